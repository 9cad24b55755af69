import * as vscode from 'vscode';
import { logErrors } from '../../logging/log';
import type { Dismissal } from './findings';

const KEY = 'dismissedSlips';
/** What is kept: the oldest is forgotten first. */
const MOST_KEPT = 5000;

/** What the reader said is no slip in this workspace. */
export class DismissedSlips implements vscode.Disposable {
  private kept: ReadonlySet<Dismissal>;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.kept = new Set(memory.get<string[]>(KEY, []));
  }

  dispose(): void {
    this.changed.dispose();
  }

  get all(): ReadonlySet<Dismissal> {
    return this.kept;
  }

  add(dismissal: Dismissal): void {
    this.set([...this.kept, dismissal].slice(-MOST_KEPT));
  }

  clear(): void {
    this.set([]);
  }

  private set(dismissals: readonly Dismissal[]): void {
    this.kept = new Set(dismissals);
    logErrors(this.memory.update(KEY, Array.from(this.kept)), 'Remembering what is no slip');
    this.changed.fire();
  }
}
