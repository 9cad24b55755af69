import * as vscode from 'vscode';
import type { DocumentStore } from '../documents';
import type { FolderLibrary } from '../library';
import { SECTION } from '../settings';
import type { ThemeChoice } from '../themeChoice';
import type { Visibility } from '../visibility';
import { Decorator, type AppliedMarks } from './decorator';
import { createStyles, disposeStyles } from './styles';

export type { AppliedMarks } from './decorator';

export interface Decorations extends vscode.Disposable {
  marksIn(editor: vscode.TextEditor): AppliedMarks | null;
}

/** Marks quotes, leaders and repeats in every visible editor. */
export function registerDecorations(
  context: vscode.ExtensionContext,
  store: DocumentStore,
  visibility: Visibility,
  themes: ThemeChoice,
  library: FolderLibrary,
): Decorations {
  const styles = createStyles(vscode.Uri.joinPath(context.extensionUri, 'media'));
  const decorator = new Decorator(styles, store, visibility, themes, library);
  const all = (): void => vscode.window.visibleTextEditors.forEach((editor) => decorator.decorate(editor));
  const of = (document: vscode.TextDocument): void =>
    vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .forEach((editor) => decorator.decorate(editor));
  all();
  const subscriptions = vscode.Disposable.from(
    { dispose: () => disposeStyles(styles) },
    decorator,
    vscode.workspace.onDidChangeTextDocument((event) =>
      vscode.window.visibleTextEditors
        .filter((editor) => editor.document === event.document)
        .forEach((editor) => decorator.follow(editor, event)),
    ),
    store.onDidChange(of),
    visibility.onDidChange(all),
    themes.onDidChange(of),
    library.onDidChange(all),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.window.tabGroups.onDidChangeTabs(all),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => decorator.scroll(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) all();
    }),
  );
  return {
    marksIn: (editor) => decorator.marksIn(editor),
    dispose(): void {
      subscriptions.dispose();
    },
  };
}
