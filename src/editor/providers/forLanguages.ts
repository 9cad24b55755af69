import type * as vscode from 'vscode';
import type { DocumentStore } from '../documents';

/**
 * Registers a provider for the languages that are annotated: one for every language would stand in the way of other
 * extensions'. Registers it again where these or the settings change, for that is how VS Code drops an outline or folds
 * that it keeps for as long as the text is the same.
 */
export function forLanguages(
  store: DocumentStore,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const selector = (): vscode.DocumentSelector => store.languages().map((language) => ({ language }));
  let registered = register(selector());
  const listener = store.onDidReconsider(() => {
    registered.dispose();
    registered = register(selector());
  });
  return {
    dispose(): void {
      listener.dispose();
      registered.dispose();
    },
  };
}
