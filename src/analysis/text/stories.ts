import type { ParagraphChange } from './document';
import type { FurnitureFacts } from './furniture';
import { lowerBound } from '../containers/search';

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

/** Paragraphs on each side of one that can decide whether a story opens there. */
const REACH = 6;

/** What was found before, and what has changed since: see {@link findStories}. */
export interface KnownStories {
  readonly openings: readonly number[];
  readonly change: ParagraphChange;
}

/**
 * Indices of the paragraphs that open a story, the first paragraph among them. A file may hold many articles one after
 * the other (an export of an archive): a surname or "he" in one has nothing to do with the next, so people and quotes
 * are linked story by story. Stories are told apart by a gap wider than those around it, and by a dateline, whose
 * headline and byline belong to it.
 * @param known the openings before a change, so that only the stories around it are looked for again
 * @returns those very openings where they are the same after it
 */
export function findStories(layout: StoryLayout, known: KnownStories | null = null): readonly number[] {
  if (layout.length <= ONE_STORY_LENGTH) return [0];
  if (!known || known.openings.length === 1) return scanStories(layout, [0], () => false);
  const { openings: old, change } = known;
  const { first, removed, inserted } = change;
  const shift = inserted - removed;
  const moved = (index: number): number => old[index] + shift;
  const kept = Math.max(1, lowerBound(old, first - REACH));
  let next = lowerBound(old, first + removed + REACH + 1);
  let isMet = false;
  const found = scanStories(layout, [old[kept - 1]], (opening) => {
    while (next < old.length && moved(next) < opening) next++;
    return (isMet = next < old.length && moved(next) === opening);
  });
  // Where an old story opens again, all that follows is as it was.
  const end = isMet ? next + 1 : old.length;
  if (shift === 0 && isStretch(old, kept - 1, end, found)) return old;
  const openings = old.slice(0, kept - 1).concat(found);
  if (isMet) for (let i = end; i < old.length; i++) openings.push(moved(i));
  return openings;
}

/** Whether a list's items [from, to) are these. */
function isStretch(list: readonly number[], from: number, to: number, items: readonly number[]): boolean {
  return to - from === items.length && items.every((item, i) => item === list[from + i]);
}

/** Adds to the known openings those after the last, until `stop` says that an opening is the last to look for. */
function scanStories(layout: StoryLayout, openings: number[], stop: (opening: number) => boolean): number[] {
  let size = 0;
  for (let i = (openings.at(-1) as number) + 1; i < layout.texts.length; i++) {
    size += layout.texts[i - 1].length;
    if (!opensStory(layout, i) && !isCut(layout, i, size)) continue;
    openings.push(i);
    size = 0;
    if (stop(i)) break;
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
    i < layout.texts.length && (layout.furniture(i).headlineLike || layout.furniture(i).look === 'byline');
  if (isTop(index - 1)) return false;
  let body = index;
  while (body < index + 4 && isTop(body)) body++;
  return body < layout.texts.length && layout.furniture(body).dateline !== null;
}

function isCut(layout: StoryLayout, index: number, size: number): boolean {
  if (size <= LONGEST_STORY) return false;
  return size > 2 * LONGEST_STORY || layout.texts[index].length % CUT_MODULUS === 0;
}
