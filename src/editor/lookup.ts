/** Questions the editor asks an article: what stands at an offset, and what belongs together. Pure. */
import type { Article, Leader, Mention, Person, Quote, RepeatedCopy, RepeatedGroup, Span } from '../analysis';

/** A person who is a leader. */
export type LeadingPerson = Person & { readonly leader: Leader };

/** A copy in its group; `position` counts from 0, the first copy. */
export interface CopyInGroup {
  readonly group: RepeatedGroup;
  readonly groupIndex: number;
  readonly copy: RepeatedCopy;
  readonly position: number;
  readonly span: Span;
}

/** What to leave out of the repeats. */
export interface RepeatFilter {
  readonly minimumSimilarity: number;
  readonly repeatedBoilerplate: boolean;
  /** Whether the reader does not want to be told about a group. */
  readonly isIgnored?: (group: RepeatedGroup, article: Article) => boolean;
}

export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Quotes at an offset, innermost first. */
export function quotesAt(article: Article, offset: number): Quote[] {
  return article.quotes
    .filter((quote) => holds(quote, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The quote at an offset that somebody is quoted with, the innermost; terms are nobody's words. */
export function quoteAt(article: Article, offset: number): Quote | null {
  return quotesAt(article, offset).find(({ kind }) => kind !== 'term') ?? null;
}

/** The person mentioned at an offset. */
export function personAt(article: Article, offset: number): { person: Person; mention: Mention } | null {
  for (const person of article.people) {
    const mention = mentionsOf(person).find((own) => holds(own, offset));
    if (mention) return { person, mention };
  }
  return null;
}

/** All places that mean a person, in text order: by name, and by office alone ("the Chilean president"). */
export function mentionsOf({ mentions, officeMentions }: Person): readonly Mention[] {
  if (officeMentions.length === 0) return mentions;
  return [...mentions, ...officeMentions].sort((a, b) => a.start - b.start);
}

export function isLeading(person: Person): person is LeadingPerson {
  return person.leader !== null;
}

/** Quotes by a person of the article. */
export function quotesBy(article: Article, person: Person): Quote[] {
  return article.quotes.filter(({ kind, speaker }) => kind !== 'term' && speaker?.person === person.index);
}

/** Quotes by whoever says this one: by person where known, else by the speaker's name. */
export function quotesOfSameSpeaker(article: Article, quote: Quote): Quote[] {
  const { speaker } = quote;
  if (!speaker) return [];
  return article.quotes.filter((other) => {
    if (other.kind === 'term' || !other.speaker) return false;
    if (speaker.person !== null) return other.speaker.person === speaker.person;
    return other.speaker.person === null && other.speaker.name === speaker.name;
  });
}

/** All copies of repeated paragraphs that the filter lets through, in the order of their groups. */
export function copiesOf(article: Article, filter: RepeatFilter): CopyInGroup[] {
  return article.repeats.flatMap((group, groupIndex) => {
    if (group.boilerplate && !filter.repeatedBoilerplate) return [];
    const shown = group.copies.filter(
      ({ similarity }, position) => position === 0 || similarity >= filter.minimumSimilarity,
    );
    if (shown.length < 2 || filter.isIgnored?.(group, article)) return [];
    return shown.map((copy, position) => ({
      group,
      groupIndex,
      copy,
      position,
      span: spanOf(article, copy),
    }));
  });
}

/** The copies of the same group as this one, itself included. */
export function copiesOfGroup(copies: readonly CopyInGroup[], copy: CopyInGroup): CopyInGroup[] {
  return copies.filter(({ groupIndex }) => groupIndex === copy.groupIndex);
}

/** The copy at an offset. */
export function copyAt(article: Article, offset: number, filter: RepeatFilter): CopyInGroup | null {
  return copiesOf(article, filter).find(({ span }) => holds(span, offset)) ?? null;
}

function spanOf(article: Article, copy: RepeatedCopy): Span {
  return article.paragraphs[copy.paragraph] ?? { start: 0, end: 0 };
}

/**
 * The first mention that names a person in full: the one that equals the person's name, else the longest, the earliest
 * of those that are as long.
 * @param textOf the text of a span
 */
export function firstFullMention(person: Person, textOf: (span: Span) => string): Mention | null {
  const exact = person.mentions.find((mention) => textOf(mention) === person.name);
  if (exact) return exact;
  const longest = person.mentions.reduce<Mention | null>(
    (best, own) => (best && own.end - own.start <= best.end - best.start ? best : own),
    null,
  );
  return longest ?? person.officeMentions[0] ?? null;
}

/** The span after (or before) an offset, going round at the ends; null where there is none. Spans in text order. */
export function nextSpan<T extends Span>(spans: readonly T[], offset: number, step: 1 | -1): T | null {
  if (step > 0) return spans.find(({ start }) => start > offset) ?? spans[0] ?? null;
  for (let i = spans.length - 1; i >= 0; i--) if (spans[i].start < offset) return spans[i];
  return spans.at(-1) ?? null;
}
