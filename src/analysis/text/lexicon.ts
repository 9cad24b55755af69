import { withRoom } from '../containers/growable';
import { fold } from './characters';
import {
  FIRST_END,
  LAST_END,
  lengthOfEnd,
  numberOfEnd,
  SINGLES,
  type PackedWords,
  type WordRows,
  type Words,
} from './packedWords';

/**
 * The words our tables know, each with a number. The tokenizer looks every word up once and writes the number
 * into the token, so that each table afterwards is an array look-up: `cues.has(tokens.word[i])`.
 *
 * The lexicon is complete once the modules are loaded and never grows while texts are read: that keeps the facts of
 * a paragraph a pure function of its text.
 *
 * It holds no strings. A word is known by a 32-bit hash of its folded letters together with its length, first and last
 * letter: tens of thousands of words load in a few milliseconds, and a look-up touches one place in memory. Of a million
 * words that no table has, one in about ten thousand such millions would be taken for another.
 */
let size = 1; // 0 stands for "not in the lexicon"
let capacity = 1 << 17;
/** Open addressing with linear probing; three numbers a slot: hash, check, word number. */
let slots = new Int32Array(capacity * 3);

const FNV_PRIME = 0x01000193;
/** The start of every hash: FNV's offset basis. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the FNV-1a hash (Fowler, Noll, Vo) over folded code units; start with {@link HASH_SEED}. */
export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, FNV_PRIME);
}

/** The inverse of {@link FNV_PRIME} modulo 2^32. */
const FNV_INVERSE = 0x359c449b;

/** Undoes {@link hashStep}: the hash before a letter was added. */
export function hashBack(hash: number, foldedCode: number): number {
  return Math.imul(hash, FNV_INVERSE) ^ foldedCode;
}

/** The hash of a word without the folded letters that it ends with. */
export function cutLetters(hash: number, ending: string): number {
  let cut = hash;
  for (let i = ending.length - 1; i >= 0; i--) cut = hashBack(cut, ending.charCodeAt(i));
  return cut;
}

/** The hash of a word with folded letters added at its end. */
export function addLetters(hash: number, ending: string): number {
  let longer = hash;
  for (let i = 0; i < ending.length; i++) longer = hashStep(longer, ending.charCodeAt(i));
  return longer;
}

/** Hash of a word as the tokenizer computes it: over its folded code units. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** Hash of a sequence of words from the hash so far (0 at first) and the next word's hash. */
export function joinHash(hash: number, next: number): number {
  return (Math.imul(hash, 0x9e3779b1) + next) | 0;
}

/** What tells words of equal hash apart: their length, and their first and last letter, folded. */
export function checkOf(length: number, first: number, last: number): number {
  return (length << 24) ^ (first << 12) ^ last;
}

/** Spreads a hash over the slots: FNV's low bits alone cluster. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (capacity - 1);
}

/** The number of the word text[start, end) whose hash is given, or 0 where no table has it. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  return findHashed(hash, checkOf(end - start, fold(text.charCodeAt(start)), fold(text.charCodeAt(end - 1))));
}

/** The number of the word with a hash and a check (see {@link checkOf}), or 0 where no table has it. */
export function findHashed(hash: number, check: number): number {
  if (unread.length > 0) readUnread();
  return findRead(hash, check);
}

/**
 * Packed tables that no text has asked yet. The first that does has them read: by then all modules are loaded, and the
 * words of the short lists, which are most words of any text, have the low numbers. Their rows lie side by side then,
 * and a short list's table ends before the numbers of names.
 */
const unread: (() => void)[] = [];

function readUnread(): void {
  for (const read of unread.splice(0)) read();
}

function findRead(hash: number, check: number): number {
  for (let at = slotOf(hash) * 3; ;) {
    const id = slots[at + 2];
    if (id === 0 || (slots[at] === hash && slots[at + 1] === check)) return id;
    at += 3;
    if (at === slots.length) at = 0;
  }
}

/** The number of the word with a hash and a check, which is added where it is new. Only for tables, while modules load. */
function intern(hash: number, check: number): number {
  const known = findRead(hash, check);
  if (known !== 0) return known;
  if (size * 3 > capacity) grow();
  place(hash, check, size);
  return size++;
}

function place(hash: number, check: number, id: number): void {
  let at = slotOf(hash) * 3;
  while (slots[at + 2] !== 0) at = at + 3 === slots.length ? 0 : at + 3;
  slots[at] = hash;
  slots[at + 1] = check;
  slots[at + 2] = id;
}

function grow(): void {
  const old = slots;
  capacity *= 2;
  slots = new Int32Array(capacity * 3);
  for (let at = 0; at < old.length; at += 3) {
    if (old[at + 2] !== 0) place(old[at], old[at + 1], old[at + 2]);
  }
}

/** Calls `visit` with the number of each word, adding those that are new. Case and diacritics do not matter. */
function internAll(words: Words, visit: (id: number) => void): void {
  if (typeof words === 'string') internWords(words, visit);
  else for (const word of words) if (word !== '') visit(internWord(word));
}

function internWord(word: string): number {
  const last = word.length - 1;
  return intern(hashWord(word), checkOf(word.length, fold(word.charCodeAt(0)), fold(word.charCodeAt(last))));
}

/** One pass over the string: all tables together have some hundred thousand letters, and the extension waits for them. */
function internWords(words: string, visit: (id: number) => void): void {
  const { length } = words;
  for (let at = 0; at < length; at++) {
    const start = at;
    let hash = HASH_SEED;
    let first = 0;
    let folded = 0;
    for (; at < length; at++) {
      const code = words.charCodeAt(at);
      if (code <= 0x20) break;
      folded = code >= 0x61 && code <= 0x7a ? code : fold(code);
      if (at === start) first = folded;
      hash = Math.imul(hash ^ folded, FNV_PRIME);
    }
    if (at > start) visit(intern(hash, checkOf(at - start, first, folded)));
  }
}

/** Hashes that are kept of a word's beginnings: more than a word ever has in common with another. */
const BEGINNINGS = 64;
const ZERO = 0x30;
const NINE = 0x39;
/** What turns the code of "a" into 10. */
const LETTER_DIGITS = 0x61 - 10;

/**
 * The values of packed tables by word number; their words are added to the lexicon. One pass over the string, in which
 * only the letters are hashed that a word has not in common with the one before it: the start of the extension waits for it.
 */
function readPacked({ words, values, count }: PackedWords): Int32Array<ArrayBuffer>[] {
  const tables = values.map(() => new Int32Array(size + count));
  /** Hashes of the word's beginnings, by their length. */
  const hashes = new Int32Array(BEGINNINGS).fill(HASH_SEED, 0, 1);
  let first = 0;
  for (let at = 0; at < words.length;) {
    const digit = words.charCodeAt(at++);
    let length = digit <= NINE ? digit - ZERO : digit - LETTER_DIGITS;
    let hash = hashes[length];
    let last = 0;
    let code = words.charCodeAt(at++);
    if (length === 0) first = code;
    while (code < FIRST_END || code > LAST_END) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      hashes[++length] = hash;
      last = code;
      code = words.charCodeAt(at++);
    }
    let value = code - FIRST_END;
    if (value >= SINGLES) {
      value = numberOfEnd(words, at - 1);
      at += lengthOfEnd(code) - 1;
    }
    const id = intern(hash, checkOf(length, first, last));
    for (let i = 0; i < tables.length; i++) (tables[i] as Int32Array)[id] = values[i][value];
  }
  return tables;
}

/** A set of words, asked by word number. */
export class WordSet {
  private members = new Uint8Array(1);

  constructor(words: Words) {
    internAll(words, (id) => {
      this.members = withRoom(this.members, id + 1);
      this.members[id] = 1;
    });
  }

  has(id: number): boolean {
    return id < this.members.length && this.members[id] === 1;
  }
}

/** A table from words to whole numbers above 0 (kinds, bits, row numbers), asked by word number. */
export class WordTable {
  private values: Int32Array<ArrayBuffer> = new Int32Array(1);

  constructor(rows: WordRows) {
    for (const [words, value] of rows) {
      internAll(words, (id) => {
        this.values = withRoom(this.values, id + 1);
        this.values[id] = this.values[id] | value;
      });
    }
  }

  /** The tables that were packed together: see `packWords`. They are read when the first word is looked up. */
  static unpack(packed: PackedWords): WordTable[] {
    const tables = packed.values.map(() => new WordTable([]));
    unread.push(() => {
      const read = readPacked(packed);
      tables.forEach((table, i) => (table.values = read[i]));
    });
    return tables;
  }

  /** The word's value, or 0 where it is not in the table. */
  get(id: number): number {
    return id < this.values.length ? this.values[id] : 0;
  }
}

/**
 * A table from words to one value each of an enumeration, asked by word number.
 * @throws where a word stands in two rows with different values: flags are joined, kinds must not clash
 */
export class WordMap<T extends number> {
  /** One more than the value, by word number; 0 where the word is not in the table. */
  private values: Int32Array<ArrayBuffer> = new Int32Array(1);

  constructor(rows: Iterable<readonly [Words, T]>) {
    for (const [words, value] of rows) {
      internAll(words, (id) => {
        const known = this.get(id);
        if (known !== undefined && known !== value)
          throw new Error(`A word stands in two rows of a table, with the values ${known} and ${value}`);
        this.values = withRoom(this.values, id + 1);
        this.values[id] = value + 1;
      });
    }
  }

  /** The word's value, or undefined where it is not in the table. */
  get(id: number): T | undefined {
    const value = id < this.values.length ? this.values[id] : 0;
    return value === 0 ? undefined : ((value - 1) as T);
  }
}

/** Splits a table written as one string of words between blanks: the compact form of our plain lists. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
