import * as vscode from 'vscode';
import { Command } from '../commandIds';
import type { DocumentStore } from '../documents';
import type { QuoteChecks } from '../sources';
import { registerSlipActions } from './actions';
import { Desk } from './desk';
import { DismissedSlips } from './dismissed';

/** The desk: slips in the Problems panel, quick fixes, and what the reader says is none. */
export function registerDesk(
  context: vscode.ExtensionContext,
  store: DocumentStore,
  quotes: QuoteChecks,
): vscode.Disposable {
  const dismissed = new DismissedSlips(context.workspaceState);
  const desk = new Desk(store, dismissed, quotes);
  return vscode.Disposable.from(
    desk,
    dismissed,
    registerSlipActions(store, desk),
    vscode.commands.registerCommand(Command.dismissSlip, (dismissal?: unknown) => {
      if (typeof dismissal === 'string') dismissed.add(dismissal);
    }),
    vscode.commands.registerCommand(Command.showDismissedSlips, () => dismissed.clear()),
  );
}
