import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { Command, isPlace } from '../editor/commandIds';
import { rangeOf } from '../editor/subject';

/** Puts the cursor on a stretch of a document and shows it, in an editor that shows the document already if one does. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly select: boolean },
): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  const editor = await vscode.window.showTextDocument(
    document,
    column === undefined ? {} : { viewColumn: column },
  );
  const range = rangeOf(document, span);
  editor.selection = options.select
    ? new vscode.Selection(range.start, range.end)
    : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The command behind links and rows: selects what stands at a place. */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(Command.reveal, async (place: unknown, end: unknown) => {
    if (!isPlace(place) || typeof end !== 'number') return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
    await reveal(document, { start: place.offset, end }, { select: true });
  });
}
