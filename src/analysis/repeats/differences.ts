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
 * words and marks (E. Myers, "An O(ND) difference algorithm", 1986); offsets are relative to each text.
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
  const inner = { left, right, start, leftEnd: left.count - tail, rightEnd: right.count - tail };
  return toDifferences(inner, matchWords(inner));
}

/** The part of two token lists between their common beginning and their common end. */
interface Inner {
  readonly left: Tokens;
  readonly right: Tokens;
  readonly start: number;
  readonly leftEnd: number;
  readonly rightEnd: number;
}

/** Pairs of equal tokens on the shortest edit path, last first; none where the texts differ too much. */
function matchWords({ left, right, start, leftEnd, rightEnd }: Inner): [number, number][] {
  const width = leftEnd - start;
  const height = rightEnd - start;
  const most = Math.min(MOST_CHANGES, width + height);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reach.slice(most - changes, most + changes + 3));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const at = most + 1 + diagonal;
      const down =
        diagonal === -changes ||
        (diagonal !== changes && (reach[at - 1] as number) < (reach[at + 1] as number));
      let x = down ? (reach[at + 1] as number) : (reach[at - 1] as number) + 1;
      while (x < width && x - diagonal < height && left.hash[start + x] === right.hash[start + x - diagonal])
        x++;
      reach[at] = x;
      if (x >= width && x - diagonal >= height) return backtrack(trace, start, width, height);
    }
  }
  return [];
}

/** Follows the search back from the end; `trace[d]` holds the reach before step d, its middle at index d + 1. */
function backtrack(
  trace: readonly Int32Array[],
  start: number,
  width: number,
  height: number,
): [number, number][] {
  const matches: [number, number][] = [];
  let x = width;
  let y = height;
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reach = trace[changes] as Int32Array;
    const diagonal = x - y;
    const at = changes + 1 + diagonal;
    const down =
      diagonal === -changes ||
      (diagonal !== changes && (reach[at - 1] as number) < (reach[at + 1] as number));
    const fromX = changes === 0 ? 0 : down ? (reach[at + 1] as number) : (reach[at - 1] as number) + 1;
    while (x > fromX) matches.push([start + --x, start + --y]);
    if (down) y--;
    else x--;
  }
  return matches;
}

function toDifferences(
  { left, right, start, leftEnd, rightEnd }: Inner,
  matches: [number, number][],
): Difference[] {
  const found: Difference[] = [];
  let a = start;
  let b = start;
  for (const [matchA, matchB] of [...matches.reverse(), [leftEnd, rightEnd]] as [number, number][]) {
    if (matchA > a || matchB > b) found.push({ a: spanOf(left, a, matchA), b: spanOf(right, b, matchB) });
    a = matchA + 1;
    b = matchB + 1;
  }
  return found;
}

/** The text of the tokens [from, to); an empty span where there is none: at the end of the token before. */
function spanOf(tokens: Tokens, from: number, to: number): Span {
  const at = from === 0 ? 0 : (tokens.end[from - 1] as number);
  return from === to
    ? { start: at, end: at }
    : { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}
