import * as vscode from 'vscode';
import type { Visibility } from '../editor/visibility';
import { registerActions } from './actions';
import { registerAnnotate } from './annotate';
import { registerCodebook } from './codebook';
import { registerCorrections } from './correct';
import { registerExport } from './export';
import { registerActionsHere } from './here';
import { registerImport } from './import';
import { registerLeaders } from './leaders';
import { registerFolderRepeats } from './folderRepeats';
import { registerNavigation } from './navigate';
import { registerNotes } from './notes';
import { registerOrphans } from './orphans';
import { registerQuotes } from './quotes';
import { registerRepeats } from './repeats';
import { registerReveal } from './reveal';
import { registerSourceCommands } from './sources';
import { registerReview } from './review';
import type { Workbench } from './target';
import { registerThemes } from './themes';
import { registerViewCommands } from './view';

/** Everything the palette, keys, menus and links run. */
export function registerCommands(
  context: vscode.ExtensionContext,
  workbench: Workbench,
  visibility: Visibility,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerActions(workbench, visibility),
    registerActionsHere(workbench, visibility),
    registerAnnotate(context, workbench),
    registerCorrections(workbench),
    registerCodebook(workbench),
    registerExport(workbench),
    registerImport(workbench),
    registerLeaders(workbench),
    registerFolderRepeats(workbench.library),
    registerNavigation(workbench),
    registerNotes(workbench, context.workspaceState),
    registerOrphans(workbench),
    registerQuotes(workbench),
    registerRepeats(workbench),
    registerReveal(),
    registerSourceCommands(workbench),
    registerReview(workbench),
    registerThemes(workbench),
    registerViewCommands(workbench, visibility),
  );
}
