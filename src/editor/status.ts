import * as vscode from 'vscode';
import { Command } from './commandIds';
import type { CurrentDocument } from './current';
import { countsLine } from './describe/counts';
import { skipReason } from './describe/words';
import type { DocumentStore } from './documents';
import { plainText } from './messages';
import { forLanguages } from './providers/forLanguages';
import type { DocumentState } from './trackedDocument';

/** Items of one extension are listed by their identifiers. */
export const STATUS_ID = 'newsAnnotator.status';
const ACTIONS_ID = 'newsAnnotator.statusActions';

/**
 * The language status: what was found, or why nothing is shown, with the one thing that is most likely wanted then; and
 * below it the way to everything else that can be done, for a status item has room for one command.
 */
export function registerStatus(store: DocumentStore, current: CurrentDocument): vscode.Disposable {
  let status: vscode.LanguageStatusItem | undefined;
  let last = '';
  const refresh = (): void => {
    if (!status || !current.document) return;
    const shown = shownOf(current.document, store);
    const key = JSON.stringify(shown);
    if (key === last) return; // each change is a message to the window: most keystrokes change nothing here
    last = key;
    Object.assign(status, shown);
  };
  return vscode.Disposable.from(
    forLanguages(store, (selector) => {
      status = vscode.languages.createLanguageStatusItem(STATUS_ID, selector);
      status.name = 'News Annotator';
      const actions = vscode.languages.createLanguageStatusItem(ACTIONS_ID, selector);
      actions.name = vscode.l10n.t('News Annotator: actions');
      actions.text = 'News Annotator';
      actions.command = { title: vscode.l10n.t('More actions …'), command: Command.showActions };
      last = '';
      refresh();
      return vscode.Disposable.from(status, actions);
    }),
    current.onDidChange(refresh),
    store.onDidReadOn((document) => {
      if (document === current.document) refresh();
    }),
  );
}

/** What the status item shows of a document. */
type Shown = Pick<vscode.LanguageStatusItem, 'busy' | 'severity' | 'text' | 'detail' | 'command'>;

function shownOf(document: vscode.TextDocument, store: DocumentStore): Shown {
  const state = store.stateOf(document);
  const { Warning, Information } = vscode.LanguageStatusSeverity;
  return {
    busy: state?.kind === 'waiting',
    severity: state?.kind === 'skipped' ? Warning : Information,
    text: state?.kind === 'annotated' ? countsLine(store, document, state.article) : statusTitle(state),
    detail: plainText(statusDetail(state)),
    command: likelyWanted(state),
  };
}

/** How a document stands, in two or three words. */
export function statusTitle(state: DocumentState | undefined): string {
  switch (state?.kind) {
    case 'annotated':
      return vscode.l10n.t('Annotated');
    case 'paused':
      return vscode.l10n.t('Annotations paused');
    case 'skipped':
      return vscode.l10n.t('Not annotated');
    default:
      return vscode.l10n.t('Reading the article …');
  }
}

/** Why it stands so; empty where there is nothing to say. */
export function statusDetail(state: DocumentState | undefined): string {
  switch (state?.kind) {
    case 'annotated':
      return state.importedFrom === null ? '' : vscode.l10n.t('Imported from {0}', state.importedFrom);
    case 'paused':
      return vscode.l10n.t('In this file, until you resume or close it.');
    case 'skipped':
      return skipReason(state.reason);
    case 'waiting':
      return progressOf(state.progress);
    default:
      return '';
  }
}

/** Why a command that needs annotations finds none, and what to do about it. */
export function whyNotAnnotated(state: DocumentState | undefined): string {
  switch (state?.kind) {
    case 'paused':
      return vscode.l10n.t(
        'Annotations are paused in this file. "News: Resume in This File" brings them back.',
      );
    case 'skipped':
      return vscode.l10n.t('{0} "News: Annotate This File" reads it all the same.', skipReason(state.reason));
    default:
      return vscode.l10n.t('This text is not annotated. Run "News: Annotate This File" first.');
  }
}

/** Of a long text how much has been read, in tens of per cent: each change is seen, and none is a message in vain. */
function progressOf(progress: number): string {
  const tenths = Math.floor(progress * 10);
  return tenths === 0 ? '' : vscode.l10n.t('{0} % read', tenths * 10);
}

function likelyWanted(state: DocumentState | undefined): vscode.Command | undefined {
  switch (state?.kind) {
    case 'annotated':
      return state.importedFrom === null
        ? { title: vscode.l10n.t('Pause'), command: Command.pause }
        : { title: vscode.l10n.t('Discard'), command: Command.discardImported };
    case 'paused':
      return { title: vscode.l10n.t('Resume'), command: Command.resume };
    case 'skipped':
      return { title: vscode.l10n.t('Annotate anyway'), command: Command.annotate };
    default:
      return undefined;
  }
}
