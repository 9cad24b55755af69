import * as vscode from 'vscode';
import { contentOf, OWN_FOLDER, safeCoder } from '../../annotations';
import { logError, logErrors } from '../../logging/log';
import type { ReaderAnnotations } from '../annotations/readerAnnotations';
import { warn } from '../messages';
import { writeWhole } from '../ownFiles';
import { readSettings } from '../settings';
import { dismissedName, type DismissedHere, type DismissedName } from './findings';
import type { Code } from '../../checks';

/** Where names are kept that no folder is open for. */
const KEY = 'dismissedNames';
const FILE = 'never-slips.json';

/** What the reader says is no slip: one in its place or, with a name, all of a rule about it. */
export interface Dismissal {
  /** The document's URI. */
  readonly uri: string;
  readonly code: Code;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

export function isDismissal(value: unknown): value is Dismissal {
  const { uri, code, start, end } = (value ?? {}) as Partial<Dismissal>;
  return (
    typeof uri === 'string' &&
    typeof code === 'string' &&
    typeof start === 'number' &&
    typeof end === 'number'
  );
}

/**
 * What the reader said is no slip: in its place an annotation of the article, for a name a line of a file beside the
 * annotations, so that both go where the folder goes.
 */
export class DismissedSlips implements vscode.Disposable {
  private kept: ReadonlySet<DismissedName>;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Other names are dismissed; of places the reader's annotations tell. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memory: vscode.Memento,
    private readonly readers: ReaderAnnotations,
  ) {
    this.kept = new Set(memory.get<string[]>(KEY, []));
    logErrors(this.read(), 'Reading the names that are no slips');
  }

  dispose(): void {
    this.changed.dispose();
  }

  get names(): ReadonlySet<DismissedName> {
    return this.kept;
  }

  /** The places of a document that the reader said are no slips. */
  placesIn(document: vscode.TextDocument): DismissedHere[] {
    return this.readers.placedIn(document).flatMap(({ annotation, span }) => {
      const content = span && contentOf(annotation);
      return span && content?.kind === 'class' && content.class === 'not a slip'
        ? [{ start: span.start, end: span.end, rule: content.rule }]
        : [];
    });
  }

  async add({ uri, code, start, end, name }: Dismissal): Promise<void> {
    const ofName = name === undefined ? null : dismissedName({ code, name });
    if (ofName !== null) return this.keep([...this.kept, ofName]);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    const content = { kind: 'class', class: 'not a slip', rule: code } as const;
    this.readers.say(document, [{ span: { start, end }, content }]);
  }

  /** Forgets all names, and what was said of the places of a document. */
  async clear(document: vscode.TextDocument | undefined): Promise<void> {
    if (document) {
      const ids = this.readers.placedIn(document).flatMap(({ annotation }) => {
        const content = contentOf(annotation);
        return content?.kind === 'class' && content.class === 'not a slip' ? [annotation.id] : [];
      });
      if (ids.length > 0) this.readers.change(document, [], ids);
    }
    await this.keep([]);
  }

  private async read(): Promise<void> {
    const file = nameFile();
    if (!file) return;
    let text: string;
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      return; // nobody has dismissed a name in this folder yet
    }
    this.kept = new Set([...this.kept, ...namesIn(text)]);
    this.changed.fire();
  }

  private async keep(names: readonly DismissedName[]): Promise<void> {
    this.kept = new Set(names);
    this.changed.fire();
    const sorted = Array.from(this.kept).sort();
    const file = nameFile();
    try {
      if (file) {
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
        const text = `${JSON.stringify({ never: sorted }, null, 2)}\n`;
        await writeWhole(vscode.workspace.fs, file, new TextEncoder().encode(text));
      }
      await this.memory.update(KEY, file ? undefined : sorted);
    } catch (error) {
      logError(error, 'Keeping the names that are no slips');
      warn(vscode.l10n.t('Dismissed slips could not be saved beyond this window. The log says more.'));
    }
  }
}

/** The file beside the coder's annotations in the first folder; none where no folder is open. */
function nameFile(): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) return undefined;
  return vscode.Uri.joinPath(
    folder.uri,
    OWN_FOLDER,
    'annotations',
    safeCoder(readSettings(folder.uri).coder),
    FILE,
  );
}

/** The names in a file, which somebody may have written by hand; none where it says nothing that is read. */
function namesIn(text: string): DismissedName[] {
  try {
    const { never } = (JSON.parse(text) ?? {}) as { readonly never?: unknown };
    return Array.isArray(never) ? never.filter((own) => typeof own === 'string') : [];
  } catch (error) {
    logError(error, 'Reading the names that are no slips');
    return [];
  }
}
