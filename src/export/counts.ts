import { isFurniture, type Article, type Paragraph, type Quote, type Span } from '../analysis';

/** Words read silently in a minute: the mean for English non-fiction in Brysbaert (2019), a review of 190 studies. */
export const WORDS_PER_MINUTE = 238;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Words of a stretch: runs of letters and digits, with apostrophes, hyphens, points and commas inside them. */
export function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  for (const _ of text.slice(start, end).matchAll(WORD)) count++;
  return count;
}

/** Whole minutes it takes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** What somebody said, without terms in marks and without quotes that stand in another one: their words are in it. */
export function spokenQuotes(article: Article): Quote[] {
  const spoken: Quote[] = [];
  let end = -1;
  for (const quote of article.quotes) {
    if (quote.kind === 'term' || quote.end <= end) continue;
    spoken.push(quote);
    end = quote.end;
  }
  return spoken;
}

/** Somebody who is quoted: one of the article's people, or a source that is nobody in particular. */
export interface QuotedSpeaker {
  /** Null for quotes whose speaker is not known. */
  readonly name: string | null;
  /** Index into `Article.people`, or null. */
  readonly person: number | null;
  readonly quotes: readonly Quote[];
}

/** Who is quoted with what, in order of the first quote; quotes without a speaker come last, as one. */
export function quotedSpeakers(quotes: readonly Quote[]): QuotedSpeaker[] {
  const byKey = new Map<string, { name: string | null; person: number | null; quotes: Quote[] }>();
  for (const quote of quotes) {
    if (quote.kind === 'term') continue;
    const { name = null, person = null } = quote.speaker ?? {};
    const key = person !== null ? `person ${person}` : `name ${name ?? ''}`;
    const known = byKey.get(key);
    if (known) known.quotes.push(quote);
    else byKey.set(key, { name, person, quotes: [quote] });
  }
  return Array.from(byKey.values()).sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

/** The article's title as it stands in the text, or null. */
export function headlineOf({ paragraphs }: Article, text: string): string | null {
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  return headline ? oneLine(text.slice(headline.start, headline.end)) : null;
}

/** Paragraphs that a reader reads as the article: no page furniture. */
export function isRead({ kind }: Paragraph): boolean {
  return !isFurniture(kind);
}

/** A text on one line, without mark-up of a Markdown heading. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#{1,6} /, '');
}

/** The beginning of a text on one line, cut at a word with an ellipsis where it is longer than `length`. */
export function beginningOf(text: string, length: number): string {
  const line = oneLine(text.slice(0, length * 2 + 40));
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–—-]$/, '')}…`;
}
