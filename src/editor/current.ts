import * as vscode from 'vscode';
import { logErrors } from '../logging/log';
import type { DocumentStore } from './documents';
import { COMPARISON_SCHEME, isOwnScheme } from './eligibility';

/** What menus and welcome texts depend on. */
type ContextState = 'none' | 'waiting' | 'annotated' | 'skipped' | 'paused';

/**
 * The document that sidebar, status and commands speak of: that of the active editor, and the same one while the
 * reader is in a view or a panel, or compares paragraphs of it.
 */
export class CurrentDocument implements vscode.Disposable {
  private current: vscode.TextDocument | undefined;
  /** The one before nothing was shown any more. */
  private left: vscode.TextDocument | undefined;
  /** Where the cursor was last in a text that a comparison may hide. */
  private lastCursor:
    { readonly document: vscode.TextDocument; readonly position: vscode.Position } | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  /** What was sent for each condition, as JSON. */
  private readonly contexts = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable[];
  /** Another document became the current one, or what is known of it changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: DocumentStore) {
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.leaveClosed()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.noteCursor(textEditor)),
      store.onDidChange((document) => {
        if (document === this.current) this.tell();
      }),
      store.onDidReconsider(() => this.tell()),
    ];
    this.follow(vscode.window.activeTextEditor);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** An editor that shows the current document, the active one if it does. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor?.document === this.current) return activeTextEditor;
    return visibleTextEditors.find(({ document }) => document === this.current);
  }

  /** Where the cursor stands in the current document, or stood before a comparison took its place. */
  get cursor(): vscode.Position {
    const last = this.lastCursor?.document === this.current ? this.lastCursor?.position : undefined;
    return this.editor?.selection.active ?? last ?? new vscode.Position(0, 0);
  }

  private noteCursor({ document, selection }: vscode.TextEditor): void {
    if (isOwnScheme(document.uri.scheme)) this.lastCursor = { document, position: selection.active };
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor && !isOwnScheme(editor.document.uri.scheme)) return;
    if (editor) this.current = editor.document;
    this.leaveClosed();
    this.tell();
  }

  private leaveClosed(): void {
    const visible = vscode.window.visibleTextEditors;
    const isCompared = visible.some(({ document }) => document.uri.scheme === COMPARISON_SCHEME);
    if (isCompared && !this.current && this.left?.isClosed === false) {
      this.current = this.left; // it was hidden a moment before the comparison stood there
      this.tell();
    }
    const isShown = isCompared || visible.some(({ document }) => document === this.current);
    if (this.current && (this.current.isClosed || !isShown)) {
      this.left = this.current;
      this.current = undefined;
      this.tell();
    }
  }

  private tell(): void {
    const state = this.current && this.store.stateOf(this.current);
    const kind: ContextState = state?.kind ?? 'none';
    this.setContext('newsAnnotator.languages', this.store.languages());
    this.setContext('newsAnnotator.state', kind);
    this.setContext('newsAnnotator.skipReason', state?.kind === 'skipped' ? state.reason : '');
    this.setContext('newsAnnotator.imported', state?.kind === 'annotated' && state.importedFrom !== null);
    this.changed.fire();
  }

  /** A condition is sent only where it differs from what was sent: most keystrokes change none. */
  private setContext(name: string, value: string | boolean | readonly string[]): void {
    const key = JSON.stringify(value);
    if (this.contexts.get(name) === key) return;
    this.contexts.set(name, key);
    logErrors(vscode.commands.executeCommand('setContext', name, value), 'Setting a menu condition');
  }
}
