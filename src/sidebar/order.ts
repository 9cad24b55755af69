import type * as vscode from 'vscode';

/** A view as far as its order goes. */
interface OrderedView {
  readonly id: string;
  readonly defaultSort: string;
  readonly sorts: readonly string[];
}

/** In which order the reader has the rows of each view, kept for the workspace. */
export class RememberedOrder {
  constructor(private readonly memory: vscode.Memento) {}

  of({ id, sorts, defaultSort }: OrderedView): string {
    const kept = this.memory.get<unknown>(keyOf(id));
    return typeof kept === 'string' && sorts.includes(kept) ? kept : defaultSort;
  }

  choose({ id }: OrderedView, sort: string): Thenable<void> {
    return this.memory.update(keyOf(id), sort);
  }
}

function keyOf(id: string): string {
  return `${id}.sort`;
}
