import { bitField, read, write } from '../containers/bitFields';
import { has } from '../containers/flags';
import { Role } from '../syntax/phraseRole';

/**
 * What a word of a noun phrase is, in one number: its role, {@link WordFlag}, and its length in the text above them. This
 * file alone knows the layout.
 */
const ROLE = bitField(0, 3);
/** {@link WordFlag.Common} and {@link WordFlag.Commoner}. */
const COMMONNESS = bitField(8, 2);
const LENGTH = bitField(17, 14);

/** The flags of a word, above its role. */
export const enum WordFlag {
  /** First word of a phrase. */
  PhraseStart = 2 ** 3,
  /** First word of a phrase that the one before is joined to by "of". */
  AfterOf = 2 ** 4,
  LightNoun = 2 ** 5,
  Attribution = 2 ** 6,
  LightAdjective = 2 ** 7,
  Common = 2 ** 8,
  Commoner = 2 ** 9,
  /** First word of a sentence. */
  SentenceStart = 2 ** 10,
  /** An office: "president", "ministers". */
  Office = 2 ** 11,
  /** A gerund or participle: it may be a verb after all. */
  Verbal = 2 ** 12,
  /** A noun that may be a verb. */
  VerbToo = 2 ** 13,
  /** First word of a phrase after an article or other determiner. */
  Determined = 2 ** 14,
  /** "largest": compares, and says nothing by itself. */
  Superlative = 2 ** 15,
  /** A number after a word, which belongs to it where the text has the two with a hyphen as well: "Covid 19". */
  AfterWord = 2 ** 16,
  /** Those that tell a trait of the word: the same numbers as in `Trait`. */
  OfTraits = LightNoun + Attribution + LightAdjective + Common + Commoner + Office,
}

/** A word by its role, its flags and its length. */
export function packWord(role: Role, flags: number, length: number): number {
  return write(write(flags, ROLE, role), LENGTH, length);
}

export function roleIn(word: number): Role {
  return read(word, ROLE);
}

export function isRole(word: number, role: Role): boolean {
  return read(word, ROLE) === role;
}

export function isNameWord(word: number): boolean {
  return isRole(word, Role.Name);
}

/** How many characters a word has in the text. */
export function lengthIn(word: number): number {
  return read(word, LENGTH);
}

export function withLength(word: number, length: number): number {
  return write(word, LENGTH, length);
}

/** 0 for a rare noun, 1 for a common one, 2 for a commoner one, 3 for the commonest. */
export function commonnessIn(word: number): number {
  return read(word, COMMONNESS);
}

/** Whether the word has one of the flags. */
export function hasFlag(word: number, one: WordFlag, other = 0): boolean {
  return has(word, one, other);
}
