/** Words in a row as numbers, by which passages are found that share some. */
import { fold, isWordCode } from '../analysis';
import { isWordPart } from './places';

/** Words of a run. */
export const RUN = 3;

/** A factor that spreads sums over all 32 bits (FNV, Fowler, Noll and Vo, public domain). */
const SPREAD = 0x01000193;
/** Keys are below this: such numbers are kept as they are in maps. */
const RANGE = 2 ** 30;

/** A number for each run of words in text[start, end), the same for runs that differ in case and diacritics only. */
export function runsIn(text: string, start: number, end: number, mostWords: number): number[] {
  const runs: number[] = [];
  let [one, two, three] = [0, 0, 0];
  let count = 0;
  for (let at = start; at < end && count < mostWords;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    [one, two, three] = [two, three, 0];
    for (let code = text.charCodeAt(at); at < end; code = text.charCodeAt(++at)) {
      if (!isWordPart(code)) break;
      three = Math.imul(three + fold(code), SPREAD);
    }
    if (++count >= RUN) runs.push(keyOf(one, two, three));
  }
  return runs;
}

function keyOf(one: number, two: number, three: number): number {
  return (
    Math.abs(Math.imul(Math.imul(Math.imul(one + SPREAD, SPREAD) + two, SPREAD) + three, SPREAD)) % RANGE
  );
}

/** Places in the table that tells runs apart which stand once: some more than runs, so that few meet by chance. */
const PLACES_PER_RUN = 8;

/** Tells whether a run may be among several passages or stand in one of them twice; of those that are not, nearly all. */
export function sharedRuns(passages: readonly (readonly number[])[]): (run: number) => boolean {
  const count = passages.reduce((sum, { length }) => sum + length, 0);
  const size = PLACES_PER_RUN * count + 1;
  const seen = new Uint8Array(size);
  for (const runs of passages)
    for (const run of runs) {
      const place = run % size;
      if (seen[place] < 2) seen[place]++;
    }
  return (run) => seen[run % size] > 1;
}
