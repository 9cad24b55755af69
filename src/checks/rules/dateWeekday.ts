import {
  dateInWords,
  MONTH,
  nearYears,
  daysOf,
  monthNumber,
  SHORT_WEEKDAY,
  WEEKDAY,
  weekdayNumber,
  WEEKDAYS,
  weekdayOf,
} from '../calendar';
import type { Context } from '../context';
import { matchesNear } from '../near';
import { say, type Rule, type Slip } from '../finding';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|\\s?(?:a\\.?m|p\\.?m|per cent|percent)\\b)';
const YEAR = '(?:,?\\s(?:in\\s)?(\\d{4})(?!\\d))?';
const JOIN = '(?:\\s(?:night|morning|afternoon|evening|lunchtime))?,?\\s(?:on\\s|the\\s)?\\(?';
/** "Monday, March 3, 2025", "Mon., the 3rd of March 2025", "Monday (March 3)", "Monday, 2025-03-03"; no club of that name. */
const WEEKDAY_FIRST = new RegExp(
  `\\b(?<!\\bSheffield\\s)(${WEEKDAY}|${SHORT_WEEKDAY})${JOIN}(?:(${MONTH})\\s(?:the\\s)?${DAY}${YEAR}|${DAY}(?:\\sof)?\\s(${MONTH})(?![\\p{L}])${YEAR}|(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d))`,
  'gu',
);
/** "March 3, 2025, a Monday", "3 March 2025 (Monday)", "March 3, which is a Monday". */
const DATE_FIRST = new RegExp(
  `\\b(?:(${MONTH})\\s${DAY}${YEAR}|${DAY}\\s(${MONTH})(?![\\p{L}])${YEAR})(?:,\\s(?:which\\s(?:is|was|will\\sbe|falls\\son|fell\\son)\\s)?(?:an?\\s)|\\s\\(|,\\s(?:which\\s)?(?:falls|fell)\\son\\san?\\s|\\s(?:falls|fell|is|was|will\\sfall)\\s(?:on\\s)?an?\\s)(${WEEKDAY})`,
  'gu',
);
/** What makes the weekday the last of several, whose days stand apart: "Tuesday and Wednesday, March 4 and 5". */
const SEVERAL = new RegExp(`${WEEKDAY}(?:,?\\s(?:and|or|to|through|until)\\s|\\s?[-–—/]\\s?|,\\s)$`, 'u');
/** Another year near by: what is told may have happened then. */
const OTHER_YEAR = /\b(?:1[89]\d\d|20\d\d)\b/g;
const REACH = 250;
/** How each weekday begins, and the characters between it and the figure of a date beside it. */
const DAY_STEM = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const NEAR = 60;
const ISO = /^\d{4}-\d\d-\d\d/;

/** A weekday on which the date beside it does not fall. */
export const dateWeekday: Rule = {
  code: 'date-weekday',
  severity: 'warning',
  why: 'Readers plan by the weekday and archives by the date, so that one of the two misleads them.',
  *check(context: Context): Iterable<Slip> {
    const { text } = context;
    const dates = datesBesideDays(context);
    for (const { match: m } of matchesNear(text, dates, NEAR, [WEEKDAY_FIRST])) {
      if (SEVERAL.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
      const slip = slipOf(context, m, dateBehind(m), m[1], m.index);
      if (slip) yield slip;
    }
    for (const { match: m } of matchesNear(text, dates, NEAR, [DATE_FIRST])) {
      const weekday = m[7];
      const slip = slipOf(context, m, dateBefore(m), weekday, m.index + m[0].length - weekday.length);
      if (slip) yield slip;
    }
  },
};

function datesBesideDays({ text, figures, dates }: Context): number[] {
  const iso = figures.filter((at) => text[at + 4] === '-' && ISO.test(text.slice(at, at + 10)));
  return [...dates, ...iso]
    .filter((at) => DAY_STEM.test(text.slice(Math.max(0, at - NEAR), at + NEAR)))
    .sort((a, b) => a - b);
}

interface Written {
  readonly month: number;
  readonly day: number;
  readonly year: string | undefined;
}

/** The date behind a weekday, by the groups of `WEEKDAY_FIRST`. */
function dateBehind(m: RegExpExecArray): Written {
  const month = m[8] ? Number(m[9]) : monthNumber(m[2] ?? m[6] ?? '');
  return { month, day: Number(m[3] ?? m[5] ?? m[10]), year: m[4] ?? m[7] ?? m[8] };
}

/** The date before a weekday, by the groups of `DATE_FIRST`. */
function dateBefore(m: RegExpExecArray): Written {
  return { month: monthNumber(m[1] ?? m[5] ?? ''), day: Number(m[2] ?? m[4]), year: m[3] ?? m[6] };
}

function slipOf(
  context: Context,
  match: RegExpExecArray,
  { month, day, year: written }: Written,
  weekday: string,
  at: number,
): Slip | null {
  const years = written === undefined ? yearsOf(context, month, day) : [Number(written)];
  const [year = 0] = years;
  if (year < 1800 || month === 0 || day < 1 || day > daysOf(month, year)) return null;
  const right = weekdayOf(year, month, day);
  const wrong = weekdayNumber(weekday);
  if (years.some((own) => weekdayOf(own, month, day) === wrong)) return null;
  if (written === undefined && mayBeOfOtherYear(context.text, match, month, day, wrong)) return null;
  const name = WEEKDAYS[right];
  const date = dateInWords(`${year}-${month}-${day}`);
  const short = weekday.endsWith('day') ? name : name.slice(0, 3) + (weekday.endsWith('.') ? '.' : '');
  return {
    start: match.index,
    end: match.index + match[0].replace(/[,\s(]+$/, '').length,
    message: say('{0} is a {1}, not a {2}.', date, name, WEEKDAYS[wrong]),
    fixes: [{ start: at, end: at + weekday.length, text: short, kind: 'weekday' }],
  };
}

function yearsOf({ day: iso }: Context, month: number, day: number): number[] {
  return iso === null ? [] : nearYears(iso, month, day);
}

/** Whether the weekday is right in a year that stands near by. */
function mayBeOfOtherYear(
  text: string,
  { index }: RegExpExecArray,
  month: number,
  day: number,
  weekday: number,
): boolean {
  const around = text.slice(Math.max(0, index - REACH), index + REACH);
  return Array.from(around.matchAll(OTHER_YEAR)).some(
    ([year]) => weekdayOf(Number(year), month, day) === weekday,
  );
}
