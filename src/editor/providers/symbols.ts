import * as vscode from 'vscode';
import { makeLists, type Article } from '../../analysis';
import { excerpt } from '../describe/description';
import { quoteKindName } from '../describe/words';
import type { DocumentStore } from '../documents';
import { outlineOf, type OutlineItem, type OutlineKind } from '../outline';
import { readSettings } from '../settings';
import { slices } from '../slices';
import { rangeOf } from '../ranges';
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
      const article = await store.articleSoon(document, token);
      if (!article) return [];
      return (await slices.run(symbolsOf(document, article), () => !token.isCancellationRequested)) ?? [];
    },
  };
  const metadata = { label: 'News Annotator' };
  return forLanguages(store, (selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, metadata),
  );
}

/** The symbols of an article, in steps: a text of megabytes has tens of thousands. */
function* symbolsOf(
  document: vscode.TextDocument,
  article: Article,
): Generator<unknown, vscode.DocumentSymbol[], void> {
  yield* makeLists(article);
  const symbols: vscode.DocumentSymbol[] = [];
  for (const item of outlineOf(article, readSettings(document).outlineQuotes))
    yield symbols.push(symbolOf(document, item));
  return symbols;
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
