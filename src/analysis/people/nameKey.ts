import { Mark } from '../text/mark';
import { CharClass, classOf, fold } from '../text/characters';
import { NAME_SUFFIXES } from '../data/titles';
import { HASH_SEED, hashStep, hashWord, joinHash, wordList } from '../text/lexicon';

/** What a name is looked up by. */
export interface NameKey {
  /** Joined hashes of all its words. */
  full: number;
  /** Joined hashes of its first and last word. */
  ends: number;
  /** Hash of its first word. */
  first: number;
  /** Hash of its last word. */
  last: number;
  words: number;
}

/** Small letters of Latin script. */
const enum Letter {
  A = 97,
  E = 101,
  L = 108,
  Z = 122,
}

const SUFFIXES = new Set(wordList(NAME_SUFFIXES).map(hashWord));

/**
 * The key of a name written in text[start, end): initials and suffixes do not count, nor do the article of "al-Maliki"
 * and the brackets that mark the family name in the table. One pass without intermediate strings, because the whole table is read so.
 * @param splitHyphens "Jong-un" counts as two words
 */
export function readNameKey(text: string, start: number, end: number, splitHyphens = false): NameKey {
  const key: NameKey = { full: 0, ends: 0, first: 0, last: 0, words: 0 };
  for (let at = start; at < end; at++) {
    let hash = HASH_SEED;
    let from = articleEnd(text, text.charCodeAt(at) === Mark.OpeningSquare ? at + 1 : at, end);
    let dotted = false;
    for (at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isSmall(code)) hash = hashStep(hash, code);
      else if (classOf(code) === CharClass.Space || (splitHyphens && code === Mark.Hyphen)) break;
      else if (code === Mark.Stop) dotted = true;
      else if (code === Mark.OpeningSquare || code === Mark.ClosingSquare)
        from++; // no letter of the word
      else hash = hashStep(hash, fold(code));
    }
    if (at - from < 2 || (dotted && !SUFFIXES.has(hash) && at - from < 7) || SUFFIXES.has(hash)) continue;
    if (key.words++ === 0) key.first = hash;
    key.last = hash;
    key.full = joinHash(key.full, hash);
  }
  key.ends = joinHash(key.first, key.last);
  return key;
}

/** The key of a whole string. */
export function nameKey(name: string): NameKey {
  return readNameKey(name, 0, name.length);
}

/** a to z: most of the table, and folded as they stand. */
function isSmall(code: number): boolean {
  return code >= Letter.A && code <= Letter.Z;
}

/** Offset after "al-" or "el-" where a name's word begins with it, else `at`. */
export function articleEnd(text: string, at: number, end: number): number {
  if (at + 3 >= end || isSmall(text.charCodeAt(at + 2))) return at;
  const hasArticle =
    fold(text.charCodeAt(at + 2)) === Mark.Hyphen &&
    fold(text.charCodeAt(at + 1)) === Letter.L &&
    (fold(text.charCodeAt(at)) === Letter.A || fold(text.charCodeAt(at)) === Letter.E);
  return hasArticle ? at + 3 : at;
}
