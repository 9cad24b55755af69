import type * as vscode from 'vscode';
import { countThemes, type Article } from '../../analysis';
import type { DocumentStore } from '../documents';
import { MarkedArticle } from '../marks';
import { readSettings } from '../settings';
import { leaderCount, quoteCount, repeatCountInShort, themeCount } from './words';

/** What was found in a document, as it is marked and listed: "7 quotes · 3 leaders · 1 repeat · 9 themes". */
export function countsLine(store: DocumentStore, document: vscode.TextDocument, article: Article): string {
  const marked = new MarkedArticle(article, store.repeatFilterOf(document));
  return [
    quoteCount(marked.count('quotes') + marked.count('reportedSpeech')),
    leaderCount(marked.leaderCount()),
    repeatCountInShort(marked.count('repeats')),
    themeCount(countThemes(article, readSettings(document).maxThemes)),
  ].join(' · ');
}
