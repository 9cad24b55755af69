import type { Body } from './body';
import { Role } from '../syntax/phraseRole';
import { Mark } from '../text/mark';
import { isRole, lengthIn } from './wordFlags';
import { Field, type PhraseTable } from './phrases';

const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 8;
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The phrase that each acronym of the text stands for: "Northern Harbour Authority (NHA)". The letters must be the
 * initials of the words right before the bracket.
 */
export function findAcronyms(
  ranked: readonly number[],
  phrases: PhraseTable,
  body: Body,
): ReadonlyMap<number, number> {
  let longForms: Map<number, number> | null = null;
  for (const phrase of ranked) {
    const acronym = bracketed(phrase, phrases, body);
    if (acronym === null) continue;
    const end = phrases.get(phrase, Field.First);
    const long = ranked.find((candidate) => {
      const length = phrases.get(candidate, Field.Length);
      if (length === 1 || phrases.get(candidate, Field.First) + length !== end) return false;
      return initialsOf(phrases.textOf(candidate)) === acronym;
    });
    if (long !== undefined) (longForms ??= new Map()).set(phrase, long);
  }
  return longForms ?? NONE;
}

/** A name of one word with a bracket before and after it, or null. */
function bracketed(phrase: number, phrases: PhraseTable, body: Body): string | null {
  const word = phrases.get(phrase, Field.First);
  const flags = body.flags[word];
  if (phrases.get(phrase, Field.Length) > 1 || !isRole(flags, Role.Name)) return null;
  const length = lengthIn(flags);
  if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM) return null;
  const text = body.textOf(phrases.get(phrase, Field.Paragraph));
  const start = body.start[word];
  if (
    text.charCodeAt(start - 1) !== Mark.OpeningBracket ||
    text.charCodeAt(start + length) !== Mark.ClosingBracket
  )
    return null;
  return text.slice(start, start + length);
}

/** "U.S.", whose letters are initials themselves. */
const DOTTED = /^(?:[A-Z]\.)+[A-Z]?$/;

/** First letters of a phrase's words, those of hyphenated words each: "Pan-Baltic Ferry Line" gives PBFL, "U.S. Swim Club" USSC. */
function initialsOf(phrase: string): string {
  return phrase
    .split(/[\s-]/)
    .filter((word) => word !== 'of' && word !== 'and' && word !== 'the')
    .map((word) => (DOTTED.test(word) ? word.replace(/\./g, '') : word.charAt(0).toUpperCase()))
    .join('');
}
