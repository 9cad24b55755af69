import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attributions';
import { isCircumstance } from './circumstances';
import { contentStart } from './contentStart';
import { can, Cue, SPEECH } from '../syntax/cues';
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
const forWord = new WordSet(['for']);
const joiners = new WordSet(wordList('while as although though before after'));
/** Fewest words in reported speech. */
const FEWEST_WORDS = 3;
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
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i];
    if (!isReport(reading, attribution)) continue;
    const ceiling = contentEnd(reading, attributions, i, end);
    const first = contentStart(reading, attribution, ceiling);
    if (first >= 0) {
      const last = beforeParticiple(reading, first, beforeDash(reading, first, ceiling - 1));
      addReported(reading, attribution, { first, last }, found);
      continue;
    }
    const previous = found.length > 0 ? found[found.length - 1] : undefined;
    const before = contentBefore(reading, attribution, previous, start, end);
    if (before && addReported(reading, attribution, before, found))
      addReported(reading, attribution, contentResumed(reading, attribution, ceiling), found);
  }
  return found;
}

/** Adds what is reported if there is enough of it; whether the reporter's own words could go on from it. */
function addReported(
  reading: Reading,
  attribution: Attribution,
  stretch: Stretch | null,
  found: Reported[],
): boolean {
  const content = stretch && trimmed(reading, stretch);
  if (!content) return false;
  const { first, last } = content;
  if (!isMostlyMarked(reading, content)) found.push({ first, last, attribution });
  return !reading.isMarked(last);
}

/** Something was said by somebody, not "will argue" or "wants to say". */
function isReport(reading: Reading, attribution: Attribution): boolean {
  const { bits, cue, speaker, denied } = attribution;
  if (!speaker || denied) return false;
  if (!can(bits, SPEECH)) return false;
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
  }
  return end;
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

/** "It will close, adding that ...", "..., without saying when": what follows a comma in -ing is the reporter's. */
function beforeParticiple(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  for (let i = first + FEWEST_WORDS; i < last; i++) {
    if (tokens.mark(i) !== Mark.Comma || reading.isMarked(i)) continue;
    const at = without.has(tokens.word[i + 1]) ? i + 2 : i + 1;
    if (words.isParticiple(tokens, at) && !words.isPreposition(tokens, at) && !reading.isCapital(at))
      return i - 1;
  }
  return last;
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
  return isCircumstance(reading, first, last) ? null : { first, last };
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
  if (attribution.order !== Order.SpeakerFirst || (mark !== Mark.Comma && mark !== Mark.Semicolon))
    return null;
  return words.isParticiple(reading.tokens, next + 1) ? null : { first: next + 1, last: ceiling - 1 };
}

/** Leaves out the marks at both ends; null where too little is left. */
function trimmed(reading: Reading, { first, last }: Stretch): Stretch | null {
  const { tokens } = reading;
  const isLoose = (token: number) => tokens.kind[token] === TokenKind.Mark && !reading.isMarked(token);
  while (last >= first && isLoose(last) && tokens.mark(last) !== Mark.ClosingBracket) last--;
  while (first <= last && isLoose(first)) first++;
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
