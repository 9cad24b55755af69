import { CIRCUMSTANCE_OPENERS } from '../data/phraseWords';
import { WordSet, wordList } from '../text/lexicon';
import type { SpeakerReason } from '../article';
import { Mark } from '../text/mark';
import { Order, type Attribution } from './attribution';
import { isHearing } from './attributions';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import type { MarkedRegion } from './marks';
import type { NounPhrase } from '../syntax/phrase';
import {
  byAgent,
  byCleft,
  byOwnersNoun,
  bySpeechNoun,
  byViewpoint,
  colonSpeaker,
  unlistedVerb,
} from './besideMarks';
import { isPassive } from './cueUse';
import type { Reading } from './reading';
import { sentenceSubject } from '../syntax/subjects';
import * as words from '../syntax/wordClasses';

/** A marked quotation with what its sentence says about it. */
export interface Attached {
  /** The rule that decided. */
  readonly reason: SpeakerReason | 'denied';
  readonly attribution: Attribution | null;
  readonly speaker: NounPhrase | null;
}

/** Where a region stands: its sentence [start, end), and the tokens between its neighbours [floor, ceiling). */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly floor: number;
  readonly ceiling: number;
}

const as = new WordSet(['as']);
const contrasts = new WordSet(wordList('while whereas although though'));
const circumstanceOpeners = new WordSet(wordList(CIRCUMSTANCE_OPENERS));

/** What the rules look at. */
interface Site {
  readonly reading: Reading;
  readonly region: MarkedRegion;
  readonly bounds: Bounds;
  /** What was found for the region before it in the sentence. */
  readonly previous: Attached | null;
  /** The nearest attribution on either side that could govern it, and whether it stands beside the marks. */
  readonly before: Attribution | null;
  readonly after: Attribution | null;
  readonly isBesideBefore: boolean;
  readonly isBesideAfter: boolean;
  /** The one that closes the sentence. */
  readonly closing: Attribution | null;
  readonly opensSentence: boolean;
}

/** Who says what, if this rule knows: an attribution, an attached speaker, or null to ask the next rule. */
interface Rule {
  readonly reason: SpeakerReason;
  readonly example: string;
  readonly find: (site: Site) => Attribution | Attached | null;
}

/** In order: the first that finds something decides. */
export const ATTACH_RULES: readonly Rule[] = [
  {
    reason: 'cue-beside',
    example: 'Tom Vale said: “The dam leaks.”',
    find: (site) => (site.isBesideBefore && !isAfterStronger(site) ? site.before : null),
  },
  {
    reason: 'cue-beside',
    example: '“The dam leaks,” Tom Vale said.',
    find: ({ isBesideAfter, after, before }) => (isBesideAfter && !isCalled(before, after) ? after : null),
  },
  {
    reason: 'unlisted-verb',
    example: '“Never,” Tom Vale spat.',
    find: ({ reading, region, bounds, opensSentence }) =>
      opensSentence ? unlistedVerb(reading, region, bounds.ceiling) : null,
  },
  {
    reason: 'speech-noun',
    example: '“Never,” came the reply from Tom Vale.',
    find: ({ reading, region, bounds }) => bySpeechNoun(reading, region, bounds.ceiling),
  },
  {
    reason: 'speech-noun',
    example: '“No” was all Tom Vale would say.',
    find: ({ reading, region, bounds }) => byCleft(reading, region, bounds.ceiling),
  },
  {
    reason: 'cue-governs',
    example: 'The port was described as “a trap” by Tom Vale.',
    find: ({ reading, region, bounds }) => byAgent(reading, region, bounds.ceiling),
  },
  {
    reason: 'speech-noun',
    example: 'To Tom Vale it is “a start”.',
    find: ({ reading, region, bounds }) => byViewpoint(reading, region, bounds.floor),
  },
  {
    reason: 'speech-noun',
    example: 'The board rejected Tom Vale’s claim that the dam is “a sieve”.',
    find: ({ reading, region, bounds, before }) =>
      byOwnersNoun(reading, region, bounds.floor, before?.cue ?? -1),
  },
  { reason: 'colon', example: 'Tom Vale: “The dam leaks.”', find: byColon },
  {
    reason: 'closing-cue',
    example: 'The dam is “a sieve” and nobody mends it, Tom Vale said.',
    find: ({ isBesideBefore, closing }) => (isBesideBefore ? null : closing),
  },
  {
    reason: 'cue-governs',
    example: 'Tom Vale said that the dam is “a sieve”.',
    find: ({ before }) => (before && governs(before) ? before : null),
  },
  {
    reason: 'same-sentence',
    example: 'Tom Vale called the dam “a sieve” and not a dam but “a shame”.',
    find: (site) =>
      site.previous && reachesOn(site, site.previous)
        ? { ...site.previous, reason: site.previous.reason === 'denied' ? 'denied' : 'same-sentence' }
        : null,
  },
  {
    reason: 'context',
    example: '“Nobody mends it.”',
    find: ({ reading, region, bounds, opensSentence }) =>
      opensSentence && endsSentence(reading, region, bounds.end)
        ? { reason: 'context', attribution: null, speaker: null }
        : null,
  },
  {
    reason: 'later-cue',
    example: 'The news that “nobody will mend it” came after Tom Vale said that he would go.',
    find: ({ after }) => (after && governs(after) ? after : null),
  },
  {
    reason: 'subject',
    example: 'Tom Vale has no time for “a sieve that leaks”.',
    find: ({ reading, region, bounds }) => ({
      reason: 'subject',
      attribution: null,
      speaker: isSaidTo(reading, bounds.start, region.open)
        ? null
        : sentenceSubject(reading, bounds.start, bounds.end),
    }),
  },
];

const NOBODY: Attached = { reason: 'subject', attribution: null, speaker: null };

/**
 * The attribution of a region.
 * @param attributions those of its sentence
 * @param previous what was found for the region before it in the sentence
 */
export function attachRegion(
  reading: Reading,
  region: MarkedRegion,
  attributions: readonly Attribution[],
  bounds: Bounds,
  previous: Attached | null,
): Attached {
  const site = siteOf(reading, region, attributions, bounds, previous);
  for (const { reason, find } of ATTACH_RULES) {
    const found = find(site);
    if (!found) continue;
    if ('reason' in found) return found;
    if (found.denied) return { reason: 'denied', attribution: found, speaker: null };
    return { reason, attribution: found, speaker: found.speaker };
  }
  return NOBODY;
}

function siteOf(
  reading: Reading,
  region: MarkedRegion,
  attributions: readonly Attribution[],
  bounds: Bounds,
  previous: Attached | null,
): Site {
  const before = lastBefore(reading, attributions, bounds.floor, region);
  const after = unlessHeard(reading, firstAfter(attributions, region.close, bounds.ceiling), before);
  const closing = closingAttribution(reading, attributions, region.close, bounds.end);
  return {
    reading,
    region,
    bounds,
    previous,
    before,
    after,
    isBesideBefore: before !== null && standsBeside(reading, before, region),
    isBesideAfter: after !== null && follows(reading, after, region),
    closing: unlessHeard(reading, closing, before),
    opensSentence: opensAt(reading, bounds.start, region.open),
  };
}

/**
 * Whether who said the words before in the sentence says these too: not where a noun named whose they were, and not behind
 * "While Ruiz said she was “proud”, Vale was".
 */
function reachesOn({ reading, region, bounds }: Site, { reason }: Attached): boolean {
  if (reason === 'context' || reason === 'speech-noun') return false;
  const { tokens } = reading;
  const { start, floor } = bounds;
  if (!contrasts.has(tokens.word[start])) return true;
  const comma = tokens.mark(floor) === Mark.Comma ? floor : floor - 2; // before or behind the closing mark
  if (tokens.mark(comma) !== Mark.Comma) return true;
  const subject = phraseStarting(reading, Math.max(floor, comma + 1), region.open);
  return subject === null || subject.name < 0;
}

/** "Vale was urged to “go”", "Vale was described as “a start”": the subject hears it, or is what it is about. */
function isSaidTo(reading: Reading, start: number, open: number): boolean {
  const { tokens } = reading;
  let cue = open - 1;
  while (cue > start && cues.get(tokens.word[cue]) === 0) cue--;
  let before = cue - 1;
  while (before > start && words.isAdverb(tokens, before)) before--;
  return before > start && isPassive(reading, cues.get(tokens.word[cue]), before);
}

/** Whether the attribution behind the marks outweighs the one before them: `Ruiz left. “It leaks,” Vale said.` */
function isAfterStronger({ isBesideAfter, opensSentence, after, before }: Site): boolean {
  return isBesideAfter && (opensSentence || (isSpeech(after) && !isSpeech(before)));
}

/** "Called “a start” by Vale, Ruiz went home": the verb that names goes before one that reports no speech. */
function isCalled(before: Attribution | null, after: Attribution | null): boolean {
  return before !== null && can(before.bits, Cue.Naming) && !isSpeech(after);
}

function byColon({ reading, region, bounds, before, isBesideAfter }: Site): Attached | null {
  const colon = region.open - 1;
  if (reading.tokens.mark(colon) !== Mark.Colon || before || isBesideAfter) return null;
  return {
    reason: 'colon',
    attribution: null,
    speaker: colonSpeaker(reading, colon, bounds.floor, bounds.end),
  };
}

/** "Vale told police she was ..., a court heard": the words are those of the one who told it. */
function unlessHeard(
  reading: Reading,
  attribution: Attribution | null,
  before: Attribution | null,
): Attribution | null {
  return attribution && isSpeech(before) && isHearing(reading, attribution.cue) ? null : attribution;
}

function isSpeech(attribution: Attribution | null): boolean {
  return attribution !== null && can(attribution.bits, SPEECH);
}

/** "Ruiz said that China believes ...": a thought inside what another says. */
function isAside({ bits, embedded }: Attribution): boolean {
  return embedded && !can(bits, SPEECH, Cue.Naming);
}

/** The attribution before the region that governs it: the nearest of speech, or else the nearest. */
function lastBefore(
  reading: Reading,
  attributions: readonly Attribution[],
  floor: number,
  region: MarkedRegion,
): Attribution | null {
  let nearest: Attribution | null = null;
  for (let i = attributions.length - 1; i >= 0; i--) {
    const attribution = attributions[i];
    if (attribution.cueEnd >= region.open) continue;
    if (attribution.cue < floor) break;
    if (!nearest && !isAside(attribution) && standsBeside(reading, attribution, region)) return attribution;
    if (can(attribution.bits, SPEECH, Cue.Naming) && !attribution.embedded) return attribution;
    if (!nearest || (can(attribution.bits, SPEECH) && !can(nearest.bits, SPEECH))) nearest = attribution;
  }
  return nearest;
}

/** "..., Vale said." at the sentence's end: it governs all that stands before. */
function closingAttribution(
  reading: Reading,
  attributions: readonly Attribution[],
  floor: number,
  end: number,
): Attribution | null {
  if (attributions.length === 0) return null;
  const last = attributions[attributions.length - 1];
  if (last.first <= floor || !can(last.bits, SPEECH) || last.order === Order.Inherited) return null;
  const isParenthetical =
    reading.tokens.mark(last.first - 1) === Mark.Comma || reading.isMarked(last.first - 1);
  return isParenthetical && endsAfter(reading, last.last + 1, end) ? last : null;
}

/** Whether no clause follows: a stop, a comma, a time or a place. */
function endsAfter(reading: Reading, token: number, end: number): boolean {
  if (token >= end || reading.tokens.mark(token) !== 0) return true;
  return (
    words.isPreposition(reading.tokens, token) ||
    words.isTime(reading.tokens, token) ||
    words.isAdverb(reading.tokens, token)
  );
}

/** Verbs of gesture need the quotation beside them. */
function governs(attribution: Attribution): boolean {
  return can(attribution.bits, SPEECH, Cue.Naming, Cue.Thinking, Cue.Showing);
}

function firstAfter(
  attributions: readonly Attribution[],
  floor: number,
  ceiling: number,
): Attribution | null {
  let first: Attribution | null = null;
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i];
    if (attribution.cue <= floor) continue;
    if (attribution.cue >= ceiling) break;
    // "a diplomat, who asked not to be named, said": the verb after the relative clause is the one that counts
    if (first && !(hasSameSubject(first, attribution) && isSpeech(attribution))) break;
    first = attribution;
  }
  return first;
}

function hasSameSubject(a: Attribution, b: Attribution): boolean {
  return (
    a.order === Order.SpeakerFirst && b.order === Order.SpeakerFirst && a.speaker?.first === b.speaker?.first
  );
}

/** "said:", "said,", "said", "wrote on Monday,": nothing but the hearer and the place between cue and mark. */
function standsBeside(reading: Reading, attribution: Attribution, region: MarkedRegion): boolean {
  const before = region.open - 1;
  const mark = reading.tokens.mark(before);
  if (mark === Mark.Comma && !reachesComma(attribution, before)) return false;
  if (mark === Mark.Comma || mark === Mark.Colon || before === attribution.cueEnd) return true;
  if (before === attribution.cueEnd + 1) return reading.isWord(before);
  const { bits, cueEnd } = attribution;
  return can(bits, Cue.Telling, Cue.Asking) && phraseStarting(reading, cueEnd + 1, before + 1)?.to === before;
}

/** Tokens between a verb that is none of speech and the comma before its quotation: "he smiled broadly,". */
const NEAR_COMMA = 2;

/** "once the Senate goes on recess, “I intend": a verb that reports no speech, or one in a clause with "who", has its quotation near. */
function reachesComma({ bits, inRelative, last }: Attribution, comma: number): boolean {
  return (can(bits, SPEECH) && !inRelative) || comma - last <= NEAR_COMMA;
}

/** `," Vale said`, `," said Vale`: nothing between the closing mark and the attribution. */
function follows(reading: Reading, attribution: Attribution, region: MarkedRegion): boolean {
  if (attribution.order === Order.Inherited) return false;
  let at = region.close + 1;
  while (
    at < attribution.first &&
    (reading.tokens.mark(at) === Mark.Comma ||
      words.isAdverb(reading.tokens, at) ||
      opensComment(reading, at))
  )
    at++;
  if (at < attribution.first) return false;
  return reading.tokens.mark(region.last) !== 0 || reading.tokens.mark(region.close + 1) === Mark.Comma;
}

/** "as Vale said", and not "while Ruiz said", which begins another's. */
function opensComment({ tokens }: Reading, token: number): boolean {
  if (!words.isClauseOpener(tokens, token) || words.isConjunction(tokens, token)) return false;
  return as.has(tokens.word[token]) || !circumstanceOpeners.has(tokens.word[token]);
}

/** Tokens without a word that are looked through around a quotation: more of them are no sentence. */
const LONGEST_WORDLESS = 64;

/** True where nothing but a conjunction or a dateline stands between the sentence's start and the mark. */
function opensAt(reading: Reading, start: number, open: number): boolean {
  if (open - start > LONGEST_WORDLESS) return false;
  for (let i = start; i < open; i++)
    if (reading.isWord(i) && !words.isClauseOpener(reading.tokens, i)) return false;
  return true;
}

function endsSentence(reading: Reading, region: MarkedRegion, end: number): boolean {
  const last = Math.min(end, region.close + 1 + LONGEST_WORDLESS);
  for (let i = region.close + 1; i < last; i++) if (reading.isWord(i)) return false;
  return last === end;
}
