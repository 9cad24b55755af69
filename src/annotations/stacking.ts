import type { Span } from '../analysis';

/** More passages over each other than this cannot be told apart by their place. */
export const LEVELS = 3;

/**
 * The level of each passage: two that overlap are of different levels as far as there are levels, the longer one below.
 * @param spans in any order
 * @returns a level from 0 for each, in the order given
 */
export function stackLevels(spans: readonly Span[]): number[] {
  const order = spans
    .map((_, i) => i)
    .sort((a, b) => spans[a].start - spans[b].start || spans[b].end - spans[a].end);
  const ends = new Array<number>(LEVELS).fill(-1);
  const levels = new Array<number>(spans.length).fill(0);
  for (const i of order) {
    const free = ends.findIndex((end) => end <= spans[i].start);
    const level = free < 0 ? LEVELS - 1 : free;
    ends[level] = Math.max(ends[level], spans[i].end);
    levels[i] = level;
  }
  return levels;
}
