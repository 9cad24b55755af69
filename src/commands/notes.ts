import * as vscode from 'vscode';
import type { Span } from '../analysis';
import type { Codebook } from '../annotations';
import { Command, isAnnotationName } from '../editor/commandIds';
import { copyAt, personAt, quoteAt } from '../editor/lookup';
import { ask, pick, pickOrWrite, tell, type PickItem } from '../editor/messages';
import { excerptOf } from './askName';
import { targetOf, type Target, type Workbench } from './target';

/** Notes and codes on a selection, on a mark, or on the paragraph at the cursor. */
export function registerNotes(workbench: Workbench, memory: vscode.Memento): vscode.Disposable {
  const last = new LastCode(memory);
  const on = (command: string, act: (target: Target, given: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown, given?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await act(target, given);
    });
  return vscode.Disposable.from(
    on(Command.addNote, (target, given) => addNote(workbench, target, given)),
    on(Command.addCode, (target, given) => addCode(workbench, target, given, last)),
    on(Command.addLastCode, (target) => addCode(workbench, target, last.name, last)),
    vscode.commands.registerCommand(Command.deleteAnnotation, async (name?: unknown) => {
      if (isAnnotationName(name)) await workbench.readers.delete(name.uri, [name.id]);
    }),
  );
}

/** The code that was given last, which a key gives again. */
class LastCode {
  constructor(private readonly memory: vscode.Memento) {}

  get name(): string | undefined {
    return this.memory.get<string>('lastCode');
  }

  set name(name: string | undefined) {
    void this.memory.update('lastCode', name);
  }
}

/** @param given the note's words, from a key binding or a task; without them the reader is asked */
async function addNote(workbench: Workbench, target: Target, given: unknown): Promise<void> {
  const span = passageHere(workbench, target);
  if (!span) return;
  const title = vscode.l10n.t('Note on “{0}”', excerptOf(target, span));
  const prompt = vscode.l10n.t('Your note. Replies and longer texts go into its thread.');
  const text = (typeof given === 'string' ? given : await ask({ title, prompt }))?.trim();
  if (!text) return;
  if (workbench.readers.say(target.document, [{ span, content: { kind: 'note', text } }]))
    tell(vscode.l10n.t('Noted. Undo: “News: Undo Correction”.'), 'check');
}

async function addCode(workbench: Workbench, target: Target, given: unknown, last: LastCode): Promise<void> {
  const span = passageHere(workbench, target);
  if (!span) return;
  const { document } = target;
  const codebook = await workbench.readers.codebooks.load(document.uri);
  const title = vscode.l10n.t('Code for “{0}”', excerptOf(target, span));
  const name = typeof given === 'string' ? given.trim() : await chooseCode(codebook, title);
  if (!name) return;
  const isKnown = codebook.find(name) !== null;
  if (!isKnown && !(await workbench.readers.codebooks.add(document.uri, name))) return;
  const code = codebook.find(name)?.name ?? name;
  if (!workbench.readers.say(document, [{ span, content: { kind: 'code', code } }])) return;
  last.name = code;
  tell(vscode.l10n.t('Coded as {0}. Undo: “News: Undo Correction”.', code), 'check');
}

interface CodePick extends PickItem {
  /** undefined: one that the reader writes. */
  readonly name: string | undefined;
}

/** Lets the reader choose a code of the tree, or write a new one. */
export async function chooseCode(
  codebook: Codebook,
  title: string,
  mayBeNew = true,
): Promise<string | undefined> {
  const codes = codebook.inOrder.map(({ code }): CodePick => {
    const above = codebook.pathOf(code).slice(0, -1).join(' › ');
    return {
      name: code.name,
      icon: 'tag',
      label: code.name,
      description: above,
      ...(code.description === '' ? {} : { detail: code.description }),
    };
  });
  const fresh: CodePick = { name: undefined, icon: 'add', label: vscode.l10n.t('New code…') };
  if (codes.length === 0 && mayBeNew) return askCode(title);
  if (!mayBeNew)
    return (
      await pick(codes, { title, placeHolder: vscode.l10n.t('Choose a code'), matchOnDescription: true })
    )?.name;
  const options = { title, placeHolder: vscode.l10n.t('Choose a code, or write a new one') };
  const chosen = await pickOrWrite<CodePick>([...codes, fresh], options, (name) => ({
    name,
    label: vscode.l10n.t('New code “{0}”', name),
    icon: 'add',
  }));
  return chosen && chosen.name === undefined ? askCode(title) : chosen?.name;
}

async function askCode(title: string): Promise<string | undefined> {
  return (await ask({ title, prompt: vscode.l10n.t('Name of the new code') }))?.trim();
}

/** The selection, else the nearest mark at the cursor, else the paragraph; null, told, where there are no words. */
function passageHere({ current, store }: Workbench, target: Target): Span | null {
  const { document, article, offset } = target;
  const editor = current.editor?.document === document ? current.editor : undefined;
  if (editor && !editor.selection.isEmpty && !target.isGiven) {
    const { start, end } = editor.selection;
    const span = trimmed(document, { start: document.offsetAt(start), end: document.offsetAt(end) });
    if (span) return span;
  }
  const copy = copyAt(article, offset, store.repeatFilterOf(document));
  const here =
    personAt(article, offset)?.mention ??
    quoteAt(article, offset) ??
    copy?.span ??
    article.paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!here) tell(vscode.l10n.t('There are no words at the cursor.'));
  return here ? { start: here.start, end: here.end } : null;
}

function trimmed(document: vscode.TextDocument, { start, end }: Span): Span | null {
  const text = document.getText().slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = end - (text.length - text.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}
