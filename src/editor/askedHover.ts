import type * as vscode from 'vscode';

/** The hover that the reader asked for by a command: it is shown also where the setting wants none by the mouse. */
export class AskedHover {
  private asked = '';

  ask(document: vscode.TextDocument, position: vscode.Position): void {
    this.asked = keyOf(document, position);
  }

  /** Whether the hover at a place was asked for; the next one there is the mouse's again. */
  take(document: vscode.TextDocument, position: vscode.Position): boolean {
    const isAsked = this.asked === keyOf(document, position);
    if (isAsked) this.asked = '';
    return isAsked;
  }
}

function keyOf({ uri }: vscode.TextDocument, { line, character }: vscode.Position): string {
  return `${line}:${character} ${uri.toString()}`;
}
