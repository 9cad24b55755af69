import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attribution';
import { isCircumstance } from './circumstances';
import { contentStart, isFinite } from './contentStart';
import { MANNERS } from '../data/phraseWords';
import { Pronoun } from '../syntax/pronouns';
import { actContent, isSource, mayBeAct } from './speechActs';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import type { Reading } from './reading';
import * as words from '../syntax/wordClasses';

/** A stretch of tokens, both ends inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Reported speech: the clause that somebody is said to have said; token indices, inclusive. */
export interface Reported extends Stretch {
  readonly attribution: Attribution;
}

const without = new WordSet(['without']);
const manners = new WordSet(wordList(MANNERS));
const forWord = new WordSet(['for']);
const joiners = new WordSet(wordList('while as although though before after'));
/** Fewest words in reported speech. */
const FEWEST_WORDS = 3;
/** Tokens of "(Ana Ruiz/Echo Images)". */
const LONGEST_CREDIT = 8;
/** Share of the clause in marks above which the quotation alone is enough. */
const MOSTLY = 0.65;

/** Finds the reported speech of one sentence (tokens [start, end)). */
export function readReported(
  reading: Reading,
  attributions: readonly Attribution[],
  start: number,
  end: number,
): Reported[] {
  const found: Reported[] = [];
  for (let i = 0; i < attributions.length; i++)
    if (isReport(reading, attributions[i])) addReport(reading, attributions, i, start, end, found);
  let acts = found; // most sentences have none
  for (let i = 0; i < attributions.length; i++) {
    const { cueEnd, bits } = attributions[i];
    if (!mayBeAct(reading, cueEnd, bits)) continue;
    const act = readAct(reading, attributions[i], contentEnd(reading, attributions, i, end), acts);
    if (act) acts = [...acts, act];
  }
  return acts;
}

/** Adds what attribution `index` of the sentence reports: behind it, before it, or on both sides. */
function addReport(
  reading: Reading,
  attributions: readonly Attribution[],
  index: number,
  start: number,
  end: number,
  found: Reported[],
): void {
  const attribution = attributions[index];
  const ceiling = contentEnd(reading, attributions, index, end);
  const first = contentStart(reading, attribution, ceiling);
  if (first >= 0) {
    const clauseEnd = attribution.inRelative ? beforePredicate(reading, first, ceiling - 1) : ceiling - 1;
    const last = beforeParticiple(reading, first, beforeDash(reading, first, clauseEnd));
    addReported(reading, attribution, { first, last }, found);
    return;
  }
  const previous = found.length > 0 ? found[found.length - 1] : undefined;
  const before = contentBefore(reading, attribution, previous, start, end);
  if (!before) return;
  const resumed = contentResumed(reading, attribution, ceiling);
  const isRead = tellsWhen(reading, attribution, before, end)
    ? goesOn(reading, resumed)
    : addReported(reading, attribution, before, found);
  if (isRead) addReported(reading, attribution, resumed, found);
}

/** What is believed, planned, asked for or judged, where nothing is reported by the verb and it is no part of another's words. */
function readAct(
  reading: Reading,
  attribution: Attribution,
  ceiling: number,
  found: readonly Reported[],
): Reported | null {
  const { cue } = attribution;
  for (const other of found)
    if (other.attribution === attribution || (other.first <= cue && cue <= other.last)) return null;
  const content = actContent(reading, attribution, ceiling);
  if (!content) return null;
  const { first } = content;
  const last = trimmedEnd(
    reading,
    first,
    beforeParticiple(reading, first, beforeDash(reading, first, content.last)),
  );
  return last <= first || isMostlyMarked(reading, { first, last }) ? null : { first, last, attribution };
}

/** Adds what is reported if there is enough of it; whether the reporter's own words could go on from it. */
function addReported(
  reading: Reading,
  attribution: Attribution,
  stretch: Stretch | null,
  found: Reported[],
): boolean {
  const content = stretch && trimmed(reading, stretch);
  if (!content) return stretch !== null && !reading.isMarked(stretch.first); // "But, he said, ...", "The dam, he said, ..."
  const { first, last } = content;
  if (!isMostlyMarked(reading, content)) found.push({ first, last, attribution });
  return !reading.isMarked(last);
}

/** Something was said by somebody, not "will argue" or "wants to say". */
function isReport(reading: Reading, attribution: Attribution): boolean {
  const { bits, cue, speaker, denied } = attribution;
  if (!speaker || denied) return false;
  if (!can(bits, SPEECH)) return false;
  if (can(bits, Cue.Showing) && speaker.pronoun === Pronoun.None && !isSource(reading, speaker)) return false;
  return !can(bits, Cue.Base) || can(bits, Cue.Past) || !words.isUnreal(reading.tokens, cue);
}

/** Where the clause ends that attribution `index` introduces: at ", adding", "and she said", ", Vale said", or with the sentence. */
function contentEnd(
  reading: Reading,
  attributions: readonly Attribution[],
  index: number,
  end: number,
): number {
  const floor = attributions[index].last + 1;
  for (let i = index + 1; i < attributions.length; i++) {
    const next = attributions[i];
    if (!can(next.bits, SPEECH)) continue;
    const first = next.order === Order.Inherited ? next.cue : next.first;
    const at = beforeLink(reading, first, floor);
    if (at < first) return at;
    if (next.order === Order.AccordingTo && closesWithComma(reading, first - 1)) return first;
  }
  return end;
}

/** `… “a ruse,” according to`: the token closes a quotation that holds the comma behind it. */
function closesWithComma(reading: Reading, token: number): boolean {
  const region = reading.regionOf(token);
  return region !== null && region.close === token && reading.tokens.mark(region.last) === Mark.Comma;
}

/** Where the words begin that join an attribution to what stands before it: ", and later", ", while"; adverbs only next to it. */
function beforeLink({ tokens }: Reading, first: number, floor: number): number {
  let at = first;
  while (at - 1 > floor && words.isAdverb(tokens, at - 1)) at--;
  if (at - 1 > floor && (words.isConjunction(tokens, at - 1) || joiners.has(tokens.word[at - 1]))) at--;
  if (at - 1 > floor && tokens.mark(at - 1) === Mark.Comma) return at - 1;
  return at < first && (words.isConjunction(tokens, at) || joiners.has(tokens.word[at])) ? at : first;
}

/** "It will close — the third to do so": what follows a single dash is the reporter's. */
function beforeDash(reading: Reading, first: number, last: number): number {
  let dash = -1;
  for (let i = first; i <= last; i++) {
    if (reading.isMarked(i) || !words.isDash(reading.tokens, i)) continue;
    if (dash >= 0) return last;
    dash = i;
  }
  return dash < 0 ? last : dash - 1;
}

/**
 * "It will close, adding that ...", "..., without saying when": what one does in saying it is the reporter's. "It will close,
 * leaving three" goes on, and so does "It has asked for more, calling it fair", where another speaks in what is said.
 */
function beforeParticiple(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let isSpeaking = false;
  for (let i = first; i < last; i++) {
    isSpeaking ||= isSpokenVerb(reading, i);
    if (i < first + FEWEST_WORDS) continue;
    const isComma = tokens.mark(i) === Mark.Comma && !reading.isMarked(i);
    if (!isComma && !closesWithComma(reading, i)) continue;
    const before = isComma ? i - 1 : i;
    if (without.has(tokens.word[i + 1]) && isOfReporter(reading, i + 2)) return before;
    const at = words.isAdverb(tokens, i + 1) ? i + 2 : i + 1;
    if (!isSpeaking && isOfReporter(reading, at)) return before;
  }
  return last;
}

/** "Vale, who said that it leaks, will stay": what is said in a clause with "who" ends where the sentence goes on. */
function beforePredicate(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  for (let i = first + FEWEST_WORDS; i < last; i++) {
    const isComma = tokens.mark(i) === Mark.Comma && !reading.isMarked(i);
    if (!isComma && !closesWithComma(reading, i)) continue;
    if (words.isAuxiliary(tokens, i + 1) || words.isFiniteVerb(tokens, i + 1)) return isComma ? i - 1 : i;
  }
  return last;
}

/** "has asked", "objected": a verb of speech in what is said. */
function isSpokenVerb(reading: Reading, token: number): boolean {
  const bits = cues.get(reading.tokens.word[token]);
  return can(bits, SPEECH) && can(bits, Cue.Past) && reading.isWord(token) && !reading.isCapital(token);
}

/** "adding", "pointing": what the speaker does in saying it, not what comes of what is said: "leaving". */
function isOfReporter(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (!words.isParticiple(tokens, token) || words.isPreposition(tokens, token) || reading.isCapital(token))
    return false;
  return (
    manners.has(tokens.word[token]) || can(cues.get(tokens.word[token]), SPEECH, Cue.Naming, Cue.Gesture)
  );
}

/** "The road is closed, Vale said.": the clause before the attribution. */
function contentBefore(
  reading: Reading,
  attribution: Attribution,
  previous: Reported | undefined,
  start: number,
  end: number,
): Stretch | null {
  if (attribution.order === Order.Inherited || isRequest(reading, attribution)) return null;
  if (attribution.inRelative) return null;
  const last = attribution.first - 1;
  if (last <= start || !isContentEnd(reading, attribution, last)) return null;
  if (!endsAttribution(reading, attribution, end)) return null;
  const first = previous ? Math.max(previous.last, previous.attribution.last) + 1 : start;
  return { first, last };
}

/** "At a rally on Sunday, Vale said ...": when and where it was said, not what. */
function tellsWhen(reading: Reading, { order, last }: Attribution, before: Stretch, end: number): boolean {
  if (order === Order.AccordingTo && !hasComma(reading, last + 1, end)) return false;
  return isCircumstance(reading, before.first, before.last);
}

function hasComma({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.mark(i) === Mark.Comma) return true;
  return false;
}

/** "In the long run, Vale says, it will leak.": what is said stands behind the attribution. */
function goesOn(reading: Reading, resumed: Stretch | null): boolean {
  return (
    resumed !== null && !reading.isMarked(resumed.first) && isFinite(reading, resumed.first, resumed.last + 1)
  );
}

/** "On Friday, a man asked for bread.": what is asked for follows. */
function isRequest({ tokens }: Reading, { bits, last }: Attribution): boolean {
  return can(bits, Cue.Asking) && forWord.has(tokens.word[last + 1]);
}

function isContentEnd(reading: Reading, attribution: Attribution, last: number): boolean {
  const { tokens } = reading;
  const region = reading.regionOf(last);
  if (region) return tokens.mark(region.last) === Mark.Comma;
  return tokens.mark(last) === Mark.Comma || attribution.order === Order.AccordingTo;
}

/** Whether nothing that could be what is said follows the attribution: a stop, a comma, a time, a place. */
function endsAttribution(reading: Reading, { last, order, bits }: Attribution, end: number): boolean {
  const next = last + 1;
  const mark = reading.tokens.mark(next);
  if (mark === Mark.Colon || (next < end && reading.isMarked(next))) return false;
  if (next >= end || mark !== 0 || order !== Order.SpeakerFirst) return true;
  if (can(bits, Cue.Telling)) return !quotesNext(reading, next, end);
  return (
    words.isTime(reading.tokens, next) ||
    words.isPreposition(reading.tokens, next) ||
    words.isAdverb(reading.tokens, next)
  );
}

/** `told the court: "..."`: what is said follows the hearer. */
function quotesNext(reading: Reading, next: number, end: number): boolean {
  const hearer = phraseStarting(reading, next, end);
  const after = hearer ? hearer.to + 1 : next;
  return after < end && (reading.tokens.mark(after) === Mark.Colon || reading.isMarked(after));
}

/** "It will close, she said, at least for now": what follows the attribution goes on. */
function contentResumed(reading: Reading, attribution: Attribution, ceiling: number): Stretch | null {
  const next = attribution.last + 1;
  const mark = reading.tokens.mark(next);
  const { order } = attribution;
  if (order !== Order.SpeakerFirst && order !== Order.AccordingTo) return null;
  if (mark !== Mark.Comma && (mark !== Mark.Semicolon || order === Order.AccordingTo)) return null;
  const first = next + 1;
  const resumed = words.isParticiple(reading.tokens, first) ? null : { first, last: ceiling - 1 };
  if (order === Order.SpeakerFirst || words.isAuxiliary(reading.tokens, first)) return resumed;
  return goesOn(reading, resumed) ? resumed : null; // "according to Ana Ruiz, a clerk"
}

function isLoose(reading: Reading, token: number): boolean {
  return reading.tokens.kind[token] === TokenKind.Mark && !reading.isMarked(token);
}

/** "The dam will hold (Ana Ruiz/Echo)": the credit at the end of a caption, which has no stop, is no part of what is said. */
function beforeCredit({ tokens }: Reading, first: number, last: number): number {
  if (tokens.mark(last) !== Mark.ClosingBracket || tokens.mark(last + 1) === Mark.Stop) return last;
  const lowest = Math.max(first, last - LONGEST_CREDIT);
  for (let i = last - 1; i > lowest; i--) {
    if (tokens.mark(i) === Mark.OpeningBracket) return i - 1;
    if (tokens.kind[i] === TokenKind.Word && (!tokens.has(i, Shape.Capital) || tokens.has(i, Shape.AllCaps)))
      return last;
  }
  return last;
}

/** The last token without the marks at the end. */
function trimmedEnd(reading: Reading, first: number, last: number): number {
  let end = beforeCredit(reading, first, last);
  while (end >= first && isLoose(reading, end) && reading.tokens.mark(end) !== Mark.ClosingBracket) end--;
  return end;
}

/** Leaves out the marks at both ends; null where too little is left. */
function trimmed(reading: Reading, stretch: Stretch): Stretch | null {
  let { first } = stretch;
  const last = trimmedEnd(reading, first, stretch.last);
  while (first <= last && isLoose(reading, first)) first++;
  let words = 0;
  for (let i = first; i <= last && words < FEWEST_WORDS; i++) if (reading.isWord(i)) words++;
  return words < FEWEST_WORDS ? null : { first, last };
}

/** Where nearly all stands in marks, the quotation itself is enough. */
function isMostlyMarked(reading: Reading, { first, last }: Stretch): boolean {
  if (reading.regions.length === 0) return false;
  const { start, end } = reading.tokens;
  let marked = 0;
  for (let i = first; i <= last; i++) {
    const region = reading.regionOf(i);
    if (!region) continue;
    if (region.close <= last) marked += end[region.close] - start[i];
    i = region.close;
  }
  return marked > MOSTLY * (end[last] - start[first]);
}
