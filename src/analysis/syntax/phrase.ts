import { Pronoun } from './pronouns';

/** Who or what a verb's subject is, as token indices. */
export interface NounPhrase {
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  /** First and last token with what stands beside it in apposition: "the mayor, Tom Vale of Lima". */
  readonly from: number;
  readonly to: number;
  /**
   * The name candidate that heads the phrase, {@link UNNAMED} or -1: "Stein spokeswoman Tom Vale" is headed by the last
   * name.
   */
  readonly name: number;
  readonly pronoun: Pronoun;
}

/** A phrase with what stands beside it. All are made here, so that those who read them meet one kind of object. */
export function nounPhrase(
  first: number,
  last: number,
  from: number,
  to: number,
  name: number,
  pronoun: Pronoun,
): NounPhrase {
  return { first, last, from, to, name, pronoun };
}

/** A phrase with nothing beside it in apposition. */
export function plainPhrase(first: number, last: number, name = -1, pronoun = Pronoun.None): NounPhrase {
  return nounPhrase(first, last, first, last, name, pronoun);
}

/** In place of a name candidate: "a nurse from Lima" is one person, and "she" may be the same. */
export const UNNAMED = -2;

/** Longest noun phrase looked at, in tokens: keeps every search bounded. */
export const LONGEST_PHRASE = 30;
