/** What differs between a paragraph and its copy, as much as a hover has room for. Pure. */
import { differences, type Span } from '../analysis';
import { excerpt } from './describe/description';

/** Words that a copy has in another place's stead; one of them is empty where words were added or left out. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

export interface Changes {
  readonly shown: readonly Change[];
  /** How many more there are. */
  readonly more: number;
}

const MOST_SHOWN = 4;
const LONGEST_PART = 60;
/** Characters beyond which a hover does not compare two paragraphs: it is to be there at once. */
const LONGEST_PARAGRAPH = 20_000;

/** @returns null where the texts are too long to be compared in passing */
export function changesBetween(before: string, after: string): Changes | null {
  if (before.length + after.length > LONGEST_PARAGRAPH) return null;
  const found = differences(before, after);
  const part = (text: string, { start, end }: Span): string =>
    excerpt(text.slice(start, end).trim(), LONGEST_PART);
  return {
    shown: found.slice(0, MOST_SHOWN).map(({ a, b }) => ({ before: part(before, a), after: part(after, b) })),
    more: Math.max(0, found.length - MOST_SHOWN),
  };
}
