/** Which spans of an article carry which mark. Pure: decorations, status and navigation all follow it. */
import { movedBy, partsOf, type Article, type ArticlePart, type Span, type StoryContent } from '../analysis';
import type { PlacedAnnotation } from '../annotations';
import { MARKS } from './kinds';
import type { Counted, MarkSource } from './kinds/kind';
import { byMark, MARK_NAMES, type MarkName } from './kinds/names';
import type { RepeatFilter } from './lookup';

/** The spans of each look, in text order. */
export type Marks = Readonly<Record<MarkName, readonly Span[]>>;

const NO_THEMES: ReadonlySet<string> = new Set();

/** The marks that one story decides by itself, by its own offsets. */
type StoryMarks = ReadonlyMap<MarkName, readonly Span[]>;

/** A story keeps its content while others are edited, and its marks with it. */
const marksOfStory = new WeakMap<StoryContent, StoryMarks>();

/**
 * The marks of an article, made as far as they are asked for: after a keystroke those of the story it fell into, and of
 * the others only what is shown.
 */
export class MarkedArticle implements Counted {
  readonly parts: readonly ArticlePart[];
  private readonly whole = new Map<MarkName, readonly Span[]>();

  /** @param offset where the article begins in the document, if it is one of a part of it */
  constructor(
    readonly article: Article,
    private readonly source: MarkSource,
    private readonly offset = 0,
  ) {
    const parts = partsOf(article);
    this.parts = offset === 0 ? parts : parts.map(({ base, content }) => ({ base: base + offset, content }));
  }

  count(name: MarkName): number {
    if (!isOfStories(name)) return this.ofWhole(name).length;
    return this.parts.reduce((sum, { content }) => sum + ofStory(content, name).length, 0);
  }

  all(name: MarkName): readonly Span[] {
    if (!isOfStories(name)) return this.ofWhole(name);
    return this.parts.flatMap((part) => placed(ofStory(part.content, name), part.base));
  }

  /** Those that touch any of the windows. */
  near(name: MarkName, windows: readonly Span[]): readonly Span[] {
    if (!isOfStories(name)) return within(this.ofWhole(name), windows);
    return this.parts.flatMap((part, i) => {
      const end = this.parts[i + 1]?.base ?? Infinity;
      const isSeen = windows.some((window) => part.base <= window.end && window.start <= end);
      return isSeen ? within(placed(ofStory(part.content, name), part.base), windows) : [];
    });
  }

  /**
   * At most `most` of them, spread evenly over the text: the ruler has a few hundred pixels, and tens of thousands of
   * marks in it freeze the editor.
   */
  spread(name: MarkName, most: number): readonly Span[] {
    const total = this.count(name);
    if (total <= most) return this.all(name);
    if (!isOfStories(name)) return thinned(this.ofWhole(name), most);
    const chosen: Span[] = [];
    let before = 0;
    for (const { base, content } of this.parts) {
      const own = ofStory(content, name);
      for (let at = spreadIndex(chosen.length, total, most); chosen.length < most;) {
        if (at >= before + own.length) break;
        chosen.push(movedBy(own[at - before], base));
        at = spreadIndex(chosen.length, total, most);
      }
      before += own.length;
    }
    return chosen;
  }

  private ofWhole(name: MarkName): readonly Span[] {
    let spans = this.whole.get(name);
    if (!spans) {
      const made = MARKS.get(name)?.mark.inArticle?.(this.article, this.source) ?? [];
      this.whole.set(name, (spans = placed(made, this.offset)));
    }
    return spans;
  }
}

/** All marks of an article at once. */
export function marksOf(
  article: Article,
  filter: RepeatFilter,
  themes = NO_THEMES,
  elsewhere: readonly Span[] = [],
  reader: readonly PlacedAnnotation[] = [],
): Marks {
  const marked = new MarkedArticle(article, { filter, themes, elsewhere, reader });
  return byMark((name) => marked.all(name));
}

function isOfStories(name: MarkName): boolean {
  return MARKS.get(name)?.mark.inStory !== undefined;
}

function ofStory(content: StoryContent, name: MarkName): readonly Span[] {
  let marks = marksOfStory.get(content);
  if (!marks) marksOfStory.set(content, (marks = readStory(content)));
  return marks.get(name) ?? [];
}

function readStory(content: StoryContent): StoryMarks {
  const read = (name: MarkName): readonly Span[] => MARKS.get(name)?.mark.inStory?.(content) ?? [];
  return new Map(MARK_NAMES.filter(isOfStories).map((name) => [name, read(name)]));
}

function placed(spans: readonly Span[], base: number): readonly Span[] {
  return base === 0 ? spans : spans.map((span) => movedBy(span, base));
}

/** The spans that touch any of the windows; both in text order. */
export function within(spans: readonly Span[], windows: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => windows.some((window) => start < window.end && window.start < end));
}

/** At most `most` of the spans, spread evenly over the text. */
export function thinned(spans: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans;
  return Array.from({ length: most }, (_, i) => spans[spreadIndex(i, spans.length, most)]);
}

function spreadIndex(i: number, total: number, most: number): number {
  return Math.floor((i * total) / most);
}
