import type * as vscode from 'vscode';
import type { Article } from '../../analysis';
import type { DocumentStore } from '../documents';
import { COUNTED_KINDS } from '../kinds';
import { MarkedArticle } from '../marks';
import { readSettings } from '../settings';

const NO_THEMES: ReadonlySet<string> = new Set();

/** How many there are of a kind, with the kind's icon and in words. */
export interface Count {
  readonly icon: string;
  readonly count: number;
  readonly words: string;
}

/** What was found in a document, as it is marked and listed. */
export function countsOf(store: DocumentStore, document: vscode.TextDocument, article: Article): Count[] {
  const source = { filter: store.repeatFilterOf(document), themes: NO_THEMES, elsewhere: [], reader: [] };
  const marked = new MarkedArticle(article, source);
  const settings = readSettings(document);
  return COUNTED_KINDS.flatMap(({ count: line }) => {
    if (!line) return [];
    const count = line.of(marked, settings);
    return [{ icon: line.icon, count, words: line.words(count) }];
  });
}

/** The same on one line: "7 quotes · 3 leaders · 1 repeat · 9 themes". */
export function countsLine(store: DocumentStore, document: vscode.TextDocument, article: Article): string {
  return countsOf(store, document, article)
    .map(({ words }) => words)
    .join(' · ');
}
