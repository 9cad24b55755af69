import { has } from '../containers/flags';
import * as table from '../data/speechLayout';
import { can, Cue, cues } from '../syntax/cues';
import { Name } from '../text/words/nameBits';
import { nameFlags } from '../text/words/wordTables';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import type { Reading } from './reading';

/**
 * The label that says whose words a paragraph holds: `TOM VALE: …`, `[Ana Ruiz]: …`, `MAYOR RUIZ (00:12): …`, `Q: …`.
 * Whether it is one is decided over the story: a recipe has "Serves: 4" in the same place.
 */
export interface SpeakerLabel {
  /** Offsets of the speaker in the paragraph, without office and brackets. */
  readonly start: number;
  readonly end: number;
  /** Index of the name candidate that ends the speaker, or -1. */
  readonly name: number;
  readonly kind: LabelKind;
  /** The first of several words is a given name: "TOM VALE". */
  readonly hasGivenName: boolean;
  /** Offset at which the words begin, or -1 where they stand in the next paragraph. */
  readonly words: number;
  /** The words stand in marks, or hold "I", "you" or a question mark: somebody speaks. */
  readonly isSpoken: boolean;
}

/**
 * - `question`, `answer`: Q and A
 * - `bold question`: a paragraph all in bold that asks
 * - `person`: a name, a name in capitals with an office, a part such as "Moderator"
 * - `thing`: "Note", "Photo", "Serves": nobody
 * - `other`: capitalised words that a place, a team or a section may have as well
 */
export type LabelKind = 'question' | 'answer' | 'bold question' | 'person' | 'capitals' | 'thing' | 'other';

const questions = new Set(['q', 'question']);
const answers = new Set(['a', 'answer']);
const parts = new WordSet(wordList(table.SPEAKER_PARTS));
const things = new WordSet(wordList(table.LABELS_OF_THINGS));
const spokenPersons = new WordSet(wordList(table.SPOKEN_PERSONS));
/** Tokens up to the colon, office and brackets among them, and those of the speaker alone. */
const LONGEST_LABEL = 18;
const LONGEST_SPEAKER = 6;
/** Tokens looked through for "I" and "you". */
const SPOKEN_REACH = 80;
const LEADING = new Set([
  Mark.Hyphen,
  Mark.EnDash,
  Mark.EmDash,
  Mark.Greater,
  Mark.Bullet,
  Mark.ClosingGuillemet,
]);

/** The label at the head of the paragraph, or null. */
export function readLabel(reading: Reading): SpeakerLabel | null {
  const { tokens } = reading;
  const leading = afterLeading(reading, 0);
  const first = afterTime(reading, leading);
  if (first > leading && tokens.mark(first) === Mark.Colon)
    return labelOf(reading, leading, first - 1, 'thing', first + 1); // "12:30: …"
  if (first >= tokens.count || reading.isMarked(first) || !tokens.has(first, Shape.Capital)) {
    return boldQuestion(reading);
  }
  const colon = colonAfter(reading, first);
  if (colon < 0) return bareLetter(reading, first) ?? timedLine(reading, first) ?? boldQuestion(reading);
  const last = speakerEnd(reading, first, colon);
  const kind = kindOf(reading, first, last);
  return kind && labelOf(reading, first, last, kind, afterTime(reading, colon + 1));
}

function labelOf(reading: Reading, first: number, last: number, kind: LabelKind, from: number): SpeakerLabel {
  const { tokens } = reading;
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    name: reading.nameAt(last),
    kind,
    hasGivenName: last > first && has(nameFlags.get(tokens.word[first]), Name.Given),
    words: from < tokens.count ? tokens.start[from] : -1,
    isSpoken: isSpoken(reading, from),
  };
}

/** Skips a bullet, ">>" or an opening bracket. */
function afterLeading({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && LEADING.has(tokens.mark(at))) at++;
  return tokens.mark(at) === Mark.OpeningSquare && tokens.kind[at + 1] === TokenKind.Word ? at + 1 : at;
}

/** Skips "[00:12:33]", "(00:12)", "10:40 —". */
function afterTime({ tokens }: Reading, from: number): number {
  const hasBracket = tokens.mark(from) === Mark.OpeningSquare || tokens.mark(from) === Mark.OpeningBracket;
  const time = hasBracket ? from + 1 : from;
  if (tokens.kind[time] !== TokenKind.Number || !/\d:\d/.test(tokens.textOf(time))) return from;
  let at = time + 1;
  if (hasBracket && (tokens.mark(at) === Mark.ClosingSquare || tokens.mark(at) === Mark.ClosingBracket)) at++;
  while (LEADING.has(tokens.mark(at))) at++;
  return at;
}

/** The colon that ends the label, or -1: before any mark of a sentence, any quotation and any verb. */
function colonAfter(reading: Reading, first: number): number {
  const { tokens } = reading;
  const highest = Math.min(tokens.count, first + LONGEST_LABEL);
  for (let i = first; i < highest; i++) {
    if (reading.isMarked(i) || words.isAuxiliary(tokens, i)) return -1;
    const mark = tokens.mark(i);
    if (mark === Mark.Colon) return i > first ? i : -1;
    if (mark === Mark.Question || mark === Mark.Exclamation || mark === Mark.Semicolon || LEADING.has(mark))
      return -1;
    if (i > first && mark === 0 && tokens.has(i, Shape.SentenceStart)) return -1;
    if (can(cues.get(tokens.word[i]), Cue.Past) && !tokens.has(i, Shape.Capital)) return -1;
  }
  return -1;
}

/** Last token of the speaker: before an office, a bracket, a number. */
function speakerEnd(reading: Reading, first: number, colon: number): number {
  const { tokens } = reading;
  let end = first;
  while (end < colon) {
    const mark = tokens.mark(end);
    if (
      mark === Mark.Comma ||
      mark === Mark.OpeningBracket ||
      mark === Mark.OpeningSquare ||
      mark === Mark.ClosingSquare
    )
      break;
    end++;
  }
  return end - 1;
}

function kindOf(reading: Reading, first: number, last: number): LabelKind | null {
  const { tokens } = reading;
  if (last < first || last - first >= LONGEST_SPEAKER) return null;
  const letter = first === last ? tokens.textOf(first).toLowerCase() : '';
  if (questions.has(letter)) return 'question';
  if (answers.has(letter)) return 'answer';
  for (let i = first; i <= last; i++) if (tokens.has(i, Shape.Clitic)) return null; // "Tom Vale's verdict"
  for (let i = first; i <= last; i++) if (things.has(tokens.word[i])) return 'thing';
  if (reading.isName(last)) return 'person';
  if (!isCapitalised(reading, first, last)) return null;
  if (isPart(reading, first, last)) return 'person';
  return isAllCapitals(reading, first, last) ? 'capitals' : 'other';
}

/** "Moderator", "Speaker 2", "THE PRESIDENT", "MAYOR RUIZ". */
function isPart({ tokens }: Reading, first: number, last: number): boolean {
  const end = tokens.kind[last] === TokenKind.Number ? last - 1 : last;
  if (end < first) return false;
  return (
    parts.has(tokens.word[end]) ||
    parts.has(tokens.word[first]) ||
    words.isPersonNoun(tokens, end) ||
    words.isSpeakerNoun(tokens, end)
  );
}

function isCapitalised(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.has(i, Shape.Capital | Shape.Clitic)) continue;
    if (!words.isPreposition(tokens, i) && !words.isDeterminer(tokens, i) && !words.isAnd(tokens, i))
      return false;
  }
  return reading.isCapital(first);
}

function isAllCapitals({ tokens }: Reading, first: number, last: number): boolean {
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (tokens.has(i, Shape.AllCaps)) capitals++;
    else if (tokens.end[i] - tokens.start[i] > 2) return false;
  }
  return capitals > 0;
}

/** "Q Mr. Mayor, will you sign it?", "Q. Will you sign it?" */
function bareLetter(reading: Reading, first: number): SpeakerLabel | null {
  const { tokens } = reading;
  const text = tokens.textOf(first);
  const next = tokens.mark(first + 1) === Mark.Stop ? first + 2 : first + 1;
  const hasStop = next > first + 1;
  if (next >= tokens.count || !tokens.has(next, Shape.SpaceBefore) || !tokens.has(next, Shape.Capital))
    return null;
  if (text === 'Q') return labelOf(reading, first, first, 'question', next);
  return text === 'A' && hasStop && first === 0 && !reading.isName(next)
    ? labelOf(reading, first, first, 'answer', next)
    : null;
}

/** "Ana Ruiz 00:12": a line with the speaker and the time alone. */
function timedLine(reading: Reading, first: number): SpeakerLabel | null {
  const { tokens } = reading;
  const { count } = tokens;
  if (count > LONGEST_SPEAKER + 3) return null;
  let last = first;
  while (last + 1 < count && tokens.kind[last + 1] === TokenKind.Word) last++;
  const after = afterTime(reading, last + 1);
  if (after === last + 1 || after < count) return null;
  const kind = kindOf(reading, first, last);
  return kind && labelOf(reading, first, last, kind, count);
}

/** "**Why did the dam fail?**" in Markdown. */
function boldQuestion(reading: Reading): SpeakerLabel | null {
  const { text } = reading.tokens;
  if (!text.startsWith('**') || !/\?["”’']?\*\*$/.test(text.slice(-5))) return null;
  return {
    start: 0,
    end: text.length,
    name: -1,
    kind: 'bold question',
    hasGivenName: false,
    words: 0,
    isSpoken: true,
  };
}

function isSpoken(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  if (reading.isMarked(from)) return true;
  const highest = Math.min(tokens.count, from + SPOKEN_REACH);
  for (let i = from; i < highest; i++)
    if (reading.isMarked(i)) continue;
    else if (tokens.mark(i) === Mark.Question || spokenPersons.has(tokens.word[i])) return true;
  return false;
}

/** Whether a paragraph without marks and verbs of speech may have a label: a colon near its head, a Q, bold. */
export function mayHaveLabel(tokens: Tokens): boolean {
  if (tokens.is(0, 'Q') || tokens.text.startsWith('**')) return true;
  if (tokens.is(0, 'A') && tokens.mark(1) === Mark.Stop) return true;
  const highest = Math.min(tokens.count, LONGEST_LABEL + 6);
  for (let i = 1; i < highest; i++) if (tokens.mark(i) === Mark.Colon) return true;
  return false;
}
