import * as vscode from 'vscode';
import type { Person, UserLeader } from '../analysis';
import { Command, isPlace } from '../editor/commandIds';
import { withLeader, withoutLeader } from '../editor/leaderFile';
import { fileOf, folderOf, type LeaderFiles } from '../editor/leaderFiles';
import { personAt } from '../editor/lookup';
import { ask, inform, tell } from '../editor/messages';
import { targetOf, type Target, type Workbench } from './target';

/** The commands that put names into the workspace's own list of leaders. Settings are left as they are. */
export function registerLeaders(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.addLeader, async (argument?: unknown, office?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await addLeader(workbench, target, isPlace(argument) ? '' : selectedName(target), office);
    }),
    vscode.commands.registerCommand(Command.notLeader, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await excludeLeader(workbench, target);
    }),
  );
}

/** An entry of the list, without what is not known. */
function entryOf(name: string, office: string, country: string | null | undefined): UserLeader {
  return { name, ...(office && { office }), ...(country && { country }) };
}

/** Adds the selected name, or the person at the cursor; the office is asked for unless it is given. */
async function addLeader(
  workbench: Workbench,
  target: Target,
  selected: string,
  given: unknown,
): Promise<void> {
  const person = selected === '' ? personOf(target) : null;
  const name = selected || person?.name;
  if (!name) {
    tell(vscode.l10n.t('There is nobody at the cursor. Select the name to add.'));
    return;
  }
  const folder = folderOf(target.document);
  if (!folder) return tellNoFolder();
  const office = typeof given === 'string' ? given : await askOffice(name, person?.leader?.office ?? '');
  if (office === undefined) return;
  const leader = entryOf(name, office.trim(), person?.leader?.country);
  await changeList(
    workbench,
    target.document,
    folder,
    (text) => withLeader(text, leader),
    vscode.l10n.t('{0} is a leader in all texts of this folder now.', name),
  );
}

async function excludeLeader(workbench: Workbench, target: Target): Promise<void> {
  const leader = personOf(target)?.leader;
  if (!leader) {
    tell(vscode.l10n.t('There is no leader at the cursor.'));
    return;
  }
  const folder = folderOf(target.document);
  if (!folder) return tellNoFolder();
  await changeList(
    workbench,
    target.document,
    folder,
    (text) => withoutLeader(text, leader.name),
    vscode.l10n.t('{0} is no longer taken for a leader in any text of this folder.', leader.name),
  );
}

function personOf({ article, offset }: Target): Person | null {
  return personAt(article, offset)?.person ?? null;
}

/** The selected words of the target's document, on one line. */
function selectedName({ document }: Target): string {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return '';
  return document.getText(editor.selection).replace(/\s+/g, ' ').trim();
}

function askOffice(name: string, value: string): Thenable<string | undefined> {
  return ask({
    title: vscode.l10n.t('Add {0} as a Leader', name),
    prompt: vscode.l10n.t('The office, as it is to be shown. It may be left empty.'),
    placeHolder: vscode.l10n.t('Mayor of Springfield'),
    value,
  });
}

/** The list is a file of the workspace: without a folder there is nowhere to keep it. */
function tellNoFolder(): void {
  const message = vscode.l10n.t(
    'Own leaders are kept in a file of the open folder, and no folder is open. Open one, or name the leader in the setting `newsAnnotator.leaders`.',
  );
  inform(
    message,
    { title: vscode.l10n.t('Open Folder'), run: () => vscode.commands.executeCommand('vscode.openFolder') },
    {
      title: vscode.l10n.t('Open Setting'),
      run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'newsAnnotator.leaders'),
    },
  );
}

/** Changes the folder's list and says what that means, with the ways back and to the file. It is one step of the corrections. */
async function changeList(
  { leaderFiles, readers }: Workbench,
  document: vscode.TextDocument,
  folder: vscode.WorkspaceFolder,
  edit: (text: string) => string,
  message: string,
): Promise<void> {
  let before = '';
  let after = '';
  const isChanged = await leaderFiles.change(folder, (text) => (after = edit((before = text))));
  if (!isChanged) return;
  const undo = readers.noteBeside(document, {
    undo: () => putBack(leaderFiles, folder, after, before),
    redo: () => putBack(leaderFiles, folder, before, after),
  });
  inform(
    message,
    {
      title: vscode.l10n.t('Undo'),
      run: async () => {
        if (await undo()) tell(vscode.l10n.t('The list of leaders is as it was before.'));
      },
    },
    { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(fileOf(folder)) },
  );
}

/** Writes the folder's list as it was, where nobody has changed it since. */
async function putBack(
  files: LeaderFiles,
  folder: vscode.WorkspaceFolder,
  present: string,
  wanted: string,
): Promise<boolean> {
  let isAsLeft = true;
  const isWritten = await files.change(folder, (text) => {
    isAsLeft = text === present;
    return isAsLeft ? wanted : text;
  });
  if (isWritten && !isAsLeft)
    tell(vscode.l10n.t('The list of leaders has been changed since, and is left as it is.'));
  return isWritten && isAsLeft;
}
