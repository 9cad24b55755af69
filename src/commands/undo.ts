import * as vscode from 'vscode';
import { inform, tell, type Choice } from '../editor/messages';

/** Says what was done to a document, with a button that takes it back as long as nothing else was changed since. */
export function informWithUndo(document: vscode.TextDocument, text: string): void {
  const { version } = document;
  const undo: Choice = {
    title: vscode.l10n.t('Undo'),
    run: async () => {
      if (document.isClosed || document.version !== version) {
        tell(vscode.l10n.t('The text has been changed since; undo it there step by step.'));
        return;
      }
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
    },
  };
  inform(text, undo);
}
