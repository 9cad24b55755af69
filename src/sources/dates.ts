import type { SourceWord } from './sourceWord';

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** "The 1st of March", "1 March" and "March 1st" as "March 1": said in any order, a date is the same. */
export function datesInOneOrder(words: readonly SourceWord[]): SourceWord[] {
  if (!words.some(({ key }) => MONTHS.has(key))) return words as SourceWord[];
  const read: SourceWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const date = dateAt(words, i);
    if (date === null) {
      read.push(words[i]);
      continue;
    }
    read.push(...date.words);
    i = date.next - 1;
  }
  return read;
}

/** A date from a word on, as a month and a day, and the word behind it. */
function dateAt(words: readonly SourceWord[], at: number): { words: SourceWord[]; next: number } | null {
  const first = words[at];
  if (MONTHS.has(first.key)) {
    const day = dayOf(words[at + 1]);
    return day === null ? null : { words: [first, { ...words[at + 1], key: day }], next: at + 2 };
  }
  const from = first.key === 'the' ? at + 1 : at;
  const day = dayOf(words[from]);
  if (day === null) return null;
  const month = words[from + 1]?.key === 'of' ? from + 2 : from + 1;
  const last = words[month];
  if (last === undefined || !MONTHS.has(last.key) || dayOf(words[month + 1]) !== null) return null;
  return {
    words: [
      { ...first, end: words[from].end, key: last.key },
      { ...last, start: words[from + 1].start, key: day },
    ],
    next: month + 1,
  };
}

function dayOf(word: SourceWord | undefined): string | null {
  const day = DAY.exec(word?.key ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? String(Number(day)) : null;
}
