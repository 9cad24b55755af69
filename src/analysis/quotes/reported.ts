import { WordSet, wordList } from '../text/lexicon';
import { Order, type Attribution } from './attributions';
import { Cue, SPEECH } from './cues';
import * as phrases from './nounPhrases';
import type { Reading } from './reading';

/** Reported speech: the clause that somebody is said to have said; token indices, inclusive. */
export interface Reported {
  readonly first: number;
  readonly last: number;
  readonly attribution: Attribution;
}

/** Verbs after which a clause needs no "that". */
const bare = new WordSet(
  wordList(
    'say says said saying claim claims claimed claiming argue argues argued admit admits admitted ' +
      'insist insists insisted tell tells told telling add added adds adding warn warned warns suggest suggested suggests write writes wrote ' +
      'explain explained explains announce announced stress stressed note noted notes acknowledge acknowledged predict predicted predicts ' +
      'allege alleges alleged confirm confirmed confirms swear swore promise promised vow vowed complain complained joke joked',
  ),
);
const that = new WordSet(['that']);
const COMMA = 0x2c;
/** Fewest words in reported speech. */
const FEWEST_WORDS = 3;
/** How far "that" may stand from its verb. */
const THAT_REACH = 14;

/** Finds the reported speech of one sentence (tokens [start, end)). */
export function readReported(
  reading: Reading,
  attributions: readonly Attribution[],
  start: number,
  end: number,
): Reported[] {
  const found: Reported[] = [];
  for (const [i, attribution] of attributions.entries()) {
    if ((attribution.bits & SPEECH) === 0 || !attribution.speaker) continue;
    const ceiling = contentEnd(reading, attributions, i, end);
    const span =
      contentAfter(reading, attribution, ceiling) ??
      contentBefore(reading, attribution, found[found.length - 1], start, end);
    if (span && !isMostlyMarked(reading, span.first, span.last)) found.push({ ...span, attribution });
  }
  return found;
}

/** Where the clause ends that attribution `index` introduces: at ", adding", "and she said", ", Vale said", or with the sentence. */
function contentEnd(
  reading: Reading,
  attributions: readonly Attribution[],
  index: number,
  end: number,
): number {
  const floor = (attributions[index] as Attribution).last + 1;
  for (let i = index + 1; i < attributions.length; i++) {
    const next = attributions[i] as Attribution;
    if ((next.bits & SPEECH) === 0) continue;
    const first = next.order === Order.Inherited ? next.cue : next.first;
    let at = first;
    while (
      at - 1 > floor &&
      (reading.tokens.mark(at - 1) === COMMA ||
        phrases.isConjunction(reading, at - 1) ||
        phrases.isAdverb(reading, at - 1))
    )
      at--;
    if (at < first) return at;
  }
  return end;
}

function contentAfter(
  reading: Reading,
  attribution: Attribution,
  ceiling: number,
): { first: number; last: number } | null {
  const { tokens } = reading;
  const from = attribution.last + 1;
  let first = -1;
  for (let i = from; i < Math.min(ceiling, from + THAT_REACH); i++) {
    if (reading.regionAt(i) >= 0 || tokens.mark(i) === 0x3a) break;
    if (that.has(tokens.word[i] as number)) {
      first = i;
      break;
    }
    if (tokens.mark(i) === COMMA) break;
  }
  if (first < 0) {
    if (attribution.order === Order.AccordingTo) {
      if (tokens.mark(from) !== COMMA || (attribution.first > 0 && !tokens.has(attribution.first, 128)))
        return null;
      first = from + 1;
    } else {
      if (attribution.order === Order.CueFirst || !bare.has(tokens.word[attribution.cue] as number))
        return null;
      first = bareStart(reading, attribution, from, ceiling);
    }
  }
  if (first < 0) return null;
  return trimmed(reading, first, ceiling - 1);
}

/** Where a clause without "that" begins after the cue, hearers and times left out; -1 where none does. */
function bareStart(reading: Reading, attribution: Attribution, from: number, ceiling: number): number {
  let at = from;
  if ((attribution.bits & Cue.Telling) !== 0 && (attribution.bits & Cue.Saying) === 0) {
    const hearer = phrases.phraseStarting(reading, at, ceiling);
    if (!hearer) return -1;
    at = hearer.last + 1;
  }
  while (at < ceiling && (phrases.isTime(reading, at) || phrases.isAdverb(reading, at))) at++;
  if (at >= ceiling || reading.tokens.kind[at] === 3) return reading.regionAt(at) >= 0 ? at : -1;
  if (phrases.isPreposition(reading, at)) return -1;
  return at;
}

function contentBefore(
  reading: Reading,
  attribution: Attribution,
  previous: Reported | undefined,
  start: number,
  end: number,
): { first: number; last: number } | null {
  const { tokens } = reading;
  if (attribution.order === Order.Inherited) return null;
  const comma = attribution.first - 1;
  if (comma <= start || (tokens.mark(comma) !== COMMA && reading.regionAt(comma) < 0)) return null;
  if (
    reading.regionAt(comma) >= 0 &&
    tokens.mark(reading.regions[reading.regionAt(comma)]?.last ?? 0) !== COMMA
  )
    return null;
  const next = attribution.last + 1;
  if (
    next < end &&
    tokens.mark(next) === 0 &&
    attribution.order === Order.SpeakerFirst &&
    !phrases.isTime(reading, next) &&
    !phrases.isPreposition(reading, next) &&
    !phrases.isAdverb(reading, next) &&
    (attribution.bits & Cue.Telling) === 0
  )
    return null;
  const first = previous ? Math.max(previous.last, previous.attribution.last) + 1 : start;
  return trimmed(reading, first, reading.regionAt(comma) >= 0 ? comma : comma - 1);
}

/** Leaves out the stop at the end; null where too little is left. */
function trimmed(reading: Reading, first: number, last: number): { first: number; last: number } | null {
  const { tokens } = reading;
  while (last >= first && tokens.kind[last] === 3 && reading.regionAt(last) < 0 && tokens.mark(last) !== 0x29)
    last--;
  while (first <= last && tokens.kind[first] === 3 && reading.regionAt(first) < 0) first++;
  let words = 0;
  for (let i = first; i <= last; i++) if (reading.isWord(i)) words++;
  return words < FEWEST_WORDS ? null : { first, last };
}

/** Where nearly all stands in marks, the quotation itself is enough. */
function isMostlyMarked(reading: Reading, first: number, last: number): boolean {
  let marked = 0;
  const { tokens } = reading;
  for (const { open, close } of reading.regions)
    if (open >= first && close <= last)
      marked += (tokens.end[close] as number) - (tokens.start[open] as number);
  return marked > 0.65 * ((tokens.end[last] as number) - (tokens.start[first] as number));
}
