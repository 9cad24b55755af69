import * as vscode from 'vscode';
import { CodeMarks } from './annotations/codeMarks';
import { offerLostSets } from './annotations/lostSets';
import { NoteThreads } from './annotations/noteThreads';
import { ReaderAnnotations } from './annotations/readerAnnotations';
import { AskedHover } from './askedHover';
import { registerDesk } from './checks';
import { CurrentDocument } from './current';
import { registerDecorations, type Decorations } from './decorations';
import { DocumentStore } from './documents';
import { LeaderFiles } from './leaderFiles';
import { registerLibrary, type FolderLibrary } from './library';
import { SharedArticles } from './library/files';
import { registerCodeActions } from './providers/codeActions';
import { registerDefinition } from './providers/definition';
import { registerFolding } from './providers/folding';
import { registerHighlights } from './providers/highlights';
import { registerHover } from './providers/hover';
import { registerReferences } from './providers/references';
import { registerSymbols } from './providers/symbols';
import { registerWorkspaceSymbols } from './providers/workspaceSymbols';
import { IgnoredRepeats } from './ignoredRepeats';
import { QuoteChecks, SourceLibrary, SourcePlaces } from './sources';
import { registerStatus } from './status';
import { registerStatusBar } from './statusBar';
import { ThemeChoice } from './themeChoice';
import { Visibility } from './visibility';

/** What the rest of the extension builds on. */
export interface EditorFeatures extends vscode.Disposable {
  readonly store: DocumentStore;
  readonly current: CurrentDocument;
  readonly leaderFiles: LeaderFiles;
  readonly visibility: Visibility;
  readonly themes: ThemeChoice;
  readonly decorations: Decorations;
  readonly library: FolderLibrary;
  readonly askedHover: AskedHover;
  readonly readers: ReaderAnnotations;
  readonly quoteChecks: QuoteChecks;
}

/** Everything the reader meets in the text. */
export function registerEditor(context: vscode.ExtensionContext): EditorFeatures {
  const ignored = new IgnoredRepeats(context.workspaceState);
  const leaderFiles = new LeaderFiles();
  // It hears of edits before the store does, whose analysis obeys its corrections.
  const readers = new ReaderAnnotations(context.globalStorageUri);
  const store = new DocumentStore(ignored, leaderFiles, readers);
  const places = new SourcePlaces(context.workspaceState);
  const articles = new SharedArticles();
  const library = registerLibrary(context, places, articles);
  const sources = new SourceLibrary(context.storageUri, places, articles);
  const quoteChecks = new QuoteChecks(store, sources, readers);
  const visibility = new Visibility(context.workspaceState);
  const themes = new ThemeChoice();
  const askedHover = new AskedHover();
  // They hear of an article before all others: a reader looks at the text.
  const decorations = registerDecorations(context, store, visibility, themes, library);
  const current = new CurrentDocument(store);
  const features = vscode.Disposable.from(
    decorations,
    registerStatus(store, current),
    registerStatusBar(store, current, quoteChecks),
    registerHover(store, library, askedHover, quoteChecks),
    registerReferences(store),
    registerHighlights(store),
    registerDefinition(store),
    registerFolding(store),
    registerSymbols(store),
    registerWorkspaceSymbols(store),
    registerCodeActions(store),
    registerDesk(context, store, current, quoteChecks, readers),
    new CodeMarks(readers, visibility),
    new NoteThreads(readers),
    offerLostSets(readers),
    visibility,
    themes,
    current,
    store,
    ignored,
    leaderFiles,
    library,
    quoteChecks,
    sources,
    places,
    readers,
  );
  return {
    store,
    current,
    leaderFiles,
    visibility,
    themes,
    decorations,
    library,
    askedHover,
    readers,
    quoteChecks,
    dispose(): void {
      features.dispose();
    },
  };
}
