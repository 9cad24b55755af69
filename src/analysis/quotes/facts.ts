import type { QuoteKind } from '../article';
import type { PeopleFacts } from '../people';
import type { Tokens } from '../text/tokens';
import { attachRegions, Link, type Attached } from './attach';
import { findAttributions, type Attribution } from './attributions';
import { SPEECH } from './cues';
import { kindOf } from './kinds';
import type { MarkedRegion } from './marks';
import { sentenceSubject, type NounPhrase } from './nounPhrases';
import { Reading } from './reading';
import { readReported } from './reported';
import { outerSentences } from './sentences';
import { Pronoun } from './wordClasses';

/** A phrase that says who speaks; offsets relative to the paragraph. */
export interface SpeakerFact {
  readonly start: number;
  readonly end: number;
  /** Index of the name candidate that heads the phrase, or -1. */
  readonly name: number;
  readonly pronoun: Pronoun;
  /** For a pronoun, the subject of the clause or sentence before: whom it most likely means. */
  readonly antecedent: SpeakerFact | null;
}

/** A quote as one paragraph shows it; offsets relative to the paragraph. */
export interface QuoteFact {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly unclosed: boolean;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly speaker: SpeakerFact | null;
  readonly link: Link;
}

/** What one paragraph says about quotes, from its own text alone. */
export interface QuoteFacts {
  /** In text order, outer before inner. */
  readonly quotes: readonly QuoteFact[];
  /** The subject of the paragraph's last sentence that is no quotation: a floating quote after it may be theirs. */
  readonly subject: SpeakerFact | null;
}

/** Whom the sentence is about: its speaker, or else its subject. */
function topicOf(attributions: readonly Attribution[], own: NounPhrase | null): NounPhrase | null {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const { bits, embedded, speaker } = attributions[i] as Attribution;
    if ((bits & SPEECH) !== 0 && !embedded && speaker) return speaker;
  }
  return own;
}

/** Whom the sentences are about: the phrase's own sentence, the last before it, and the last of those that names somebody. */
interface Context {
  readonly own: NounPhrase | null;
  readonly last: NounPhrase | null;
  readonly named: NounPhrase | null;
}

const NO_CONTEXT: Context = { own: null, last: null, named: null };
const NONE: QuoteFacts = { quotes: [], subject: null };
const reading = new Reading();

/** Reads the quotes of a paragraph. */
export function readQuotes(tokens: Tokens, people: PeopleFacts): QuoteFacts {
  if (!reading.open(tokens, people)) return NONE;
  const quotes: QuoteFact[] = [];
  const starts = outerSentences(reading);
  let next = 0;
  let last: NounPhrase | null = null;
  let named: NounPhrase | null = null;
  for (let s = 0; s + 1 < starts.length; s++) {
    const start = starts[s] as number;
    const end = starts[s + 1] as number;
    const first = next;
    while (next < reading.regions.length && (reading.regions[next] as MarkedRegion).open < end) next++;
    const regions = reading.regions.slice(first, next);
    const attributions = findAttributions(reading, start, end);
    const attached = attachRegions(reading, regions, attributions, start, end);
    const own = sentenceSubject(reading, start, end);
    const context: Context = { own, last, named };
    regions.forEach((region, i) => quotes.push(markedFact(region, attached[i] as Attached, context)));
    quotes.push(
      ...readReported(reading, attributions, start, end).map(({ first, last, attribution }) => ({
        start: tokens.start[first] as number,
        end: tokens.end[last] as number,
        kind: 'indirect' as const,
        unclosed: false,
        ...cueSpan(attribution),
        speaker: speakerFact(attribution.speaker, context),
        link: Link.Beside,
      })),
    );
    last = topicOf(attributions, own) ?? last;
    if (last?.pronoun === Pronoun.None) named = last;
  }
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, subject: speakerFact(last, { own: null, last, named }) };
}

function markedFact(region: MarkedRegion, attached: Attached, context: Context): QuoteFact {
  const { tokens } = reading;
  return {
    start: tokens.start[region.open] as number,
    end: tokens.end[region.close] as number,
    kind: kindOf(reading, region, attached),
    unclosed: region.unclosed,
    ...cueSpan(attached.attribution),
    speaker: speakerFact(attached.link === Link.Floating ? context.last : attached.speaker, context),
    link: attached.link,
  };
}

function cueSpan(attribution: Attribution | null): { cueStart: number; cueEnd: number } {
  if (!attribution) return { cueStart: -1, cueEnd: -1 };
  const { tokens } = reading;
  return {
    cueStart: tokens.start[attribution.cue] as number,
    cueEnd: tokens.end[attribution.cueEnd] as number,
  };
}

function speakerFact(phrase: NounPhrase | null, context: Context): SpeakerFact | null {
  if (!phrase) return null;
  const { tokens } = reading;
  return {
    start: tokens.start[phrase.first] as number,
    end: tokens.end[phrase.last] as number,
    name: phrase.name,
    pronoun: phrase.pronoun,
    antecedent: phrase.pronoun === Pronoun.None ? null : antecedentOf(phrase, context),
  };
}

/** The subject of the pronoun's own sentence where it stands before the pronoun, or that of the sentence before. */
function antecedentOf(phrase: NounPhrase, { own, named }: Context): SpeakerFact | null {
  const isLater = own !== null && own.last < phrase.first && own.pronoun === Pronoun.None;
  return speakerFact(isLater ? own : named, NO_CONTEXT);
}
