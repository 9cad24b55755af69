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
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const FRONT_MATTER_DATE = /^(?:date|published|pubdate)\s*:\s*["']?(\d{4}-\d{2}-\d{2})/im;
/** Assumed where neither the text nor the caller knows better; callers pass today's date. */
const FALLBACK_TODAY = '2026-01-01';

/**
 * The article's date: the caller's, else front matter, else the first full date in the text's first lines, else today.
 * @param head the beginning of the text, {@link DATE_REACH} UTF-16 units of it are enough
 */
export function findArticleDate(head: string, options: AnalysisOptions): ArticleDate {
  if (options.date && ISO.test(options.date)) return { iso: options.date.slice(0, 10), source: 'option' };
  const start = head.slice(0, DATE_REACH);
  if (start.startsWith('---')) {
    const matter = FRONT_MATTER_DATE.exec(start);
    if (matter?.[1]) return { iso: matter[1], source: 'front matter' };
  }
  const found = earliest([isoDate(start), monthDayYear(start), dayMonthYear(start)]);
  if (found) return { iso: found.iso, source: isDateline(start, found.at) ? 'dateline' : 'text' };
  return { iso: options.today ?? FALLBACK_TODAY, source: 'today' };
}

interface Found {
  readonly at: number;
  readonly iso: string;
}

function earliest(candidates: readonly (Found | null)[]): Found | null {
  return candidates.reduce((best, own) => (own && (!best || own.at < best.at) ? own : best), null);
}

function isoDate(text: string): Found | null {
  const match = ISO.exec(text);
  return match ? compose(match.index, Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function monthDayYear(text: string): Found | null {
  const match = MONTH_DAY_YEAR.exec(text);
  return match
    ? compose(match.index, Number(match[3]), monthNumber(match[1] as string), Number(match[2]))
    : null;
}

function dayMonthYear(text: string): Found | null {
  const match = DAY_MONTH_YEAR.exec(text);
  return match
    ? compose(match.index, Number(match[3]), monthNumber(match[2] as string), Number(match[1]))
    : null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function compose(at: number, year: number, month: number, day: number): Found | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { at, iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** A dateline's date stands on a line that begins with a place in capitals. */
function isDateline(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1, at);
  return /^[\s*_]*\p{Lu}[\p{Lu}\p{M} .'’*_-]+[,(]/u.test(line);
}
