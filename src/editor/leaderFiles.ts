import * as vscode from 'vscode';
import { logError, logErrors } from '../logging/log';
import { leaderFileProblem } from './describe/leaderFile';
import {
  LARGEST_LEADER_FILE,
  LEADER_FILE,
  namesOnly,
  NO_LISTS,
  readLeaderFile,
  type LeaderFileMistake,
  type LeaderLists,
} from './leaderFile';
import { warn } from './messages';
import { writeWhole } from './ownFiles';

const TOO_LARGE: LeaderFileMistake = { problem: 'too large', field: '', line: 1 };

/** What is known of one folder's file. */
interface FolderState {
  /** The last good lists: a mistake in the file leaves them as they are. */
  lists: LeaderLists;
  /** The mistake that the reader was told of, so that each is told once. */
  told: string;
  /** Counts readings, so that one that was overtaken changes nothing. */
  reading: number;
  readonly watcher: vscode.Disposable;
}

/** The files `.news-annotator/leaders.json` of all workspace folders, read when they change. */
export class LeaderFiles implements vscode.Disposable {
  private readonly folders = new Map<string, FolderState>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  /** Some folder has other lists than before. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.followFolders()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.changed.fire()),
      // Virtual workspaces need not report changes of files.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.readIfOurs(uri)),
    ];
    this.followFolders();
  }

  dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.folders.clear();
  }

  /** What the file of a document's folder says. */
  listsFor(document: vscode.TextDocument): LeaderLists {
    const folder = folderOf(document);
    const lists = (folder && this.folders.get(folder.uri.toString())?.lists) ?? NO_LISTS;
    return vscode.workspace.isTrusted ? lists : namesOnly(lists);
  }

  /**
   * Changes a folder's file, through its editor where it is open there with changes.
   * @returns false where that cannot be done, or not before a mistake in it is put right; the reader is told
   */
  async change(folder: vscode.WorkspaceFolder, edit: (text: string) => string): Promise<boolean> {
    try {
      return await this.tryToChange(folder, edit);
    } catch (error) {
      logError(error, 'Changing the list of own leaders');
      const file = vscode.workspace.asRelativePath(fileOf(folder));
      warn(vscode.l10n.t('{0} could not be changed.', file));
      return false;
    }
  }

  private async tryToChange(
    folder: vscode.WorkspaceFolder,
    edit: (text: string) => string,
  ): Promise<boolean> {
    if (!(await this.read(folder, true))) return false;
    const uri = fileOf(folder);
    const isFile = ({ uri: own }: vscode.TextDocument): boolean => own.toString() === uri.toString();
    const open = vscode.workspace.textDocuments.find(isFile);
    const before = open?.getText() ?? (await textOf(uri));
    const read = before === null ? { mistake: TOO_LARGE } : readLeaderFile(before);
    if (before === null || 'mistake' in read) {
      tellMistake(uri, 'mistake' in read ? read.mistake : TOO_LARGE);
      return false;
    }
    if (open?.isDirty) await changeOpen(open, edit(before));
    else await writeWhole(vscode.workspace.fs, uri, new TextEncoder().encode(edit(before)));
    await this.read(folder);
    return true;
  }

  private followFolders(): void {
    const present = vscode.workspace.workspaceFolders ?? [];
    const keys = new Set(present.map(({ uri }) => uri.toString()));
    for (const [key, { watcher }] of this.folders) {
      if (keys.has(key)) continue;
      watcher.dispose();
      this.folders.delete(key);
    }
    for (const folder of present) if (!this.folders.has(folder.uri.toString())) this.follow(folder);
  }

  private follow(folder: vscode.WorkspaceFolder): void {
    // Of a deleted folder VS Code tells, and not of the files in it.
    const paths = LEADER_FILE.map((_, i) => LEADER_FILE.slice(0, i + 1).join('/'));
    const pattern = new vscode.RelativePattern(folder, `{${paths.join(',')}}`);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const read = (): void => this.readSoon(folder);
    const parts = [watcher, watcher.onDidChange(read), watcher.onDidCreate(read), watcher.onDidDelete(read)];
    this.folders.set(folder.uri.toString(), {
      lists: NO_LISTS,
      told: '',
      reading: 0,
      watcher: vscode.Disposable.from(...parts),
    });
    read();
  }

  private readIfOurs(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder && fileOf(folder).toString() === uri.toString()) this.readSoon(folder);
  }

  private readSoon(folder: vscode.WorkspaceFolder): void {
    logErrors(this.read(folder), 'Reading the list of own leaders');
  }

  /**
   * Brings a folder's lists up to its file.
   * @param again whether the reader is told of a mistake that they were told of before
   * @returns false where the file has a mistake
   */
  private async read(folder: vscode.WorkspaceFolder, again = false): Promise<boolean> {
    const state = this.folders.get(folder.uri.toString());
    if (!state) return true;
    const turn = ++state.reading;
    const text = await textOf(fileOf(folder));
    const read = text === null ? { mistake: TOO_LARGE } : readLeaderFile(text);
    if (turn !== state.reading) return !('mistake' in read);
    if ('mistake' in read) {
      const told = JSON.stringify(read.mistake);
      if (again || told !== state.told) tellMistake(fileOf(folder), read.mistake);
      state.told = told;
      return false;
    }
    state.told = '';
    if (JSON.stringify(read.lists) === JSON.stringify(state.lists)) return true;
    state.lists = read.lists;
    this.changed.fire();
    return true;
  }
}

/** The folder whose list holds for a document; for one that is in none, the first. */
export function folderOf(document: vscode.TextDocument): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
}

/** Where a folder's list stands. */
export function fileOf({ uri }: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(uri, ...LEADER_FILE);
}

/** The text of a file, empty where there is none; null for one that is too large to be read. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_LEADER_FILE) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

async function changeOpen(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** One message that says what is wrong and where, with a way there. */
function tellMistake(uri: vscode.Uri, mistake: LeaderFileMistake): void {
  const start = new vscode.Position(mistake.line - 1, 0);
  warn(leaderFileProblem(vscode.workspace.asRelativePath(uri), mistake), {
    title: vscode.l10n.t('Open File'),
    run: () => vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) }),
  });
}
