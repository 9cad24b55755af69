import * as vscode from 'vscode';
import {
  readParagraphFacts,
  type Article,
  type LibraryFile,
  type Paragraph,
  type RepeatPlace,
} from '../../analysis';
import { logError, logErrors, logInfo } from '../../logging/log';
import type { RepeatFilter } from '../lookup';
import { rangeOf } from '../ranges';
import { SharedParagraphs } from '../sharedParagraphs';
import { findArticles, WorkspaceArticles } from './files';
import { FolderIndex } from './folderIndex';
import { EMPTY_OVERVIEW, overviewOf, type FolderOverview, type Listed } from './overview';
import { warn } from '../messages';
import { setAside, writeWhole } from '../ownFiles';
import { FolderWatcher, type FolderChanges } from './watcher';

export type { FolderOverview, SharedParagraph, SharingFile } from './overview';

/** Where the index is kept between sessions, in the extension's storage for the workspace. */
const INDEX_FILE = 'repeats.index';
/** Milliseconds from a change to its being saved: many changes come together. */
const SAVE_PAUSE = 3000;

/** What a search of the folder came to. */
export interface FolderSearch {
  readonly isComplete: boolean;
  readonly articles: number;
}

/**
 * The repeats across the articles of the workspace: nothing until the reader asks for them, from then on kept up to date
 * and between sessions, until the reader has enough of them.
 */
export class FolderLibrary implements vscode.Disposable {
  private readonly articles = new WorkspaceArticles();
  private readonly index = new FolderIndex(this.articles, logInfo);
  private readonly watcher = new FolderWatcher(
    (key) => this.index.hasSeen(key),
    (changes) => this.start('Following changes of the folder', () => this.follow(changes)),
  );
  private readonly listed: Listed = { counts: new Map(), files: new Map() };
  private readonly texts = new WeakMap<LibraryFile, string>();
  private readonly shared = new SharedParagraphs((text, uri) => this.placesOf(text, uri).length > 0);
  private readonly changed = new vscode.EventEmitter<void>();
  private shown: FolderOverview = EMPTY_OVERVIEW;
  /** Everything that touches the index, one after the other. */
  private work: Promise<unknown> = Promise.resolve();
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private isDisposed = false;
  /** Whether the reader knows that the last save failed. */
  private isSaveTold = false;
  /** What is known of the folder has changed. */
  readonly onDidChange = this.changed.event;

  /** @param storage the extension's folder for this workspace; undefined where there is none to keep anything in */
  constructor(private readonly storage: vscode.Uri | undefined) {
    this.start('Reading the saved repeats of the folder', () => this.restore());
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.saveTimer);
    this.watcher.dispose();
    this.changed.dispose();
  }

  get overview(): FolderOverview {
    return this.shown;
  }

  /** Where a paragraph stands in other files of the folder, likest first. */
  placesOf(paragraph: string, uri: string): RepeatPlace[] {
    if (this.index.repeats.size === 0) return [];
    return this.index.repeats.placesOf(readParagraphFacts(paragraph), uri);
  }

  /** The paragraphs of a document that stand in other files of the folder too. */
  sharedIn(document: vscode.TextDocument, { paragraphs }: Article, filter: RepeatFilter): Paragraph[] {
    if (this.index.repeats.size === 0) return [];
    return this.shared.of(paragraphs, document.uri.toString(), filter, (paragraph) =>
      document.getText(rangeOf(document, paragraph)),
    );
  }

  /** Reads what is new or changed in the folder; what has been read stays where the reader cancels. */
  async search(
    token: vscode.CancellationToken,
    onProgress: (done: number, all: number) => void,
  ): Promise<FolderSearch> {
    return this.enqueue(async () => {
      const isComplete = await this.readFolder(token, onProgress);
      await this.save();
      return { isComplete, articles: this.index.repeats.size };
    });
  }

  /** Forgets all about the folder, also what is saved; answers whether there was anything to forget. */
  async forget(): Promise<boolean> {
    return this.enqueue(async () => {
      const wasKnown = this.index.repeats.size > 0;
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

  /** Runs what touches the index after all that was asked for before. */
  private enqueue<T>(act: () => Promise<T>): Promise<T> {
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
    this.articles.forgetLinks();
    const isCancelled = (): boolean => this.isDisposed || token?.isCancellationRequested === true;
    const keys = await findArticles(token);
    const isComplete = !isCancelled() && (await this.index.sync(keys, { isCancelled, onProgress }));
    await this.look();
    return isComplete;
  }

  /** Takes over what an earlier session saved; without that the reader has not asked for anything yet. */
  private async restore(): Promise<void> {
    const file = this.indexFile();
    if (!file || !(await exists(file))) return;
    const problem = this.index.load(await vscode.workspace.fs.readFile(file));
    if (problem)
      logInfo(`The saved repeats of the folder cannot be used (${problem}); its articles are read anew.`);
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

  /** Looks at what the files have in common now, and tells. */
  private async look(): Promise<void> {
    this.shown = await overviewOf(this.index.repeats, this.listed, this.index.takeStale(), {
      textOf: (key) => this.textOf(key),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => performance.now(),
    });
    this.shared.clear();
    if (!this.isDisposed) this.changed.fire();
  }

  /** The text of a file as it was indexed, or null where it cannot be read now. */
  private async textOf(key: string): Promise<string | null> {
    const file = this.index.repeats.get(key);
    if (!file) return null;
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    try {
      const text = await this.articles.textOf(key);
      if (typeof text !== 'string') return null;
      this.texts.set(file, text);
      return text;
    } catch (error) {
      logInfo(`Not listed: ${key}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  private indexFile(): vscode.Uri | undefined {
    return this.storage && vscode.Uri.joinPath(this.storage, INDEX_FILE);
  }

  private saveSoon(): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(
      () => this.start('Saving the repeats of the folder', () => this.save()),
      SAVE_PAUSE,
    );
  }

  /** Saves the index. Where that fails what was found stays good for this session, and the reader is told once. */
  private async save(): Promise<void> {
    const file = this.indexFile();
    if (!file || !this.storage) return;
    try {
      await vscode.workspace.fs.createDirectory(this.storage);
      await writeWhole(vscode.workspace.fs, file, this.index.save());
      this.isSaveTold = false;
    } catch (error) {
      logError(error, 'Saving the repeats of the folder');
      if (this.isSaveTold) return;
      this.isSaveTold = true;
      warn(
        vscode.l10n.t(
          'The repeats of this folder could not be saved: the next window will look for them again. The log says more.',
        ),
      );
    }
  }

  private async leaveDamaged(file: vscode.Uri): Promise<void> {
    const aside = await setAside(vscode.workspace.fs, file, new Date().toISOString());
    logInfo(`The damaged file is now ${aside.toString()}.`);
    warn(
      vscode.l10n.t(
        'The saved repeats of this folder were damaged. The file is set aside as {0}, and the articles are read anew.',
        aside.path.slice(aside.path.lastIndexOf('/') + 1),
      ),
    );
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

/** The library of the workspace, which does nothing until it is asked to. */
export function registerLibrary(context: vscode.ExtensionContext): FolderLibrary {
  return new FolderLibrary(context.storageUri);
}
