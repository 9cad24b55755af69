import type { SourceWord } from './sourceWord';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

const small = new Map<string, number>([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ordinals = new Map(ORDINALS.split(' ').map((word, value) => [word, value]));
/** "the nineteen sixties" */
const decades = new Map(TENS.split(' ').map((word, i) => [word.replace(/y$/, 'ies'), 10 * (i + 2)]));
const CURRENCY = new Set(['dollars', 'pounds', 'euros']);

/**
 * Puts numbers in words into figures, each run of words as one: "twenty-five", "two thousand and six", "nineteen
 * eighty-four", "1.2 million". The sign of a currency moves behind its amount, and "per cent" is one word.
 */
export function readNumbers(words: readonly SourceWord[]): SourceWord[] {
  const read: SourceWord[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i];
    const isSign = CURRENCY.has(word.key) && word.end - word.start === 1;
    const first = isSign ? i + 1 : i;
    const run = runFrom(words, first);
    const decade = run && Number(run.key) < 100 ? decades.get(words[run.next]?.key ?? '') : undefined;
    if (run !== null && decade !== undefined) {
      read.push({ ...word, end: words[run.next].end, key: `${run.key}${decade}s` });
      i = run.next + 1;
    } else if (run !== null) {
      const last = words[run.next - 1];
      read.push({ ...word, end: last.end, key: run.key });
      if (isSign) read.push({ ...word, afterBreak: false, afterDash: false });
      i = run.next;
    } else if (word.key === 'per' && words[i + 1]?.key === 'cent') {
      read.push({ ...word, end: words[i + 1].end, key: 'percent' });
      i += 2;
    } else {
      const key = keyInFigures(word.key);
      read.push(key === word.key ? word : { ...word, key });
      i++;
    }
  }
  return read;
}

interface Run {
  readonly key: string;
  /** The word after the run. */
  readonly next: number;
}

/** The longest number in words or figures from a word on, or null where none begins there. */
function runFrom(words: readonly SourceWord[], first: number): Run | null {
  let total = 0;
  let group = -1;
  let at = first;
  for (; at < words.length; at++) {
    const { key, afterBreak } = words[at];
    if (at > first && afterBreak) break;
    const value = small.get(key) ?? (/^\d+(?:\.\d+)?$/.test(key) && group < 0 ? Number(key) : undefined);
    const scale = scales.get(key);
    if (value !== undefined) {
      const next = joined(group, value);
      if (next === null) break;
      group = next;
    } else if (scale !== undefined && group >= 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (key === 'point' && group >= 0 && Number.isInteger(group)) {
      const decimals = decimalsFrom(words, at + 1);
      if (decimals === '') break;
      group += Number(`0.${decimals}`);
      at += decimals.length;
    } else if (key !== 'and' || group < 100 || !small.has(words[at + 1]?.key ?? '')) break;
  }
  return at === first ? null : { key: figures(total + Math.max(0, group)), next: at };
}

/** Figures said one by one from a word on: "one four" is "14". */
function decimalsFrom(words: readonly SourceWord[], first: number): string {
  let decimals = '';
  for (let at = first; at < words.length; at++) {
    const { key, afterBreak } = words[at];
    const value = small.get(key);
    if (value === undefined || value > 9 || afterBreak) break;
    decimals += value;
  }
  return decimals;
}

/** A number with the next word of it: 20 and 5 are 25, 100 and 5 are 105, 19 and 84 are a year; null where none is meant. */
function joined(group: number, value: number): number | null {
  if (group < 0) return value;
  if (group === 0 || (group >= 100 && group % 100 === 0)) return group + value;
  if (group >= 20 && group < 100 && group % 10 === 0 && value > 0 && value < 10) return group + value;
  if (group > 100 && group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10) return group + value;
  return group >= 10 && group < 100 && value >= 10 ? group * 100 + value : null;
}

function figures(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Ordinals and decades in figures, all other words as they are. */
function keyInFigures(key: string): string {
  const ordinal = ordinals.get(key);
  if (ordinal !== undefined) return ordinalKey(ordinal);
  const decade = decades.get(key);
  return decade === undefined ? key : `${decade}s`;
}

function ordinalKey(value: number): string {
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${value}${value > 3 && value < 21 ? 'th' : (endings[value % 10] ?? 'th')}`;
}
