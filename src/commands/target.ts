import * as vscode from 'vscode';
import type { Article } from '../analysis';
import type { ReaderAnnotations } from '../editor/annotations/readerAnnotations';
import type { AskedHover } from '../editor/askedHover';
import { isPlace } from '../editor/commandIds';
import type { CurrentDocument } from '../editor/current';
import type { DocumentStore } from '../editor/documents';
import type { LeaderFiles } from '../editor/leaderFiles';
import type { QuoteChecks } from '../editor/sources';
import { whyNotAnnotated } from '../editor/status';
import type { ThemeChoice } from '../editor/themeChoice';
import type { FolderLibrary } from '../editor/library';
import { tell } from '../editor/messages';

/** The annotated text that a command is to act on, and where in it. */
export interface Target {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  /** UTF-16 offset. */
  readonly offset: number;
  /** Whether a link or a row gave the place, rather than the cursor. */
  readonly isGiven: boolean;
}

/** What the commands are given. */
export interface Workbench {
  readonly store: DocumentStore;
  readonly current: CurrentDocument;
  readonly leaderFiles: LeaderFiles;
  readonly themes: ThemeChoice;
  readonly library: FolderLibrary;
  readonly askedHover: AskedHover;
  readonly readers: ReaderAnnotations;
  readonly quoteChecks: QuoteChecks;
}

/**
 * Where a command acts: at the place it was given by a link or a row, else at the cursor. Tells the reader and answers
 * null where nothing is annotated there.
 */
export async function targetOf({ store, current }: Workbench, argument: unknown): Promise<Target | null> {
  const document = isPlace(argument)
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(argument.uri, true))
    : current.document;
  const article = document && store.articleOf(document);
  if (!document || !article) {
    tell(document ? whyNotAnnotated(store.stateOf(document)) : vscode.l10n.t('Open a text first.'));
    return null;
  }
  if (isPlace(argument)) return { document, article, offset: argument.offset, isGiven: true };
  return { document, article, offset: document.offsetAt(current.cursor), isGiven: false };
}

/** What went wrong, in the words of whoever failed: file systems say it for their users. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
