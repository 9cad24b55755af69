import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { fold } from '../text/characters';
import { findWord, HASH_SEED, hashStep } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Name } from '../text/words/nameBits';
import { nameFlags } from './names';
import { isCapitalised } from './nameWords';

/** A capital inside a word that is no name's: "PolitiFact", "YouTube", but "McCain", "DeSantis". */
const COMPOUND =
  /^(?!(?:Mc|Mac|De|Di|Du|Da|La|Le|Lo|Van|Von|Fitz|Ben|Al|El|O|D|St|Ter|Ten|Vande|Vander|Abdul|Della|Dell)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** True for a word with a capital inside that no name has: "PolitiFact". */
export function isCompound(tokens: Tokens, i: number): boolean {
  return !tokens.has(i, Shape.Hyphen) && COMPOUND.test(tokens.textOf(i));
}

/** "Amendments", "Lawmakers": more than one of a thing that a table knows. */
export function isPlural(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const end = tokens.end[i];
  const start = tokens.start[i];
  if (end - start < 5 || text.charAt(end - 1) !== 's') return false;
  let hash = HASH_SEED;
  for (let at = start; at < end - 1; at++) hash = hashStep(hash, fold(text.charCodeAt(at)));
  const flags = nameFlags.get(findWord(text, start, end - 1, hash));
  return has(flags, Name.Thing, Name.Common) && !has(flags, Name.Given, Name.Surname);
}

/** ", 50,": the age of a person. */
export function isAged(tokens: Tokens, at: number): boolean {
  const isNumber = tokens.mark(at) === Mark.Comma && tokens.kind[at + 1] === TokenKind.Number;
  return isNumber && tokens.mark(at + 2) === Mark.Comma && /^\d\d$/.test(tokens.textOf(at + 1));
}

/** "Silver-Holm": two names joined, each with its capital. */
export function isDoubleSurname(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.Hyphen) &&
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(tokens.textOf(i)) &&
    !isCapitalised(tokens, i + 1)
  );
}
