import type * as vscode from 'vscode';
import { countThemes, type Article } from '../../analysis';
import type { DocumentStore } from '../documents';
import { MarkedArticle } from '../marks';
import { readSettings } from '../settings';
import { leaderCount, quoteCount, repeatCountInShort, themeCount } from './words';

/** How many there are of a kind, with the kind's icon and in words. */
export interface Count {
  readonly icon: string;
  readonly count: number;
  readonly words: string;
}

/** What was found in a document, as it is marked and listed. */
export function countsOf(store: DocumentStore, document: vscode.TextDocument, article: Article): Count[] {
  const marked = new MarkedArticle(article, store.repeatFilterOf(document));
  const counted = (icon: string, count: number, words: (count: number) => string): Count => ({
    icon,
    count,
    words: words(count),
  });
  return [
    counted('quote', marked.count('quotes') + marked.count('reportedSpeech'), quoteCount),
    counted('account', marked.leaderCount(), leaderCount),
    counted('copy', marked.count('repeats'), repeatCountInShort),
    counted('tag', countThemes(article, readSettings(document).maxThemes), themeCount),
  ];
}

/** The same on one line: "7 quotes · 3 leaders · 1 repeat · 9 themes". */
export function countsLine(store: DocumentStore, document: vscode.TextDocument, article: Article): string {
  return countsOf(store, document, article)
    .map(({ words }) => words)
    .join(' · ');
}
