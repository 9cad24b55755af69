import * as vscode from 'vscode';
import { placeAnnotations } from '../../annotations';
import { logErrors } from '../../logging/log';
import { Command } from '../commandIds';
import { inform } from '../messages';
import { exists } from './annotationStore';
import type { ArticleSet } from './folderAnnotations';
import type { ReaderAnnotations } from './readerAnnotations';

/** Share of a set's passages that a text has to have to be the article that it is of. */
const SAME_ARTICLE = 0.5;
/** Milliseconds after an article is opened: the reader reads it first. */
const SOON = 1500;

/** Offers an opened text the annotations of an article that is gone, where its words say that it is the same. */
export function offerLostSets(readers: ReaderAnnotations): vscode.Disposable {
  const offered = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (document.isClosed || readers.placedIn(document).length > 0) return;
    await readers.folder.load();
    const gone = readers.folder.all.filter(({ isGone, file }) => isGone && !offered.has(file.toString()));
    const found = gone.length === 0 ? undefined : await firstFor(gone, document.getText());
    if (!found || offered.has(found.file.toString())) return; // by another look meanwhile
    offered.add(found.file.toString());
    const message = vscode.l10n.t(
      '{0} annotations of {1}, which is gone, belong to this text.',
      found.annotations.length,
      found.label,
    );
    inform(message, {
      title: vscode.l10n.t('Attach to This Article'),
      run: () => vscode.commands.executeCommand(Command.attachAnnotations, { set: found.file.toString() }),
    });
  };
  const lookSoon = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !vscode.workspace.getWorkspaceFolder(editor.document.uri)) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      logErrors(look(editor.document), 'Looking for annotations of articles that are gone');
    }, SOON);
    timers.add(timer);
  };
  lookSoon(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(lookSoon),
    // The article may be seen to be gone only after the text that has its words was opened.
    readers.folder.onDidChange(() => lookSoon(vscode.window.activeTextEditor)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

/** The first set whose words the text has; what has come and gone since the folder was read is left out. */
async function firstFor(sets: readonly ArticleSet[], text: string): Promise<ArticleSet | undefined> {
  for (const set of sets) {
    const found = placeAnnotations(set.annotations, text).filter(({ span }) => span).length;
    if (found < SAME_ARTICLE * set.annotations.length) continue;
    if ((await exists(set.file)) && !(await exists(set.uri))) return set;
  }
  return undefined;
}
