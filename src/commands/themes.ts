import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { mentionCount } from '../editor/describe/words';
import { pickMany, tell } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { targetOf, type Workbench } from './target';

/** "Mark Themes in the Text": a choice among the article's themes, with those on show ticked. */
export function registerThemes(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand(Command.markThemes, () => chooseThemes(workbench));
}

async function chooseThemes(workbench: Workbench): Promise<void> {
  const target = await targetOf(workbench, undefined);
  if (!target) return;
  const { document, article } = target;
  const shown = workbench.themes.labelsIn(document);
  const items = article.themes.slice(0, readSettings(document).maxThemes).map(({ label, mentions }) => ({
    label,
    description: mentionCount(mentions.length),
    picked: shown.has(label),
  }));
  if (items.length === 0) {
    tell(vscode.l10n.t('No themes were found in this text.'));
    return;
  }
  const chosen = await pickMany(items, {
    placeHolder: vscode.l10n.t('Themes to mark in the text and in the ruler'),
  });
  if (chosen)
    workbench.themes.choose(
      document,
      chosen.map(({ label }) => label),
    );
}
