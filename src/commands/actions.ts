import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { countsLine } from '../editor/describe/counts';
import { pick, tell, type PickItem } from '../editor/messages';
import { statusDetail, statusTitle } from '../editor/status';
import type { DocumentState } from '../editor/trackedDocument';
import type { Visibility } from '../editor/visibility';
import { showLog } from '../logging/log';
import type { Workbench } from './target';

/** Our settings in the settings editor. */
const OWN_SETTINGS = '@ext:news-annotator.news-annotator';

export interface Action extends PickItem {
  readonly run: () => unknown;
}

/** "Show Status and Actions": how the article stands, and what can be done about it, in one list. */
export function registerActions(workbench: Workbench, visibility: Visibility): vscode.Disposable {
  return vscode.commands.registerCommand(Command.showActions, () => chooseAction(workbench, visibility));
}

async function chooseAction({ store, current }: Workbench, visibility: Visibility): Promise<void> {
  const { document } = current;
  const state = document && store.stateOf(document);
  if (!document || !state) {
    tell(vscode.l10n.t('Open a text first.'));
    return;
  }
  const placeHolder =
    state.kind === 'annotated'
      ? countsLine(store, document, state.article)
      : [statusTitle(state), statusDetail(state)].filter((text) => text !== '').join(': ');
  const actions = [...actionsFor(state, visibility.showsAny), settings()];
  const chosen = await pick(actions, { title: 'News Annotator', placeHolder });
  await chosen?.run();
}

/** What can be done about a text that stands so. */
export function actionsFor(state: DocumentState, areMarksShown: boolean): Action[] {
  const { l10n } = vscode;
  switch (state.kind) {
    case 'annotated':
      return [
        action('graph', l10n.t('Show the article report'), Command.showReport),
        action('symbol-class', l10n.t('Show the outline'), Command.showOutline),
        action('tag', l10n.t('Mark themes in the text …'), Command.markThemes),
        areMarksShown
          ? action('eye-closed', l10n.t('Hide the highlights'), Command.toggleHighlights)
          : action('eye', l10n.t('Show the highlights'), Command.toggleHighlights),
        action('export', l10n.t('Export the annotations …'), Command.exportAnnotations),
        action('folder-opened', l10n.t('Import annotations …'), Command.importAnnotations),
        ...(state.importedFrom === null
          ? []
          : [action('discard', l10n.t('Discard the imported annotations'), Command.discardImported)]),
        action('debug-pause', l10n.t('Pause in this file'), Command.pause),
      ];
    case 'paused':
      return [action('debug-start', l10n.t('Resume'), Command.resume)];
    case 'skipped': {
      const log = { icon: 'output', label: l10n.t('Show the log'), run: showLog };
      const anyway = action('wand', l10n.t('Annotate anyway'), Command.annotate);
      return state.reason === 'failed' ? [anyway, log] : [anyway];
    }
    case 'waiting':
      return [];
  }
}

function action(icon: string, label: string, command: string): Action {
  return { icon, label, run: () => vscode.commands.executeCommand(command) };
}

function settings(): Action {
  return {
    icon: 'gear',
    label: vscode.l10n.t('Settings of News Annotator'),
    run: () => vscode.commands.executeCommand('workbench.action.openSettings', OWN_SETTINGS),
  };
}
