import type * as vscode from 'vscode';
import type { DocumentStore } from '../documents';

/**
 * Registers a provider for the languages that are annotated, and again where these change: a provider for every
 * language would stand in the way of other extensions'.
 */
export function forLanguages(
  store: DocumentStore,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const selector = (): vscode.DocumentSelector => store.languages().map((language) => ({ language }));
  let registered = register(selector());
  const listener = store.onDidChangeLanguages(() => {
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
