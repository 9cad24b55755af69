import * as vscode from 'vscode';
import type { Article } from '../../src/analysis';
import type { NewsAnnotatorApi } from '../../src/extension';
import { HANGING_MS } from '../patience';
import { limits } from './limits';

/** The extension's answer to other extensions, once it is active. */
export async function api(): Promise<NewsAnnotatorApi> {
  const extension = vscode.extensions.getExtension<NewsAnnotatorApi>('news-annotator.news-annotator');
  if (!extension) throw new Error('The extension is not installed');
  return extension.activate();
}

/** An article of ours with quotes, leaders, repeats and a headline. */
export const ARTICLE = [
  'Leaders Agree on River Fund After Long Night',
  'GENEVA, March 3, 2026 - French President Emmanuel Macron said the river fund would open in May. "We will pay our share of the river fund," Macron said.',
  'Two engineers, both from Lyon, walked along the river on Tuesday and counted forty broken gates, which the fund is to replace within a year.',
  '"The gates are older than I am," said Ana Ruiz, an engineer from Lyon.',
  'Two engineers, both from Lyon, walked along the river on Tuesday and counted forty broken gates, which the fund is to replace within a year.',
  'Macron left for Paris on Tuesday evening. "It was a long night," he said.',
  '',
].join('\n');

/** Opens a text in an editor, untitled unless it is asked for by URI. */
export async function open(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return eventually('an editor with the text', async () => {
    const document = await vscode.workspace.openTextDocument({ content, language });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    // While editors of a test before are still being closed, VS Code may give another, empty this one, or answer with
    // the text of one that had the same name.
    return (
      editor.document === document && withPlainEnds(document.getText()) === withPlainEnds(content) && editor
    );
  });
}

/** A text as VS Code keeps it, whatever its line ends: without a byte order mark and halves of characters. */
function withPlainEnds(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n?/g, '\n');
}

/** Closes all editors without asking whether to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // The command may answer before the last one is closed, and what is still to be closed can empty the next test's text.
  // What was only being opened when it came stays, and is told once more.
  await eventually('all editors to be closed', async () => {
    const { activeTabGroup, all } = vscode.window.tabGroups;
    if (activeTabGroup.activeTab?.isDirty)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    else await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    return all.every(({ tabs }) => tabs.length === 0);
  });
}

/**
 * Waits until `ask` answers something other than null, undefined and false; fails with what it waited for. What is
 * answered is progress: the limit of the whole test starts anew.
 * @param nudge done again from time to time while there is no answer
 */
export async function eventually<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  nudge?: () => Promise<void>,
): Promise<T> {
  const start = Date.now();
  let nudged = 0;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      limits.restart();
      return answer;
    }
    const waited = Date.now() - start;
    if (waited > HANGING_MS) throw new Error(`Waited ${HANGING_MS / 1000} s in vain for ${what}`);
    // Each time after twice as long: on a slow machine a nudge must not come before the last one was felt.
    if (nudge && waited > 1000 * 2 ** nudged) {
      nudged++;
      await nudge();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the marks in an editor are those of its document's present text. */
export async function marked(editor: vscode.TextEditor) {
  const { marksIn } = await api();
  return eventually('the marks of the present text', () => {
    const marks = marksIn(editor);
    return marks?.version === editor.document.version && marks;
  });
}

/** The article of an editor's text, which must be annotated. */
export async function articleIn({ document }: vscode.TextEditor): Promise<Article> {
  const { articleOf } = await api();
  return eventually('an article', () => articleOf(document));
}

/** The position of a passage, or of a place some characters into it. */
export function at({ document }: vscode.TextEditor, passage: string, into = 0, from = 0): vscode.Position {
  const offset = document.getText().indexOf(passage, from);
  if (offset < 0) throw new Error(`"${passage}" is not in the text`);
  return document.positionAt(offset + into);
}

/** Runs a command of the extension. */
export function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`newsAnnotator.${command}`, ...args);
}

/** Runs a command that asks the reader to choose, and takes the first choice each time. */
export async function runWithFirstChoice(command: string, ...args: unknown[]): Promise<void> {
  let isDone = false;
  void run(command, ...args).then(() => (isDone = true));
  await eventually(
    'the choice to be made',
    () => isDone,
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    },
  );
}

export function putCursor(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

/** Changes a setting of the workspace, runs `work`, and puts the setting back. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const config = vscode.workspace.getConfiguration('newsAnnotator');
  await config.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await config.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** All that is said in the hovers at a place, as it is written. */
export async function textOfHover(
  { document }: vscode.TextEditor,
  position: vscode.Position,
): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
