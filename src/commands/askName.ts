import * as vscode from 'vscode';
import type { Person, Span } from '../analysis';
import { excerpt } from '../editor/describe/description';
import { ask, pickOrWrite, type PickItem } from '../editor/messages';
import { rangeOf } from '../editor/ranges';
import type { Target } from './target';

export interface NamePick extends PickItem {
  /** undefined: a name that the reader writes. */
  readonly name: string | undefined;
}

/** Lets the reader choose a name, or write another; undefined where they leave it. */
export async function askName(
  people: readonly NamePick[],
  title: string,
  more?: NamePick,
): Promise<string | undefined> {
  const other: NamePick = { name: undefined, label: vscode.l10n.t('Another name…'), icon: 'edit' };
  const options = { title, placeHolder: vscode.l10n.t('Choose a name, or write another') };
  const chosen = await pickOrWrite<NamePick>(
    [...people, ...(more ? [more] : []), other],
    options,
    (name) => ({
      name,
      label: vscode.l10n.t('Another name: {0}', name),
      icon: 'edit',
    }),
  );
  if (!chosen || chosen.name !== undefined) return chosen?.name;
  const written = await ask({ title, prompt: vscode.l10n.t('The full name, as it is to be shown') });
  return written?.trim() === '' ? undefined : written?.trim();
}

export function personPick({ name, leader }: Pick<Person, 'name' | 'leader'>): NamePick {
  return { name, label: name, icon: 'person', ...(leader ? { description: leader.office } : {}) };
}

/** The words of a passage as a title has them: on one line, without their marks. */
export function excerptOf({ document }: Pick<Target, 'document'>, span: Span): string {
  const text = document.getText(rangeOf(document, span)).trim();
  return excerpt(text.replace(/^["“”'‘’]|["“”'‘’]$/g, ''), 60);
}
