import * as vscode from 'vscode';
import { Command } from '../commandIds';
import type { ReaderAnnotations } from '../annotations/readerAnnotations';
import type { CurrentDocument } from '../current';
import type { DocumentStore } from '../documents';
import type { QuoteChecks } from '../sources';
import { registerSlipActions } from './actions';
import { Desk } from './desk';
import { DismissedSlips, isDismissal } from './dismissed';

/** The desk: slips in the Problems panel, quick fixes, and what the reader says is none. */
export function registerDesk(
  context: vscode.ExtensionContext,
  store: DocumentStore,
  current: CurrentDocument,
  quotes: QuoteChecks,
  readers: ReaderAnnotations,
): vscode.Disposable {
  const dismissed = new DismissedSlips(context.workspaceState, readers);
  const desk = new Desk(store, dismissed, readers, quotes);
  return vscode.Disposable.from(
    desk,
    dismissed,
    registerSlipActions(store, desk),
    vscode.commands.registerCommand(Command.dismissSlip, (dismissal?: unknown) =>
      isDismissal(dismissal) ? dismissed.add(dismissal) : undefined,
    ),
    vscode.commands.registerCommand(Command.showDismissedSlips, () => dismissed.clear(current.document)),
  );
}
