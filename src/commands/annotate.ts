import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { countsLine } from '../editor/describe/counts';
import { tell } from '../editor/messages';
import type { Workbench } from './target';

/** The id of our language, as in the manifest. */
const NEWS_LANGUAGE = 'news';
/** The article that shows what the extension does. */
const SAMPLE = 'summit.txt';

/** The commands that decide whether and how a file is annotated. */
export function registerAnnotate(context: vscode.ExtensionContext, workbench: Workbench): vscode.Disposable {
  const { store } = workbench;
  const on = (command: string, act: (document: vscode.TextDocument) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, () => {
      const document = vscode.window.activeTextEditor?.document ?? workbench.current.document;
      if (document) return act(document);
      tell(vscode.l10n.t('Open a text first.'));
      return undefined;
    });
  return vscode.Disposable.from(
    on(Command.annotate, (document) => annotate(workbench, document)),
    on(Command.pause, (document) => store.pause(document)),
    on(Command.resume, (document) => store.resume(document)),
    on(Command.useNewsLanguage, (document) =>
      vscode.languages.setTextDocumentLanguage(document, NEWS_LANGUAGE),
    ),
    vscode.commands.registerCommand(Command.annotateSelection, () => annotateSelection()),
    vscode.commands.registerCommand(Command.openSample, () => openSample(context.extensionUri)),
  );
}

function annotate({ store }: Workbench, document: vscode.TextDocument): void {
  store.annotateAnyway(document);
  const article = store.articleOf(document);
  if (article) tell(countsLine(store, document, article));
}

/** Opens the selected text as an article of its own: its source may be a page of code or mark-up. */
async function annotateSelection(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  if (text.trim() === '') {
    tell(vscode.l10n.t('Select some text first.'));
    return;
  }
  await openArticle(text);
}

/** Opens a copy of the sample, so that nobody edits the extension's own file. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', SAMPLE));
  await openArticle(new TextDecoder().decode(bytes));
}

async function openArticle(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: NEWS_LANGUAGE, content });
  await vscode.window.showTextDocument(document);
}
