import * as vscode from 'vscode';
import {
  CODEBOOK_FILE,
  LARGEST_CODEBOOK,
  NO_CODEBOOK,
  readCodebook,
  withCode,
  type Codebook,
  type CodebookProblem,
} from '../../annotations';
import { logError, logErrors } from '../../logging/log';
import { warn } from '../messages';
import { writeWhole } from '../ownFiles';

interface KnownBook {
  codebook: Codebook;
  /** What the reader was told is wrong with it, so that each is told once. */
  told: string;
}

/** The codebooks of all workspace folders, and the one of texts in no folder; read when they change. */
export class Codebooks implements vscode.Disposable {
  private readonly books = new Map<string, KnownBook>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher: vscode.FileSystemWatcher;
  private readonly subscriptions: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(private readonly storage: vscode.Uri) {
    // Of a folder that comes or goes VS Code tells, and not of the file in it.
    const again = (uri: vscode.Uri): void => {
      for (const key of this.books.keys())
        if (key === uri.toString() || key.startsWith(`${uri.toString()}/`))
          this.readSoon(vscode.Uri.parse(key, true));
    };
    const [folder] = CODEBOOK_FILE;
    this.watcher = vscode.workspace.createFileSystemWatcher(`**/{${folder},${CODEBOOK_FILE.join('/')}}`);
    this.subscriptions = [
      this.changed,
      this.watcher,
      this.watcher.onDidChange(again),
      this.watcher.onDidCreate(again),
      this.watcher.onDidDelete(again),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.books.clear();
  }

  /** Where the codes of a text are kept. */
  fileFor(uri: vscode.Uri): vscode.Uri {
    const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
    return vscode.Uri.joinPath(folder?.uri ?? this.storage, ...(folder ? CODEBOOK_FILE : ['codebook.json']));
  }

  /** The codes of a text as they are known now; whoever asks first has them read. */
  for(uri: vscode.Uri): Codebook {
    const file = this.fileFor(uri);
    const known = this.books.get(file.toString());
    if (known) return known.codebook;
    this.books.set(file.toString(), { codebook: NO_CODEBOOK, told: '' });
    this.readSoon(file);
    return NO_CODEBOOK;
  }

  /** The codes of a text, once they are read. */
  async load(uri: vscode.Uri): Promise<Codebook> {
    await this.read(this.fileFor(uri));
    return this.for(uri);
  }

  /**
   * Changes a codebook's file, with what another window has written in it.
   * @returns false where that cannot be done; the reader is told
   */
  async change(uri: vscode.Uri, edit: (text: string) => string): Promise<boolean> {
    const file = this.fileFor(uri);
    try {
      const text = await textOf(file);
      if (text !== null && isWhole(readCodebook(text).problems)) {
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
        await writeWhole(vscode.workspace.fs, file, new TextEncoder().encode(edit(text)));
        await this.read(file);
        return true;
      }
    } catch (error) {
      logError(error, 'Changing a codebook');
    }
    warn(vscode.l10n.t('{0} could not be changed.', vscode.workspace.asRelativePath(file)), openFile(file));
    return false;
  }

  /** Puts a code into the book of a text, with a colour of its own. */
  add(uri: vscode.Uri, name: string): Promise<boolean> {
    return this.change(uri, (text) => withCode(text, { name, color: this.for(uri).nextColour }));
  }

  private readSoon(file: vscode.Uri): void {
    logErrors(this.read(file), 'Reading a codebook');
  }

  private async read(file: vscode.Uri): Promise<void> {
    const text = await textOf(file);
    const { codebook, problems } =
      text === null
        ? { codebook: NO_CODEBOOK, problems: [{ kind: 'too large', name: '' } as const] }
        : readCodebook(text);
    const told = problems.map(({ kind, name }) => `${kind} ${name}`).join('\n');
    const before = this.books.get(file.toString());
    // Where nothing of it can be read, the codes stay what they were.
    const kept = before && !isWhole(problems) ? before.codebook : codebook;
    this.books.set(file.toString(), { codebook: kept, told });
    const [problem] = problems;
    if (problem && told !== before?.told)
      warn(problemText(vscode.workspace.asRelativePath(file), problem), openFile(file));
    if (JSON.stringify(kept.codes) !== JSON.stringify(before?.codebook.codes ?? [])) this.changed.fire();
  }
}

function isWhole(problems: readonly CodebookProblem[]): boolean {
  return !problems.some(({ kind }) => kind === 'syntax' || kind === 'too large' || kind === 'no codes');
}

function openFile(file: vscode.Uri) {
  return { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(file) };
}

async function textOf(file: vscode.Uri): Promise<string | null> {
  try {
    if ((await vscode.workspace.fs.stat(file)).size > LARGEST_CODEBOOK) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

function problemText(file: string, { kind, name }: CodebookProblem): string {
  const { l10n } = vscode;
  switch (kind) {
    case 'syntax':
      return l10n.t('{0} is not valid JSON. Until that is put right, the codes stay what they were.', file);
    case 'too large':
      return l10n.t('{0} is too large or too deep for a codebook.', file);
    case 'no codes':
      return l10n.t('{0} has no list “codes”.', file);
    case 'no name':
      return l10n.t('{0}: code number {1} has no name and is left out.', file, name);
    case 'twice':
      return l10n.t('{0} has “{1}” twice. The first counts.', file, name);
    case 'circle':
      return l10n.t('{0}: “{1}” is under itself. It is shown at the first level.', file, name);
    case 'no parent':
      return l10n.t('{0}: what “{1}” is under is not there. It is shown at the first level.', file, name);
    case 'no colour':
      return l10n.t('{0}: the color of “{1}” is not written as #rrggbb. It gets another one.', file, name);
  }
}
