import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { CharClass, classOf, fold } from '../text/characters';
import { NO_AUTHORS } from '../data/titles';
import { findWord, HASH_SEED, hashStep, wordList, WordSet } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Name } from '../text/words/nameBits';
import { nameFlags } from './names';
import { flagsOf, isCapitalised } from './nameWords';

/** Words of a line with its author's name. */
const LONGEST_BYLINE = 24;
/** "By Staff Reporter", "By Press Association". */
const bylineRoles = new WordSet(wordList(NO_AUTHORS));

/** A capital inside a word that is no name's: "PolitiFact", "YouTube", but "McCain", "DeSantis". */
const COMPOUND =
  /^(?!(?:Mc|Mac|De|Di|Du|Da|La|Le|Lo|Van|Von|Fitz|Ben|Al|El|O|D|St|Ter|Ten|Vande|Vander|Abdul|Della|Dell)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** True for a word with a capital inside that no name has: "PolitiFact". */
export function isCompound(tokens: Tokens, i: number): boolean {
  return !tokens.has(i, Shape.Hyphen) && hasInnerCapital(tokens, i) && COMPOUND.test(tokens.textOf(i));
}

/** Looked at first: few words have a capital behind a small letter. */
function hasInnerCapital({ text, start, end }: Tokens, i: number): boolean {
  for (let at = start[i] + 2; at < end[i]; at++)
    if (classOf(text.charCodeAt(at)) === CharClass.Upper) return true;
  return false;
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

/** "St" in a surname: "Rosa St. Clair". */
export function isSaint(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'St');
}

/** "St. Clair said": what looks like a place acts as a person does; whether one of that surname is known is told in stage 2. */
export function isSaintly(tokens: Tokens, i: number, end: number): boolean {
  if (!isSaint(tokens, i)) return false;
  return has(flagsOf(tokens, end), Name.Verb) || (i > 0 && has(flagsOf(tokens, i - 1), Name.Verb));
}

/** Words that a line with its author's name may have in small letters. */
const BYLINE_SMALL = /^(?:and|for|of|in|at|the|with|de|da|van|von|der|den|bin|al|el|la|du)$/;
/** What stands where the author's name would: "By Our Correspondent". */
const NOT_AUTHORS =
  Name.Title +
  Name.PlaceOrBody +
  Name.Nation +
  Name.Thing +
  Name.Calendar +
  Name.PhraseStart +
  Name.Auxiliary;

/** No number, and of small words none but those of a byline. */
function isOfByline(tokens: Tokens, token: number): boolean {
  const isSmall = tokens.kind[token] === TokenKind.Word && !tokens.has(token, Shape.Capital);
  if (isSmall && !BYLINE_SMALL.test(tokens.textOf(token))) return false;
  return tokens.kind[token] !== TokenKind.Number;
}

/** Index of the name that opens a line with its author, "By ANA GOODNESS, Staff Writer"; -1 where the paragraph is none. */
export function bylineName(tokens: Tokens, end: number): number {
  if (end !== tokens.count || end < 3 || end > LONGEST_BYLINE || !/^by$/i.test(tokens.textOf(0))) return -1;
  for (let i = 1; i < end; i++) if (!isOfByline(tokens, i)) return -1;
  const isName = isCapitalised(tokens, 1) && isCapitalised(tokens, 2);
  const flags = flagsOf(tokens, 1);
  const isGiven = has(flags, Name.Given);
  if (!isName || (!isGiven && has(flags, NOT_AUTHORS)) || bylineRoles.has(tokens.word[1])) return -1;
  return has(flagsOf(tokens, 2), Name.Organisation) || bylineRoles.has(tokens.word[2]) ? -1 : 1;
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
