import { has, without } from '../containers/flags';
import { FUNCTION_WORDS } from '../data/functionWords';
import { Mark } from '../text/mark';
import { findWord, HASH_SEED, hashStep, hashWord, joinHash, WordSet } from '../text/lexicon';
import { CharClass, classOf, fold, isWordCode } from '../text/characters';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { articleEnd } from './nameKey';
import { Name } from '../text/words/nameBits';
import { isPhrase, nameFlags } from './names';

/** {@link Name} bits of a token; of its first part where it is a hyphened word no table knows ("Jean-Claude"). */
export function flagsOf(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count) return 0;
  const own = nameFlags.get(tokens.word[index]);
  return has(tokens.shape[index], Shape.Accented, Shape.Hyphen) ? flagsByShape(tokens, index, own) : own;
}

/** What letters that English does not write and a hyphen make of a word's own flags. */
function flagsByShape(tokens: Tokens, index: number, own: number): number {
  if (tokens.has(index, Shape.Accented) && has(own, ENGLISH) && tokens.has(index, Shape.Capital))
    return without(own, ENGLISH);
  if (own !== 0 || !tokens.has(index, Shape.Hyphen)) return own;
  const first = nameFlags.get(partNumber(tokens, index, true));
  // "ex-president": what follows tells what it is.
  if (has(first, Name.Earlier)) return nameFlags.get(partNumber(tokens, index, false));
  return isSyllabicName(tokens, index) ? Name.Given : first;
}

/** What a word with letters that English does not write is not: "Thái" is a name, and no nationality. */
const ENGLISH = Name.Nation + Name.Calendar + Name.Common;

/** One syllable as names of East Asia are written: "Geun", "hye", "Ing". */
const TWO_SYLLABLES =
  /^[BCDGHJKLMNPRSTWY]?[bcdghjklmnprstwy]?[aeiouyAEIOUY][aeiouy]{0,2}(?:ng|ck|[nklmptrb])?-[bcdghjklmnprstwyA-Z]?[bcdghjklmnprstwy]?[aeiouy]{1,3}(?:ng|ck|[hnklmptrb])?$/;

/** "Choi Soon-sil": after a family name, two syllables joined are a given name, whatever the first means in English. */
export function isSyllabicName(tokens: Tokens, index: number): boolean {
  if (!tokens.has(index, Shape.Hyphen) || !tokens.has(index, Shape.Capital)) return false;
  if (!isCapitalised(tokens, index - 1)) return false;
  const before = nameFlags.get(tokens.word[index - 1]);
  if (has(before, Name.Title) && !has(before, Name.Surname)) return false;
  if (has(before, Name.Common) && !has(before, Name.Surname) && !isFamilyFirst(tokens, index)) return false;
  const second = nameFlags.get(partNumber(tokens, index, false));
  return !has(second, Name.Common) && TWO_SYLLABLES.test(tokens.textOf(index));
}

const smallWords = new WordSet(FUNCTION_WORDS);

/** "Park Min-jun": a short word of the language that is no function word, before syllables of which only the first has a capital. */
function isFamilyFirst(tokens: Tokens, given: number): boolean {
  const length = tokens.end[given - 1] - tokens.start[given - 1];
  return length <= 5 && !smallWords.has(tokens.word[given - 1]) && /-[a-z]/.test(tokens.textOf(given));
}

/** Lexicon number of what stands before the first hyphen of a token, or after the last. */
export function partNumber(tokens: Tokens, index: number, before: boolean): number {
  const { text } = tokens;
  let start = tokens.start[index];
  let end = tokens.end[index];
  for (let at = start; at < end; at++) {
    if (fold(text.charCodeAt(at)) !== Mark.Hyphen) continue;
    if (before) end = at;
    else start = at + 1;
  }
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, fold(text.charCodeAt(at)));
  return findWord(text, start, end, hash);
}

/** True for a capitalised word, "al-Maliki" included. */
export function isCapitalised(tokens: Tokens, index: number): boolean {
  const shape = index >= 0 && index < tokens.count ? tokens.shape[index] : 0;
  if (tokens.kind[index] !== TokenKind.Word) return false;
  if (has(shape, Shape.Capital)) return !has(shape, Shape.Clitic);
  return has(shape, Shape.Hyphen) && hasLowerPrefix(tokens, index);
}

/** A small prefix with a hyphen before a capital: "al-Maliki". */
function hasLowerPrefix(tokens: Tokens, index: number): boolean {
  const { text } = tokens;
  const start = tokens.start[index];
  for (let at = start + 1; at <= start + 4 && at + 1 < tokens.end[index]; at++) {
    if (!isWordCode(text.charCodeAt(at))) return classOf(text.charCodeAt(at + 1)) === CharClass.Upper;
  }
  return false;
}

/** One letter, capitalised: an initial, with or without its full stop. */
export function isInitial(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.count &&
    tokens.has(index, Shape.Capital) &&
    tokens.kind[index] === TokenKind.Word &&
    (tokens.end[index] - tokens.start[index] === 1 || tokens.has(index, Shape.Dotted))
  );
}

/** Tokens that a known place or body of two or three words takes up at `index`; 0 where there is none. */
export function phraseLength(tokens: Tokens, index: number): number {
  if (!has(flagsOf(tokens, index), Name.PhraseStart)) return 0;
  let hash = joinHash(0, tokens.hash[index]);
  let length = 0;
  for (let at = index + 1; at < index + 3 && at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.Word) break;
    hash = joinHash(hash, tokens.hash[at]);
    if (isPhrase(hash)) length = at - index + 1;
  }
  return length;
}

/** Hash of a word of a name; "al-Maliki" and "Maliki" are one surname. */
export function nameHash(tokens: Tokens, index: number): number {
  if (!tokens.has(index, Shape.Hyphen)) return tokens.hash[index];
  const { text } = tokens;
  const start = tokens.start[index];
  const end = tokens.end[index];
  const from = articleEnd(text, start, end);
  return from === start ? tokens.hash[index] : hashWord(text.slice(from, end));
}
