import { partitionPoint } from '../analysis';
import { isFiller, searchKey } from './alike';
import { readLayout, type Layout, type Skipped } from './passages';
import type { SourceWord } from './sourceWord';
import { readSourceWords } from './words';

/** A text that quotations may be from, ready to be searched: some 20 bytes for each of its words, beside the text. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly layout: Layout;
  /** Offset and length of each word in the text; sounds such as "um" are no words. */
  readonly starts: Int32Array;
  readonly lengths: Uint16Array;
  /** The spelling of each word as a number, the same in all sources. */
  readonly hashes: Int32Array;
  /** Where {@link GRAM} words stand, by {@link gramSlot}: one more than the last place, 0 for none. */
  readonly heads: Int32Array;
  /** One more than the place before with the same slot, 0 for none. */
  readonly before: Int32Array;
}

/** Words that are searched for at once. */
export const GRAM = 3;

/** Makes a source of a text: .txt, .md, .srt and .vtt are read alike. Linear in its length. */
export function readSource(id: string, text: string): Source {
  const layout = readLayout(text);
  const words = wordsOutside(text, layout.skipped, 0, text.length);
  const hashes = Int32Array.from(words, ({ key }) => hashOf(key));
  const heads = new Int32Array(2 ** Math.max(3, Math.floor(Math.log2(words.length + 1))));
  const before = new Int32Array(words.length);
  for (let i = 0; i + GRAM <= words.length; i++) {
    const slot = gramSlot(hashes, i, heads.length);
    before[i] = heads[slot] ?? 0;
    heads[slot] = i + 1;
  }
  return {
    id,
    text,
    layout,
    starts: Int32Array.from(words, ({ start }) => start),
    lengths: Uint16Array.from(words, ({ start, end }) => end - start),
    hashes,
    heads,
    before,
  };
}

/** The words of a source from one up to another, which is left out. */
export function wordsBetween(source: Source, first: number, after: number): SourceWord[] {
  if (first >= after) return [];
  // Words that touch were one in the text ("don't"): they can only be read together.
  const touches = (word: number): boolean => (source.starts[word] ?? Infinity) <= endOfWord(source, word - 1);
  let from = first;
  while (from > 0 && touches(from)) from--;
  let to = after;
  while (touches(to)) to++;
  const { text, layout, starts } = source;
  const words = wordsOutside(text, layout.skipped, starts[from] ?? 0, endOfWord(source, to - 1));
  return words.slice(first - from, first - from + after - first);
}

/** Offset of the end of a word. */
export function endOfWord({ starts, lengths }: Source, word: number): number {
  return (starts[word] ?? 0) + (lengths[word] ?? 0);
}

/** What is said in a stretch of a source, on one line, without time codes and stage directions. */
export function spokenIn({ text, layout: { skipped } }: Source, start: number, end: number): string {
  let spoken = '';
  let at = start;
  for (let i = firstEndingAfter(skipped, start); i < skipped.length && skipped[i].start < end; i++) {
    if (skipped[i].end <= at) continue;
    spoken += `${text.slice(at, Math.max(at, skipped[i].start))} `;
    at = skipped[i].end;
  }
  return (spoken + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ').trim();
}

/** Words of text[start, end) that stand in none of the stretches, without sounds. */
function wordsOutside(text: string, skipped: readonly Skipped[], start: number, end: number): SourceWord[] {
  const words: SourceWord[] = [];
  let at = start;
  const read = (to: number): void => {
    if (to > at) for (const word of readSourceWords(text, at, to)) if (!isFiller(word.key)) words.push(word);
  };
  for (let i = firstEndingAfter(skipped, start); i < skipped.length; i++) {
    const stretch = skipped[i];
    if (stretch === undefined || stretch.start >= end) break;
    read(stretch.start);
    at = Math.max(at, stretch.end);
  }
  read(end);
  return words;
}

/** Stretches may hold one another, so that a search steps back a little. */
const NESTED = 4;

function firstEndingAfter(skipped: readonly Skipped[], offset: number): number {
  const next = partitionPoint(0, skipped.length, (i) => skipped[i].start < offset);
  return Math.max(0, next - NESTED);
}

/** Hashes of the words met so far: a text has few different ones. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/** FNV-1a over the spelling of a word (Fowler, Noll, Vo). */
export function hashOf(key: string): number {
  let hash = known.get(key);
  if (hash !== undefined) return hash;
  hash = hashOfSpelling(key);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, hash);
  return hash;
}

function hashOfSpelling(key: string): number {
  const word = searchKey(key);
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The slot of the {@link GRAM} words from `at` on in a table of a power of two. */
export function gramSlot(hashes: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash, 0x9e3779b1) + (hashes[i] ?? 0);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & (size - 1);
}
