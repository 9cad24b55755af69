import * as vscode from 'vscode';
import { checkProse, PROSE_REACH, type FileStamp } from '../../analysis';
import { readSettings } from '../settings';
import { ARTICLE_GLOB, excludeGlob, isBinary, withEditorLineEnds } from './articleFiles';
import type { ArticleSource, LeftOut } from './fileIndex';
import { ReadOnce } from './readOnce';
import { walk } from './walk';

const MEGABYTE = 1_000_000;

/** The articles of the workspace's folders, without what the settings of each exclude from files and searches. */
export function findArticles(token?: vscode.CancellationToken): Promise<string[]> {
  return findFiles(() => [ARTICLE_GLOB], token);
}

/** The files of the workspace's folders that a folder's globs name, without what its settings exclude. */
export async function findFiles(
  globsOf: (folder: vscode.WorkspaceFolder) => readonly string[],
  token?: vscode.CancellationToken,
): Promise<string[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.flatMap((folder) => {
      const exclude = excludeGlob(vscode.workspace.getConfiguration('search', folder).get('exclude'));
      return globsOf(folder).map((glob) => findIn(folder.uri, glob, exclude, token));
    }),
  );
  // A folder of the workspace may stand in another one.
  return Array.from(new Set(found.flat().map((uri) => uri.toString())));
}

/** Schemes of file systems that VS Code searches by itself; of others an empty answer may mean that nobody can. */
const SEARCHED: readonly string[] = ['file', 'vscode-remote'];

/** The files below a folder whose paths match a glob. @param exclude undefined for what the settings exclude, null for nothing */
export async function findIn(
  folder: vscode.Uri,
  glob: string,
  exclude: string | undefined | null,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, glob);
  const found = await vscode.workspace.findFiles(pattern, exclude, undefined, token);
  const mayBeBlind = found.length === 0 && !SEARCHED.includes(folder.scheme);
  return mayBeBlind ? walk(folder, glob, exclude ?? undefined, token) : found;
}

/**
 * Reads texts through VS Code's file systems. What a link leads to is left out: it is another file's text, or that of
 * the folder which it stands in.
 */
export class WorkspaceTexts implements ArticleSource {
  /** @param isProse whether the setting that asks for prose holds for them */
  constructor(private readonly isProse: boolean) {}

  /** Whether a folder, by its URI, is a link or stands in one; asked again for every walk over the folder. */
  private links = new Map<string, Promise<boolean>>();

  /** Forgets which folders are links. */
  forgetLinks(): void {
    this.links = new Map();
  }

  readonly stampOf = async (key: string): Promise<FileStamp | LeftOut> => {
    const uri = vscode.Uri.parse(key, true);
    const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return { reason: 'it is no file' };
    if (isLink(type) || (await this.isInLink(parentOf(uri))))
      return { reason: 'it is reached through a link' };
    if (size > readSettings(uri).maxFileSize * MEGABYTE) return { reason: 'it is larger than the limit' };
    return { time: Math.floor(mtime), size };
  };

  readonly textOf = async (key: string): Promise<string | LeftOut> => {
    const uri = vscode.Uri.parse(key, true);
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (isBinary(bytes)) return { reason: 'it is binary' };
    const text = withEditorLineEnds(await vscode.workspace.decode(bytes, { uri }));
    const other = this.isProse && readSettings(uri).proseOnly ? checkProse(text.slice(0, PROSE_REACH)) : null;
    return other ? { reason: `it looks like: ${other}` } : text;
  };

  /** Whether a folder is a link, or in one, below the workspace's own folder. */
  private isInLink(folder: vscode.Uri): Promise<boolean> {
    const key = folder.toString();
    const root = vscode.workspace.getWorkspaceFolder(folder);
    if (!root || root.uri.toString() === key) return Promise.resolve(false);
    let answer = this.links.get(key);
    if (!answer) {
      answer = Promise.resolve(vscode.workspace.fs.stat(folder)).then(
        ({ type }) => isLink(type) || this.isInLink(parentOf(folder)),
      );
      this.links.set(key, answer);
    }
    return answer;
  }
}

function isLink(type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The articles of the workspace, for the repeats of its folders and for the quotations in them: each is read once for both. */
export class SharedArticles extends ReadOnce {
  private readonly texts: WorkspaceTexts;

  constructor() {
    const texts = new WorkspaceTexts(true);
    super(texts);
    this.texts = texts;
  }

  /** Forgets which folders are links. */
  forgetLinks(): void {
    this.texts.forgetLinks();
  }

  /** The text of an article as it is now. */
  readonly presentTextOf = (key: string): Promise<string | LeftOut> => this.texts.textOf(key);
}
