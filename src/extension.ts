import type * as vscode from 'vscode';
import { registerCommands } from './commands';
import { registerEditor } from './editor';
import { openLog } from './logging/log';
import { registerSidebar } from './sidebar';

/** Composes the features; the desktop and the web build share this. */
export function activate(context: vscode.ExtensionContext): void {
  const log = openLog();
  const editor = registerEditor(context);
  context.subscriptions.push(
    registerCommands(context, editor, editor.visibility),
    registerSidebar(editor.store, editor.current),
    editor,
    log,
  );
}
