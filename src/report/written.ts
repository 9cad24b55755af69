import * as vscode from 'vscode';
import type { Article } from '../analysis';
import { dateText } from '../editor/describe/words';
import type { RepeatFilter } from '../editor/lookup';
import type { Written } from './html';
import { labelsOf } from './labels';
import { reportOf } from './model';

/** The report of a document's article, in the reader's language. */
export function written(document: vscode.TextDocument, article: Article, filter: RepeatFilter): Written {
  const { iso, source } = article.date;
  return {
    report: reportOf(article, document.getText(), filter),
    labels: labelsOf(vscode.l10n, vscode.env.language),
    date: source === 'today' ? '' : dateText(iso),
  };
}
