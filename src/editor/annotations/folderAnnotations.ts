import * as vscode from 'vscode';
import { OWN_FOLDER, safeCoder, type Annotation, type PlacedAnnotation } from '../../annotations';
import { logErrors } from '../../logging/log';
import { findIn } from '../library/files';
import { readSettings, SECTION } from '../settings';
import { exists, type AnnotationStore } from './annotationStore';

/** The annotations of an article of the folder, as their file has them. */
export interface ArticleSet {
  /** Of the article. */
  readonly uri: vscode.Uri;
  /** Its path as the reader knows it. */
  readonly label: string;
  readonly file: vscode.Uri;
  readonly annotations: readonly Annotation[];
  /** There is no such article any more: it was renamed, moved or deleted by another program. */
  readonly isGone: boolean;
}

/** Files of annotations that are read of one folder. */
const MOST_FILES = 5000;
/** Milliseconds after a change before files are read again: version control changes many at once. */
const AT_REST = 300;

/** The reader's annotations of all articles of the workspace; read once somebody asks, and again when a file changes. */
export class FolderAnnotations implements vscode.Disposable {
  private sets = new Map<string, ArticleSet>();
  private loading: Promise<void> | null = null;
  private readonly outdated = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly fileChanged = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  readonly onDidChange = this.changed.event;
  /** A file of annotations was written, by this window or from outside. */
  readonly onDidChangeFile = this.fileChanged.event;

  constructor(private readonly store: AnnotationStore) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${OWN_FOLDER}/annotations/**/*.jsonl`);
    // Of a folder that comes or goes VS Code tells, and not of the files in it.
    const places = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    const note = (uri: vscode.Uri): void => this.note(uri);
    this.subscriptions = [
      this.changed,
      this.fileChanged,
      watcher,
      watcher.onDidChange(note),
      watcher.onDidCreate(note),
      watcher.onDidDelete(note),
      // Virtual workspaces need not report changes of files.
      store.onDidWrite((file) => this.readSoon(file)),
      places,
      places.onDidCreate((uri) => this.noteArticle(uri)),
      places.onDidDelete((uri) => this.noteArticle(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reload()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.coder`)) this.reload();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What is known now, by path; whoever asks first has the files read. */
  get all(): readonly ArticleSet[] {
    logErrors(this.load(), 'Reading the annotations of the folder');
    return Array.from(this.sets.values()).sort((a, b) => (a.label < b.label ? -1 : 1));
  }

  /** Reads all files, once. */
  load(): Promise<void> {
    return (this.loading ??= this.readAll());
  }

  private reload(): void {
    if (!this.loading) return;
    this.loading = null;
    this.sets = new Map();
    logErrors(this.load(), 'Reading the annotations of the folder');
  }

  private async readAll(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const own = ownFolder(folder.uri);
      const files = await findIn(own, '**/*.jsonl', null);
      for (const file of files.slice(0, MOST_FILES)) await this.readOne(file);
    }
    this.changed.fire();
  }

  private note(file: vscode.Uri): void {
    this.fileChanged.fire(file);
    this.readSoon(file);
  }

  /** Something came or went: an article, a folder of articles, or one of files of annotations. */
  private noteArticle({ path }: vscode.Uri): void {
    const isIn = (uri: vscode.Uri): boolean => uri.path === path || uri.path.startsWith(`${path}/`);
    for (const { uri, file } of this.sets.values()) {
      if (isIn(file) && file.path !== path) this.note(file);
      else if (isIn(uri)) this.readSoon(file);
    }
  }

  private readSoon(file: vscode.Uri): void {
    if (!this.loading) return;
    this.outdated.add(file.toString());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => logErrors(this.readAgain(), 'Reading annotations again'), AT_REST);
  }

  private async readAgain(): Promise<void> {
    const files = Array.from(this.outdated);
    this.outdated.clear();
    for (const file of files) await this.readOne(vscode.Uri.parse(file, true));
    this.changed.fire();
  }

  private async readOne(file: vscode.Uri): Promise<void> {
    const article = articleOf(file);
    if (!article) return;
    const { annotations } = await this.store.read({ file, source: article.label });
    if (annotations.size === 0) this.sets.delete(file.toString());
    else
      this.sets.set(file.toString(), {
        ...article,
        file,
        annotations: Array.from(annotations.values()),
        isGone: !(await exists(article.uri)),
      });
  }
}

/** The article that a file of the reader's is of; null for files of others. */
function articleOf(file: vscode.Uri): { readonly uri: vscode.Uri; readonly label: string } | null {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  if (!folder) return null;
  const own = ownFolder(folder.uri);
  if (!file.path.startsWith(`${own.path}/`)) return null;
  const label = file.path.slice(own.path.length + 1).replace(/\.jsonl$/, '');
  return { uri: vscode.Uri.joinPath(folder.uri, label), label };
}

/** Where the reader's annotations of a folder's articles lie. */
function ownFolder(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, OWN_FOLDER, 'annotations', safeCoder(readSettings(folder).coder));
}

/** Annotations of one article, by their ids. */
export interface ArticleIds {
  readonly uri: string;
  readonly ids: readonly string[];
}

/**
 * The annotations that are wanted, by article.
 * @param open those of open articles, which may be newer than their files
 */
export function wantedIn(
  open: ReadonlyMap<string, readonly PlacedAnnotation[]>,
  sets: readonly ArticleSet[],
  isWanted: (annotation: Annotation) => boolean,
): ArticleIds[] {
  const here = Array.from(open, ([uri, placed]) => ({
    uri,
    all: placed.map(({ annotation }) => annotation),
  }));
  const closed = sets
    .filter(({ uri }) => !open.has(uri.toString()))
    .map(({ uri, annotations }) => ({ uri: uri.toString(), all: annotations }));
  return [...here, ...closed]
    .map(({ uri, all }) => ({ uri, ids: all.filter(isWanted).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}
