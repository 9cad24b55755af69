import type { Span } from '../article';

/** A stretch of text by offsets that count from elsewhere: a story's by those of its document. */
export function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
