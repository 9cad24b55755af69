/** Days and months as English news writes them. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const WEEKDAY =
  '(?:Mon(?:day|\\.)|Tue(?:sday|s\\.|\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs\\.|r\\.|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))';
/** The same without a stop, which only a date right behind tells from words: "Sat 1 July"; "the Sun" is a paper, "sat" a verb. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|(?<![Tt]he\\s)Sun)(?=\\s(?:\\d|[A-Z]))';
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

/** Days of a month; of February 29 where the year is not known. */
export function daysOf(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** The weekday of a date, 0 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Days from an article on which a day without a year may be meant: some more than half a year. */
const MOST_DAYS = 220;

/** The years in which a day without one may lie, the nearest to an article's date first. */
export function nearYears(iso: string, month: number, day: number): number[] {
  const year = Number(iso.slice(0, 4));
  const at = Date.parse(iso);
  const distance = (own: number): number => Math.abs(Date.UTC(own, month - 1, day) - at) / 86_400_000;
  const [first, ...others] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b)) as [number];
  return [first, ...others.filter((own) => distance(own) <= MOST_DAYS)];
}

/** How a month's name begins, and what stands between it and a day: "March the 3rd", "3rd of March". */
const STEM = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const MONTH_BEFORE = new RegExp(`${STEM}[a-z]{0,6}\\.?\\s(?:the\\s)?$`);
const MONTH_AFTER = new RegExp(`^\\d+(?:st|nd|rd|th)?(?:\\sof)?\\s${STEM}`);

/** Where a figure stands beside a month. */
export function datesIn(text: string, figures: readonly number[]): number[] {
  return figures.filter(
    (at) =>
      MONTH_BEFORE.test(text.slice(Math.max(0, at - 16), at)) || MONTH_AFTER.test(text.slice(at, at + 16)),
  );
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** An ISO date, or its year, or year and month, as English news writes it: "March 3, 2025". */
export function dateInWords(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year);
  const name = MONTH_NAMES[month - 1];
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}
