import { diffArrays } from 'diff';
import type { Span } from '../article';
import { tokenize, Tokens } from '../text/tokens';

/** A stretch in which two paragraphs differ: empty on one side where the other has words added. */
export interface Difference {
  /** Offsets in the first text. */
  readonly a: Span;
  /** Offsets in the second text. */
  readonly b: Span;
}

/** Changes beyond which the middle of two texts counts as one difference: the search costs their square. */
const MOST_CHANGES = 1000;

/**
 * The words in which two paragraphs differ, in order; blanks and case are no difference. Shortest edit script over
 * words and marks; offsets are relative to each text.
 */
export function differences(a: string, b: string): Difference[] {
  const left = new Tokens();
  const right = new Tokens();
  tokenize(a, left);
  tokenize(b, right);
  let start = 0;
  const shorter = Math.min(left.count, right.count);
  while (start < shorter && left.hash[start] === right.hash[start]) start++;
  let tail = 0;
  while (tail < shorter - start && left.hash[left.count - 1 - tail] === right.hash[right.count - 1 - tail])
    tail++;
  const leftEnd = left.count - tail;
  const rightEnd = right.count - tail;
  const parts = diffArrays(wordsOf(left, start, leftEnd), wordsOf(right, start, rightEnd), {
    maxEditLength: MOST_CHANGES,
  });
  const found: Difference[] = [];
  const add = (fromA: number, toA: number, fromB: number, toB: number): void => {
    if (toA > fromA || toB > fromB) found.push({ a: spanOf(left, fromA, toA), b: spanOf(right, fromB, toB) });
  };
  // Where they differ too much, the whole middle does.
  let [a0, b0] = [start, start];
  let [a1, b1] = parts ? [start, start] : [leftEnd, rightEnd];
  for (const { added, removed, count } of parts ?? []) {
    if (!added) a1 += count;
    if (!removed) b1 += count;
    if (added || removed) continue;
    add(a0, a1 - count, b0, b1 - count);
    [a0, b0] = [a1, b1];
  }
  add(a0, a1, b0, b1);
  return found;
}

/** What is compared of the tokens [from, to): equal numbers are equal words, whatever their case. */
function wordsOf(tokens: Tokens, from: number, to: number): number[] {
  return Array.from(tokens.hash.subarray(from, to));
}

/** The text of the tokens [from, to); an empty span where there is none: at the end of the token before. */
function spanOf(tokens: Tokens, from: number, to: number): Span {
  const at = from === 0 ? 0 : tokens.end[from - 1];
  return from === to ? { start: at, end: at } : { start: tokens.start[from], end: tokens.end[to - 1] };
}
