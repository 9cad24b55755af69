import * as vscode from 'vscode';
import type { DocumentStore } from '../documents';
import { rangeOf } from '../ranges';
import { forLanguages } from './forLanguages';
import { mentionsAt } from './references';

/** With the cursor on a person, all mentions of that person light up, under whatever name. */
export function registerHighlights(store: DocumentStore): vscode.Disposable {
  const provider: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const article = await store.articleSoon(document, token);
      return mentionsAt(article, document, position).map(
        (span) => new vscode.DocumentHighlight(rangeOf(document, span), vscode.DocumentHighlightKind.Text),
      );
    },
  };
  return forLanguages(store, (selector) =>
    vscode.languages.registerDocumentHighlightProvider(selector, provider),
  );
}
