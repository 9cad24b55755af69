import * as vscode from 'vscode';
import { logErrors } from '../../logging/log';
import { matches } from '../library/globs';
import { readSettings, SECTION } from '../settings';

const KEY = 'pickedSources';
/** What a source may be: texts, and the subtitles of recordings. */
const SOURCE_FILE = /\.(?:txt|md|srt|vtt)$/i;

/** Which texts are sources: what the setting names in each folder, and what the reader picked. */
export class SourcePlaces implements vscode.Disposable {
  private readonly picked: Set<string>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  /** Other texts are sources now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.picked = new Set(memory.get<string[]>(KEY, []));
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.sources`)) this.changed.fire();
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  /** The texts that the reader picked, by their URIs. */
  get pickedKeys(): readonly string[] {
    return Array.from(this.picked);
  }

  /** The globs of a folder. */
  globsOf(folder: vscode.WorkspaceFolder): readonly string[] {
    return readSettings(folder.uri).sources;
  }

  isSource(uri: vscode.Uri): boolean {
    if (this.picked.has(uri.toString())) return true;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || !isSourceFile(uri)) return false;
    return matches(vscode.workspace.asRelativePath(uri, false), this.globsOf(folder));
  }

  /** Takes texts for sources, from now on. */
  pick(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.picked.add(uri.toString());
    this.keep();
  }

  /** Forgets what was picked. */
  clear(): void {
    if (this.picked.size === 0) return;
    this.picked.clear();
    this.keep();
  }

  private keep(): void {
    // A text that has no file is gone with the window.
    const lasting = this.pickedKeys.filter((key) => !key.startsWith('untitled:'));
    logErrors(this.memory.update(KEY, lasting), 'Remembering picked sources');
    this.changed.fire();
  }
}

export function isSourceFile({ path }: vscode.Uri): boolean {
  return SOURCE_FILE.test(path);
}
