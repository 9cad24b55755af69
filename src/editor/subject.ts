import * as vscode from 'vscode';
import type { Span } from '../analysis';
import type { Subject } from './describe';
import type { DocumentStore } from './documents';
import { readSettings } from './settings';

/** The range of a span in a document. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A document's article with all that describing it takes; null where the document is not annotated. */
export function subjectOf(store: DocumentStore, document: vscode.TextDocument): Subject | null {
  const article = store.articleOf(document);
  if (!article) return null;
  return {
    article,
    uri: document.uri.toString(),
    textOf: (span) => document.getText(rangeOf(document, span)),
    filter: store.repeatFilterOf(document),
    describesAll: readSettings(document).people === 'all',
  };
}
