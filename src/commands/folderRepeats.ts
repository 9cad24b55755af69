import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import type { FolderLibrary, FolderSearch } from '../editor/library';
import { tell, withProgress } from '../editor/messages';
import { logError } from '../logging/log';

/** Finding what the articles of the folder repeat of one another, and having done with it. */
export function registerFolderRepeats(library: FolderLibrary): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.findFolderRepeats, () => find(library)),
    vscode.commands.registerCommand(Command.forgetFolderRepeats, async () => {
      const isForgotten = await library.forget();
      tell(
        isForgotten
          ? vscode.l10n.t('The repeats of this folder are forgotten and no longer looked for.')
          : vscode.l10n.t('The repeats of this folder had not been looked for.'),
      );
    }),
  );
}

async function find(library: FolderLibrary): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    tell(vscode.l10n.t('Open a folder first.'));
    return;
  }
  try {
    const found = await withProgress(
      vscode.l10n.t('Finding repeated paragraphs in this folder'),
      (report, token) =>
        library.search(
          token,
          reporter(report, (done, all) => vscode.l10n.t('{0} of {1} articles', done, all)),
        ),
    );
    tell(outcome(library, found));
    await vscode.commands.executeCommand('newsAnnotator.repeats.focus');
  } catch (error) {
    logError(error, 'Finding repeats in the folder');
    tell(vscode.l10n.t('The folder could not be searched; the log says more.'));
  }
}

/**
 * Passes progress on, a hundred times at most.
 * @param words how far it is
 */
export function reporter(
  report: (text: string, increment: number) => void,
  words: (done: number, all: number) => string,
) {
  let told = 0;
  return (done: number, all: number): void => {
    const percent = Math.floor((done / all) * 100);
    if (percent <= told) return;
    report(words(done, all), percent - told);
    told = percent;
  };
}

function outcome({ overview }: FolderLibrary, { isComplete, articles }: FolderSearch): string {
  const { fileCount } = overview;
  if (!isComplete) return vscode.l10n.t('Stopped: {0} articles have been read.', articles);
  if (fileCount === 0) return vscode.l10n.t('None of the {0} articles repeats another.', articles);
  return vscode.l10n.t('{0} of {1} articles have paragraphs in common.', fileCount, articles);
}
