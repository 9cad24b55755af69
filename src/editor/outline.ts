/** The article as a tree for Outline and breadcrumbs: headings hold sections, these hold quotes. Pure. */
import type { Article, Quote, Span } from '../analysis';

export type OutlineKind = 'headline' | 'heading' | 'section' | 'quote';

export interface OutlineItem {
  readonly kind: OutlineKind;
  /** All that the item spans, its children included. */
  readonly span: Span;
  /** What is selected when the item is chosen. */
  readonly selection: Span;
  /** A section's label; null where the text of `selection` is the name. */
  readonly label: string | null;
  readonly quote: Quote | null;
  readonly children: OutlineItem[];
}

/** @param withQuotes whether quotes are listed under their headings and sections */
export function outlineOf(article: Article, withQuotes: boolean): OutlineItem[] {
  const items = [
    ...headingItems(article),
    ...sectionItems(article),
    ...(withQuotes ? quoteItems(article) : []),
  ];
  return nest(items);
}

/** A heading reaches to the paragraph before the next heading, a headline to the one before the next headline. */
function headingItems({ paragraphs }: Article): OutlineItem[] {
  const items: OutlineItem[] = [];
  const reach = { headline: paragraphs.at(-1), heading: paragraphs.at(-1) };
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    const { kind, start, end } = paragraph;
    if (kind !== 'headline' && kind !== 'heading') continue;
    items.push(item(kind, { start, end: Math.max(end, reach[kind]?.end ?? end) }, paragraph));
    reach.heading = paragraphs[i - 1];
    if (kind === 'headline') reach.headline = reach.heading;
  }
  return items.reverse();
}

function sectionItems({ sections, paragraphs }: Article): OutlineItem[] {
  return sections.map(({ start, end, label, firstParagraph }) => {
    const first = paragraphs[firstParagraph] ?? { start, end };
    return { ...item('section', { start, end }, { start, end: Math.min(first.end, end) }), label };
  });
}

function quoteItems({ quotes }: Article): OutlineItem[] {
  return quotes
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map((quote) => ({ ...item('quote', quote, quote), quote }));
}

function item(kind: OutlineKind, span: Span, selection: Span): OutlineItem {
  const { start, end } = span;
  return {
    kind,
    span: { start, end },
    selection: { start: selection.start, end: selection.end },
    label: null,
    quote: null,
    children: [],
  };
}

/**
 * Puts items into those that hold them, in text order. An item that crosses the end of the one it begins in is left
 * beside it; of two with the same span the one given first is the outer one. A quote holds nothing.
 */
function nest(items: readonly OutlineItem[]): OutlineItem[] {
  const sorted = items
    .map((own, order) => ({ own, order }))
    .sort(
      (a, b) => a.own.span.start - b.own.span.start || b.own.span.end - a.own.span.end || a.order - b.order,
    );
  const roots: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const { own } of sorted) {
    while (open.length > 0 && (open.at(-1) as OutlineItem).span.end <= own.span.start) open.pop();
    const holder = open.findLast(({ kind, span }) => kind !== 'quote' && own.span.end <= span.end);
    if (open.some(({ kind, span }) => kind === 'quote' && own.span.end <= span.end)) continue; // inside a quote
    (holder?.children ?? roots).push(own);
    open.push(own);
  }
  return roots;
}
