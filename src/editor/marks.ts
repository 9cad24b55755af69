/** Which spans of an article carry which mark. Pure: decorations, status and navigation all follow it. */
import { partsOf, type Article, type ArticlePart, type Span, type StoryContent } from '../analysis';
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

export type MarkName = keyof Marks;

const NO_THEMES: ReadonlySet<string> = new Set();

/** The marks that one story decides by itself, by its own offsets, and the leaders it names. */
interface StoryMarks extends Pick<Marks, 'quotes' | 'reportedSpeech' | 'leaders' | 'people'> {
  readonly leading: readonly string[];
}

/** A story keeps its content while others are edited, and its marks with it. */
const marksOfStory = new WeakMap<StoryContent, StoryMarks>();

/**
 * The marks of an article, made as far as they are asked for: after a keystroke those of the story it fell into, and of
 * the others only what is shown.
 */
export class MarkedArticle {
  private readonly parts: readonly ArticlePart[];
  private whole: Pick<Marks, 'repeats' | 'firstCopies' | 'themes'> | null = null;

  /**
   * @param themes labels of the themes to mark
   * @param offset where the article begins in the document, if it is one of a part of it
   */
  constructor(
    private readonly article: Article,
    private readonly filter: RepeatFilter,
    private readonly themes: ReadonlySet<string> = NO_THEMES,
    private readonly offset = 0,
  ) {
    const parts = partsOf(article);
    this.parts = offset === 0 ? parts : parts.map(({ base, content }) => ({ base: base + offset, content }));
  }

  count(name: MarkName): number {
    if (!isOfStories(name)) return this.ofWhole(name).length;
    return this.parts.reduce((sum, { content }) => sum + ofStory(content)[name].length, 0);
  }

  /** How many leaders are named; one who is named in several stories counts once. */
  leaderCount(): number {
    const names = new Set<string>();
    for (const { content } of this.parts) for (const name of ofStory(content).leading) names.add(name);
    return names.size;
  }

  all(name: MarkName): readonly Span[] {
    if (!isOfStories(name)) return this.ofWhole(name);
    return this.parts.flatMap((part) => placed(ofStory(part.content)[name], part.base));
  }

  /** Those that touch any of the windows. */
  near(name: MarkName, windows: readonly Span[]): readonly Span[] {
    if (!isOfStories(name)) return within(this.ofWhole(name), windows);
    return this.parts.flatMap((part, i) => {
      const end = this.parts[i + 1]?.base ?? Infinity;
      const isSeen = windows.some((window) => part.base <= window.end && window.start <= end);
      return isSeen ? within(placed(ofStory(part.content)[name], part.base), windows) : [];
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
      const own = ofStory(content)[name];
      for (let at = spreadIndex(chosen.length, total, most); chosen.length < most;) {
        if (at >= before + own.length) break;
        chosen.push(moved(own[at - before] as Span, base));
        at = spreadIndex(chosen.length, total, most);
      }
      before += own.length;
    }
    return chosen;
  }

  private ofWhole(name: 'repeats' | 'firstCopies' | 'themes'): readonly Span[] {
    this.whole ??= {
      ...repeatMarks(this.article, this.filter),
      themes: this.themes.size === 0 ? [] : outermost(passagesOf(this.article.themes, this.themes)),
    };
    return placed(this.whole[name], this.offset);
  }
}

/** All marks of an article at once. */
export function marksOf(article: Article, filter: RepeatFilter, themes = NO_THEMES): Marks {
  const marked = new MarkedArticle(article, filter, themes);
  return {
    quotes: marked.all('quotes'),
    reportedSpeech: marked.all('reportedSpeech'),
    leaders: marked.all('leaders'),
    people: marked.all('people'),
    repeats: marked.all('repeats'),
    firstCopies: marked.all('firstCopies'),
    themes: marked.all('themes'),
  };
}

function isOfStories(name: MarkName): name is Exclude<keyof StoryMarks, 'leading'> {
  return name === 'quotes' || name === 'reportedSpeech' || name === 'leaders' || name === 'people';
}

function ofStory(content: StoryContent): StoryMarks {
  let marks = marksOfStory.get(content);
  if (!marks) marksOfStory.set(content, (marks = readStory(content)));
  return marks;
}

function readStory({ quotes, people }: StoryContent): StoryMarks {
  const leaders = people.filter(isLeading);
  return {
    quotes: outermost(quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')),
    reportedSpeech: outermost(quotes.filter(({ kind }) => kind === 'indirect')),
    leaders: inTextOrder(leaders.flatMap(mentionsOf)),
    people: inTextOrder(people.filter((person) => !isLeading(person)).flatMap(mentionsOf)),
    leading: leaders.map(({ leader }) => `${leader.country} ${leader.name}`),
  };
}

function repeatMarks(article: Article, filter: RepeatFilter): Pick<Marks, 'repeats' | 'firstCopies'> {
  const copies = copiesOf(article, filter);
  return {
    repeats: distinct(copies.filter(({ position }) => position > 0).map(({ span }) => span)),
    firstCopies: distinct(copies.filter(({ position }) => position === 0).map(({ span }) => span)),
  };
}

function placed(spans: readonly Span[], base: number): readonly Span[] {
  return base === 0 ? spans : spans.map((span) => moved(span, base));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
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

/** At most `most` of the spans, spread evenly over the text. */
export function thinned(spans: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans;
  return Array.from({ length: most }, (_, i) => spans[spreadIndex(i, spans.length, most)] as Span);
}

function spreadIndex(i: number, total: number, most: number): number {
  return Math.floor((i * total) / most);
}
