import * as vscode from 'vscode';

/** True where an editor is one side of a comparison: marks of ours would hide the differences. */
export function isInComparison(editor: vscode.TextEditor): boolean {
  const uri = editor.document.uri.toString();
  return vscode.window.tabGroups.all.some(({ activeTab, viewColumn }) => {
    if (editor.viewColumn !== undefined && editor.viewColumn !== viewColumn) return false;
    const input: unknown = activeTab?.input;
    return (
      input instanceof vscode.TabInputTextDiff &&
      (input.original.toString() === uri || input.modified.toString() === uri)
    );
  });
}
