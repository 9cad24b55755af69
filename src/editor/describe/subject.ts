import type { Article, Span } from '../../analysis';
import type { RepeatFilter } from '../lookup';
import type { Elsewhere } from './elsewhere';

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
