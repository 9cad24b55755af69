import * as vscode from 'vscode';
import { Command } from './commandIds';
import type { CurrentDocument } from './current';
import { leaderCount, quoteCount, repeatCount, skipReason } from './describe/words';
import type { DocumentStore } from './documents';
import { marksOf } from './marks';
import { forLanguages } from './providers/forLanguages';

/** The language status item: what was found, or why nothing is shown, and what to do about it. */
export function registerStatus(store: DocumentStore, current: CurrentDocument): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const refresh = (): void => {
    if (item && current.document) show(item, current.document, store);
  };
  return vscode.Disposable.from(
    forLanguages(store, (selector) => {
      item = vscode.languages.createLanguageStatusItem('newsAnnotator.status', selector);
      item.name = 'News Annotator';
      refresh();
      return item;
    }),
    current.onDidChange(refresh),
  );
}

function show(item: vscode.LanguageStatusItem, document: vscode.TextDocument, store: DocumentStore): void {
  const state = store.stateOf(document);
  item.busy = state?.kind === 'waiting';
  item.severity = vscode.LanguageStatusSeverity.Information;
  switch (state?.kind) {
    case 'annotated': {
      const marks = marksOf(state.article, store.repeatFilterOf(document));
      const leaders = state.article.people.filter(({ leader }) => leader !== null).length;
      const counts = [
        quoteCount(marks.quotes.length + marks.reportedSpeech.length),
        leaderCount(leaders),
        repeatCount(marks.repeats.length),
      ];
      item.text = counts.join(' · ');
      item.detail =
        state.importedFrom === null
          ? vscode.l10n.t('News Annotator')
          : vscode.l10n.t('Imported from {0}', state.importedFrom);
      item.command =
        state.importedFrom === null
          ? { title: vscode.l10n.t('Pause in this file'), command: Command.pause }
          : { title: vscode.l10n.t('Discard'), command: Command.discardImported };
      return;
    }
    case 'paused':
      item.text = vscode.l10n.t('Annotations paused');
      item.detail = vscode.l10n.t('In this file, until you resume or close it.');
      item.command = { title: vscode.l10n.t('Resume'), command: Command.resume };
      return;
    case 'skipped':
      item.text = vscode.l10n.t('Not annotated');
      item.detail = skipReason(state.reason);
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.command = { title: vscode.l10n.t('Annotate anyway'), command: Command.annotate };
      return;
    default:
      item.text = vscode.l10n.t('Reading the article …');
      item.detail = '';
  }
}
