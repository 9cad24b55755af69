import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { Command } from '../editor/commandIds';
import { copiesOf, copiesOfGroup, copyAt, type CopyInGroup } from '../editor/lookup';
import { removalOf } from '../editor/removal';
import { readSettings } from '../editor/settings';
import { rangeOf } from '../editor/subject';
import { reveal } from './reveal';
import { targetOf, tell, type Target, type Workbench } from './target';

/** Paragraphs that are compared are shown under this scheme, read only. */
const SCHEME = 'news-annotator';

/** What can be done about a repeated paragraph. */
export function registerRepeats(workbench: Workbench): vscode.Disposable {
  const comparisons = new Comparisons();
  const on = (command: string, act: (target: Target, copy: CopyInGroup) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (!target) return;
      const copy = copyAt(target.article, target.offset, readSettings(target.document));
      if (copy) await act(target, copy);
      else tell(vscode.l10n.t('There is no repeated paragraph at the cursor.'));
    });
  return vscode.Disposable.from(
    comparisons,
    on(Command.goToFirstCopy, ({ document, article }, copy) => {
      const first = firstOf(article, document, copy);
      return reveal(document, first.span, { select: true });
    }),
    on(Command.compareCopy, ({ document, article }, copy) =>
      comparisons.show(document, article.paragraphs[copy.copy.of] ?? copy.span, copy),
    ),
    on(Command.removeCopy, remove),
  );
}

function firstOf(article: Target['article'], document: vscode.TextDocument, copy: CopyInGroup): CopyInGroup {
  return copiesOfGroup(copiesOf(article, readSettings(document)), copy)[0] ?? copy;
}

/** Takes a later copy out of the text, as one step of undo. */
async function remove({ document }: Target, copy: CopyInGroup): Promise<void> {
  if (copy.position === 0) {
    tell(vscode.l10n.t('This is the first copy; go to a later one to remove it.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, rangeOf(document, removalOf(document.getText(), copy.span)));
  if (!(await vscode.workspace.applyEdit(edit))) tell(vscode.l10n.t('The text could not be changed.'));
}

/** The paragraphs being compared, each as a document of its own that lives as long as somebody looks at it. */
class Comparisons implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly subscription: vscode.Disposable;
  private count = 0;

  constructor() {
    this.subscription = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
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
    this.count++;
    const left = this.add(document, repeated, 'repeated');
    const right = this.add(document, copy.span, 'copy');
    const title = vscode.l10n.t('What it repeats and copy {0}', copy.position + 1);
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  }

  private add(document: vscode.TextDocument, span: Span, name: string): vscode.Uri {
    const path = `/${this.count}/${name}.txt`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path });
    this.texts.set(uri.toString(), document.getText(rangeOf(document, span)));
    return uri;
  }
}
