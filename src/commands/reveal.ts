import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { Command, isPlace } from '../editor/commandIds';
import { rangeOf } from '../editor/ranges';

/** Puts the cursor on a stretch of a document and shows it, where the document is open already if it is. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly select: boolean },
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(document) });
  const range = rangeOf(document, span);
  editor.selection = options.select
    ? new vscode.Selection(range.start, range.end)
    : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where to show a document: in its own tab, else beside a page such as the report rather than over it. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const own = all.find(({ tabs }) => tabs.some(({ input }) => isText(input, document.uri)));
  const free = [activeTabGroup, ...all].find(({ activeTab }) => !isPage(activeTab?.input));
  return (own ?? free)?.viewColumn ?? vscode.ViewColumn.Beside;
}

function isText(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

function isPage(input: unknown): boolean {
  return input instanceof vscode.TabInputWebview;
}

/** The command behind links and rows: selects what stands at a place. */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(Command.reveal, async (place: unknown, end: unknown) => {
    if (!isPlace(place) || typeof end !== 'number') return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
    await reveal(document, { start: place.offset, end }, { select: true });
  });
}
