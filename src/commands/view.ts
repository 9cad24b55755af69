import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { describeAt } from '../editor/describe';
import { toPlainText } from '../editor/describe/description';
import { tell } from '../editor/messages';
import { KINDS } from '../editor/kinds';
import { toggleCommandOf, type MarkKind } from '../editor/kinds/names';
import { readSettings } from '../editor/settings';
import { subjectOf } from '../editor/subject';
import type { Visibility } from '../editor/visibility';
import { targetOf, type Workbench } from './target';

/** What is shown: highlights on and off, the outline, the annotation at the cursor as plain text. */
export function registerViewCommands(workbench: Workbench, visibility: Visibility): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.toggleHighlights, () =>
      tell(
        visibility.toggleAll()
          ? vscode.l10n.t('All highlights shown')
          : vscode.l10n.t('All highlights hidden'),
      ),
    ),
    ...KINDS.flatMap(({ placedAs: kind, title }) =>
      kind && title ? [toggleCommand(workbench, visibility, kind, title)] : [],
    ),
    vscode.commands.registerCommand(Command.showOutline, () =>
      vscode.commands.executeCommand('outline.focus'),
    ),
    vscode.commands.registerCommand(Command.describe, () => describe(workbench)),
  );
}

/**
 * Shows VS Code's own hover at the cursor, for those who cannot hover; where a screen reader is on, VS Code gives it the
 * focus. Answers the same as plain text.
 */
async function describe(workbench: Workbench): Promise<string | undefined> {
  const target = await targetOf(workbench, undefined);
  if (!target) return undefined;
  const { store, library, current, askedHover, quoteChecks } = workbench;
  const { document, article, offset } = target;
  const found = describeAt(subjectOf(store, document, article, library, quoteChecks), offset);
  if (found.length === 0) {
    const message = vscode.l10n.t('There is no annotation at the cursor.');
    tell(message);
    return message;
  }
  const column = current.editor?.viewColumn;
  await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  askedHover.ask(document, document.positionAt(offset));
  await vscode.commands.executeCommand('editor.action.showHover');
  return found.map(({ description }) => toPlainText(description).replace(/\n/g, '. ')).join('. ');
}

/** "Toggle Quotes" and its like, for each kind that can be switched by itself. */
function toggleCommand(
  { current }: Workbench,
  visibility: Visibility,
  kind: MarkKind,
  title: () => string,
): vscode.Disposable {
  return vscode.commands.registerCommand(toggleCommandOf(kind), () => {
    if (!visibility.toggle(kind)) return tell(vscode.l10n.t('{0}: highlights hidden', title()));
    // Highlights that the settings place nowhere do not show by being switched on.
    if (readSettings(current.document).locations[kind].length > 0)
      return tell(vscode.l10n.t('{0}: highlights shown', title()));
    const setting = `newsAnnotator.highlight.${kind}`;
    return tell(vscode.l10n.t('{0}: the setting `{1}` shows them nowhere', title(), setting));
  });
}
