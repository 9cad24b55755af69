import './logging/loading';
import type * as vscode from 'vscode';
import type { Article } from './analysis';
import { registerCommands } from './commands';
import { registerEditor } from './editor';
import type { AppliedMarks } from './editor/decorations';
import type { FolderOverview } from './editor/library';
import { openLog } from './logging/log';
import { markOnce } from './logging/timings';
import { registerSidebar, type ListedRows } from './sidebar';
import { registerReport } from './report';

/** What other extensions can ask: `vscode.extensions.getExtension('news-annotator.news-annotator').exports`. */
export interface NewsAnnotatorApi {
  /** The annotations of an open document's present text, or null where it is not annotated. */
  readonly articleOf: (document: vscode.TextDocument) => Article | null;
  /** What is marked in an editor now, or null where nothing ever was. */
  readonly marksIn: (editor: vscode.TextEditor) => AppliedMarks | null;
  /** What a view of the sidebar lists, by its id in the manifest; null while it is not shown. */
  readonly listedIn: (view: string) => ListedRows | null;
  /** What the articles of the workspace have in common; empty until the reader has asked for it. */
  readonly folderRepeats: () => FolderOverview;
}

/** Composes the features; the desktop and the web build share this. */
export function activate(context: vscode.ExtensionContext): NewsAnnotatorApi {
  markOnce('activation');
  const log = openLog();
  const editor = registerEditor(context);
  const { store, decorations } = editor;
  const sidebar = registerSidebar(
    store,
    editor.current,
    editor.themes,
    editor.library,
    context.workspaceState,
  );
  context.subscriptions.push(
    registerCommands(context, editor, editor.visibility),
    sidebar,
    registerReport(context.extensionUri, store, editor.current),
    editor,
    log,
  );
  markOnce('activated');
  return {
    articleOf: (document) => store.articleOf(document),
    marksIn: (visible) => decorations.marksIn(visible),
    listedIn: (view) => sidebar.listed(view),
    folderRepeats: () => editor.library.overview,
  };
}

markOnce('loaded');
