import * as vscode from 'vscode';
import type { RepeatedGroup } from '../analysis';
import { logErrors } from '../logging/log';
import { repeatsOnly, wordingOf } from './wordings';

const KEY = 'ignoredRepeats';

/** The repeats that the reader does not want to be told about in this workspace, by their wordings. */
export class IgnoredRepeats implements vscode.Disposable {
  private wordings: ReadonlySet<string>;
  /** Answers for groups of present articles; a group is a new object whenever its text has changed. */
  private known = new WeakMap<RepeatedGroup, boolean>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.wordings = new Set(memory.get<string[]>(KEY, []));
  }

  dispose(): void {
    this.changed.dispose();
  }

  get size(): number {
    return this.wordings.size;
  }

  /** @param textOf the text of a paragraph, by its index */
  hides(group: RepeatedGroup, textOf: (paragraph: number) => string): boolean {
    if (this.wordings.size === 0) return false;
    let answer = this.known.get(group);
    if (answer === undefined) this.known.set(group, (answer = repeatsOnly(group, this.wordings, textOf)));
    return answer;
  }

  /** Ignores these texts wherever they stand. */
  add(texts: readonly string[]): void {
    this.set(new Set([...this.wordings, ...texts.map(wordingOf)]));
  }

  clear(): void {
    this.set(new Set());
  }

  private set(wordings: ReadonlySet<string>): void {
    this.wordings = wordings;
    this.known = new WeakMap();
    logErrors(this.memory.update(KEY, Array.from(wordings)), 'Remembering the ignored repeats');
    this.changed.fire();
  }
}
