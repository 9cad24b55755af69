import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { COMPARISON_SCHEME } from '../editor/eligibility';
import type { Passage } from '../editor/commandIds';
import type { CopyInGroup } from '../editor/lookup';
import { tell } from '../editor/messages';
import { rangeOf } from '../editor/ranges';

/** The paragraphs being compared, each as a document of its own that lives as long as somebody looks at it. */
export class Comparisons implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly subscription: vscode.Disposable;
  private count = 0;

  constructor() {
    this.subscription = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  async show(document: vscode.TextDocument, repeated: Span, copy: CopyInGroup): Promise<void> {
    if (copy.position === 0) {
      tell(vscode.l10n.t('This is the first copy; go to a later one to compare it.'));
      return;
    }
    if (document.getText(rangeOf(document, repeated)) === document.getText(rangeOf(document, copy.span))) {
      tell(vscode.l10n.t('Copy {0} is identical to what it repeats.', copy.position + 1));
      return;
    }
    this.count++;
    const left = this.add(document, repeated, 'repeated');
    const right = this.add(document, copy.span, 'copy');
    const title = vscode.l10n.t('What it repeats and copy {0}', copy.position + 1);
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  }

  /** Shows what differs between two stretches of any documents, as a paragraph here and one in another file. */
  async showPassages(first: Passage, second: Passage): Promise<void> {
    const documents = await Promise.all(
      [first, second].map(({ uri }) => vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))),
    );
    const [left, right] = documents as [vscode.TextDocument, vscode.TextDocument];
    const names = documents.map(({ uri }) => vscode.workspace.asRelativePath(uri));
    if (left.getText(rangeOf(left, first)) === right.getText(rangeOf(right, second))) {
      tell(vscode.l10n.t('The paragraph is identical in {0}.', names[0] ?? ''));
      return;
    }
    this.count++;
    const sides = [this.add(left, first, 'elsewhere'), this.add(right, second, 'here')];
    const title = vscode.l10n.t('{0} and {1}', ...names);
    await vscode.commands.executeCommand('vscode.diff', ...sides, title);
  }

  private add(document: vscode.TextDocument, span: Span, name: string): vscode.Uri {
    const path = `/${this.count}/${name}.txt`;
    const uri = vscode.Uri.from({ scheme: COMPARISON_SCHEME, path });
    this.texts.set(uri.toString(), document.getText(rangeOf(document, span)));
    return uri;
  }
}
