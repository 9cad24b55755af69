/** Files of ours in a workspace or in the extension's storage: written whole or not at all, and never over a damaged one. */

/** What is needed of VS Code's file systems; `vscode.workspace.fs` is one. */
export interface FileSystem<Place extends FilePlace> {
  stat(place: Place): Thenable<{ readonly type: number }>;
  writeFile(place: Place, content: Uint8Array): Thenable<void>;
  rename(from: Place, to: Place, options: { readonly overwrite: boolean }): Thenable<void>;
  delete(place: Place): Thenable<void>;
}

/** What is needed of a `vscode.Uri`. */
export interface FilePlace {
  readonly path: string;
  with(change: { readonly path: string }): this;
}

/** `vscode.FileType.SymbolicLink`: a bit of a file's type. */
const SYMBOLIC_LINK = 64;

let writes = 0;

/**
 * Writes a file: to a new one beside it, which then takes its name, so that whatever goes wrong meanwhile the old content
 * stays. A link is written through, and so is a file where the file system cannot rename.
 * @throws what the file system throws; the file is then as it was, unless it cannot rename
 */
export async function writeWhole<Place extends FilePlace>(
  fs: FileSystem<Place>,
  place: Place,
  content: Uint8Array,
): Promise<void> {
  if (await isLink(fs, place)) return fs.writeFile(place, content);
  const fresh = place.with({ path: `${place.path}.${++writes}.new` });
  try {
    await fs.writeFile(fresh, content);
  } catch (error) {
    await discard(fs, fresh);
    throw error;
  }
  try {
    await fs.rename(fresh, place, { overwrite: true });
  } catch {
    await discard(fs, fresh);
    await fs.writeFile(place, content);
  }
}

/**
 * Gives a damaged file another name, so that nothing is written over what it holds.
 * @param now the present time as ISO 8601
 * @returns where it is now
 */
export async function setAside<Place extends FilePlace>(
  fs: FileSystem<Place>,
  place: Place,
  now: string,
): Promise<Place> {
  const stamp = now.slice(0, 19).replaceAll(':', '');
  const aside = place.with({ path: `${place.path}.damaged-${stamp}` });
  await fs.rename(place, aside, { overwrite: false });
  return aside;
}

async function isLink<Place extends FilePlace>(fs: FileSystem<Place>, place: Place): Promise<boolean> {
  try {
    return ((await fs.stat(place)).type & SYMBOLIC_LINK) !== 0;
  } catch {
    return false; // there is none yet
  }
}

/** A file that is half written, or could not take the name it was written for. */
async function discard<Place extends FilePlace>(fs: FileSystem<Place>, place: Place): Promise<void> {
  try {
    await fs.delete(place);
  } catch {
    // it was never there
  }
}
