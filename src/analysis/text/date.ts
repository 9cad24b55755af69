import type { AnalysisOptions, ArticleDate } from '../article';

/** How much of the text's beginning is searched for a date. */
export const DATE_REACH = 1500;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'gi');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const FRONT_MATTER_DATE = /^(?:date|published|pubdate)\s*:\s*["']?(\d{4}-\d{2}-\d{2})/im;
const ISO_AT_START = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Assumed where neither the text nor the caller knows better; callers pass today's date. */
const FALLBACK_TODAY = '2026-01-01';

/**
 * The article's date: the caller's, else front matter, else the first full date in the text's first lines, else today.
 * A date that no calendar has ("2026-02-30") counts nowhere.
 * @param head the beginning of the text, {@link DATE_REACH} UTF-16 units of it are enough
 */
export function findArticleDate(head: string, options: AnalysisOptions): ArticleDate {
  const given = calendarDate(options.date);
  if (given) return { iso: given, source: 'option' };
  const start = head.slice(0, DATE_REACH);
  const matter = start.startsWith('---') ? calendarDate(FRONT_MATTER_DATE.exec(start)?.[1]) : null;
  if (matter) return { iso: matter, source: 'front matter' };
  const found = earliest([isoDate(start), monthDayYear(start), dayMonthYear(start)]);
  if (found) return { iso: found.iso, source: isDateline(start, found.at) ? 'dateline' : 'text' };
  return { iso: calendarDate(options.today) ?? FALLBACK_TODAY, source: 'today' };
}

/** The date that a text begins with, as ISO 8601, or null where it begins with none that a calendar has. */
export function calendarDate(text: string | undefined): string | null {
  const match = ISO_AT_START.exec(text ?? '');
  return match ? isoOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

interface Found {
  readonly at: number;
  readonly iso: string;
}

function earliest(candidates: readonly (Found | null)[]): Found | null {
  return candidates.reduce((best, own) => (own && (!best || own.at < best.at) ? own : best), null);
}

function isoDate(text: string): Found | null {
  return firstOf(text, ISO, ([, year, month, day]) => isoOf(Number(year), Number(month), Number(day)));
}

function monthDayYear(text: string): Found | null {
  return firstOf(text, MONTH_DAY_YEAR, ([, month, day, year]) =>
    isoOf(Number(year), monthNumber(month), Number(day)),
  );
}

function dayMonthYear(text: string): Found | null {
  return firstOf(text, DAY_MONTH_YEAR, ([, day, month, year]) =>
    isoOf(Number(year), monthNumber(month), Number(day)),
  );
}

/** The first match that is a date of the calendar. */
function firstOf(
  text: string,
  pattern: RegExp,
  isoIn: (match: RegExpExecArray) => string | null,
): Found | null {
  for (const match of text.matchAll(pattern)) {
    const iso = isoIn(match);
    if (iso) return { at: match.index, iso };
  }
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A dateline's date stands on a line that begins with a place in capitals. */
function isDateline(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1, at);
  return /^[\s*_]*\p{Lu}[\p{Lu}\p{M} .'’*_-]+[,(]/u.test(line);
}
