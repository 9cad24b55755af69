import * as vscode from 'vscode';
import type { Article, Span } from '../../analysis';
import type { DocumentStore } from '../documents';
import { mentionsOf, personAt } from '../lookup';
import { rangeOf } from '../ranges';
import { forLanguages } from './forLanguages';

/** All mentions of the person at a place, for Find All References and for the highlights of the word at the cursor. */
export function mentionsAt(
  article: Article | null,
  document: vscode.TextDocument,
  position: vscode.Position,
): readonly Span[] {
  const found = article && personAt(article, document.offsetAt(position));
  return found ? mentionsOf(found.person) : [];
}

export function registerReferences(store: DocumentStore): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    async provideReferences(document, position, _context, token) {
      const article = await store.articleSoon(document, token);
      return mentionsAt(article, document, position).map(
        (span) => new vscode.Location(document.uri, rangeOf(document, span)),
      );
    },
  };
  return forLanguages(store, (selector) => vscode.languages.registerReferenceProvider(selector, provider));
}
