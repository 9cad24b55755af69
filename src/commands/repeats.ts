import * as vscode from 'vscode';
import { notRepeated } from '../annotations';
import { Command, isPassage } from '../editor/commandIds';
import { copiesOf, copiesOfGroup, copyAt, type CopyInGroup } from '../editor/lookup';
import { tell } from '../editor/messages';
import { repeatFolds } from '../editor/providers/folding';
import { rangeOf } from '../editor/ranges';
import { Comparisons } from './comparisons';
import { removeCopy, removeLaterCopies } from './removeCopies';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

/** What can be done about a repeated paragraph. */
export function registerRepeats(workbench: Workbench): vscode.Disposable {
  const { store } = workbench;
  const comparisons = new Comparisons();
  const on = (command: string, act: (target: Target, copy: CopyInGroup) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (!target) return;
      const copy = copyAt(target.article, target.offset, store.repeatFilterOf(target.document));
      if (copy) await act(target, copy);
      else tell(vscode.l10n.t('There is no repeated paragraph at the cursor.'));
    });
  const copiesLike = ({ article, document }: Target, copy: CopyInGroup): CopyInGroup[] =>
    copiesOfGroup(copiesOf(article, store.repeatFilterOf(document)), copy);
  return vscode.Disposable.from(
    comparisons,
    on(Command.goToFirstCopy, (target, copy) => {
      const first = copiesLike(target, copy)[0] ?? copy;
      return reveal(target.document, first.span, { select: true });
    }),
    on(Command.goToNextCopy, (target, copy) => {
      const copies = copiesLike(target, copy);
      const next = copies[copy.position + 1] ?? copies[0] ?? copy;
      return reveal(target.document, next.span, { select: true });
    }),
    on(Command.compareCopy, ({ document, article }, copy) =>
      comparisons.show(document, article.paragraphs[copy.copy.of] ?? copy.span, copy),
    ),
    vscode.commands.registerCommand(Command.comparePassages, (first: unknown, second: unknown) =>
      isPassage(first) && isPassage(second) ? comparisons.showPassages(first, second) : undefined,
    ),
    on(Command.removeCopy, removeCopy),
    on(Command.removeLaterCopies, (target, copy) => removeLaterCopies(workbench, target, copy)),
    on(Command.notRepeat, (target, copy) => {
      const spans = copiesLike(target, copy).map(({ span }) => span);
      if (!workbench.readers.say(target.document, notRepeated(spans, copy.position))) return;
      tell(vscode.l10n.t('This is no longer a repeat. Undo: “News: Undo Correction”.'), 'check');
    }),
    on(Command.ignoreRepeat, ({ document, article }, { group }) => {
      const spans = group.copies.flatMap(({ paragraph }) => article.paragraphs[paragraph] ?? []);
      store.ignored.add(spans.map((span) => document.getText(rangeOf(document, span))));
      tell(vscode.l10n.t('Ignored in this workspace. "News: Show Ignored Repeats Again" brings it back.'));
    }),
    vscode.commands.registerCommand(Command.showIgnoredRepeats, () => {
      const isAny = store.ignored.size > 0;
      store.ignored.clear();
      tell(isAny ? vscode.l10n.t('All repeats are shown again.') : vscode.l10n.t('No repeat is ignored.'));
    }),
    vscode.commands.registerCommand(Command.foldRepeats, () => foldRepeats(workbench)),
  );
}

/** Folds the later copies of the whole document away; what is folded already stays so. */
async function foldRepeats(workbench: Workbench): Promise<void> {
  const target = await targetOf(workbench, undefined);
  if (!target) return;
  const folds = repeatFolds(workbench.store, target.document, target.article);
  if (folds.length === 0) {
    tell(vscode.l10n.t('There is nothing to fold: no paragraph stands twice, or the settings do not fold.'));
    return;
  }
  const editor = workbench.current.editor;
  const column = editor?.viewColumn;
  await vscode.window.showTextDocument(target.document, column === undefined ? {} : { viewColumn: column });
  await vscode.commands.executeCommand('editor.fold', {
    selectionLines: folds.map(({ start }) => start),
    levels: 1,
    direction: 'down',
  });
}
