import { foldText } from './characters';

/** Words of a table: a list, or one string with blanks between the words. */
export type Words = string | Iterable<string>;

/** The rows of a table: words and their value; the values of a word that stands in several rows are joined as bits. */
export type WordRows = Iterable<readonly [Words, number]>;

/**
 * Tables of words as one string, made to be read fast and to be short. The words stand folded and in order. Each begins
 * with one digit of base 36, which says how many letters it has in common with the word before it (front coding), and
 * ends with one to three of the characters from ":" to "_", which say what its values are. So "0abbey:3ie;" is "abbey"
 * with the first values and "abbie" with the second.
 */
export interface PackedWords {
  /** How many words there are. */
  readonly count: number;
  /** For each table the values that its words have, 0 for a word that only another table has; the most frequent first. */
  readonly values: readonly (readonly number[])[];
  readonly words: string;
}

/** Where a word ends: these codes no folded word has. */
export const FIRST_END = 0x3a;
export const LAST_END = 0x5f;
const ENDS = LAST_END - FIRST_END + 1;
/** Values of one character; the characters after theirs open two, and the last opens three. */
export const SINGLES = 18;
const PAIRS = (ENDS - SINGLES - 1) * ENDS;
const MOST_VALUES = SINGLES + PAIRS + ENDS * ENDS;
const MOST_SHARED = 35;

/** How many characters an end has that begins with this code. */
export function lengthOfEnd(first: number): number {
  return first < FIRST_END + SINGLES ? 1 : first < LAST_END ? 2 : 3;
}

/** The number of the values that an end of several characters, which begins at `at`, says. */
export function numberOfEnd(words: string, at: number): number {
  const digit = (i: number): number => words.charCodeAt(at + i) - FIRST_END;
  const first = digit(0);
  if (first < ENDS - 1) return SINGLES + (first - SINGLES) * ENDS + digit(1);
  return SINGLES + PAIRS + digit(1) * ENDS + digit(2);
}

function endOf(number: number): string {
  if (number < SINGLES) return String.fromCharCode(FIRST_END + number);
  const own = number - SINGLES;
  const isPair = own < PAIRS;
  const digits = isPair
    ? [SINGLES + Math.floor(own / ENDS), own % ENDS]
    : [ENDS - 1, Math.floor((own - PAIRS) / ENDS), (own - PAIRS) % ENDS];
  return String.fromCharCode(...digits.map((digit) => FIRST_END + digit));
}

/**
 * Packs the rows of one table, or of several that have many words in common. It takes too long for the start of the
 * extension: modules that call it are named `*.evaluated.ts`, and bundles hold what comes out of them.
 * @throws where a word has what ends words, or where there are too many values
 */
export function packWords(...tables: readonly WordRows[]): PackedWords {
  const valuesOf = merged(tables);
  const kinds = byFrequency(valuesOf.values());
  if (kinds.length > MOST_VALUES) throw new Error(`${kinds.length} values are too many to pack`);
  const numbers = new Map(kinds.map((kind, number) => [kind, number]));
  let before = '';
  let words = '';
  for (const word of Array.from(valuesOf.keys()).sort()) {
    if (/[:-_]/.test(word)) throw new Error(`"${word}" has what ends words`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    const number = numbers.get(String(valuesOf.get(word))) as number;
    words += shared.toString(36) + word.slice(shared) + endOf(number);
    before = word;
  }
  const values = tables.map((_, table) => kinds.map((kind) => Number(kind.split(',')[table])));
  return { count: valuesOf.size, values, words };
}

/** The values of each word in all tables. */
function merged(tables: readonly WordRows[]): Map<string, number[]> {
  const valuesOf = new Map<string, number[]>();
  tables.forEach((rows, table) => {
    for (const [words, value] of rows) {
      for (const word of typeof words === 'string' ? words.split(/\s+/) : words) {
        const folded = foldText(word);
        if (folded === '') continue;
        const own = valuesOf.get(folded) ?? tables.map(() => 0);
        own[table] = own[table] | value;
        valuesOf.set(folded, own);
      }
    }
  });
  return valuesOf;
}

/** The different lists of values, the most frequent first, written as "4,0". */
function byFrequency(lists: Iterable<readonly number[]>): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(String(list), (counts.get(String(list)) ?? 0) + 1);
  return Array.from(counts)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([kind]) => kind);
}
