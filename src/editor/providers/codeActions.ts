import * as vscode from 'vscode';
import { Command, type Place } from '../commandIds';
import type { DocumentStore } from '../documents';
import { copyAt, personAt } from '../lookup';
import { rangeOf } from '../ranges';
import { forLanguages } from './forLanguages';

/** The light bulb: what can be done about a repeated paragraph or a misspelt name. */
export function registerCodeActions(store: DocumentStore): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, { start }, _context, token) {
      const article = await store.articleSoon(document, token);
      if (!article) return [];
      const offset = document.offsetAt(start);
      const actions: vscode.CodeAction[] = [];
      const named = personAt(article, offset);
      if (named?.person.suggestion) actions.push(respell(document, named.mention, named.person.suggestion));
      const copy = copyAt(article, offset, store.repeatFilterOf(document));
      if (copy && copy.position > 0) actions.push(...copyActions({ uri: document.uri.toString(), offset }));
      return actions;
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return forLanguages(store, (selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, metadata),
  );
}

function respell(
  document: vscode.TextDocument,
  mention: { readonly start: number; readonly end: number },
  suggestion: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(
    vscode.l10n.t('Change to "{0}"', suggestion),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(document, mention), suggestion);
  return action;
}

function copyActions(place: Place): vscode.CodeAction[] {
  const action = (title: string, command: string): vscode.CodeAction => {
    const own = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    own.command = { title, command, arguments: [place] };
    return own;
  };
  return [
    action(vscode.l10n.t('Remove this repeated paragraph'), Command.removeCopy),
    action(vscode.l10n.t('Compare with what it repeats'), Command.compareCopy),
    action(vscode.l10n.t('Ignore this repeat in this workspace'), Command.ignoreRepeat),
  ];
}
