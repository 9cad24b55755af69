/** Which spans of an article carry which mark. Pure: decorations and navigation both follow it. */
import type { Article, Span } from '../analysis';
import { copiesOf, isLeading, mentionsOf, type RepeatFilter } from './lookup';
import type { MarkKind } from './settings';
import { passagesOf } from './themes';

/** The spans of each kind, in text order. */
export interface Marks extends Readonly<Record<MarkKind, readonly Span[]>> {
  /** First copies, which stay when later ones are removed: shown more quietly than those. */
  readonly firstCopies: readonly Span[];
  /** Names of persons who are no leaders. */
  readonly people: readonly Span[];
  /** Passages of the themes that the reader chose to see. */
  readonly themes: readonly Span[];
}

const NO_THEMES: ReadonlySet<string> = new Set();

/** @param themes labels of the themes to mark */
export function marksOf(
  article: Article,
  filter: RepeatFilter,
  themes: ReadonlySet<string> = NO_THEMES,
): Marks {
  const copies = copiesOf(article, filter);
  return {
    quotes: outermost(article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')),
    reportedSpeech: outermost(article.quotes.filter(({ kind }) => kind === 'indirect')),
    leaders: inTextOrder(article.people.filter(isLeading).flatMap(mentionsOf)),
    people: inTextOrder(article.people.filter((person) => !isLeading(person)).flatMap(mentionsOf)),
    repeats: distinct(copies.filter(({ position }) => position > 0).map(({ span }) => span)),
    firstCopies: distinct(copies.filter(({ position }) => position === 0).map(({ span }) => span)),
    themes: outermost(passagesOf(article.themes, themes)),
  };
}

/** Of spans that hold others, the outer ones: two tints on each other would read as a third. */
function outermost(spans: readonly Span[]): Span[] {
  let end = -1;
  return inTextOrder(spans).filter((span) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

function inTextOrder(spans: readonly Span[]): Span[] {
  return spans.slice().sort((a, b) => a.start - b.start || b.end - a.end);
}

function distinct(spans: readonly Span[]): Span[] {
  return inTextOrder(spans).filter((span, i, all) => span.start !== all[i - 1]?.start);
}

/** The spans that touch any of the windows; both in text order. */
export function within(spans: readonly Span[], windows: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => windows.some((window) => start < window.end && window.start < end));
}

/**
 * At most `most` of the spans, spread evenly over the text: the ruler has a few hundred pixels, and tens of thousands
 * of marks in it freeze the editor.
 */
export function thinned(spans: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans;
  return Array.from({ length: most }, (_, i) => spans[Math.floor((i * spans.length) / most)] as Span);
}
