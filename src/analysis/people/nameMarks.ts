import { initialOf } from './leaderRows';

/**
 * What tells bearers of one name apart, in one number: the number a monarch or pope goes by, the initial inside the name,
 * and the first letter. This file alone knows the layout.
 */
export type NameMarks = number & { readonly layout: 'name marks' };

const FIVE_BITS = 0x1f;
const MIDDLE_SHIFT = 5;
const LETTER_SHIFT = 10;
const INITIAL_ONLY = 1 << 15;

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
  const packed = numeral | (middle << MIDDLE_SHIFT) | (letter << LETTER_SHIFT);
  return (isInitialOnly ? packed | INITIAL_ONLY : packed) as NameMarks;
}

export function numeralIn(marks: NameMarks): number {
  return marks & FIVE_BITS;
}

export function middleInitialIn(marks: NameMarks): number {
  return (marks >> MIDDLE_SHIFT) & FIVE_BITS;
}

export function firstLetterIn(marks: NameMarks): number {
  return (marks >> LETTER_SHIFT) & FIVE_BITS;
}

export function isInitialOnly(marks: NameMarks): boolean {
  return (marks & INITIAL_ONLY) !== 0;
}

/** Number of the letter, without accent or case, that a name begins with. */
export function firstLetterOf(text: string, at: number): number {
  return initialOf(text.charAt(at).normalize('NFD').toUpperCase(), 0);
}
