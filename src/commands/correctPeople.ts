import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { samePerson, twoPersons, type Said } from '../annotations';
import { Command } from '../editor/commandIds';
import { personAt } from '../editor/lookup';
import { pick, tell } from '../editor/messages';
import { rangeOf } from '../editor/ranges';
import { askName, excerptOf, personPick } from './askName';
import type { Target } from './target';

/** What the reader says of a text, and what they are told once it holds. */
export type Say = (
  target: Target,
  said: readonly Said[],
  message: string,
  moved?: ReadonlyMap<string, Span>,
) => void;

/** What the reader says of names: who is meant, which are one person, which are two, which are none. */
export function registerPeopleCorrections(
  on: (command: string, act: (target: Target) => unknown) => vscode.Disposable,
  say: Say,
): vscode.Disposable {
  return vscode.Disposable.from(
    on(Command.correctPerson, (target) => correctPerson(target, say)),
    on(Command.samePerson, (target) => joinPersons(target, say)),
    on(Command.twoPersons, (target) => splitPerson(target, say)),
    on(Command.notPerson, (target) => rejectPerson(target, say)),
  );
}

async function correctPerson(target: Target, say: Say): Promise<void> {
  const named = personAt(target.article, target.offset);
  const span = named?.mention ?? wordAt(target);
  if (!span) {
    tell(vscode.l10n.t('There is no name at the cursor. Select one first.'));
    return;
  }
  const name = await askName(
    othersThan(target, named?.person.index),
    vscode.l10n.t('Who is “{0}”?', excerptOf(target, span)),
  );
  if (!name) return;
  const message = vscode.l10n.t('This is {0} now. Undo: “News: Undo Correction”.', name);
  say(target, [{ span, content: { kind: 'person', name } }], message);
}

/** All names of the person at the cursor mean another person of the article. */
async function joinPersons(target: Target, say: Say): Promise<void> {
  const named = namedHere(target);
  if (!named) return;
  const { person } = named;
  const others = othersThan(target, person.index);
  if (others.length === 0) {
    tell(vscode.l10n.t('The text names nobody else.'));
    return;
  }
  const chosen = await pick(others, {
    title: vscode.l10n.t('{0} is the same person as …', person.name),
    matchOnDescription: true,
  });
  if (!chosen?.name) return;
  const message = vscode.l10n.t(
    '{0} and {1} are one person now. Undo: “News: Undo Correction”.',
    person.name,
    chosen.name,
  );
  say(target, samePerson(person, chosen.name, textOf(target)), message);
}

/** From the cursor on the same words mean somebody else. */
async function splitPerson(target: Target, say: Say): Promise<void> {
  const named = namedHere(target);
  if (!named) return;
  const { person, mention } = named;
  const words = excerptOf(target, mention);
  const title = vscode.l10n.t('Who is “{0}” from here on, if not {1}?', words, person.name);
  const name = await askName(othersThan(target, person.index), title);
  if (!name) return;
  const message = vscode.l10n.t('From here on this is {0}. Undo: “News: Undo Correction”.', name);
  say(target, twoPersons(person, mention, name, textOf(target)), message);
}

function rejectPerson(target: Target, say: Say): void {
  const named = namedHere(target);
  if (!named) return;
  const message = vscode.l10n.t('This name is no longer taken for a person. Undo: “News: Undo Correction”.');
  say(target, [{ span: named.mention, content: { kind: 'class', class: 'not a person' } }], message);
}

function namedHere(target: Target): ReturnType<typeof personAt> {
  const named = personAt(target.article, target.offset);
  if (!named) tell(vscode.l10n.t('There is nobody at the cursor.'));
  return named;
}

function othersThan({ article }: Target, index: number | undefined) {
  return article.people.filter((person) => person.index !== index).map(personPick);
}

function textOf({ document }: Target): (span: Span) => string {
  return (span) => document.getText(rangeOf(document, span));
}

function wordAt({ document, offset }: Target): Span | null {
  const range = document.getWordRangeAtPosition(document.positionAt(offset));
  return range ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } : null;
}
