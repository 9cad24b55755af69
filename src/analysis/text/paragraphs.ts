import type { Span } from '../article';
import { partsOfLine } from './longLines';
import { isInvisible } from './unseen';

/**
 * Finds the paragraphs of a text as a reader sees them. Files come in three layouts: a line a paragraph, blocks between
 * blank lines, and blocks whose lines were hard-wrapped at some width. A line break inside a block is taken for a
 * wrap only where the lines around it look wrapped, so each decision depends on a window of lines alone and can be
 * made again after an edit without looking at the rest of the text.
 */

/** Lines on each side of a break that are looked at. */
export const LAYOUT_WINDOW = 12;
/** Hard wraps are made for terminals and mail: wider lines are whole paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 34;
/** Characters of a speaker's label at the head of a line. */
const LONGEST_LABEL = 60;
/** Share of the breaks in the window that must look like wraps. */
const WRAPPED_SHARE = 0.6;

interface Lines {
  readonly start: number[];
  readonly end: number[];
}

/** Spans of the paragraphs, without the white space around them, in text order. Linear in the text's length. */
export function findParagraphs(text: string): Span[] {
  return findParagraphsWithin(text, 0, text.length);
}

/**
 * Spans of the paragraphs that begin in [from, to), where both lie at the start of a paragraph (or at the text's end),
 * and not inside a line.
 * The text around them is looked at for the layout: {@link LAYOUT_WINDOW} lines of it on each side give the same answer
 * as the whole document would.
 */
export function findParagraphsWithin(text: string, from: number, to: number): Span[] {
  const lines = findLines(text);
  const spans: Span[] = [];
  const count = lines.start.length;
  for (let first = 0; first < count;) {
    if (isBlank(lines, first) || lines.start[first] < from) {
      first++;
      continue;
    }
    if (lines.start[first] >= to) break;
    let last = first;
    while (last + 1 < count && isWrap(text, lines, last)) last++;
    const whole = { start: lines.start[first], end: lines.end[last] };
    if (last === first) for (const part of partsOfLine(text, whole)) spans.push(part);
    else spans.push(whole);
    first = last + 1;
  }
  return spans;
}

/** Trimmed extent of every line; blank lines have start = end. Line ends are LF, CRLF and CR. */
function findLines(text: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  let from = 0;
  const hasCarriageReturn = text.includes('\r');
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    if (hasCarriageReturn) pushCarriageReturnLines(text, from, to, start, end);
    else pushTrimmed(text, from, to, start, end);
    from = to + 1;
  }
  return { start, end };
}

function pushCarriageReturnLines(
  text: string,
  from: number,
  to: number,
  start: number[],
  end: number[],
): void {
  const stop = to > from && text.charCodeAt(to - 1) === 0x0d ? to - 1 : to;
  for (let at = from; ;) {
    let next = at;
    while (next < stop && text.charCodeAt(next) !== 0x0d) next++;
    pushTrimmed(text, at, next, start, end);
    if (next >= stop) return;
    at = next + 1;
  }
}

function pushTrimmed(text: string, from: number, to: number, start: number[], end: number[]): void {
  let first = from;
  let last = to;
  while (first < last && isBlankCode(text.charCodeAt(first))) first++;
  while (last > first && isBlankCode(text.charCodeAt(last - 1))) last--;
  start.push(first);
  end.push(last);
}

function isBlankCode(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x600) return code === 0xa0;
  return code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || isInvisible(code);
}

function isBlank(lines: Lines, line: number): boolean {
  return lines.start[line] === lines.end[line];
}

function widthOf(lines: Lines, line: number): number {
  return lines.end[line] - lines.start[line];
}

/** Whether the break after `line` is a hard wrap inside a paragraph. */
function isWrap(text: string, lines: Lines, line: number): boolean {
  if (
    isBlank(lines, line + 1) ||
    widthOf(lines, line) > WIDEST_WRAP ||
    widthOf(lines, line + 1) > WIDEST_WRAP
  )
    return false;
  const first = Math.max(0, line - LAYOUT_WINDOW);
  const last = Math.min(lines.start.length - 1, line + LAYOUT_WINDOW);
  const width = widestOf(lines, first, last);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || !fillsLine(text, lines, line, width)) return false;
  if (opensBlock(text, lines.start[line + 1])) return false;
  if (endsWithLine(text, lines.start[line]) || opensTurn(text, lines, line + 1)) return false;
  const breaks = wrappedBreaks(text, lines, first, last, width);
  return breaks >= 3 || (breaks > 0 && startsLower(text, lines.start[line + 1]));
}

/** Width of the widest of some lines; of the first that is too wide for a wrapped one. */
function widestOf(lines: Lines, first: number, last: number): number {
  let width = 0;
  for (let i = first; i <= last && width <= WIDEST_WRAP; i++) width = Math.max(width, widthOf(lines, i));
  return width;
}

/** How many breaks inside paragraphs some lines have, `line` among them; 0 where too few of the lines are filled. */
function wrappedBreaks(text: string, lines: Lines, first: number, last: number, width: number): number {
  let breaks = 0;
  let filled = 0;
  for (let i = first; i < last; i++) {
    if (isBlank(lines, i) || isBlank(lines, i + 1)) continue;
    breaks++;
    if (fillsLine(text, lines, i, width)) filled++;
  }
  return filled < breaks * WRAPPED_SHARE ? 0 : breaks;
}

/** True where the next line's first word would not have fitted: what a wrapping program leaves behind. */
function fillsLine(text: string, lines: Lines, line: number, width: number): boolean {
  const start = lines.start[line + 1];
  const end = lines.end[line + 1];
  let word = start;
  while (word < end && !isBlankCode(text.charCodeAt(word))) word++;
  return widthOf(lines, line) + 1 + (word - start) > width - 2;
}

function startsLower(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}

/** "- item", "1. item", "> quoted", "# heading", "| row", "---", a fence of code: lines that Markdown does not run into the one before. */
function opensBlock(text: string, at: number): boolean {
  return /^(?:(?:[-*•–—>]|#{1,6}|\d{1,3}[.)])\s|\||---|```|~~~)/.test(text.slice(at, at + 8));
}

/** "Tom Vale: I did." after a line that ends its sentence: the next turn of a transcript. */
function opensTurn(text: string, lines: Lines, line: number): boolean {
  const end = lines.end[line - 1];
  const start = lines.start[line];
  if (!/[.?!…"”’')\]]/.test(text.slice(end - 1, end))) return false;
  return /^(?:[[(]?\d[\d:.]*[\])]? )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}: \S/.test(
    text.slice(start, start + LONGEST_LABEL),
  );
}

/** A heading of Markdown, a fence or a row of a table ends with its line. */
function endsWithLine(text: string, at: number): boolean {
  return /^(?:#{1,6}\s|\||---|```|~~~)/.test(text.slice(at, at + 8));
}
