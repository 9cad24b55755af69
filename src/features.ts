import * as vscode from 'vscode';
import type { Article } from './analysis';
import type { PlacedAnnotation } from './annotations';
import { registerCommands } from './commands';
import { registerEditor } from './editor';
import type { AppliedMarks } from './editor/decorations';
import type { FolderOverview } from './editor/library';
import { openLog } from './logging/log';
import { registerSidebar, type ListedRows } from './sidebar';
import { registerReport } from './report';

/** What other extensions can ask: `vscode.extensions.getExtension('news-annotator.news-annotator').exports`. */
export interface NewsAnnotatorApi {
  /** The annotations of an open document's present text, or null where it is not annotated. */
  readonly articleOf: (document: vscode.TextDocument) => Article | null;
  /** What is marked in an editor now, or null where nothing ever was. */
  readonly marksIn: (editor: vscode.TextEditor) => AppliedMarks | null;
  /** What the reader said of an open document, where it stands in its present text. */
  readonly annotationsOf: (document: vscode.TextDocument) => readonly PlacedAnnotation[];
  /** What a view of the sidebar lists, by its id in the manifest; null while it is not shown. */
  readonly listedIn: (view: string) => ListedRows | null;
  /** What the articles of the workspace have in common; empty until the reader has asked for it. */
  readonly folderRepeats: () => FolderOverview;
}

/** All that the extension does, running. */
export interface Features extends vscode.Disposable {
  readonly api: NewsAnnotatorApi;
  /** Fills a report's panel that was open when the window was closed or reloaded. */
  restoreReport(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
}

/** Composes the features; the desktop and the web build share this. */
export function composeFeatures(context: vscode.ExtensionContext): Features {
  const log = openLog();
  const editor = registerEditor(context);
  const { store, decorations } = editor;
  const sidebar = registerSidebar(
    store,
    editor.current,
    editor.themes,
    editor.library,
    editor.quoteChecks,
    context.workspaceState,
  );
  const report = registerReport(context.extensionUri, store, editor.current);
  const all = vscode.Disposable.from(
    registerCommands(context, editor, editor.visibility),
    sidebar,
    report,
    editor,
    log,
  );
  return {
    api: {
      articleOf: (document) => store.articleOf(document),
      marksIn: (visible) => decorations.marksIn(visible),
      annotationsOf: (document) => editor.readers.placedIn(document),
      listedIn: (view) => sidebar.listed(view),
      folderRepeats: () => editor.library.overview,
    },
    restoreReport: (panel, state) => report.restore(panel, state),
    dispose(): void {
      all.dispose();
    },
  };
}
