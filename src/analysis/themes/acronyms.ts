import type { ParagraphRecord } from '../facts';
import type { Body } from './body';
import { Role, STRIDE } from './facts';
import { endAt, roleAt, startAt, type Phrase } from './phrases';
import type { RankedPhrase } from './rank';

const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 8;

/**
 * The phrase that each acronym of the text stands for: "Northern Harbour Authority (NHA)". The letters must be the
 * initials of the words right before the bracket.
 */
export function findAcronyms(
  ranked: readonly RankedPhrase[],
  body: Body,
  records: readonly ParagraphRecord[],
): Map<Phrase, Phrase> {
  const longForms = new Map<Phrase, Phrase>();
  const byEnd = new Map<string, Phrase[]>();
  for (const { phrase } of ranked) {
    if (phrase.length < SHORTEST_ACRONYM) continue;
    const key = placeKey(phrase.paragraph, phrase.at + phrase.length * STRIDE);
    const ending = byEnd.get(key);
    if (ending) ending.push(phrase);
    else byEnd.set(key, [phrase]);
  }
  for (const { phrase } of ranked) {
    if (!isBracketed(phrase, body, records)) continue;
    const before = byEnd.get(placeKey(phrase.paragraph, phrase.at)) ?? [];
    const long = before.find(
      (candidate) => initialsOf(candidate, body, records) === textOf(phrase, body, records),
    );
    if (long) longForms.set(phrase, long);
  }
  return longForms;
}

function placeKey(paragraph: number, at: number): string {
  return `${paragraph} ${at}`;
}

function textOf({ paragraph, at, length }: Phrase, body: Body, records: readonly ParagraphRecord[]): string {
  const { words, index } = body.paragraphs[paragraph] as Body['paragraphs'][number];
  const { text } = records[index] as ParagraphRecord;
  return text.slice(startAt(words, at), endAt(words, at + (length - 1) * STRIDE));
}

/** A name of one word with a bracket before and after it. */
function isBracketed(phrase: Phrase, body: Body, records: readonly ParagraphRecord[]): boolean {
  const { words, index } = body.paragraphs[phrase.paragraph] as Body['paragraphs'][number];
  if (phrase.length > 1 || roleAt(words, phrase.at) !== Role.Name) return false;
  const { text } = records[index] as ParagraphRecord;
  const start = startAt(words, phrase.at);
  const end = endAt(words, phrase.at);
  const length = end - start;
  return (
    length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM && text[start - 1] === '(' && text[end] === ')'
  );
}

/** First letters of a phrase's words, those of hyphenated words each: "Pan-Baltic Ferry Line" gives PBFL. */
function initialsOf(phrase: Phrase, body: Body, records: readonly ParagraphRecord[]): string {
  return textOf(phrase, body, records)
    .split(/[\s-]/)
    .filter((word) => word !== 'of' && word !== 'and' && word !== 'the')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
