import { daysOf, MONTH, monthNumber } from '../calendar';
import type { Context } from '../context';
import { matchesNear } from '../near';
import { say, type Rule, type Slip } from '../finding';

const TAIL = '(?!\\d|[.,:]\\d|-year|%|\\s?(?:per\\s?cent|a\\.?m|p\\.?m)\\b)';
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH})\\s(?:the\\s)?(\\d{1,2})(st|nd|rd|th)?${TAIL}(?:,?\\s(\\d{4})(?![\\d%]))?`,
  'gu',
);
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d$£€.,:/-])(\\d{1,2})(st|nd|rd|th)?(?:\\sof)?\\s(${MONTH})(?![\\p{L}\\p{N}]|-\\p{Ll}|\\s(?:Street|Road|Avenue|Lane|Square|Place|Drive|Terrace|Close|Court)\\b)(?:,?\\s(\\d{4})(?![\\d%]))?`,
  'gu',
);
const NUMERIC =
  /(?<![\d/.-]|\b(?:[Vv]ersion|[Rr]elease|[Bb]uild|[Ff]irmware|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Aa]rticle|[Nn]o\.|v\.?)\s?)(\d{4})-(\d\d)-(\d\d)(?![\d-])|(?<![\d/.-]|\b(?:[Vv]ersion|[Rr]elease|[Bb]uild|[Ff]irmware|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Aa]rticle|[Nn]o\.|v\.?)\s?)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d|[/.]\d)/g;
/** What stands before a day: "on 32 May". */
const BEFORE_DATE =
  /(?:\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o|[Bb]etween|and|or|the|of|dated|due|born|died|day,|[Ss]tarting|[Bb]eginning|[Ee]nding)|[(,–—-])\s*$/;
/** "In June 31 people were held": the number counts something. */
const COUNTS =
  /^\s(?:[a-z]{3,}|[A-Z][a-z]+s\b|of\s(?:them|its|their|those|these|our|the\s(?!year|month|same|next|follow)))/;
const AFTER_COUNT_OK =
  /^\s(?:and|or|to|as|at|in|on|with|when|after|before|until|for|by|but|this|last|next|was|is|will|deadline)\b/;

/** Characters of a written date. */
const REACH = 40;

/** A day that no calendar has. */
export const dateImpossible: Rule = {
  code: 'date-impossible',
  severity: 'warning',
  why: 'No calendar has this day, so that nobody can tell which one is meant.',
  *check(context): Iterable<Slip> {
    const { text, dates } = context;
    for (const { match: m } of matchesNear(text, dates, REACH, [MONTH_DAY])) {
      const day = Number(m[2]);
      const [year, isOrdinal] = [m[4], m[3] !== undefined];
      const slip = slipOf(m, monthNumber(m[1]), day, year);
      if (slip && (year !== undefined || isOrdinal || !isCount(text, m, day))) yield slip;
    }
    for (const { match: m } of matchesNear(text, dates, REACH, [DAY_MONTH])) {
      const slip = slipOf(m, monthNumber(m[3]), Number(m[1]), m[4]);
      if (slip && isDayOfMonth(text, m)) yield slip;
    }
    for (const { match: m } of matchesNear(text, numericIn(context), REACH, [NUMERIC]))
      if (!isNumericDate(m)) yield noSuchDay(m, m[0]);
  },
};

/** Where figures are joined as in "31/02/2015". */
function numericIn({ text, figures }: Context): number[] {
  return figures.filter((at) => /^\d{1,4}[-/.]\d/.test(text.slice(at, at + 6)));
}

/** Whether a number after a month counts what follows: "in March 40 people", "May 68". */
function isCount(text: string, { index, 0: found }: RegExpExecArray, day: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  const after = text.slice(index + found.length, index + found.length + 24);
  const counts = COUNTS.test(after) && !AFTER_COUNT_OK.test(after);
  if (counts) return !/\b[Oo]n\s$/.test(before);
  return day > 31 && !BEFORE_DATE.test(before);
}

function slipOf(m: RegExpExecArray, month: number, day: number, year: string | undefined): Slip | null {
  const last = daysOf(month, year === undefined ? null : Number(year));
  if (day >= 1 && day <= last) return null;
  return noSuchDay(m, m[0]);
}

function noSuchDay({ index }: RegExpExecArray, found: string): Slip {
  return {
    start: index,
    end: index + found.length,
    message: say('There is no such day as {0}.', found.replace(/\s+/g, ' ')),
  };
}

/** "31/02/2015" is none in either order of day and month; "1.2.2015" may be a version and is a date anyway. */
function isNumericDate(m: RegExpExecArray): boolean {
  const isDay = (year: number, month: number, day: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
  if (m[1]) return isDay(Number(m[1]), Number(m[2]), Number(m[3]));
  const [a, b, year] = [Number(m[4]), Number(m[5]), Number(m[6])];
  if (year < 1800 || year > 2200) return true;
  return isDay(year, a, b) || isDay(year, b, a);
}

/** Whether a number before a month is meant as its day: "on 31 June", "the 31st of June", not "2,031 May". */
function isDayOfMonth(text: string, { 1: day, 2: ordinal, 4: year, index }: RegExpExecArray): boolean {
  if (year !== undefined || ordinal !== undefined) return true;
  if (BEFORE_DATE.test(text.slice(Math.max(0, index - 12), index))) return true;
  return Number(day) <= 31 && !/\d|\bMay$/.test(text.slice(Math.max(0, index - 6), index));
}
