import type * as vscode from 'vscode';
import type { Article } from '../../analysis';
import type { DocumentStore } from '../documents';
import { isLeading } from '../lookup';
import { marksOf } from '../marks';
import { readSettings } from '../settings';
import { leaderCount, quoteCount, repeatCountInShort, themeCount } from './words';

/** What was found in a document, as it is marked and listed: "7 quotes · 3 leaders · 1 repeat · 9 themes". */
export function countsLine(store: DocumentStore, document: vscode.TextDocument, article: Article): string {
  const marks = marksOf(article, store.repeatFilterOf(document));
  return [
    quoteCount(marks.quotes.length + marks.reportedSpeech.length),
    leaderCount(article.people.filter(isLeading).length),
    repeatCountInShort(marks.repeats.length),
    themeCount(Math.min(article.themes.length, readSettings(document).maxThemes)),
  ].join(' · ');
}
