import * as vscode from 'vscode';
import type { DocumentStore } from '../documents';
import { copiesOf } from '../lookup';
import { readSettings } from '../settings';
import { rangeOf } from '../subject';
import { forLanguages } from './forLanguages';

/**
 * Repeated paragraphs fold away: later copies with the line before them as what stays, for a paragraph of one line has
 * nothing of its own to leave behind.
 */
export function registerFolding(store: DocumentStore): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    provideFoldingRanges(document) {
      const settings = readSettings(document);
      const article = settings.foldRepeats ? store.articleOf(document) : null;
      if (!article) return [];
      return copiesOf(article, settings)
        .filter(({ position }) => position > 0)
        .map(({ span }) => foldOf(rangeOf(document, span)))
        .filter((fold) => fold !== null);
    },
  };
  return forLanguages(store, (selector) => vscode.languages.registerFoldingRangeProvider(selector, provider));
}

function foldOf({ start, end }: vscode.Range): vscode.FoldingRange | null {
  if (end.line > start.line)
    return new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region);
  if (start.line === 0) return null;
  return new vscode.FoldingRange(start.line - 1, end.line, vscode.FoldingRangeKind.Region);
}
