import * as vscode from 'vscode';
import type { Article, Span } from '../analysis';
import type { Subject } from './describe';
import type { DocumentStore } from './documents';
import { rangeOf } from './ranges';
import { readSettings } from './settings';
import type { FolderLibrary } from './library';
import type { QuoteChecks } from './sources';

/** A document's article with all that describing it takes. */
export function subjectOf(
  store: DocumentStore,
  document: vscode.TextDocument,
  article: Article,
  library: FolderLibrary,
  quotes: QuoteChecks,
): Subject {
  const uri = document.uri.toString();
  const textOf = (span: Span): string => document.getText(rangeOf(document, span));
  return {
    article,
    uri,
    textOf,
    filter: store.repeatFilterOf(document),
    describesAll: readSettings(document).people === 'everybody',
    reader: store.readers.placedIn(document),
    codebook: store.readers.codebooks.for(document.uri),
    elsewhere: (paragraph) =>
      library.placesOf(textOf(paragraph), uri).map(({ file, start, end, kind, similarity }) => ({
        uri: file,
        label: vscode.workspace.asRelativePath(vscode.Uri.parse(file, true)),
        span: { start, end },
        kind,
        similarity,
      })),
    besideSources: (quote) => {
      const own = quotes.of(document)?.find(({ start, end }) => start === quote.start && end === quote.end);
      if (!own) return null;
      const { source } = own;
      const label = source === null ? '' : vscode.workspace.asRelativePath(vscode.Uri.parse(source, true));
      return { ...own, label };
    },
  };
}
