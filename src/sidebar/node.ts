import type * as vscode from 'vscode';
import type { Article, Span } from '../analysis';
import type { RepeatFilter } from '../editor/lookup';
import type { Gauge } from './gauge';

/** One row of a view. Plain data, made anew with each article; the id stays the same while the row means the same. */
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
  readonly children: readonly ViewNode[];
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

/** The deepest row at an offset, nearest in the text where several hold it. */
export function nodeAt(nodes: readonly ViewNode[], offset: number): ViewNode | null {
  let best: ViewNode | null = null;
  let bestLength = Infinity;
  const visit = (node: ViewNode): void => {
    for (const { start, end } of node.covers ?? []) {
      if (start <= offset && offset <= end && end - start < bestLength) {
        best = node;
        bestLength = end - start;
      }
    }
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return best;
}
