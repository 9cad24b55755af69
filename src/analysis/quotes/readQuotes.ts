import { FEMALE_ROLES, MALE_ROLES } from '../data/titles';
import { Pronoun, possessiveAt, pronounAt } from '../syntax/pronouns';
import { Mark } from '../text/mark';
import type { SpeakerReason } from '../article';
import { WordSet, wordList } from '../text/lexicon';
import type { PeopleFacts } from '../people';
import type { ParagraphWith } from '../text/paragraphWith';
import { Shape, type Tokens } from '../text/tokens';
import { attachRegion, type Attached } from './attach';
import type { Attribution } from './attribution';
import { findAttributions } from './attributions';
import { kindOf, type Kind } from './quoteKinds';
import { isRunningText, mayLayOut, readLayout } from './layoutFacts';
import { regionsOverParagraphs, type MarkedRegion } from './marks';
import { signatureAfter } from './signatures';
import type { SpeakerLabel } from './speakerLabels';
import { plainPhrase, UNNAMED, type NounPhrase } from '../syntax/phrase';
import { sentenceSubject } from '../syntax/subjects';
import { Reading } from './reading';
import { isOtherLanguage } from '../syntax/foreignText';
import { canSpeak, namesOnePerson } from '../syntax/speakers';
import {
  definiteDescription,
  readDescriptions,
  type Described,
  type Description,
} from '../syntax/descriptions';
import { readReported, type Reported } from './reported';
import { outerSentences } from './quoteSentences';
import { Topics } from './topics';

/** A phrase that says who speaks; offsets relative to the paragraph. */
export interface SpeakerFact {
  readonly start: number;
  readonly end: number;
  /** Index of the name candidate that heads the phrase, UNNAMED for a person without a name, or -1. */
  readonly name: number;
  readonly pronoun: Pronoun;
  /** For "the linguist": what the one who is meant was called. */
  readonly description: Description | null;
  /** Whether the phrase means somebody who can speak, not a thing or a time. */
  readonly canSpeak: boolean;
  /** One person by a noun: "the minister", "my sister". */
  readonly isPersonal: boolean;
  /** For "he" and "she", where the first of them in the paragraph stands: who is named later is not meant; else `start`. */
  readonly chainStart: number;
  /** For a pronoun, the subject of the clause or sentence before: whom it most likely means. */
  readonly antecedent: SpeakerFact | null;
}

/** A quote as one paragraph shows it; offsets relative to the paragraph. */
export interface QuoteFact extends Kind {
  readonly start: number;
  readonly end: number;
  readonly unclosed: boolean;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly speaker: SpeakerFact | null;
  /** The rule that gave the speaker. */
  readonly reason: SpeakerReason | 'denied';
}

/** What a paragraph's layout says of who speaks: see layoutFacts.ts. */
export interface LayoutFacts {
  readonly introduced: SpeakerFact | null;
  readonly signed: SpeakerFact | null;
  readonly label: SpeakerLabel | null;
  /** The paragraph is nothing but a person's name, or nothing but what somebody is: two lines of one signature. */
  readonly named: SpeakerFact | null;
  readonly isOffice: boolean;
}

/** The quotes of a paragraph, as its marks are paired. */
export interface ReadQuotes {
  /** In text order, outer before inner. */
  readonly quotes: readonly QuoteFact[];
  /** The subject of the paragraph's last sentence that is no quotation: a floating quote after it may be theirs. */
  readonly subject: SpeakerFact | null;
}

/** What one paragraph says about quotes, from its own text alone. */
export interface QuoteFacts extends ReadQuotes {
  /** The paragraph is in another language than English. */
  readonly isForeign: boolean;
  /** What is said of those the paragraph names. */
  readonly described: readonly Described[];
  /** The quotes if one in single marks runs over the paragraph's end or beginning; null where that changes nothing. */
  readonly overParagraphs: ReadQuotes | null;
  readonly layout: LayoutFacts | null;
}

/** A paragraph whose quotes are linked. */
export type QuoteRecord = ParagraphWith<{ readonly quotes: QuoteFacts; readonly people: PeopleFacts }>;

const replies = new WordSet(
  wordList('replied responded answered retorted countered replies responds answers'),
);
const women = new WordSet(wordList(FEMALE_ROLES));
const men = new WordSet(wordList(MALE_ROLES));
/** Tokens from the pronoun to the end in ", she added on Monday." */
const LONGEST_CLOSING = 6;
/** Tokens before a pronoun that are looked through for the first of its kind. */
const LONGEST_CHAIN = 150;
const NO_QUOTES: ReadQuotes = { quotes: [], subject: null };
const NONE = factsOf(NO_QUOTES);
const FOREIGN: QuoteFacts = { ...NONE, isForeign: true };
const NO_ATTRIBUTIONS: readonly Attribution[] = [];
/** The paragraph at hand, and whom its sentences are about. */
const reading = new Reading();
const topics = new Topics(reading);

/** Where a phrase stands: its sentence. */
interface Context {
  readonly start: number;
  readonly end: number;
}
/** Where the paragraph's subject stands: behind all sentences. */
const BEHIND: Context = { start: 0, end: 0 };

/** Reads the quotes of a paragraph, and what its layout says of who speaks. */
export function readQuotes(tokens: Tokens, people: PeopleFacts): QuoteFacts {
  const isForeign = isOtherLanguage(tokens, people);
  if (!reading.open(tokens, people)) return isForeign ? FOREIGN : readPlain(tokens, people);
  if (isForeign) return { ...FOREIGN, quotes: readOpened().quotes.map(unspoken).filter(isMarked) };
  const described = readDescriptions(reading);
  const read = readOpened();
  const layout = isRunningText(reading) ? null : layoutFacts();
  const over = regionsOverParagraphs(tokens, reading.regions);
  if (over) reading.openWith(over, tokens, people);
  return factsOf(read, described, over && readOpened(), layout);
}

/** All facts are made here, so that those who link them meet one kind of object. */
function factsOf(
  { quotes, subject }: ReadQuotes,
  described: readonly Described[] = [],
  overParagraphs: ReadQuotes | null = null,
  layout: LayoutFacts | null = null,
): QuoteFacts {
  return { quotes, subject, isForeign: false, described, overParagraphs, layout };
}

/** A quotation in a language whose grammar we do not know: its marks stay, and nobody is guessed. */
export function unspoken(quote: QuoteFact): QuoteFact {
  const kindReason = quote.kind === 'term' ? quote.kindReason : 'other-language';
  return { ...quote, kindReason, speaker: null, reason: 'denied', cueStart: -1, cueEnd: -1 };
}

/** Whether it stands in marks; reported speech is told by grammar. */
export function isMarked({ kind }: QuoteFact): boolean {
  return kind !== 'indirect';
}

/** Reads a paragraph without marks and verbs of speech: what it calls those it names, and what its layout says. */
function readPlain(tokens: Tokens, people: PeopleFacts): QuoteFacts {
  const isLaidOut = mayLayOut(tokens);
  if (!isLaidOut && people.count === 0) return NONE;
  reading.openPlain(tokens, people);
  last.start = tokens.sentence[tokens.sentenceCount - 1];
  last.end = tokens.count;
  last.attributions = NO_ATTRIBUTIONS;
  const described = readDescriptions(reading);
  const layout = isLaidOut ? layoutFacts() : null;
  const about = people.count > 0 ? plainSubject() : null;
  const read = about ? { quotes: NO_QUOTES.quotes, subject: speakerFact(about, BEHIND) } : NO_QUOTES;
  return layout || about || described.length > 0 ? factsOf(read, described, null, layout) : NONE;
}

/** "Ana Ruiz lives in a camper. The kitchen is gone.": the last name or pronoun that a sentence without marks is about. */
function plainSubject(): NounPhrase | null {
  const { tokens } = reading;
  for (let s = tokens.sentenceCount - 1, end = tokens.count; s >= 0; end = tokens.sentence[s], s--) {
    const subject = sentenceSubject(reading, tokens.sentence[s], end);
    if (subject && (subject.name >= 0 || subject.pronoun !== Pronoun.None)) return subject;
  }
  return null;
}

/** The last sentence of the paragraph at hand. */
const last = { start: 0, end: 0, attributions: NO_ATTRIBUTIONS };

/** Reads the paragraph that is open, and its last sentence. */
function readOpened(): ReadQuotes {
  const quotes: QuoteFact[] = [];
  const { list: starts, count } = outerSentences(reading);
  topics.clear();
  let next = 0;
  for (let s = 0; s < count; s++) {
    last.start = starts[s];
    last.end = starts[s + 1];
    const first = next;
    while (next < reading.regions.length && reading.regions[next].open < last.end) next++;
    last.attributions =
      next > first || reading.hasCue(last.start, last.end)
        ? readSentence({ start: last.start, end: last.end }, first, next, quotes)
        : NO_ATTRIBUTIONS;
    topics.add(last.attributions, last.start, last.end);
  }
  const subject = topics.last() ?? (reading.regions.length === 0 ? plainSubject() : null);
  return {
    quotes: quotes.length === 0 ? NO_QUOTES.quotes : quotes.slice(), // a list that grew holds room for more
    subject: subject && speakerFact(subject, BEHIND),
  };
}

/** What the layout says of the paragraph that is open. */
function layoutFacts(): LayoutFacts | null {
  const found = readLayout(reading, last);
  if (!found) return null;
  const { introduced, signed, label, named, isOffice } = found;
  return {
    introduced: introduced && speakerFact(introduced, null),
    signed: signed && speakerFact(signed, null),
    label,
    named: named && speakerFact(named, null),
    isOffice,
  };
}

/** Reads one sentence with the marked regions [from, to). */
function readSentence(
  context: Context,
  from: number,
  to: number,
  quotes: QuoteFact[],
): readonly Attribution[] {
  const { start, end } = context;
  const isSpeechAlone = from === to && reading.tokens.mark(end - 1) !== Mark.Colon;
  const attributions = findAttributions(reading, start, end, isSpeechAlone);
  let attached: Attached | null = null;
  for (let i = from, floor = start; i < to; i++) {
    const region = reading.regions[i];
    const ceiling = i + 1 < to ? reading.regions[i + 1].open : end;
    attached = attachRegion(reading, region, attributions, { start, end, floor, ceiling }, attached);
    if (!attached.attribution) attached = signedRegion(reading, region) ?? attached;
    insert(quotes, markedFact(region, attached, context));
    floor = region.close + 1;
  }
  if (attributions.length > 0) {
    const reported = readReported(reading, attributions, start, end);
    for (let i = 0; i < reported.length; i++) insert(quotes, reportedFact(reported[i], context));
  }
  return attributions;
}

/** A quotation with the signature behind it, at the end of its paragraph. */
function signedRegion({ regions }: Reading, region: MarkedRegion): Attached | null {
  const speaker = region === regions[regions.length - 1] ? signatureAfter(reading, region) : null;
  return speaker && { reason: 'signature', attribution: null, speaker };
}

/** Puts a quote in its place: behind those that begin before it, outer before inner. Few of its sentence come after it. */
function insert(quotes: QuoteFact[], quote: QuoteFact): void {
  let at = quotes.length;
  quotes.push(quote);
  for (; at > 0; at--) {
    const before = quotes[at - 1];
    if (before.start < quote.start || (before.start === quote.start && before.end >= quote.end)) break;
    quotes[at] = before;
  }
  quotes[at] = quote;
}

function reportedFact({ first, last, attribution }: Reported, context: Context): QuoteFact {
  const { tokens } = reading;
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    kind: 'indirect',
    kindReason: 'clause',
    unclosed: false,
    cueStart: cueStart(attribution),
    cueEnd: cueEnd(attribution),
    speaker: attribution.speaker && speakerFact(attribution.speaker, context),
    reason: 'clause',
  };
}

function markedFact(region: MarkedRegion, attached: Attached, context: Context): QuoteFact {
  const { tokens } = reading;
  const phrase = attached.reason === 'context' ? topics.last() : attached.speaker;
  const { kind, kindReason } = kindOf(reading, region, attached);
  return {
    start: tokens.start[region.open],
    end: tokens.end[region.close],
    kind,
    kindReason,
    unclosed: region.unclosed,
    cueStart: cueStart(attached.attribution),
    cueEnd: cueEnd(attached.attribution),
    speaker: phrase && speakerFact(phrase, context),
    reason: attached.reason,
  };
}

/** Offset at which the cue begins, or -1 where there is none. */
function cueStart(attribution: Attribution | null): number {
  return attribution ? reading.tokens.start[attribution.cue] : -1;
}

function cueEnd(attribution: Attribution | null): number {
  return attribution ? reading.tokens.end[attribution.cueEnd] : -1;
}

function speakerFact(phrase: NounPhrase, context: Context | null): SpeakerFact {
  const { first, last, name, pronoun } = phrase;
  const { tokens } = reading;
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    name,
    pronoun,
    description: name === -1 && pronoun === Pronoun.None ? definiteDescription(reading, phrase) : null,
    canSpeak: canSpeak(reading, phrase),
    isPersonal: pronoun === Pronoun.None && namesOnePerson(reading, phrase),
    chainStart: tokens.start[pronoun === Pronoun.None ? first : firstOfChain(first, pronoun)],
    antecedent: context && pronoun !== Pronoun.None ? antecedentOf(phrase, context) : null,
  };
}

/** "She was into Ana Ruiz. Then she said ...": the token of the first "she" before this one, or of this one. */
function firstOfChain(token: number, pronoun: Pronoun): number {
  const { tokens } = reading;
  const lowest = Math.max(0, token - LONGEST_CHAIN);
  let first = token;
  for (let i = token - 1; i >= lowest; i--)
    if (pronounAt(tokens, i) === pronoun && !reading.isMarked(i)) first = i;
  return first;
}

/** "Soto has no debts, she added.": whoever speaks, it is not the one of whom she speaks. */
function closesSentence({ first, last }: NounPhrase, end: number): boolean {
  if (first === 0 || reading.tokens.mark(first - 1) !== Mark.Comma) return false;
  return end - last <= LONGEST_CLOSING || reading.tokens.mark(last + 2) === Mark.Comma;
}

/**
 * "Her husband looked up. ‘Come,’ he said.": the relative is a person of their own, whoever spoke before; but "he" is none
 * of them behind "His wife".
 */
function relativeMeant(antecedent: NounPhrase | null, pronoun: Pronoun): NounPhrase | null {
  if (antecedent?.name !== -1 || antecedent.pronoun !== Pronoun.None) return antecedent;
  const relatives = pronoun === Pronoun.He ? men : pronoun === Pronoun.She ? women : null;
  if (!relatives) return antecedent;
  const { tokens } = reading;
  const { first, last } = antecedent;
  const owner =
    possessiveAt(tokens, first) !== Pronoun.None ? first : tokens.has(last - 1, Shape.Clitic) ? last - 1 : -1;
  const highest = owner < 0 ? -1 : Math.min(last, owner + 2); // "her late husband"
  for (let i = owner + 1; i <= highest; i++)
    if (relatives.has(tokens.word[i])) return plainPhrase(first, i, UNNAMED);
  return antecedent;
}

/** The subject of the pronoun's own sentence where it stands before the pronoun, or that of the sentence before. */
function antecedentOf(phrase: NounPhrase, { start, end }: Context): SpeakerFact | null {
  // "The board will meet, it said.": a body tells of itself
  const own =
    phrase.pronoun !== Pronoun.It && closesSentence(phrase, end)
      ? null
      : sentenceSubject(reading, start, end);
  const isBefore = own !== null && own.last < phrase.first && own.pronoun === Pronoun.None;
  const antecedent = relativeMeant(isBefore ? own : topics.lastNamed(), phrase.pronoun);
  // "A reporter asked ..., and he replied": whoever answers did not ask
  if (antecedent?.name === UNNAMED && replies.has(reading.tokens.word[phrase.last + 1])) return null;
  return antecedent && speakerFact(antecedent, null);
}
