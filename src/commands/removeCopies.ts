import * as vscode from 'vscode';
import { copiesOf, copiesOfGroup, type CopyInGroup } from '../editor/lookup';
import { tell, warn } from '../editor/messages';
import { removalOf, removalsOf } from '../editor/removal';
import { rangeOf } from '../editor/ranges';
import type { Target, Workbench } from './target';
import { informWithUndo } from './undo';

/** So many copies that are the same word for word go at once; more are shown before. */
const MOST_UNSEEN = 3;

/** Takes a later copy out of the text, as one step of undo. */
export async function removeCopy({ document }: Target, copy: CopyInGroup): Promise<void> {
  if (copy.position === 0) {
    tell(vscode.l10n.t('This is the first copy; go to a later one to remove it.'));
    return;
  }
  if (await isReadOnly(document)) return;
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, rangeOf(document, removalOf(document.getText(), copy.span)));
  if (await apply(edit)) informWithUndo(document, vscode.l10n.t('The copy was removed.'));
}

/**
 * Takes all copies but the first out of the text, as one step of undo. Where they are many, or not the same as the first
 * word for word, VS Code's refactor preview lets the reader choose among them.
 */
export async function removeLaterCopies(
  { store }: Workbench,
  { document, article }: Target,
  copy: CopyInGroup,
): Promise<void> {
  if (await isReadOnly(document)) return;
  const later = copiesOfGroup(copiesOf(article, store.repeatFilterOf(document)), copy).slice(1);
  const isSafe = later.length <= MOST_UNSEEN && later.every((own) => own.copy.kind === 'exact');
  const metadata = isSafe
    ? undefined
    : {
        needsConfirmation: true,
        label: vscode.l10n.t('Remove all later copies'),
        description: vscode.l10n.t('tick the copies that are to go'),
      };
  const edit = new vscode.WorkspaceEdit();
  const text = document.getText();
  for (const span of removalsOf(
    text,
    later.map((own) => own.span),
  )) {
    edit.delete(document.uri, rangeOf(document, span), metadata);
  }
  if (isSafe) {
    if (await apply(edit)) informWithUndo(document, copiesRemoved(later.length));
    return;
  }
  const { version } = document;
  await vscode.workspace.applyEdit(edit); // whether the reader takes all, some or none of it is no failure
  if (document.version !== version)
    informWithUndo(document, vscode.l10n.t('The chosen copies were removed.'));
}

function copiesRemoved(count: number): string {
  return count === 1
    ? vscode.l10n.t('The copy was removed.')
    : vscode.l10n.t('{0} copies were removed.', count);
}

async function apply(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone) tell(vscode.l10n.t('The text could not be changed.'));
  return isDone;
}

/**
 * Whether a document cannot be saved, which the reader is then told: VS Code changes the text of such a document when an
 * extension asks for it, and leaves the reader with a change that goes nowhere.
 */
async function isReadOnly({ uri, isUntitled }: vscode.TextDocument): Promise<boolean> {
  if (isUntitled || !(await isWriteProtected(uri))) return false;
  const name = vscode.workspace.asRelativePath(uri);
  warn(vscode.l10n.t('{0} is read-only; nothing was removed.', name));
  return true;
}

async function isWriteProtected(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    return permissions === vscode.FilePermission.Readonly;
  } catch {
    return false; // not on disk any more: VS Code asks where to save it
  }
}
