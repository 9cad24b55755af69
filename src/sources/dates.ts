import type { SourceWord } from './sourceWord';

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * "The 1st of March", "1 March" and "March 1st" as "March 1": said in any order, a date is the same. The words keep their
 * places in the text, in order, and change their keys.
 */
export function datesInOneOrder(words: SourceWord[]): SourceWord[] {
  let read: SourceWord[] | null = null;
  let taken = 0;
  for (let at = 0; at < words.length; at++) {
    if (!MONTHS.has(words[at].key)) continue;
    const date = dateAround(words, at, taken);
    if (date === null) continue;
    read ??= [];
    for (; taken < date.first; taken++) read.push(words[taken]);
    read.push(...date.words);
    taken = date.next;
  }
  if (read === null) return words;
  for (; taken < words.length; taken++) read.push(words[taken]);
  return read;
}

interface WrittenDate {
  /** A month and a day. */
  readonly words: readonly SourceWord[];
  readonly first: number;
  readonly next: number;
}

/** The date that the month at `at` is of; its words begin at `from` or later. */
function dateAround(words: readonly SourceWord[], at: number, from: number): WrittenDate | null {
  const month = words[at];
  const behind = dayOf(words[at + 1]);
  if (behind !== null) return { words: [month, { ...words[at + 1], key: behind }], first: at, next: at + 2 };
  const place = words[at - 1]?.key === 'of' ? at - 2 : at - 1;
  const day = place < from ? null : dayOf(words[place]);
  if (day === null) return null;
  const first = place > from && words[place - 1].key === 'the' ? place - 1 : place;
  return {
    words: [
      { ...words[first], end: words[place].end, key: month.key },
      { ...month, start: words[place + 1].start, key: day },
    ],
    first,
    next: at + 1,
  };
}

function dayOf(word: SourceWord | undefined): string | null {
  const day = DAY.exec(word?.key ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? String(Number(day)) : null;
}
