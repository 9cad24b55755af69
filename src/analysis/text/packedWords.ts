import { foldText } from './characters';
import type { Words } from './lexicon';

/**
 * A table of words as one string, made to be read fast and to be short. The words stand folded and in order. Each begins
 * with one digit of base 36, which says how many letters it has in common with the word before it (front coding), and
 * ends with one or two capitals, which say which of the values it has. So "0abbeyA3ieB" is "abbey" with the first value
 * and "abbie" with the second.
 */
export interface PackedWords {
  /** How many words there are. */
  readonly count: number;
  /** The values that words have, the most frequent first. */
  readonly values: readonly number[];
  readonly words: string;
}

/** Where a word ends: the codes from ":" to "Z", of which no folded word has any. */
export const FIRST_END = 0x3a;
export const LAST_END = 0x5a;
const ENDS = LAST_END - FIRST_END + 1;
/** Values of one letter; the letters after them open a pair. */
export const SINGLES = 24;
/** Values that letters and pairs can tell apart. */
const MOST_VALUES = SINGLES + (ENDS - SINGLES) * ENDS;
const MOST_SHARED = 35;

/** The number of a value that has two letters, by their codes. */
export function pairedValue(first: number, second: number): number {
  return SINGLES + (first - FIRST_END - SINGLES) * ENDS + second - FIRST_END;
}

function endOf(value: number): string {
  if (value < SINGLES) return String.fromCharCode(FIRST_END + value);
  const pair = value - SINGLES;
  return String.fromCharCode(FIRST_END + SINGLES + Math.floor(pair / ENDS), FIRST_END + (pair % ENDS));
}

/**
 * Packs the rows of a table. It takes too long for the start of the extension: modules that call it are named
 * `*.evaluated.ts`, and bundles hold what comes out of them.
 * @param rows words and their value; the values of a word that stands in several rows are joined as bits
 * @throws where a word has what ends words, or where there are too many values
 */
export function packWords(rows: Iterable<readonly [Words, number]>): PackedWords {
  const table = merged(rows);
  const values = byFrequency(table.values());
  if (values.length > MOST_VALUES) throw new Error(`${values.length} values are too many to pack`);
  let before = '';
  let words = '';
  for (const word of [...table.keys()].sort()) {
    if (/[:-Z]/.test(word)) throw new Error(`"${word}" has what ends words`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    words += shared.toString(36) + word.slice(shared) + endOf(values.indexOf(table.get(word) as number));
    before = word;
  }
  return { count: table.size, values, words };
}

function merged(rows: Iterable<readonly [Words, number]>): Map<string, number> {
  const table = new Map<string, number>();
  for (const [words, value] of rows) {
    for (const word of typeof words === 'string' ? words.split(/\s+/) : words) {
      const folded = foldText(word);
      if (folded !== '') table.set(folded, (table.get(folded) ?? 0) | value);
    }
  }
  return table;
}

function byFrequency(values: Iterable<number>): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b).map(([value]) => value);
}
