import * as vscode from 'vscode';

const NONE: ReadonlySet<string> = new Set();

/** Which themes the reader has chosen to see in the text, by document and label, until the document is closed. */
export class ThemeChoice implements vscode.Disposable {
  private readonly chosen = new Map<string, ReadonlySet<string>>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidCloseTextDocument((document) => this.chosen.delete(document.uri.toString())),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  labelsIn(document: vscode.TextDocument): ReadonlySet<string> {
    return this.chosen.get(document.uri.toString()) ?? NONE;
  }

  choose(document: vscode.TextDocument, labels: Iterable<string>): void {
    this.chosen.set(document.uri.toString(), new Set(labels));
    this.changed.fire(document);
  }
}
