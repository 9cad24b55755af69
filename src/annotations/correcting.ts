/** What each correction says of which passages, and what of earlier ones no longer holds. */
import type { Article, Mention, Person, Quote, Span } from '../analysis';
import { contentOf, type AnnotationClass, type Content, type PlacedAnnotation } from './model';

/** Something said of a passage. */
export interface Said {
  readonly span: Span;
  readonly content: Content;
}

/** Share that two passages have in common where they are of one thing. */
const SAME_SHARE = 0.5;

const OF_QUOTATIONS: readonly AnnotationClass[] = ['accepted', 'added', 'extent', 'not a quotation'];
const OF_PERSONS: readonly AnnotationClass[] = ['accepted', 'not a person'];

/** Whether two passages are of the same thing: most of the longer one is the other, too. */
export function isSamePassage(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= SAME_SHARE * Math.max(a.end - a.start, b.end - b.start);
}

/** The annotations that no longer hold once something is said; notes and codes stay, whatever is said. */
export function replacedBy(placed: readonly PlacedAnnotation[], { span, content }: Said): string[] {
  return placed.flatMap(({ annotation, span: known }) => {
    const said = known && isSamePassage(known, span) ? contentOf(annotation) : null;
    return said && isReplaced(said, content) ? [annotation.id] : [];
  });
}

function isReplaced(known: Content, content: Content): boolean {
  if (known.kind === 'speaker' || known.kind === 'person') return known.kind === content.kind;
  if (known.kind !== 'class') return false;
  switch (content.kind) {
    case 'speaker':
      return known.class === 'accepted';
    case 'person':
      return OF_PERSONS.includes(known.class);
    case 'class':
      return (
        (known.class === content.class && known.rule === content.rule) ||
        [OF_QUOTATIONS, OF_PERSONS].some((all) => all.includes(known.class) && all.includes(content.class))
      );
    default:
      return false;
  }
}

/** A selection as a quotation: the right extent of one that is mostly in it or that it is mostly in, else one more. */
export function quotationOf({ quotes }: Article, span: Span): { said: Said; quote: Quote | null } {
  const quote = overlapped(quotes, span);
  return { said: { span, content: { kind: 'class', class: quote ? 'extent' : 'added' } }, quote };
}

/** The quotation that shares most with a stretch. */
export function overlapped(quotes: readonly Quote[], span: Span): Quote | null {
  let best: Quote | null = null;
  let most = 0;
  for (const quote of quotes) {
    const common = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
    if (common <= most || 2 * common < Math.min(quote.end - quote.start, span.end - span.start)) continue;
    best = quote;
    most = common;
  }
  return best;
}

/**
 * One person under all their names: each wording that the person goes by is said to mean the other one.
 * @param textOf the text of a span
 */
export function samePerson({ mentions }: Person, name: string, textOf: (span: Span) => string): Said[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const words = textOf(mention);
    if (!first.has(words)) first.set(words, mention);
  }
  return Array.from(first.values(), (span) => ({ span, content: { kind: 'person', name } }));
}

/** Two persons of one name: from a mention on it means somebody else, before it who it meant. */
export function twoPersons(
  { mentions, name }: Person,
  from: Span,
  other: string,
  textOf: (span: Span) => string,
): Said[] {
  const words = textOf(from);
  const first = mentions.find((mention) => textOf(mention) === words);
  const said: Said[] = [{ span: from, content: { kind: 'person', name: other } }];
  return first && first.start < from.start
    ? [{ span: first, content: { kind: 'person', name } }, ...said]
    : said;
}

/** Paragraphs that repeat nothing: a later copy alone; with the first copy all of them. */
export function notRepeated(copies: readonly Span[], position: number): Said[] {
  const spans = position === 0 ? copies : copies.slice(position, position + 1);
  return spans.map((span) => ({ span, content: { kind: 'class', class: 'not a repeat' } }));
}
