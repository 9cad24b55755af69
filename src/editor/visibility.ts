import * as vscode from 'vscode';
import { logErrors } from '../logging/log';
import { MARK_KINDS, type MarkKind } from './kinds/names';

const KEY = 'hiddenHighlights';

/** Which kinds of highlights the reader has switched off in this workspace. Settings are left as they are. */
export class Visibility implements vscode.Disposable {
  private hidden: ReadonlySet<MarkKind>;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.hidden = new Set(memory.get<MarkKind[]>(KEY, []));
    this.tellMenus();
  }

  dispose(): void {
    this.changed.dispose();
  }

  shows(kind: MarkKind): boolean {
    return !this.hidden.has(kind);
  }

  /** Hides a kind, or shows it again; answers whether it shows now. */
  toggle(kind: MarkKind): boolean {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.set(hidden);
    return this.shows(kind);
  }

  get showsAny(): boolean {
    return MARK_KINDS.some((kind) => this.shows(kind));
  }

  /** Hides all kinds where any shows, else shows all; answers whether they show now. */
  toggleAll(): boolean {
    const anyShown = this.showsAny;
    this.set(new Set(anyShown ? MARK_KINDS : []));
    return !anyShown;
  }

  private set(hidden: ReadonlySet<MarkKind>): void {
    this.hidden = hidden;
    logErrors(this.memory.update(KEY, Array.from(hidden)), 'Remembering the hidden highlights');
    this.tellMenus();
    this.changed.fire();
  }

  private tellMenus(): void {
    logErrors(
      vscode.commands.executeCommand('setContext', 'newsAnnotator.highlightsShown', this.showsAny),
      'Setting a menu condition',
    );
  }
}
