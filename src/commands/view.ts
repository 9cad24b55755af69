import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { describeAt } from '../editor/describe';
import { toPlainText } from '../editor/describe/description';
import { inform, tell } from '../editor/messages';
import type { MarkKind } from '../editor/settings';
import { subjectOf } from '../editor/subject';
import type { Visibility } from '../editor/visibility';
import { targetOf, type Workbench } from './target';

const TOGGLES: Readonly<Record<string, MarkKind>> = {
  'newsAnnotator.toggleQuotes': 'quotes',
  'newsAnnotator.toggleReportedSpeech': 'reportedSpeech',
  'newsAnnotator.toggleLeaders': 'leaders',
  'newsAnnotator.toggleRepeats': 'repeats',
};

/** What is shown: highlights on and off, the outline, the annotation at the cursor as plain text. */
export function registerViewCommands(workbench: Workbench, visibility: Visibility): vscode.Disposable {
  const toggle = (change: () => boolean): void =>
    tell(change() ? vscode.l10n.t('Highlights shown') : vscode.l10n.t('Highlights hidden'));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.toggleHighlights, () => toggle(() => visibility.toggleAll())),
    ...Object.entries(TOGGLES).map(([command, kind]) =>
      vscode.commands.registerCommand(command, () => toggle(() => visibility.toggle(kind))),
    ),
    vscode.commands.registerCommand(Command.showOutline, () =>
      vscode.commands.executeCommand('outline.focus'),
    ),
    vscode.commands.registerCommand(Command.describe, () => describe(workbench)),
  );
}

/** Says what stands at the cursor in a message: the hover's facts for those who cannot hover. */
async function describe(workbench: Workbench): Promise<string | undefined> {
  const target = await targetOf(workbench, undefined);
  const subject = target && subjectOf(workbench.store, target.document, workbench.library);
  if (!subject) return undefined;
  const found = describeAt(subject, target.offset);
  const text = found.map(({ description }) => toPlainText(description).replace(/\n/g, '. ')).join('. ');
  const message = text === '' ? vscode.l10n.t('There is no annotation at the cursor.') : text;
  inform(message);
  return message;
}
