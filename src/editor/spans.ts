/** Lists of spans put in order for drawing. Pure. */
import type { Span } from '../analysis';

export function inTextOrder<T extends Span>(spans: readonly T[]): T[] {
  return spans.slice().sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of spans that hold others, the outer ones: two tints on each other would read as a third. */
export function outermost(spans: readonly Span[]): Span[] {
  let end = -1;
  return inTextOrder(spans).filter((span) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

/** One of those that start at the same place, the longest. */
export function distinct(spans: readonly Span[]): Span[] {
  return inTextOrder(spans).filter((span, i, all) => span.start !== all[i - 1]?.start);
}
