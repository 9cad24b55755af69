import type { Span } from '../article';

/**
 * A line of a megabyte is no paragraph: it is a text that has lost its line ends. It is read in parts, so that a key
 * typed in it reads one of them again and not the whole.
 *
 * Where a part ends depends on the words there and on the end of the part before alone. After an edit the ends fall soon
 * where they fell, and all other parts are as they were.
 */

/** Longer than the longest paragraphs that somebody writes, in UTF-16 units: about ten pages. */
const LONGEST_LINE = 30_000;
const SHORTEST_PART = 2_000;
/** From here on a part ends with the next sentence, also inside a quotation; with twice as much, at the next blank. */
const LONG_PART = 16_000;
/** One sentence end in so many may end a part that is long enough. */
const LANDMARK_ODDS = 8;
/** Characters on each side of a sentence end by which it is known again. */
const LANDMARK_REACH = 8;

/** A word of four letters or more, which is no abbreviation, or a number before its stop. */
const WORD_END = /(?:\p{Ll}{4}|\d)$/u;
/** What may stand between a stop and the next sentence, up to its capital. */
const SENTENCE_START = /[.!?…]*["”’)\]]*(\s+)(?=["“‘([]?[\p{Lu}\d])/uy;
const BLANK = /\s+/g;
/** Marks that close a quotation after its last stop. */
const CLOSING = /["”]/;

const enum Mark {
  Straight = 0x22,
  Opening = 0x201c,
  Closing = 0x201d,
}

const enum Stop {
  Exclamation = 0x21,
  Full = 0x2e,
  Question = 0x3f,
  Ellipsis = 0x2026,
}

/** The parts that a line is read in, without the white space between them: mostly the line as it is. */
export function partsOfLine(text: string, line: Span): Span[] {
  if (line.end - line.start <= LONGEST_LINE) return [line];
  const parts: Span[] = [];
  let from = line.start;
  for (let end = endOfPart(text, from, line.end); end < line.end; end = endOfPart(text, from, line.end)) {
    parts.push({ start: from, end });
    from = firstNonBlank(text, end);
  }
  parts.push({ start: from, end: line.end });
  return parts;
}

/** Whether a text stands between quotation marks after a character, by whether it did before. */
function isQuotedAfter(code: number, before: boolean): boolean {
  if (code === Mark.Straight) return !before;
  return code === Mark.Opening || (before && code !== Mark.Closing);
}

function endOfPart(text: string, from: number, lineEnd: number): number {
  const longest = Math.min(lineEnd, from + 2 * LONG_PART);
  let isQuoted = false;
  for (let at = from; at < longest; at++) {
    const code = text.charCodeAt(at);
    isQuoted = isQuotedAfter(code, isQuoted);
    if (!isStop(code) || at < from + SHORTEST_PART) continue;
    const next = nextSentence(text, at);
    if (next === null || next.start >= lineEnd) continue;
    const isInQuotation = isQuoted && !CLOSING.test(text.slice(at + 1, next.end));
    if (at - from >= LONG_PART || (isLandmark(text, next.start) && !isInQuotation)) return next.end;
  }
  BLANK.lastIndex = longest;
  return Math.min(longest < lineEnd ? (BLANK.exec(text)?.index ?? lineEnd) : lineEnd, lineEnd);
}

function isStop(code: number): boolean {
  return code === Stop.Full || code === Stop.Exclamation || code === Stop.Question || code === Stop.Ellipsis;
}

/** Where the sentence ends whose stop stands at a place, and the next one begins; null where none ends there. */
function nextSentence(text: string, stop: number): { readonly end: number; readonly start: number } | null {
  if (!WORD_END.test(text.slice(stop - 4, stop))) return null;
  SENTENCE_START.lastIndex = stop;
  const match = SENTENCE_START.exec(text);
  if (!match) return null;
  const start = stop + match[0].length;
  return { end: start - (match[1] ?? '').length, start };
}

/** Whether the sentence that begins here is one of those that may begin a part: told by the characters around. */
function isLandmark(text: string, at: number): boolean {
  let sum = 0;
  for (let i = at - LANDMARK_REACH; i < at + LANDMARK_REACH; i++)
    sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum % LANDMARK_ODDS === 0;
}

function firstNonBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.index === at ? BLANK.lastIndex : at;
}
