import * as vscode from 'vscode';
import type { Quote, Span } from '../analysis';
import { isSamePassage, quotationOf, contentOf } from '../annotations';
import { Command } from '../editor/commandIds';
import { likelySpeakers } from '../editor/annotations/likelySpeakers';
import { quoteAt } from '../editor/lookup';
import { tell } from '../editor/messages';
import { askName, excerptOf, personPick } from './askName';
import { registerPeopleCorrections, type Say } from './correctPeople';
import { targetOf, type Target, type Workbench } from './target';

/** What the reader does where we are wrong. */
export function registerCorrections(workbench: Workbench): vscode.Disposable {
  const on = (command: string, act: (target: Target) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await act(target);
    });
  const say: Say = ({ document }, said, message, moved) => {
    if (workbench.readers.say(document, said, moved)) tell(message, 'check');
  };
  return vscode.Disposable.from(
    on(Command.correctSpeaker, (target) => correctSpeaker(target, say)),
    on(Command.notQuotation, (target) => rejectQuote(target, say)),
    on(Command.markQuotation, (target) => markQuotation(workbench, target, say)),
    on(Command.takeExtent, (target) => takeExtent(workbench, target, say)),
    registerPeopleCorrections(on, say),
    on(Command.undoCorrection, ({ document }) => stepBack(workbench, document, false)),
    on(Command.redoCorrection, ({ document }) => stepBack(workbench, document, true)),
  );
}

function quoteHere({ article, offset }: Target): Quote | null {
  const quote = quoteAt(article, offset);
  if (!quote) tell(vscode.l10n.t('There is no quote at the cursor.'));
  return quote ?? null;
}

async function correctSpeaker(target: Target, say: Say): Promise<void> {
  const quote = quoteHere(target);
  if (!quote) return;
  const name = await askName(
    likelySpeakers(target.article, quote).map(personPick),
    vscode.l10n.t('Who says “{0}”?', excerptOf(target, quote)),
    { name: '', label: vscode.l10n.t('Nobody'), icon: 'circle-slash' },
  );
  if (name === undefined) return;
  const message =
    name === ''
      ? vscode.l10n.t('Nobody is named as the speaker now. Undo: “News: Undo Correction”.')
      : vscode.l10n.t('{0} is the speaker now. Undo: “News: Undo Correction”.', name);
  say(target, [{ span: quote, content: { kind: 'speaker', name } }], message);
}

function rejectQuote(target: Target, say: Say): void {
  const quote = quoteHere(target);
  if (!quote) return;
  const message = vscode.l10n.t('This is no longer a quotation. Undo: “News: Undo Correction”.');
  say(target, [{ span: quote, content: { kind: 'class', class: 'not a quotation' } }], message);
}

function selectionIn({ current }: Workbench, { document }: Target): Span | null {
  const selection = current.editor?.document === document ? current.editor.selection : undefined;
  if (!selection || selection.isEmpty) {
    tell(vscode.l10n.t('Select the words of the quotation first, with their marks.'));
    return null;
  }
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Makes the selection a quotation, whatever quotations there are. */
function markQuotation(workbench: Workbench, target: Target, say: Say): void {
  const span = selectionIn(workbench, target);
  if (!span) return;
  const message = vscode.l10n.t('The selection is a quotation now. Undo: “News: Undo Correction”.');
  say(target, [quotationOf(target.article, span).said], message);
}

/** Makes the selection the extent of the quotation that it is about; who says it stays as the reader said. */
function takeExtent(workbench: Workbench, target: Target, say: Say): void {
  const span = selectionIn(workbench, target);
  if (!span) return;
  const { said, quote } = quotationOf(target.article, span);
  if (!quote) {
    tell(vscode.l10n.t('The selection holds nothing of a quotation.'));
    return;
  }
  const moved = new Map<string, Span>();
  for (const { annotation, span: known } of workbench.readers.placedIn(target.document))
    if (known && contentOf(annotation)?.kind === 'speaker' && isSamePassage(known, quote))
      moved.set(annotation.id, span);
  const message = vscode.l10n.t(
    'The quotation is as long as the selection now. Undo: “News: Undo Correction”.',
  );
  say(target, [said], message, moved);
}

async function stepBack(
  { readers }: Workbench,
  document: vscode.TextDocument,
  again: boolean,
): Promise<void> {
  const { l10n } = vscode;
  switch (await readers.undo(document, again)) {
    case 'done':
      return tell(
        again ? l10n.t('The correction is made again.') : l10n.t('The correction is undone.'),
        'check',
      );
    case 'none':
      return tell(
        again ? l10n.t('There is no correction to make again.') : l10n.t('There is no correction to undo.'),
      );
    case 'told':
      return undefined;
  }
}
