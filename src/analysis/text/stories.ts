import type { FurnitureFacts } from './furniture';

/** Documents up to this many characters are one article; longer ones are looked through for several. */
export const ONE_STORY_LENGTH = 60_000;
/** Line ends that make a gap wide: two blank lines. */
const WIDE_GAP = 3;
/** Beyond this many characters a story without a visible end is cut, so that the work after an edit stays bounded. */
const LONGEST_STORY = 60_000;
/** Paragraphs whose length is a multiple of this may be cut at: a mark in the text itself, which no edit elsewhere moves. */
const CUT_MODULUS = 8;

/** What the search for stories needs to know of a document. */
export interface StoryLayout {
  /** Characters in the whole document. */
  readonly length: number;
  readonly texts: readonly string[];
  readonly furniture: (index: number) => FurnitureFacts;
  /** Line ends between a paragraph and the one before it. */
  readonly lineEndsBefore: (index: number) => number;
}

/**
 * Indices of the paragraphs that open a story, the first paragraph among them. A file may hold many articles one after
 * the other (an export of an archive): a surname or "he" in one has nothing to do with the next, so people and quotes
 * are linked story by story. Stories are told apart by a gap wider than those around it, and by a dateline, whose
 * headline and byline belong to it.
 */
export function findStories(layout: StoryLayout): number[] {
  const count = layout.texts.length;
  const openings = [0];
  if (layout.length <= ONE_STORY_LENGTH) return openings;
  let size = 0;
  for (let i = 1; i < count; i++) {
    size += (layout.texts[i - 1] as string).length;
    if (!opensStory(layout, i) && !isCut(layout, i, size)) continue;
    openings.push(i);
    size = 0;
  }
  return openings;
}

function opensStory(layout: StoryLayout, index: number): boolean {
  const gap = layout.lineEndsBefore(index);
  if (gap >= WIDE_GAP && gap > layout.lineEndsBefore(index - 1) && gap > layout.lineEndsBefore(index + 1))
    return true;
  return opensDatelineStory(layout, index);
}

/** A headline, its byline and a dateline in a row, or a dateline alone. */
function opensDatelineStory(layout: StoryLayout, index: number): boolean {
  const isTop = (i: number): boolean =>
    i < layout.texts.length && (layout.furniture(i).headlineLike || layout.furniture(i).byline);
  if (isTop(index - 1)) return false;
  let body = index;
  while (body < index + 4 && isTop(body)) body++;
  return body < layout.texts.length && layout.furniture(body).dateline !== null;
}

function isCut(layout: StoryLayout, index: number, size: number): boolean {
  if (size <= LONGEST_STORY) return false;
  return size > 2 * LONGEST_STORY || (layout.texts[index] as string).length % CUT_MODULUS === 0;
}
