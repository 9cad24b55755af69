import { Pronoun } from '../syntax/pronouns';
import { Mark } from '../text/mark';
import { isHearing, Order, type Attribution } from './attributions';
import { Cue, SPEECH } from '../syntax/cues';
import type { MarkedRegion } from './marks';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Reading } from './reading';
import { sentenceSubject } from '../syntax/subjects';
import * as words from '../syntax/wordClasses';

/** How a marked quotation was given to its speaker, best first. */
export const enum Link {
  /** The cue stands right beside the marks. */
  Beside,
  /** A colon between speaker and marks, and no cue. */
  Colon,
  /** A cue in the same sentence governs the quotation. */
  Governed,
  /** The quotation goes on from the one before in its sentence. */
  Continued,
  /** Only a later clause of the sentence has a cue. */
  Later,
  /** No cue: the sentence's subject. */
  Subject,
  /** The quotation is a sentence by itself: the speaker comes from the context. */
  Floating,
}

/** A marked quotation with what its sentence says about it. */
export interface Attached {
  readonly link: Link;
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
  const before = lastBefore(reading, attributions, bounds.floor, region);
  const after = unlessHeard(reading, firstAfter(attributions, region.close, bounds.ceiling), before);
  const isBesideBefore = before !== null && standsBeside(reading, before, region);
  const isBesideAfter = after !== null && follows(reading, after, region);
  const opensSentence = opensAt(reading, bounds.start, region.open);
  const isAfterStronger =
    after !== null && isBesideAfter && (opensSentence || isSpeech(after) > isSpeech(before));
  if (before && isBesideBefore && !isAfterStronger) return own(Link.Beside, before);
  if (after && isBesideAfter) return own(Link.Beside, after);
  if (reading.tokens.mark(region.open - 1) === Mark.Colon && !before && !isBesideAfter)
    return { link: Link.Colon, attribution: null, speaker: colonSpeaker(reading, region.open - 1, bounds) };
  const closing = unlessHeard(
    reading,
    closingAttribution(reading, attributions, region.close, bounds.end),
    before,
  );
  if (closing && !isBesideBefore) return own(Link.Governed, closing);
  if (before && governs(before)) return own(Link.Governed, before);
  if (previous && previous.link !== Link.Floating) return continued(previous);
  if (opensSentence && endsSentence(reading, region, bounds.end))
    return { link: Link.Floating, attribution: null, speaker: null };
  if (after && governs(after)) return own(Link.Later, after);
  const speaker = sentenceSubject(reading, bounds.start, bounds.end);
  return { link: Link.Subject, attribution: null, speaker };
}

function continued(previous: Attached): Attached {
  const { link, attribution, speaker } = previous;
  return link === Link.Continued ? previous : { link: Link.Continued, attribution, speaker };
}

/** "Vale: ...", "A lesson from Vale: ...", "His answer was short: ..." */
function colonSpeaker(reading: Reading, colon: number, { floor, end }: Bounds): NounPhrase | null {
  const name = reading.nameAt(colon - 1);
  if (name < 0 || colon <= floor) return sentenceSubject(reading, floor, end);
  const first = reading.names.firstToken(name);
  return { first, last: colon - 1, name, pronoun: Pronoun.None };
}

/** "Vale told police she was ..., a court heard": the words are those of the one who told it. */
function unlessHeard(
  reading: Reading,
  attribution: Attribution | null,
  before: Attribution | null,
): Attribution | null {
  return attribution && isSpeech(before) > 0 && isHearing(reading, attribution.cue) ? null : attribution;
}

function isSpeech(attribution: Attribution | null): number {
  return attribution && (attribution.bits & SPEECH) !== 0 ? 1 : 0;
}

function own(link: Link, attribution: Attribution): Attached {
  return { link, attribution, speaker: attribution.speaker };
}

/** "Ruiz said that China believes ...": a thought inside what another says. */
function isAside({ bits, embedded }: Attribution): boolean {
  return embedded && (bits & (SPEECH | Cue.Naming)) === 0;
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
    if ((attribution.bits & (SPEECH | Cue.Naming)) !== 0 && !attribution.embedded) return attribution;
    if (!nearest || ((attribution.bits & SPEECH) !== 0 && (nearest.bits & SPEECH) === 0))
      nearest = attribution;
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
  if (last.first <= floor || (last.bits & SPEECH) === 0 || last.order === Order.Inherited) return null;
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
  return (attribution.bits & ~Cue.Gesture & 0xff) !== 0;
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
    if (first && !(hasSameSubject(first, attribution) && isSpeech(attribution) > 0)) break;
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
  if ((attribution.bits & Cue.Thinking) !== 0 && attribution.bits < 64) return false;
  const before = region.open - 1;
  const mark = reading.tokens.mark(before);
  if (mark === Mark.Comma || mark === Mark.Colon || before === attribution.cueEnd) return true;
  return before === attribution.cueEnd + 1 && reading.isWord(before);
}

/** `," Vale said`, `," said Vale`: nothing between the closing mark and the attribution. */
function follows(reading: Reading, attribution: Attribution, region: MarkedRegion): boolean {
  if (attribution.order === Order.Inherited) return false;
  let at = region.close + 1;
  while (
    at < attribution.first &&
    (reading.tokens.mark(at) === Mark.Comma ||
      words.isAdverb(reading.tokens, at) ||
      (words.isClauseOpener(reading.tokens, at) && !words.isConjunction(reading.tokens, at)))
  )
    at++;
  if (at < attribution.first) return false;
  return reading.tokens.mark(region.last) !== 0 || reading.tokens.mark(region.close + 1) === Mark.Comma;
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
