import * as vscode from 'vscode';
import type { Span } from '../../analysis';

/** Lines above and below the visible ones that are marked too, so that scrolling does not outrun the marks. */
const MARGIN_LINES = 100;

/** The visible stretches of the text with a margin, as offsets. */
export function windowsOf(editor: vscode.TextEditor): Span[] {
  const { document } = editor;
  return editor.visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, start.line - MARGIN_LINES), 0)),
    end: document.offsetAt(new vscode.Position(end.line + MARGIN_LINES, 0)),
  }));
}
