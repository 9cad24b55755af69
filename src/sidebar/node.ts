import type * as vscode from 'vscode';
import type { Article, Span } from '../analysis';
import type { Variants } from '../annotations';
import { holds, type RepeatFilter } from '../editor/lookup';
import type { Gauge } from './gauge';

/**
 * One row of a view: plain data, made anew with each article. The id stays the same while the row means the same, so it
 * holds no offset.
 */
export interface ViewNode {
  readonly id: string;
  readonly label: string;
  /** Stretches of the label to stand out, as [start, end) pairs. */
  readonly highlights?: readonly [number, number][];
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: string;
  /** Theme colour of the icon. */
  readonly iconColor?: string;
  /** A disc of this colour in place of an icon. */
  readonly swatch?: Variants;
  /** What the row's commands are given, where that is no place in the text. */
  readonly about?: unknown;
  /** A bar in place of an icon. */
  readonly gauge?: Gauge;
  /** What a screen reader says; without it, label and description. */
  readonly spoken?: string;
  /** Decides which buttons the row has. */
  readonly context: string;
  /** Where a click goes. */
  readonly target: Span | null;
  /** The document in which that is, where it is not the current one. */
  readonly uri?: string;
  /** Other stretches that make the row the one at the cursor; for rows without children. */
  readonly covers?: readonly Span[];
  readonly expanded?: boolean;
  /** The rows under it; see {@link withRows}. */
  readonly children: readonly ViewNode[];
  /** All that these cover, at least, where they are made when they are first asked for; empty where there are none. */
  readonly holds?: readonly Span[];
}

/** What rows are made from. */
export interface ViewSource {
  readonly article: Article;
  readonly document: vscode.TextDocument;
  readonly textOf: (span: Span) => string;
  /** The sentences of a paragraph, by its index. */
  readonly sentencesIn: (paragraph: number) => readonly Span[];
  /** Whether the text reads like English, which is all that the analysis knows. */
  readonly isEnglish: boolean;
  /** Which repeats are shown. */
  readonly filter: RepeatFilter;
  readonly sort: string;
  /** Labels of the themes that are marked in the text. */
  readonly shownThemes: ReadonlySet<string>;
}

/** The rows whose label or description holds the words, with all that leads to them. */
export function filterNodes(nodes: readonly ViewNode[], words: string): ViewNode[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return nodes.slice();
  return nodes.flatMap((node) => {
    if (`${node.label} ${node.description ?? ''}`.toLowerCase().includes(wanted)) return [node];
    const children = filterNodes(node.children, words);
    return children.length > 0 ? [{ ...node, children, expanded: true }] : [];
  });
}

/**
 * A row whose own rows are made when they are first asked for: in a long text most are never opened.
 * @param holds what its rows cover; empty where it has none
 */
export function withRows(
  row: Omit<ViewNode, 'children' | 'holds'>,
  holds: readonly Span[],
  make: () => readonly ViewNode[],
): ViewNode {
  let made: readonly ViewNode[] | null = null;
  return {
    ...row,
    holds,
    get children() {
      return (made ??= make());
    },
  };
}

/** Whether there are rows under a row, without making them. */
export function hasRows(node: ViewNode): boolean {
  return (node.holds ?? node.children).length > 0;
}

/** The deepest row at an offset, nearest in the text where several hold it, after the rows that lead to it. */
export function pathAt(nodes: readonly ViewNode[], offset: number): readonly ViewNode[] {
  let best: readonly ViewNode[] = [];
  let bestLength = Infinity;
  const visit = (node: ViewNode, above: readonly ViewNode[]): void => {
    const path = [...above, node];
    for (const span of node.covers ?? []) {
      const length = span.end - span.start;
      if (!holds(span, offset) || length >= bestLength) continue;
      best = path;
      bestLength = length;
    }
    if (node.holds?.some((span) => holds(span, offset)) === false) return;
    for (const child of node.children) visit(child, path);
  };
  for (const node of nodes) visit(node, []);
  return best;
}

/** Tells things of one name apart by a number: no two rows of a view may have the same id. */
export class Ids {
  private readonly counts = new Map<string, number>();

  of(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}
