import { HASH_SEED, hashStep } from '../text/lexicon';
import type { Tokens } from '../text/tokens';
import { irregularSingular } from './themeWords';

/** The inverse of FNV's prime modulo 2^32: takes the last letter off a hash again. */
const FNV_INVERSE = 0x359c449b;

/** Hash of the word's singular. */
export function wordKey(tokens: Tokens, index: number): number {
  const hash = tokens.hash[index];
  const { text } = tokens;
  const end = tokens.end[index];
  const length = end - tokens.start[index];
  if (length < 4) return hash;
  if ((text.charCodeAt(end - 1) | 0x20) !== 0x73) return singularWithoutS(tokens, index, hash);
  const second = text.charCodeAt(end - 2) | 0x20;
  if (second === 0x73 || second === 0x75 || second === 0x69) return hash; // -ss -us -is
  const withoutS = unstep(hash, 0x73);
  if (second !== 0x65) return withoutS;
  const third = text.charCodeAt(end - 3) | 0x20;
  if (third === 0x69 && length > 4) return hashStep(unstep(unstep(withoutS, 0x65), 0x69), 0x79); // -ies
  const isHissing =
    third === 0x78 || third === 0x73 || (third === 0x68 && isBeforeH(text.charCodeAt(end - 4) | 0x20));
  return isHissing ? unstep(withoutS, 0x65) : withoutS;
}

/** "Children", and all plurals in -men. */
function singularWithoutS(tokens: Tokens, index: number, hash: number): number {
  const { text } = tokens;
  const end = tokens.end[index];
  const isMen =
    end - tokens.start[index] >= LONGER_THAN_MEN &&
    (text.charCodeAt(end - 1) | 0x20) === 0x6e &&
    (text.charCodeAt(end - 2) | 0x20) === 0x65 &&
    (text.charCodeAt(end - 3) | 0x20) === 0x6d;
  if (isMen) return hashStep(hashStep(unstep(unstep(hash, 0x6e), 0x65), 0x61), 0x6e);
  return irregularSingular(tokens.word[index]) || hash;
}

/** Letters of the shortest word with a plural in -men that is not listed: "oarsmen" against "omen", "semen". */
const LONGER_THAN_MEN = 6;

function isBeforeH(code: number): boolean {
  return code === 0x63 || code === 0x73;
}

/** The hash before `code` was hashed as last letter. */
export function unstep(hash: number, code: number): number {
  return Math.imul(hash, FNV_INVERSE) ^ code;
}

if (unstep(hashStep(HASH_SEED, 0x73), 0x73) !== HASH_SEED)
  throw new Error('FNV_INVERSE does not invert the hash.');

/** Key of the word before and a number, as if a hyphen stood between them. */
export function hyphenatedKey(tokens: Tokens, index: number): number {
  let key = hashStep(tokens.hash[index - 1], HYPHEN);
  const end = tokens.end[index];
  for (let at = tokens.start[index]; at < end; at++) key = hashStep(key, tokens.text.charCodeAt(at));
  return key;
}

const HYPHEN = 0x2d;
