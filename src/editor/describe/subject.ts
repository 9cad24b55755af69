import type { Article, Span } from '../../analysis';
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

/** What a description is made from: the article, its document and how to read its text. */
export interface Subject {
  readonly article: Article;
  readonly uri: string;
  readonly textOf: (span: Span) => string;
  readonly filter: RepeatFilter;
  /** Whether persons who are no leaders are described too, because their names are marked. */
  readonly describesAll: boolean;
  /** Where else in the folder a paragraph stands. */
  readonly elsewhere: (paragraph: Span) => readonly Elsewhere[];
}
