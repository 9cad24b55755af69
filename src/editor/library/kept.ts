import * as vscode from 'vscode';
import { logError, logErrors, logInfo } from '../../logging/log';
import { setAside, writeWhole } from '../ownFiles';
import type { FileIndex } from './fileIndex';
import { FolderWatcher, type FolderChanges } from './watcher';

/** Milliseconds from a change to its being saved: many changes come together. */
const SAVE_PAUSE = 3000;

/** What a search of the folder came to. */
export interface FolderSearch {
  readonly isComplete: boolean;
  readonly articles: number;
}

/** What tells one kept index from another. */
export interface KeptIndexOptions<Index extends FileIndex> {
  readonly index: Index;
  /** The extension's folder for this workspace; undefined where there is none to keep anything in. */
  readonly storage: vscode.Uri | undefined;
  /** The file's name in it. */
  readonly fileName: string;
  /** What it is, in the log. */
  readonly name: string;
  /** The files that belong into the index. */
  readonly findFiles: (token?: vscode.CancellationToken) => Promise<string[]>;
  /** Whether a file that is new may be one of them. */
  readonly mayBelong: (uri: vscode.Uri) => boolean;
  /** Says to the reader that it could not be saved. */
  readonly tellNotSaved: () => void;
  /** Says to the reader that what was saved is damaged, and how it is called now. */
  readonly tellDamaged: (name: string) => void;
}

/**
 * An index of files of the workspace: nothing until the reader asks for it, from then on kept up to date and between
 * sessions, until the reader has enough of it.
 */
export abstract class KeptIndex<Index extends FileIndex> implements vscode.Disposable {
  protected readonly index: Index;
  private readonly watcher: FolderWatcher;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Everything that touches the index, one after the other. */
  private work: Promise<unknown> = Promise.resolve();
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  protected isDisposed = false;
  /** Whether the reader knows that the last save failed. */
  private isSaveTold = false;
  /** What is known of the folder has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly own: KeptIndexOptions<Index>) {
    this.index = own.index;
    this.watcher = new FolderWatcher(
      (key) => this.index.hasSeen(key),
      own.mayBelong,
      (changes) => this.start(`Following changes of ${own.name}`, () => this.follow(changes)),
    );
    this.start(`Reading the saved ${own.name}`, () => this.restore());
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.saveTimer);
    this.watcher.dispose();
    this.changed.dispose();
  }

  /** Brings up to date what is shown of the index. */
  protected abstract look(): Promise<void>;

  /** Tells that what is known has changed. */
  protected tellChange(): void {
    if (!this.isDisposed) this.changed.fire();
  }

  /** Reads what is new or changed in the folder; what has been read stays where the reader cancels. */
  async search(
    token: vscode.CancellationToken,
    onProgress: (done: number, all: number) => void,
  ): Promise<FolderSearch> {
    return this.enqueue(async () => {
      const isComplete = await this.readFolder(token, onProgress);
      await this.save();
      return { isComplete, articles: this.index.size };
    });
  }

  /** Forgets all about the folder, also what is saved; answers whether there was anything to forget. */
  async forget(): Promise<boolean> {
    return this.enqueue(async () => {
      const wasKnown = this.index.size > 0;
      this.watcher.stop();
      clearTimeout(this.saveTimer);
      this.index.clear();
      const file = this.indexFile();
      const isSaved = file !== undefined && (await exists(file));
      if (isSaved) await vscode.workspace.fs.delete(file);
      await this.look();
      return wasKnown || isSaved;
    });
  }

  /** Reads the folder again where it has been read: which files belong into the index has changed. */
  searchAgain(): void {
    this.start(`Reading ${this.own.name} again`, async () => {
      if (!this.watcher.isWatching) return;
      await this.readFolder(undefined, () => undefined);
      this.saveSoon();
    });
  }

  /** Reads one file again where it has changed. */
  protected updateFile(key: string): void {
    this.start(`Reading a file of ${this.own.name}`, async () => {
      if (await this.index.update(key)) await this.look();
    });
  }

  /** Runs what touches the index after all that was asked for before. */
  protected enqueue<T>(act: () => Promise<T>): Promise<T> {
    const result = this.work.then(act);
    this.work = result.catch(() => undefined); // whoever asked for it hears of the error; the next one is not stopped
    return result;
  }

  /** The same, where nobody waits for it. */
  private start(context: string, act: () => Promise<void>): void {
    logErrors(this.enqueue(act), context);
  }

  private async readFolder(
    token: vscode.CancellationToken | undefined,
    onProgress: (done: number, all: number) => void,
  ): Promise<boolean> {
    this.watcher.start(); // before anything is read, so that no change falls between
    const isCancelled = (): boolean => this.isDisposed || token?.isCancellationRequested === true;
    const keys = await this.own.findFiles(token);
    const isComplete = !isCancelled() && (await this.index.sync(keys, { isCancelled, onProgress }));
    await this.look();
    return isComplete;
  }

  /** Takes over what an earlier session saved; without that the reader has not asked for anything yet. */
  private async restore(): Promise<void> {
    const file = this.indexFile();
    if (!file || !(await exists(file))) return;
    const problem = this.index.load(await vscode.workspace.fs.readFile(file));
    if (problem) logInfo(`The saved ${this.own.name} cannot be used (${problem}); the files are read anew.`);
    if (problem === 'damaged') await this.leaveDamaged(file);
    await this.readFolder(undefined, () => undefined);
    await this.save();
  }

  private async follow(changes: FolderChanges): Promise<void> {
    const { removed, updated } = changes;
    const isListNew = changes.isListNew || (await hasFolder(changes.mayBeFolders));
    let isChanged = false;
    for (const key of removed) isChanged = this.index.remove(key) || isChanged;
    for (const key of updated) isChanged = (await this.index.update(key)) || isChanged;
    if (isListNew) {
      await this.readFolder(undefined, () => undefined);
    } else if (isChanged) await this.look();
    if (isListNew || isChanged) this.saveSoon();
  }

  private indexFile(): vscode.Uri | undefined {
    const { storage, fileName } = this.own;
    return storage && vscode.Uri.joinPath(storage, fileName);
  }

  private saveSoon(): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => this.start(`Saving ${this.own.name}`, () => this.save()), SAVE_PAUSE);
  }

  /** Saves the index. Where that fails what was found stays good for this session, and the reader is told once. */
  private async save(): Promise<void> {
    const file = this.indexFile();
    if (!file || !this.own.storage) return;
    try {
      await vscode.workspace.fs.createDirectory(this.own.storage);
      await writeWhole(vscode.workspace.fs, file, this.index.save());
      this.isSaveTold = false;
    } catch (error) {
      logError(error, `Saving ${this.own.name}`);
      if (this.isSaveTold) return;
      this.isSaveTold = true;
      this.own.tellNotSaved();
    }
  }

  private async leaveDamaged(file: vscode.Uri): Promise<void> {
    const aside = await setAside(vscode.workspace.fs, file, new Date().toISOString());
    logInfo(`The damaged file is now ${aside.toString()}.`);
    this.own.tellDamaged(aside.path.slice(aside.path.lastIndexOf('/') + 1));
  }
}

/** Whether one of these is a folder. */
async function hasFolder(keys: ReadonlySet<string>): Promise<boolean> {
  for (const key of keys) {
    try {
      const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(key, true));
      if ((type & vscode.FileType.Directory) !== 0) return true;
    } catch {
      // gone again
    }
  }
  return false;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
