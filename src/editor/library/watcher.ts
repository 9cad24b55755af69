import * as vscode from 'vscode';

/** What happened in a folder, by the URIs of files and folders. */
export interface FolderChanges {
  readonly removed: ReadonlySet<string>;
  readonly updated: ReadonlySet<string>;
  /** Files may have come that are not known yet. */
  readonly isListNew: boolean;
  /** What came and may be a folder: its name tells nothing. */
  readonly mayBeFolders: ReadonlySet<string>;
}

/** Milliseconds without an event after which changes are told: a checkout or a save of many files is one. */
const QUIET = 300;

/** Follows the files of the workspace while it is told to. */
export class FolderWatcher implements vscode.Disposable {
  private watching: vscode.Disposable | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private removed = new Set<string>();
  private updated = new Set<string>();
  private mayBeFolders = new Set<string>();
  private isListNew = false;

  /**
   * @param isKnown whether a file is among those that were looked at
   * @param mayBelong whether a file that is new may be one to look at
   * @param tell takes what has happened; it deals with its own errors
   */
  constructor(
    private readonly isKnown: (key: string) => boolean,
    private readonly mayBelong: (uri: vscode.Uri) => boolean,
    private readonly tell: (changes: FolderChanges) => void,
  ) {}

  get isWatching(): boolean {
    return this.watching !== undefined;
  }

  start(): void {
    if (this.watching) return;
    // A folder that goes or comes is one event without its files, so folders are watched too.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.watching = vscode.Disposable.from(
      watcher,
      watcher.onDidChange((uri) => this.noteChange(uri)),
      watcher.onDidCreate((uri) => this.noteCreation(uri)),
      watcher.onDidDelete((uri) => this.note(() => this.removed.add(uri.toString()))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.note(() => (this.isListNew = true))),
    );
  }

  stop(): void {
    this.watching?.dispose();
    this.watching = undefined;
    clearTimeout(this.timer);
    this.take();
  }

  dispose(): void {
    this.stop();
  }

  private noteChange(uri: vscode.Uri): void {
    const key = uri.toString();
    // One that was never looked at is excluded from searches, and stays so however often it changes.
    if (this.isKnown(key)) this.note(() => this.updated.add(key));
  }

  private noteCreation(uri: vscode.Uri): void {
    const mayBeFolder = !uri.path.slice(uri.path.lastIndexOf('/') + 1).includes('.');
    if (this.mayBelong(uri)) this.note(() => (this.isListNew = true));
    else if (mayBeFolder) this.note(() => this.mayBeFolders.add(uri.toString()));
  }

  private note(change: () => void): void {
    change();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(this.take()), QUIET);
  }

  /** What was noted since it was asked last. */
  private take(): FolderChanges {
    const { removed, updated, isListNew, mayBeFolders } = this;
    this.removed = new Set();
    this.updated = new Set();
    this.mayBeFolders = new Set();
    this.isListNew = false;
    return { removed, updated, isListNew, mayBeFolders };
  }
}
