import * as vscode from 'vscode';
import type { Article } from '../../analysis';
import type { DocumentStore } from '../documents';
import { foldsOf, type Fold } from '../folds';
import { copiesOf } from '../lookup';
import { readSettings } from '../settings';
import { forLanguages } from './forLanguages';

/** Repeated paragraphs fold away: the later copies. */
export function registerFolding(store: DocumentStore): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    async provideFoldingRanges(document, _context, token) {
      const article = await store.articleSoon(document, token);
      if (!article) return [];
      return repeatFolds(store, document, article).map(
        ({ start, end }) => new vscode.FoldingRange(start, end, vscode.FoldingRangeKind.Region),
      );
    },
  };
  return forLanguages(store, (selector) => vscode.languages.registerFoldingRangeProvider(selector, provider));
}

/** The folds of a document's later copies; none where the settings do not want them. */
export function repeatFolds(store: DocumentStore, document: vscode.TextDocument, article: Article): Fold[] {
  if (!readSettings(document).foldRepeats) return [];
  const later = copiesOf(article, store.repeatFilterOf(document))
    .filter(({ position }) => position > 0)
    .sort((a, b) => a.span.start - b.span.start);
  return foldsOf(
    later.map(({ span }) => ({
      start: document.positionAt(span.start).line,
      end: document.positionAt(span.end).line,
    })),
  );
}
