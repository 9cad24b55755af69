import * as vscode from 'vscode';
import type { Person, Quote, Span } from '../analysis';
import { contentOf, type Content } from '../annotations';
import { Command } from '../editor/commandIds';
import { likelySpeakers } from '../editor/annotations/likelySpeakers';
import { personAt, quoteAt } from '../editor/lookup';
import { ask, pick, tell, type PickItem } from '../editor/messages';
import { rangeOf } from '../editor/ranges';
import { targetOf, type Target, type Workbench } from './target';

/** What the reader does where we are wrong. */
export function registerCorrections(workbench: Workbench): vscode.Disposable {
  const on = (command: string, act: (target: Target) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await act(target);
    });
  const say = (target: Target, span: Span, content: Content, message: string): void => {
    workbench.readers.add(
      target.document,
      span,
      content,
      replacedBy(workbench, target.document, span, content),
    );
    tell(message, 'check');
  };
  return vscode.Disposable.from(
    on(Command.correctSpeaker, (target) => correctSpeaker(target, say)),
    on(Command.notQuotation, (target) => rejectQuote(target, say)),
    on(Command.markQuotation, (target) => markQuotation(workbench, target, say)),
    on(Command.correctPerson, (target) => correctPerson(target, say)),
    on(Command.notPerson, (target) => rejectPerson(target, say)),
    on(Command.undoCorrection, ({ document }) => stepBack(workbench, document, false)),
    on(Command.redoCorrection, ({ document }) => stepBack(workbench, document, true)),
  );
}

type Say = (target: Target, span: Span, content: Content, message: string) => void;

/** What the reader said before of the same passage, which no longer holds. */
function replacedBy(
  { readers }: Workbench,
  document: vscode.TextDocument,
  { start, end }: Span,
  content: Content,
): string[] {
  return readers.placedIn(document).flatMap(({ annotation, span }) => {
    if (!span || span.start >= end || span.end <= start) return [];
    const isSame = span.start === start && span.end === end;
    const known = contentOf(annotation);
    const isReplaced = known?.kind === content.kind && content.kind !== 'note' && content.kind !== 'code';
    return isSame && isReplaced ? [annotation.id] : [];
  });
}

function quoteHere({ article, offset }: Target): Quote | null {
  const quote = quoteAt(article, offset);
  if (!quote) tell(vscode.l10n.t('There is no quote at the cursor.'));
  return quote ?? null;
}

interface NamePick extends PickItem {
  /** undefined: a name that the reader writes. */
  readonly name: string | undefined;
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
  say(target, quote, { kind: 'speaker', name }, message);
}

function rejectQuote(target: Target, say: Say): void {
  const quote = quoteHere(target);
  if (!quote) return;
  const message = vscode.l10n.t('This is no quotation any more. Undo: “News: Undo Correction”.');
  say(target, quote, { kind: 'class', class: 'not a quotation' }, message);
}

/** Makes the selection a quotation, or the extent of the one that it is mostly about. */
function markQuotation({ current }: Workbench, target: Target, say: Say): void {
  const { document, article } = target;
  const selection = current.editor?.document === document ? current.editor.selection : undefined;
  if (!selection || selection.isEmpty) {
    tell(vscode.l10n.t('Select the words of the quotation first, with their marks.'));
    return;
  }
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const isKnown = article.quotes.some((quote) => quote.start < span.end && span.start < quote.end);
  const content: Content = { kind: 'class', class: isKnown ? 'extent' : 'added' };
  say(
    target,
    span,
    content,
    vscode.l10n.t('The selection is a quotation now. Undo: “News: Undo Correction”.'),
  );
}

async function correctPerson(target: Target, say: Say): Promise<void> {
  const named = personAt(target.article, target.offset);
  const span = named?.mention ?? selectionOf(target);
  if (!span) {
    tell(vscode.l10n.t('There is no name at the cursor. Select one first.'));
    return;
  }
  const others = target.article.people.filter(({ index }) => index !== named?.person.index);
  const name = await askName(others.map(personPick), vscode.l10n.t('Who is “{0}”?', excerptOf(target, span)));
  if (name)
    say(
      target,
      span,
      { kind: 'person', name },
      vscode.l10n.t('This is {0} now. Undo: “News: Undo Correction”.', name),
    );
}

function rejectPerson(target: Target, say: Say): void {
  const named = personAt(target.article, target.offset);
  if (!named) {
    tell(vscode.l10n.t('There is nobody at the cursor.'));
    return;
  }
  const message = vscode.l10n.t('This name is no person any more. Undo: “News: Undo Correction”.');
  say(target, named.mention, { kind: 'class', class: 'not a person' }, message);
}

function selectionOf({ document, offset }: Target): Span | null {
  const range = document.getWordRangeAtPosition(document.positionAt(offset));
  return range ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } : null;
}

/** Lets the reader choose a name, or write another; undefined where they leave it. */
async function askName(
  people: readonly NamePick[],
  title: string,
  more?: NamePick,
): Promise<string | undefined> {
  const other: NamePick = { name: undefined, label: vscode.l10n.t('Another name…'), icon: 'edit' };
  const chosen = await pick<NamePick>([...people, ...(more ? [more] : []), other], {
    title,
    placeHolder: vscode.l10n.t('Choose a name, or write another'),
    matchOnDescription: true,
  });
  if (!chosen || chosen.name !== undefined) return chosen?.name;
  const written = await ask({ title, prompt: vscode.l10n.t('The full name, as it is to be shown') });
  return written?.trim() === '' ? undefined : written?.trim();
}

function personPick({ name, leader }: Pick<Person, 'name' | 'leader'>): NamePick {
  return { name, label: name, icon: 'person', ...(leader ? { description: leader.office } : {}) };
}

function excerptOf({ document }: Target, span: Span): string {
  const text = document
    .getText(rangeOf(document, span))
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘’]|["“”'‘’]$/g, '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function stepBack({ readers }: Workbench, document: vscode.TextDocument, again: boolean): void {
  if (readers.undo(document, again))
    tell(
      again ? vscode.l10n.t('The correction is made again.') : vscode.l10n.t('The correction is undone.'),
      'check',
    );
  else
    tell(
      again
        ? vscode.l10n.t('There is no correction to make again.')
        : vscode.l10n.t('There is no correction to undo.'),
    );
}
