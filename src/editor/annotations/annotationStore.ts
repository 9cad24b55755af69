import * as vscode from 'vscode';
import {
  annotationPath,
  EMPTY_FILE,
  mergeChanges,
  outsideName,
  readAnnotationFile,
  safeCoder,
  writeAnnotationFile,
  type AnnotationFile,
  type Changes,
} from '../../annotations';
import { writeWhole } from '../ownFiles';
import { readSettings } from '../settings';

/** Bytes of a file of annotations that are read. */
const LARGEST_FILE = 50_000_000;

const TOO_LARGE: AnnotationFile = { ...EMPTY_FILE, isTooLong: true };

/** What a file holds. @param text as {@link AnnotationStore.textOf} answers it */
export function contentOfFile(text: string | null, source: string): AnnotationFile {
  if (text === null) return TOO_LARGE;
  return text === '' ? EMPTY_FILE : readAnnotationFile(text, source);
}

/** Where a text's annotations are kept, and how they call it. */
export interface AnnotationPlace {
  readonly file: vscode.Uri;
  readonly source: string;
}

/** The files of annotations: in the folder of the workspace that a text is in, else in the extension's own storage. */
export class AnnotationStore implements vscode.Disposable {
  private readonly written = new vscode.EventEmitter<vscode.Uri>();
  /** This window wrote a file. */
  readonly onDidWrite = this.written.event;

  constructor(private readonly storage: vscode.Uri) {}

  dispose(): void {
    this.written.dispose();
  }

  placeOf({ uri }: Pick<vscode.TextDocument, 'uri'>): AnnotationPlace {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const source = folder ? vscode.workspace.asRelativePath(uri, false) : uri.toString();
    return { file: this.fileFor(uri), source };
  }

  fileFor(uri: vscode.Uri): vscode.Uri {
    const coder = readSettings(uri).coder;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder)
      return vscode.Uri.joinPath(this.storage, 'annotations', safeCoder(coder), outsideName(uri.toString()));
    const path = annotationPath(coder, vscode.workspace.asRelativePath(uri, false));
    return vscode.Uri.joinPath(folder.uri, ...path);
  }

  async read({ file, source }: AnnotationPlace): Promise<AnnotationFile> {
    return contentOfFile(await this.textOf(file), source);
  }

  /** A file's text, '' where there is none; null for one that is too large to be read. */
  async textOf(file: vscode.Uri): Promise<string | null> {
    if (!(await exists(file))) return '';
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > LARGEST_FILE) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  }

  /** Writes a file whole or not at all. @returns its text */
  async write({ file }: AnnotationPlace, content: AnnotationFile): Promise<string> {
    const text = writeAnnotationFile(content);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await writeWhole(vscode.workspace.fs, file, new TextEncoder().encode(text));
    this.written.fire(file);
    return text;
  }

  /** Changes the file of an article that is not open; one that is read only is left as it is. */
  async change(place: AnnotationPlace, changes: Changes): Promise<void> {
    const file = mergeChanges(await this.read(place), changes);
    if (!file.isNewer && !file.isTooLong) await this.write(place, file);
  }

  /** Takes the annotations of an article, or of all in a folder, along to where it is now. */
  async move(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
    const from = this.fileFor(oldUri);
    const to = this.fileFor(newUri);
    for (const [old, fresh] of [
      [from, to],
      [withoutExtension(from), withoutExtension(to)],
    ] as const) {
      if (!(await exists(old))) continue;
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(fresh, '..'));
      await vscode.workspace.fs.rename(old, fresh, { overwrite: false });
    }
  }
}

/** Of a folder that is moved, all annotations lie in a folder of its name. */
function withoutExtension(file: vscode.Uri): vscode.Uri {
  return file.with({ path: file.path.replace(/\.jsonl$/, '') });
}

export async function discard(uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) await vscode.workspace.fs.delete(uri);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
