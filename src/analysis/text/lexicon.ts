import { fold } from './characters';

/**
 * The words our tables know, each with a number. The tokenizer looks every word up once and writes the number
 * into the token, so that each table afterwards is an array look-up: `cues.has(tokens.word[i])`.
 *
 * The lexicon is complete once the modules are loaded and never grows while texts are read: that keeps the facts of
 * a paragraph a pure function of its text.
 */
let size = 1; // 0 stands for "not in the lexicon"
let capacity = 1 << 15;
let slots = new Int32Array(capacity);
const hashes: number[] = [0];
const words: string[] = [''];

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** One step of the FNV-1a hash (Fowler, Noll, Vo) over folded code units; start with {@link HASH_SEED}. */
export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, FNV_PRIME);
}
export const HASH_SEED = FNV_OFFSET;

/** Hash of a word as the tokenizer computes it: over its folded code units. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** Spreads a hash over the slots: FNV's low bits alone cluster. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (capacity - 1);
}

/** Adds a word (case and diacritics do not matter) and returns its number. Only for tables, at load time. */
export function internWord(word: string): number {
  const hash = hashWord(word);
  const known = findWord(word, 0, word.length, hash);
  if (known !== 0) return known;
  if (size * 2 > capacity) grow();
  const id = size++;
  hashes.push(hash);
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(fold(word.charCodeAt(i)));
  words.push(folded);
  place(id, hash);
  return id;
}

function place(id: number, hash: number): void {
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
  slots[slot] = id;
}

function grow(): void {
  capacity *= 2;
  slots = new Int32Array(capacity);
  for (let id = 1; id < size; id++) place(id, hashes[id] as number);
}

/** The number of the word text[start, end) whose hash is given, or 0 where no table has it. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const id = slots[slot] as number;
    if (id === 0) return 0;
    if (hashes[id] === hash && sameWord(words[id] as string, text, start, end)) return id;
    slot = (slot + 1) & (capacity - 1);
  }
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  }
  return true;
}

/** The folded word with this number ('' for 0). */
export function wordText(id: number): string {
  return words[id] ?? '';
}

/** A set of words, asked by word number. */
export class WordSet {
  private readonly members: Uint8Array;

  constructor(list: Iterable<string>) {
    const ids = Array.from(list, internWord);
    this.members = new Uint8Array(ids.reduce((max, id) => Math.max(max, id), 0) + 1);
    for (const id of ids) this.members[id] = 1;
  }

  has(id: number): boolean {
    return this.members[id] === 1;
  }
}

/** A table from words to small whole numbers above 0 (kinds, flags, row numbers), asked by word number. */
export class WordTable {
  private readonly values: Int32Array;

  constructor(entries: Iterable<readonly [string, number]>) {
    const pairs = Array.from(entries, ([word, value]) => [internWord(word), value] as const);
    this.values = new Int32Array(pairs.reduce((max, [id]) => Math.max(max, id), 0) + 1);
    for (const [id, value] of pairs) this.values[id] = value;
  }

  /** The word's value, or 0 where it is not in the table. */
  get(id: number): number {
    return this.values[id] ?? 0;
  }
}

/** Splits a table written as one string of words between blanks: the compact form of our plain lists. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
