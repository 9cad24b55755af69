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
const ordinals = new Map([
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, i) => [word.replace(/y$/, 'ieth'), 10 * (i + 2)] as const),
]);
/** "the nineteen sixties" */
const decades = new Map(TENS.split(' ').map((word, i) => [word.replace(/y$/, 'ies'), 10 * (i + 2)]));
const CURRENCY = new Set(['dollars', 'pounds', 'euros']);
/** "€", "EUR": before an amount; "euros" stands behind it. */
const LONGEST_SIGN = 3;

/**
 * Puts numbers in words into figures, each run of words as one: "twenty-five", "two thousand and six", "nineteen
 * eighty-four", "1.2 million". The sign of a currency moves behind its amount, and "per cent" is one word.
 */
export function readNumbers(words: readonly SourceWord[]): SourceWord[] {
  const read: SourceWord[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i];
    const isSign = CURRENCY.has(word.key) && word.end - word.start <= LONGEST_SIGN;
    const first = isSign ? i + 1 : i;
    const run = runFrom(words, first);
    const withNext = run && keyWithNext(words, run);
    if (run !== null && withNext !== null) {
      read.push({ ...word, end: words[run.next].end, key: withNext });
      i = run.next + 1;
    } else if (run !== null) {
      const last = words[run.next - 1];
      read.push({ ...word, end: last.end, key: run.key });
      if (isSign) read.push({ ...word, afterBreak: false, afterDash: false });
      i = run.next;
    } else if (isPerCent(words, i)) {
      read.push({ ...word, end: words[i + 1].end, key: 'percent' });
      i += 2;
    } else {
      read.push(inFigures(word));
      i++;
    }
  }
  return read;
}

/** The key of a number and the word behind it where they are one: a decade or an ordinal; else null. */
function keyWithNext(words: readonly SourceWord[], run: Run): string | null {
  const decade = Number(run.key) < 100 ? decades.get(words[run.next]?.key ?? '') : undefined;
  return decade === undefined ? ordinalBehind(words, run) : `${run.key}${decade}s`;
}

/** "twenty-first" is "21st". */
function ordinalBehind(words: readonly SourceWord[], { key, next }: Run): string | null {
  const tens = Number(key);
  const ordinal = ordinals.get(words[next]?.key ?? '') ?? 0;
  const isOne = tens % 10 === 0 && tens % 100 >= 20 && ordinal > 0 && ordinal < 10 && !words[next].afterBreak;
  return isOne ? ordinalKey(tens + ordinal) : null;
}

function isPerCent(words: readonly SourceWord[], at: number): boolean {
  return words[at].key === 'per' && words[at + 1]?.key === 'cent';
}

function inFigures(word: SourceWord): SourceWord {
  const key = keyInFigures(word.key);
  return key === word.key ? word : { ...word, key };
}

interface Run {
  readonly key: string;
  /** The word after the run. */
  readonly next: number;
}

/** The longest number in words or figures from a word on, or null where none begins there. */
function runFrom(words: readonly SourceWord[], first: number): Run | null {
  const number = new NumberInWords();
  let at = first;
  while (at < words.length && !(at > first && words[at].afterBreak)) {
    const taken = number.take(words, at);
    if (taken === 0) break;
    at += taken;
  }
  return at === first ? null : { key: figures(number.value), next: at };
}

/** A number that is put together word by word. */
class NumberInWords {
  /** What thousands and more have been closed by their scale, and what is counted since; -1 before the first word. */
  private total = 0;
  private group = -1;

  get value(): number {
    return this.total + Math.max(0, this.group);
  }

  /** Takes the words of the number that stand at `at`, and answers how many; 0 where the number ends before. */
  take(words: readonly SourceWord[], at: number): number {
    const { key } = words[at];
    const isFirst = this.group < 0;
    const value = small.get(key) ?? (isFirst && /^\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined);
    if (value !== undefined) return this.takeValue(value);
    const scale = scales.get(key);
    if (scale !== undefined && !isFirst) return this.takeScale(scale);
    if (key === 'point' && !isFirst) return this.takeDecimals(decimalsFrom(words, at + 1));
    return key === 'and' && this.group >= 100 && small.has(words[at + 1]?.key ?? '') ? 1 : 0;
  }

  private takeValue(value: number): number {
    const next = joined(this.group, value);
    if (next === null) return 0;
    this.group = next;
    return 1;
  }

  private takeScale(scale: number): number {
    if (scale === 100) this.group *= 100;
    else {
      this.total += this.group * scale;
      this.group = 0;
    }
    return 1;
  }

  /** @param decimals the digits behind "point", a word each */
  private takeDecimals(decimals: string): number {
    if (decimals === '' || !Number.isInteger(this.group)) return 0;
    this.group += Number(`0.${decimals}`);
    return 1 + decimals.length;
  }
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
  const endsInTens = group % 10 === 0 && group % 100 >= 20;
  if (endsInTens && value > 0 && value < 10) return group + value;
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
