/**
 * Where the few places of a text are that rules look at closely: figures, quotation marks, capitals in a row, a word that
 * stands twice. Each kind is looked for once, with what the engine does fastest: a whole pattern, or one with classes of
 * Unicode, tried at each character would be slow on a long text. All are UTF-16 offsets, ascending.
 */
import { fold, isWordCode } from '../analysis';

const APOSTROPHE = "'".charCodeAt(0);
const [SMALL_A, SMALL_Z] = ['a', 'z'].map((letter) => letter.charCodeAt(0)) as [number, number];
/** What the codes of a small letter and its capital differ by. */
const CASE = SMALL_A - 'A'.charCodeAt(0);

/** Where figures begin: "12" of "12,500", then "500". */
export function figuresIn(text: string): number[] {
  return startsOf(text, /\d+/g);
}

/** Where an age may stand in words: "nine-year-old", "Sam, nine,". */
export function agesInWordsIn(text: string): number[] {
  return startsOf(text, /-year-old|, (?:tw|te|th|fo|fi|si|se|ei|ni|el)[a-z-]*[,.;]/g);
}

/** Quotation marks of English and German. */
export function marksIn(text: string): number[] {
  return startsOf(text, /[“”„"]/g);
}

/** Where a capitalised word begins behind which another may follow after one blank; parts of longer words count, too. */
export function capitalsIn(text: string): number[] {
  return startsOf(text, /[A-Z\u00c0-\uffff][A-Za-z'\u00c0-\uffff-]+[ \u00a0](?=[A-Z\u00c0-\uffff])/g);
}

function startsOf(text: string, pattern: RegExp): number[] {
  const starts: number[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) starts.push(match.index);
  return starts;
}

/** Where a word begins behind which one of its length follows that begins and ends as it does. */
export function doublesIn(text: string): number[] {
  const starts: number[] = [];
  const compare = (blank: number, from: number): void => {
    const start = startOfDouble(text, blank, from);
    if (start >= 0) starts.push(start);
  };
  let word = 0;
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    if (mayBeginAlike(text, word, blank + 1)) compare(blank, blank + 1);
    word = blank + 1;
  }
  for (const { index, 0: gap } of text.matchAll(OTHER_BLANKS)) {
    const from = index + gap.length;
    compare(index, from);
    const next = text.indexOf(' ', from);
    if (next >= 0) compare(next, next + 1);
  }
  return starts.sort((a, b) => a - b);
}

/** Ends of lines and the like. */
const OTHER_BLANKS = /[\t-\r\u00a0]\s*/g;

/** Whether what begins at both places may be the same word; marks and blanks before the first one leave it open. */
function mayBeginAlike(text: string, first: number, second: number): boolean {
  const [one, other] = [text.charCodeAt(first), text.charCodeAt(second)];
  if (one >= SMALL_A && one <= SMALL_Z && other !== one && other <= SMALL_Z && other !== one - CASE)
    return false;
  return !isWordCode(text.charCodeAt(first)) || isSameAt(text, first, second);
}

/** The start of the word before a blank if it begins and ends as the one at `from`; else -1. */
function startOfDouble(text: string, blank: number, from: number): number {
  let end = from;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  let last = blank;
  while (last > 0 && text[last - 1] === ' ') last--;
  const start = last - (end - from);
  if (end === from || start < 0) return -1;
  return isSameAt(text, start, from) && isSameAt(text, last - 1, end - 1) ? start : -1;
}

/** A letter, a figure or an apostrophe of any form. */
export function isWordPart(code: number): boolean {
  return isWordCode(code) || fold(code) === APOSTROPHE;
}

function isSameAt(text: string, a: number, b: number): boolean {
  return fold(text.charCodeAt(a)) === fold(text.charCodeAt(b));
}
