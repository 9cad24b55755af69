import type { Article, Quote, Span } from '../../analysis';
import type { SourcedQuote } from '../../sources';
import type { Codebook, PlacedAnnotation } from '../../annotations';
import type { RepeatFilter } from '../lookup';

/** Another article of the folder in which a paragraph stands. */
export interface Elsewhere {
  readonly uri: string;
  /** The file's name as the reader knows it. */
  readonly label: string;
  readonly span: Span;
  readonly kind: 'exact' | 'near' | 'contained';
  readonly similarity: number;
}

/** A quotation that was held against the sources. */
export interface BesideSources extends SourcedQuote {
  readonly isCheckedByHand: boolean;
  /** The source as the reader knows it; '' where the words are in none. */
  readonly label: string;
}

/** What a description is made from: the article, its document and how to read its text. */
export interface Subject {
  readonly article: Article;
  readonly uri: string;
  readonly textOf: (span: Span) => string;
  readonly filter: RepeatFilter;
  /** Whether persons who are no leaders are described too, because their names are marked. */
  readonly describesAll: boolean;
  /** What the reader said of the text, where it stands. */
  readonly reader: readonly PlacedAnnotation[];
  readonly codebook: Codebook;
  /** Where else in the folder a paragraph stands. */
  readonly elsewhere: (paragraph: Span) => readonly Elsewhere[];
  /** What the sources say of a quotation; null where there are none, or nobody has looked yet. */
  readonly besideSources: (quote: Quote) => BesideSources | null;
}
