import * as vscode from 'vscode';
import { matches } from './globs';

/** Files that a walk finds at most: a folder that cannot be searched is mostly a remote one. */
const MOST_FILES = 20_000;

/**
 * The files below a folder whose paths match a glob: for folders of file systems that nobody can search.
 * @param exclude a glob of what is left out, folders too
 */
export async function walk(
  root: vscode.Uri,
  glob: string,
  exclude: string | undefined,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const waiting = [''];
  for (let at = 0; at < waiting.length && found.length < MOST_FILES; at++) {
    if (token?.isCancellationRequested === true) return [];
    const folder = waiting[at];
    for (const [name, type] of await list(vscode.Uri.joinPath(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (exclude !== undefined && matches(path, [exclude])) continue;
      // A link may lead back to where it stands.
      if (type === vscode.FileType.Directory) waiting.push(path);
      else if (matches(path, [glob])) found.push(vscode.Uri.joinPath(root, path));
    }
  }
  return found;
}

async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // gone meanwhile, or not to be read
  }
}
