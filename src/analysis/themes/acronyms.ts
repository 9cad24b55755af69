import type { ParagraphRecord } from '../facts';
import { endOf, type Body, type BodyParagraph } from './body';
import { Role, WordFlag } from './facts';
import { Field, type PhraseTable } from './phrases';

const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 8;

/**
 * The phrase that each acronym of the text stands for: "Northern Harbour Authority (NHA)". The letters must be the
 * initials of the words right before the bracket.
 */
export function findAcronyms(
  ranked: readonly number[],
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
): Map<number, number> {
  const longForms = new Map<number, number>();
  for (const phrase of ranked) {
    const acronym = bracketed(phrase, phrases, body, records);
    if (acronym === null) continue;
    const end = phrases.get(phrase, Field.First);
    const long = ranked.find((candidate) => {
      const length = phrases.get(candidate, Field.Length);
      if (length === 1 || phrases.get(candidate, Field.First) + length !== end) return false;
      return initialsOf(textOf(candidate, phrases, body, records)) === acronym;
    });
    if (long !== undefined) longForms.set(phrase, long);
  }
  return longForms;
}

/** A phrase as it is written where it stands first. */
export function textOf(
  phrase: number,
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
): string {
  const first = phrases.get(phrase, Field.First);
  const last = first + phrases.get(phrase, Field.Length) - 1;
  const { index } = body.paragraphs[phrases.get(phrase, Field.Paragraph)] as BodyParagraph;
  return (records[index] as ParagraphRecord).text.slice(body.start[first], endOf(body, last));
}

/** A name of one word with a bracket before and after it, or null. */
function bracketed(
  phrase: number,
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
): string | null {
  const word = phrases.get(phrase, Field.First);
  const flags = body.flags[word] as number;
  if (phrases.get(phrase, Field.Length) > 1 || (flags & WordFlag.RoleBits) !== Role.Name) return null;
  const length = flags >> WordFlag.LengthShift;
  if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM) return null;
  const { index } = body.paragraphs[phrases.get(phrase, Field.Paragraph)] as BodyParagraph;
  const { text } = records[index] as ParagraphRecord;
  const start = body.start[word] as number;
  if (text[start - 1] !== '(' || text[start + length] !== ')') return null;
  return text.slice(start, start + length);
}

/** First letters of a phrase's words, those of hyphenated words each: "Pan-Baltic Ferry Line" gives PBFL. */
function initialsOf(phrase: string): string {
  return phrase
    .split(/[\s-]/)
    .filter((word) => word !== 'of' && word !== 'and' && word !== 'the')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
