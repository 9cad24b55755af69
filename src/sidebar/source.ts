import type * as vscode from 'vscode';
import { movedBy, looksEnglish, PROSE_REACH, sentencesOf, type Article, type Span } from '../analysis';
import { rangeOf } from '../editor/ranges';
import type { ViewSource } from './node';

/** What rows are made from: a document and its article, with what is asked for often kept for as long as the rows need it. */
export function sourceOf(
  document: vscode.TextDocument,
  article: Article,
  choice: Pick<ViewSource, 'filter' | 'sort' | 'shownThemes'>,
): ViewSource {
  const textOf = (span: Span): string => document.getText(rangeOf(document, span));
  const sentences = new Map<number, readonly Span[]>();
  const read = (paragraph: number): Span[] => {
    const span = article.paragraphs[paragraph];
    if (!span) return [];
    return sentencesOf(textOf(span)).map((sentence) => movedBy(sentence, span.start));
  };
  return {
    article,
    document,
    textOf,
    sentencesIn(paragraph) {
      const known = sentences.get(paragraph) ?? read(paragraph);
      sentences.set(paragraph, known);
      return known;
    },
    get isEnglish() {
      return looksEnglish(textOf({ start: 0, end: Math.min(article.length, PROSE_REACH) }));
    },
    ...choice,
  };
}
