import * as vscode from 'vscode';
import { Command } from './commandIds';
import type { CurrentDocument } from './current';
import { countsOf, type Count } from './describe/counts';
import type { DocumentStore } from './documents';
import { isOpen, type CheckedQuote, type QuoteChecks } from './sources';
import { statusTitle } from './status';

/** The item's identifier, by which VS Code remembers that a reader hid it. */
const ITEM_ID = 'newsAnnotator.counts';
/** Left of the language's own items. */
const PRIORITY = 101;

/** What was found in the current article, as numbers in the status bar; a click opens status and actions. */
export function registerStatusBar(
  store: DocumentStore,
  current: CurrentDocument,
  quotes: QuoteChecks,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(ITEM_ID, vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = vscode.l10n.t('News Annotator: counts');
  item.command = Command.showActions;
  let last = '';
  const refresh = (): void => {
    const shown = shownOf(store, current.document, quotes);
    const key = JSON.stringify(shown);
    if (key === last) return; // each change is a message to the window
    last = key;
    if (!shown) return item.hide();
    item.text = shown.text;
    item.tooltip = shown.spoken;
    item.accessibilityInformation = { label: `News Annotator: ${shown.spoken}` };
    item.show();
  };
  refresh();
  return vscode.Disposable.from(item, current.onDidChange(refresh), quotes.onDidChange(refresh));
}

/** Numbers with their icons, and the same in words; null where no article is in sight. */
function shownOf(
  store: DocumentStore,
  document: vscode.TextDocument | undefined,
  quotes: QuoteChecks,
): { readonly text: string; readonly spoken: string } | null {
  const state = document && store.stateOf(document);
  if (state?.kind === 'paused')
    return { text: `$(debug-pause) ${vscode.l10n.t('Paused')}`, spoken: statusTitle(state) };
  if (!document || state?.kind !== 'annotated') return null;
  const counts = [...countsOf(store, document, state.article), ...openCount(quotes.of(document))];
  return {
    text: counts.map(({ icon, count }) => `$(${icon}) ${count}`).join('  '),
    spoken: counts.map(({ words }) => words).join(' · '),
  };
}

/** Of how many quotations somebody still has to see whether they are right, where they were held against sources. */
function openCount(quotes: readonly CheckedQuote[] | null): Count[] {
  if (!quotes) return [];
  const count = quotes.filter(isOpen).length;
  const words =
    count === 0
      ? vscode.l10n.t('all quotes agree with their sources')
      : vscode.l10n.t('{0} of {1} quotes to check against sources', count, quotes.length);
  return [{ icon: count === 0 ? 'verified' : 'unverified', count, words }];
}
