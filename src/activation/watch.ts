import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { skipReason } from '../editor/describe/words';
import { isOwnScheme, whyNot, type SkipReason } from '../editor/eligibility';
import { lengthOf } from '../editor/ranges';
import { readSettings, SECTION, type Settings } from '../editor/settings';
import { STATUS_ID, statusTitle } from '../editor/status';

/** Milliseconds without an edit after which a text that was no article is looked at again. */
const AT_REST = 500;

/** Lists of the folder's own leaders: what is wrong with one is told while it is written. */
const OWN_FILES = /\/\.news-annotator\/[^/]+$/;

/**
 * Calls `found`, once, for the first open text that may be an article. Of a text that would be one but for its size or its
 * kind it says in the language status why it is left alone.
 */
export function watchForArticle(found: () => unknown): vscode.Disposable {
  const status = new SkippedStatus();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    watching.dispose();
  };
  const look = (documents: readonly vscode.TextDocument[]): void => {
    if (documents.some(mayBeArticle)) {
      stop();
      found();
    } else status.show(vscode.window.activeTextEditor?.document);
  };
  const lookAgain = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => look(vscode.workspace.textDocuments), AT_REST);
  };
  const watching = vscode.Disposable.from(
    status,
    vscode.workspace.onDidOpenTextDocument((document) => look([document])),
    vscode.window.onDidChangeActiveTextEditor((editor) => look(editor ? [editor.document] : [])),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isOfOurs(document, readSettings(document))) lookAgain();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) lookAgain();
    }),
  );
  look(vscode.workspace.textDocuments);
  return { dispose: stop };
}

/** Whether the settings and the place of a document make it one of ours, whatever its text. */
function isOfOurs(document: vscode.TextDocument, { languages }: Settings): boolean {
  return isOwnScheme(document.uri.scheme) && languages.includes(document.languageId);
}

function mayBeArticle(document: vscode.TextDocument): boolean {
  if (OWN_FILES.test(document.uri.path)) return true;
  const length = lengthOf(document);
  const settings = readSettings(document);
  return length > 0 && isOfOurs(document, settings) && whyNot(document, length, settings) === null;
}

/** The language status of a text that is left alone: the same as the one that comes with all the rest. */
class SkippedStatus implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;

  show(document: vscode.TextDocument | undefined): void {
    this.dispose();
    const reason = document && reasonOf(document);
    if (!document || !reason) return;
    const { scheme, path } = document.uri;
    this.item = vscode.languages.createLanguageStatusItem(STATUS_ID, { scheme, pattern: path });
    Object.assign(this.item, {
      name: 'News Annotator',
      severity: vscode.LanguageStatusSeverity.Warning,
      text: statusTitle({ kind: 'skipped', reason }),
      detail: skipReason(reason),
      command: { title: vscode.l10n.t('Annotate anyway'), command: Command.annotate },
    });
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}

/** Why a document of ours is left alone; null for all others. */
function reasonOf(document: vscode.TextDocument): SkipReason | null {
  const settings = readSettings(document);
  return isOfOurs(document, settings) ? whyNot(document, lengthOf(document), settings) : null;
}
