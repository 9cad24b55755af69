/** A quotation held against many sources, of which as few as will do are read. */
import { analyze, type Quote } from '../analysis';
import { checkQuote, type QuoteCheck } from './check';
import { candidatesFor, type SourceSignature } from './signature';
import type { Source } from './source';

/** Whether the source is of another time than the article: words that were said long before, or after it appeared. */
export type Dating = 'older' | 'later';

/** A quotation held against the sources of a folder. */
export interface SourcedQuote extends QuoteCheck {
  /** Line of the source on which the words begin, from 1; null where they are in none. */
  readonly line: number | null;
  /** Null where the source is of the article's time, or where no dates tell. */
  readonly dating: Dating | null;
  /** The day of the source, where it is of another time. */
  readonly day: string | null;
}

/** Where many sources come from. */
export interface SourceShelf {
  readonly signatures: ReadonlyMap<string, SourceSignature>;
  /** A source, read where it is not known; null where it is gone or cannot be read. */
  readonly sourceOf: (key: string) => Promise<Source | null>;
}

/** Sources that are read before it is seen whether they are enough, and what of the likeliest one's score the others must have. */
const LIKELIEST = 2;
const HALFWAY = 0.5;
/** Of the likeliest one's score, what another source must have to be read as well: nearly all, or all but for rounding. */
const NEARLY = 0.9;
const ALL = 0.999;
/** A source that is older by more days is told of: a quotation mostly is of the week. */
const MOST_DAYS = 30;
/** Farther away, in days, than any source that an article can be from. */
const LATER = 1_000_000;
const MS_A_DAY = 86_400_000;
/** The part of a source in which its date may stand. */
const DATE_REACH = 600;

/**
 * Holds a quotation of a text against the likeliest of many sources.
 * @param day the article's day (ISO 8601), where it is known
 */
export async function checkAgainstShelf(
  text: string,
  quote: Quote,
  shelf: SourceShelf,
  day: string | null,
): Promise<SourcedQuote> {
  const candidates = candidatesFor(text.slice(quote.start, quote.end), shelf.signatures, (key) =>
    distanceOf(dayInName(key), day),
  );
  const sources: Source[] = [];
  let check = checkQuote(text, quote, sources);
  const likely = candidates.slice(0, LIKELIEST).filter(({ score }) => score >= HALFWAY * candidates[0].score);
  for (const part of [likely, candidates.slice(likely.length)]) {
    const least =
      check.source === null ? 0 : shareWanted(check, datingOf(check, sources, day)) * candidates[0].score;
    const wanted = part.filter(({ score }) => score >= least);
    if (wanted.length === 0) break;
    for (const { key } of wanted) {
      const source = await shelf.sourceOf(key);
      if (source) sources.push(source);
    }
    check = checkQuote(text, quote, nearestFirst(sources, day));
  }
  if (sources.length === 0 && shelf.signatures.size > 0 && wordCount(text, quote) > 1)
    check = { ...check, verdict: 'absent' };
  return placed(check, sources, day);
}

/**
 * What of the likeliest source's score another one must have to be read beside it. Where the words are found as they
 * stand, only a source that has all of them, too, may be nearer to the speaker or the day.
 */
function shareWanted({ verdict, isOtherSpeaker }: QuoteCheck, dating: Dating | null): number {
  return verdict === 'verbatim' && !isOtherSpeaker && dating === null ? ALL : NEARLY;
}

function wordCount(text: string, { start, end }: Quote): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function placed(check: QuoteCheck, sources: readonly Source[], day: string | null): SourcedQuote {
  const source = sources.find(({ id }) => id === check.source);
  const dating = datingOf(check, sources, day);
  return {
    ...check,
    line: source && check.sourceStart !== null ? lineAt(source.text, check.sourceStart) : null,
    dating,
    day: dating && source ? dayOf(source) : null,
  };
}

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Where several sources have the same words, the nearest one before the article is meant. */
function nearestFirst(sources: readonly Source[], day: string | null): Source[] {
  const distance = (source: Source): number => distanceOf(dayOf(source), day);
  return sources.slice().sort((a, b) => distance(a) - distance(b));
}

/** Days of a source before the article; one without a day goes behind those of the month, and a later one behind all. */
function distanceOf(own: string | null, day: string | null): number {
  if (day === null) return 0;
  if (own === null) return MOST_DAYS;
  const days = daysBetween(own, day);
  return days < 0 ? LATER - days : days;
}

function datingOf(check: QuoteCheck, sources: readonly Source[], day: string | null): Dating | null {
  const source = sources.find(({ id }) => id === check.source);
  const own = source && day !== null ? dayOf(source) : null;
  if (own === null || day === null) return null;
  const days = daysBetween(own, day);
  if (days < 0) return 'later';
  return days > MOST_DAYS ? 'older' : null;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
}

const days = new WeakMap<Source, string | null>();

/** The day of a source: in its name ("2026-03-04 council.txt"), else where its text begins. */
export function dayOf(source: Source): string | null {
  const known = days.get(source);
  if (known !== undefined) return known;
  const day = dayInName(source.id) ?? dayInText(source.text.slice(0, DATE_REACH));
  days.set(source, day);
  return day;
}

function dayInName(id: string): string | null {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const [, year, month, date] = /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name) ?? [];
  const iso = `${year}-${month}-${date}`;
  return year !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

function dayInText(head: string): string | null {
  const { iso, source } = analyze(head).date;
  return source === 'today' ? null : iso;
}
