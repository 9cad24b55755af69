import * as vscode from 'vscode';
import type { DocumentStore } from '../documents';
import { firstFullMention, personAt } from '../lookup';
import { rangeOf } from '../ranges';
import { forLanguages } from './forLanguages';

/** From "Xi" to where the article first names the person in full. */
export function registerDefinition(store: DocumentStore): vscode.Disposable {
  const provider: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token): Promise<vscode.LocationLink[]> {
      const article = await store.articleSoon(document, token);
      const found = article && personAt(article, document.offsetAt(position));
      if (!found) return [];
      const first = firstFullMention(found.person, (span) => document.getText(rangeOf(document, span)));
      if (!first) return [];
      return [
        {
          originSelectionRange: rangeOf(document, found.mention),
          targetUri: document.uri,
          targetRange: rangeOf(document, first),
        },
      ];
    },
  };
  return forLanguages(store, (selector) => vscode.languages.registerDefinitionProvider(selector, provider));
}
