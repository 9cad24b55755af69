import * as vscode from 'vscode';
import { Command, isAnnotationName } from '../editor/commandIds';
import { tell } from '../editor/messages';
import { targetOf, type Workbench } from './target';

/** What is done with annotations whose words, or whose article, are not found any more. */
export function registerOrphans(workbench: Workbench): vscode.Disposable {
  const { readers, current } = workbench;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.placeHere, async (name?: unknown) => {
      const target = await targetOf(workbench, undefined);
      const { selection } = current.editor ?? {};
      if (!target || !isAnnotationName(name)) return;
      const { document } = target;
      if (!selection || selection.isEmpty) {
        tell(vscode.l10n.t('Select the words that it is about first.'));
        return;
      }
      const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
      if (readers.say(document, [], new Map([[name.id, span]])))
        tell(vscode.l10n.t('Placed. Undo: “News: Undo Correction”.'), 'check');
    }),
    vscode.commands.registerCommand(Command.attachAnnotations, async (about?: unknown) => {
      const target = await targetOf(workbench, undefined);
      const { set } = (about ?? {}) as { readonly set?: unknown };
      if (!target || typeof set !== 'string') return;
      await readers.attach(vscode.Uri.parse(set, true), target.document);
      const lost = readers.placedIn(target.document).filter(({ span }) => !span).length;
      tell(
        lost === 0
          ? vscode.l10n.t('Attached to this article.')
          : vscode.l10n.t('Attached to this article; {0} of them are not found in it and are listed.', lost),
        'check',
      );
    }),
  );
}
