import { bitField, read, write } from '../containers/bitFields';
import { has, withFlags } from '../containers/flags';
import { initialOf } from './leaderRows';

/**
 * What tells bearers of one name apart, in one number: the number a monarch or pope goes by, the initial inside the name,
 * and the first letter. This file alone knows the layout.
 */
export type NameMarks = number & { readonly layout: 'name marks' };

const NUMERAL = bitField(0, 5);
const MIDDLE = bitField(5, 5);
const LETTER = bitField(10, 5);
const INITIAL_ONLY = 2 ** 15;

/**
 * @param numeral 3 for "Charles III", JUNIOR for "Jr.", 0 for none
 * @param middle letter of the first initial inside the name, 1 for A, 0 for none
 * @param letter the letter that the name begins with, 1 for A, 0 for any other character
 * @param isInitialOnly the given name is told by initials alone: "J. Ruiz"
 */
export function nameMarks(
  numeral: number,
  middle: number,
  letter: number,
  isInitialOnly: boolean,
): NameMarks {
  const packed = write(write(write(0, NUMERAL, numeral), MIDDLE, middle), LETTER, letter);
  return (isInitialOnly ? withFlags(packed, INITIAL_ONLY) : packed) as NameMarks;
}

export function numeralIn(marks: NameMarks): number {
  return read(marks, NUMERAL);
}

export function middleInitialIn(marks: NameMarks): number {
  return read(marks, MIDDLE);
}

export function firstLetterIn(marks: NameMarks): number {
  return read(marks, LETTER);
}

export function isInitialOnly(marks: NameMarks): boolean {
  return has(marks, INITIAL_ONLY);
}

/** Number of the letter, without accent or case, that a name begins with. */
export function firstLetterOf(text: string, at: number): number {
  const letter = initialOf(text, at);
  if (letter > 0) return letter;
  return initialOf(text.charAt(at).normalize('NFD').toUpperCase(), 0);
}
