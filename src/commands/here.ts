import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { describeAt } from '../editor/describe';
import { titleText, type Link } from '../editor/describe/description';
import { pick } from '../editor/messages';
import { subjectOf } from '../editor/subject';
import type { Visibility } from '../editor/visibility';
import { actionsFor, type Action } from './actions';
import type { Workbench } from './target';

/** A selection longer than this is no name. */
const LONGEST_NAME = 80;

/** "News …" of the context menu: what can be done about what stands at the cursor, nearest first, then about the text. */
export function registerActionsHere(workbench: Workbench, visibility: Visibility): vscode.Disposable {
  return vscode.commands.registerCommand(Command.actionsHere, async () => {
    const { current, store } = workbench;
    const state = current.document && store.stateOf(current.document);
    if (!state) return;
    const items: Action[] = [...actionsAtCursor(workbench), ...actionsFor(state, visibility.showsAny)];
    const placeHolder = vscode.l10n.t('What to do here');
    await (await pick(items, { placeHolder, matchOnDescription: true }))?.run();
  });
}

function actionsAtCursor({ store, current, library, quoteChecks }: Workbench): Action[] {
  const { document, editor } = current;
  const article = document && store.articleOf(document);
  if (!document || !article || !editor) return [];
  const subject = subjectOf(store, document, article, library, quoteChecks);
  const found = describeAt(subject, document.offsetAt(editor.selection.active));
  const actions = found.flatMap(({ description }) =>
    description.actions.map((link) => actionOf(link, titleText(description))),
  );
  return [...actions, ...found.slice(0, 1).map(() => describeAction()), ...selectionActions(editor)];
}

function actionOf({ label, command, args }: Link, about: string): Action {
  return { label, description: about, run: () => vscode.commands.executeCommand(command, ...args) };
}

function describeAction(): Action {
  return {
    label: vscode.l10n.t('Describe what stands here'),
    run: () => vscode.commands.executeCommand(Command.describe),
  };
}

/** What can be made of selected words, whatever they are taken for. */
function selectionActions({ document, selection }: vscode.TextEditor): Action[] {
  const words = document.getText(selection).replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const action = (label: string, command: string): Action => ({
    label,
    run: () => vscode.commands.executeCommand(command),
  });
  return [
    action(vscode.l10n.t('This is a quotation'), Command.markQuotation),
    action(vscode.l10n.t('Take the selection as its extent'), Command.takeExtent),
    ...(words.length > LONGEST_NAME
      ? []
      : [action(vscode.l10n.t('Add "{0}" as a leader', words), Command.addLeader)]),
  ];
}
