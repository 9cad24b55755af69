/** What the editor has to know of a kind of annotation; its registry is in index.ts. */
import type { Article, ArticlePart, Span, StoryContent } from '../../analysis';
import type { PlacedAnnotation } from '../../annotations';
import type { Description } from '../describe/description';
import type { Subject } from '../describe/subject';
import type { RepeatFilter } from '../lookup';
import type { Settings } from '../settings';
import type { MarkKind, MarkName, StepName } from './names';

/** Text that steps back, without colour or place in gutter and ruler. */
export interface DimmedStyle {
  readonly shape: 'dimmed';
  /** 0 to 1. */
  readonly opacity: number;
}

/** How a mark looks: besides its colour each has a sign of its own, which is a line, a bar or a box. */
export interface LineStyle {
  /** The colour is `newsAnnotator.<colour>Border`, with a tint `newsAnnotator.<colour>Background`. */
  readonly colour: string;
  readonly isTinted: boolean;
  readonly shape: 'underline' | 'bar' | 'box';
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** In pixels. */
  readonly width: number;
  /** Where in the ruler; a mark of none stands in no ruler. */
  readonly lane: 'left' | 'center' | 'right' | 'full' | 'none';
  /** Whether `media/<colour>-light.svg` and `-dark.svg` stand in the gutter. */
  readonly hasIcon: boolean;
}

export type MarkStyle = LineStyle | DimmedStyle;

/** What marks that no story decides by itself are made from. */
export interface MarkSource {
  readonly filter: RepeatFilter;
  /** Labels of the themes to mark. */
  readonly themes: ReadonlySet<string>;
  /** Paragraphs that other articles of the folder have too. */
  readonly elsewhere: readonly Span[];
  /** What the reader said, where it stands. */
  readonly reader: readonly PlacedAnnotation[];
}

/** The spans of one look, in text order. */
export interface Mark {
  readonly name: MarkName;
  readonly style: MarkStyle;
  /** Whether the reader wants them at all, by other settings than where they are placed. */
  readonly isWanted?: (settings: Settings) => boolean;
  /** Of a story, by its own offsets: read once for each content of a story. */
  readonly inStory?: (content: StoryContent) => readonly Span[];
  /** Of an article as a whole; one of both is given. */
  readonly inArticle?: (article: Article, source: MarkSource) => readonly Span[];
}

/** The marks of an article, as far as counting asks. */
export interface Counted {
  readonly article: Article;
  readonly parts: readonly ArticlePart[];
  count(name: MarkName): number;
}

/** A line of what was found, for the status and its actions. */
export interface CountLine {
  readonly icon: string;
  readonly of: (counted: Counted, settings: Settings) => number;
  /** "1 quote", "7 quotes". */
  readonly words: (count: number) => string;
}

export interface DescribedSpan {
  readonly span: Span;
  readonly description: Description;
}

/** One kind of annotation with all that the editor knows of it. */
export interface Kind {
  /**
   * The kind whose setting and toggle decide where it shows, itself or another one; null where it shows in text and ruler
   * as long as any highlights do.
   */
  readonly placedAs: MarkKind | null;
  /** As the reader calls it, for kinds with a toggle of their own. */
  readonly title?: () => string;
  readonly marks: readonly Mark[];
  /** Through what its marks are stepped. */
  readonly step?: StepName;
  /** Where stepping leads, if not from mark to mark. */
  readonly stepsAround?: (
    article: Article,
    settings: Settings,
    shown: ReadonlySet<string>,
    offset: number,
  ) => readonly Span[];
  /** What a reader who steps is told where there is none. */
  readonly noneFound?: () => string;
  readonly count?: CountLine;
  /** What there is to say at an offset, the nearest first. */
  readonly describeAt?: (subject: Subject, offset: number) => readonly DescribedSpan[];
}
