import * as vscode from 'vscode';
import type { Article, Span } from '../../analysis';
import { overlapped } from '../../annotations';
import { SOURCE } from '../checks/desk';
import { Command } from '../commandIds';
import type { DocumentStore } from '../documents';
import { copyAt, isLeading, personAt, quoteAt } from '../lookup';
import { rangeOf } from '../ranges';
import { forLanguages } from './forLanguages';

/** What the reader may correct: no fix of a fault, so that it stands below those in the menu of the light bulb. */
export const CORRECTION = vscode.CodeActionKind.Refactor.append('news');

/** A title and the command it runs, at the cursor or at a place in the text. */
interface Offer {
  readonly title: string;
  readonly command: string;
}

/** The light bulb: what can be put right about a quotation, a name, a repeated paragraph or the selected words. */
export function registerCodeActions(store: DocumentStore): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }, token) {
      const article = await store.articleSoon(document, token);
      if (!article) return [];
      const uri = document.uri.toString();
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const offset = span.start;
      const actions: vscode.CodeAction[] = [];
      const named = personAt(article, offset);
      // Where the desk tells the slip, it offers the right spelling, too.
      const isTold = diagnostics.some(({ source, code }) => source === SOURCE && code === 'name-misspelt');
      if (named?.person.suggestion && !isTold)
        actions.push(respell(document, named.mention, named.person.suggestion));
      const copy = copyAt(article, offset, store.repeatFilterOf(document));
      const fixes = copy && copy.position > 0 ? repeatFixes() : [];
      const action =
        (kind: vscode.CodeActionKind, args: readonly unknown[]) =>
        ({ title, command }: Offer): vscode.CodeAction => {
          const own = new vscode.CodeAction(title, kind);
          own.command = { title, command, arguments: [...args] };
          return own;
        };
      const place = [{ uri, offset }];
      return [
        ...actions,
        ...fixes.map(action(vscode.CodeActionKind.QuickFix, place)),
        ...(span.end > span.start ? offersForSelection(article, span).map(action(CORRECTION, [])) : []),
        ...offersAt(article, offset, copy !== null).map(action(CORRECTION, place)),
      ];
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CORRECTION] };
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

function repeatFixes(): Offer[] {
  const { l10n } = vscode;
  return [
    { title: l10n.t('Remove this repeated paragraph'), command: Command.removeCopy },
    { title: l10n.t('Compare with what it repeats'), command: Command.compareCopy },
  ];
}

function offersForSelection(article: Article, span: Span): Offer[] {
  const { l10n } = vscode;
  return overlapped(article.quotes, span)
    ? [{ title: l10n.t('Take the selection as its extent'), command: Command.takeExtent }]
    : [{ title: l10n.t('This is a quotation'), command: Command.markQuotation }];
}

/** What the reader may say of a name, of the quotation and of the repeated paragraph that it stands in. */
function offersAt(article: Article, offset: number, isRepeated: boolean): Offer[] {
  const { l10n } = vscode;
  const named = personAt(article, offset);
  const offers: Offer[] = [];
  if (named) {
    offers.push(
      { title: l10n.t('Who is this? …'), command: Command.correctPerson },
      { title: l10n.t('Same person as…'), command: Command.samePerson },
      { title: l10n.t('Two persons…'), command: Command.twoPersons },
      { title: l10n.t('Not a person'), command: Command.notPerson },
      isLeading(named.person)
        ? { title: l10n.t('Not a leader here'), command: Command.notLeader }
        : { title: l10n.t('This is a leader…'), command: Command.addLeader },
    );
  }
  if (quoteAt(article, offset))
    offers.push(
      { title: l10n.t('Wrong speaker…'), command: Command.correctSpeaker },
      { title: l10n.t('Not a quotation'), command: Command.notQuotation },
    );
  if (isRepeated)
    offers.push(
      { title: l10n.t('Not a repeat'), command: Command.notRepeat },
      { title: l10n.t('Ignore this repeat in this workspace'), command: Command.ignoreRepeat },
    );
  return offers;
}
