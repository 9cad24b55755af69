/** How well what stands round a place agrees with what stood round a passage. */
import search from 'approx-string-match';

/** Below this many characters a prefix or suffix says nothing about where a passage stands. */
const SHORTEST_CONTEXT = 6;
/** Share of a context's characters that may differ before it no longer counts as the same. */
const MOST_DIFFERENCES = 0.4;
/** Characters that words may have moved nearer or further by an edit within the context. */
const SLACK = 8;

/** One side of a passage, held against one side of a place. */
export interface SideMatch {
  /** 0 to 1: the share of the context that stands there; 0 below the share that counts. */
  readonly similarity: number;
  /** Characters next to the passage that are the same. */
  readonly adjacent: number;
}

/** Both sides. */
export interface ContextMatch {
  readonly before: SideMatch;
  readonly after: SideMatch;
}

/** The words round a passage, folded as the text is. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Compares a passage's context with that of a place.
 * @param folded the text, and [start, end) the place in it
 */
export function matchContext(folded: string, start: number, end: number, context: Context): ContextMatch {
  const { prefix, suffix } = context;
  const before = folded.slice(Math.max(0, start - prefix.length - SLACK), start);
  const after = folded.slice(end, end + suffix.length + SLACK);
  return {
    before: matchSide(prefix, before, sameAtEnd(prefix, before)),
    after: matchSide(suffix, after, sameAtStart(suffix, after)),
  };
}

function matchSide(context: string, there: string, adjacent: number): SideMatch {
  const { length } = context;
  if (length < SHORTEST_CONTEXT) return { similarity: 0, adjacent };
  if (adjacent === length) return { similarity: 1, adjacent };
  const [best] = search(there, context, Math.floor(length * MOST_DIFFERENCES)).sort(
    (a, b) => a.errors - b.errors,
  );
  return { similarity: best ? 1 - best.errors / length : 0, adjacent };
}

function sameAtStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(n) === b.charAt(n)) n++;
  return n;
}

function sameAtEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(a.length - 1 - n) === b.charAt(b.length - 1 - n)) n++;
  return n;
}
