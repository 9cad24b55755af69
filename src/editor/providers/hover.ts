import * as vscode from 'vscode';
import type { AskedHover } from '../askedHover';
import { HOVER_COMMANDS } from '../commandIds';
import { describeAt } from '../describe';
import { toMarkdown } from '../describe/description';
import type { DocumentStore } from '../documents';
import type { FolderLibrary } from '../library';
import { readSettings } from '../settings';
import { rangeOf } from '../ranges';
import type { QuoteChecks } from '../sources';
import { subjectOf } from '../subject';
import { forLanguages } from './forLanguages';

/** One hover for all annotations at a place, so that they do not pile up. */
export function registerHover(
  store: DocumentStore,
  library: FolderLibrary,
  asked: AskedHover,
  quotes: QuoteChecks,
): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      if (!asked.take(document, position) && !readSettings(document).hover) return null;
      const article = await store.articleSoon(document, token);
      if (!article) return null;
      const subject = subjectOf(store, document, article, library, quotes);
      const found = describeAt(subject, document.offsetAt(position));
      const nearest = found[0];
      if (!nearest) return null;
      const contents = found.map(({ description }) => trusted(toMarkdown(description)));
      return new vscode.Hover(contents, rangeOf(document, nearest.span));
    },
  };
  return forLanguages(store, (selector) => vscode.languages.registerHoverProvider(selector, provider));
}

function trusted(markdown: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown, true);
  text.isTrusted = { enabledCommands: HOVER_COMMANDS };
  return text;
}
