import * as vscode from 'vscode';
import { excerpt } from '../describe/description';
import { quoteKindName } from '../describe/words';
import type { DocumentStore } from '../documents';
import { outlineOf, type OutlineItem, type OutlineKind } from '../outline';
import { readSettings } from '../settings';
import { rangeOf } from '../subject';
import { forLanguages } from './forLanguages';

const LONGEST_NAME = 80;

const SYMBOL_KINDS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  heading: vscode.SymbolKind.Module,
  section: vscode.SymbolKind.Namespace,
  quote: vscode.SymbolKind.String,
};

/** Headlines, sections and quotes in Outline, breadcrumbs and Go to Symbol. */
export function registerSymbols(store: DocumentStore): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const article = await store.listsSoon(document, token);
      if (!article) return [];
      return outlineOf(article, readSettings(document).outlineQuotes).map((item) => symbolOf(document, item));
    },
  };
  const metadata = { label: 'News Annotator' };
  return forLanguages(store, (selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, metadata),
  );
}

function symbolOf(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const selection = rangeOf(document, item.selection);
  const text = item.label ?? excerpt(document.getText(selection), LONGEST_NAME);
  const symbol = new vscode.DocumentSymbol(
    item.quote?.speaker ? `${item.quote.speaker.name}: ${text}` : text || '—',
    item.quote ? quoteKindName(item.quote.kind) : '',
    SYMBOL_KINDS[item.kind],
    rangeOf(document, item.span),
    selection,
  );
  symbol.children = item.children.map((child) => symbolOf(document, child));
  return symbol;
}
