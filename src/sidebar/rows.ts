/** The rows of a view as VS Code has them, kept while they say the same. Pure. */
import { hasRows, type ViewNode } from './node';

/** A row that VS Code holds on to: the same object while the row means the same, whatever the article is now. */
export interface Row {
  /** What it says and where that stands, of the newest article. */
  node: ViewNode;
  readonly parent: Row | null;
  /** The rows under it, once VS Code has asked for them. */
  rows: readonly Row[] | null;
}

/** More rows than this are quicker fetched again all together. */
const MOST_OUTDATED = 20;

/** Follows from article to article which rows look otherwise than VS Code has them: after most keystrokes, none. */
export class Rows {
  private roots: readonly Row[] = [];

  /** The rows of the first level. */
  get nodes(): readonly ViewNode[] {
    return this.roots.map(({ node }) => node);
  }

  under(row: Row | undefined): readonly Row[] {
    if (!row) return this.roots;
    return (row.rows ??= row.node.children.map((node) => ({ node, parent: row, rows: null })));
  }

  /** The row at the end of a path of nodes that were taken last. */
  at(path: readonly ViewNode[]): Row | undefined {
    let row: Row | undefined;
    for (const node of path) {
      row = this.under(row).find((own) => own.node === node);
      if (!row) return undefined;
    }
    return row;
  }

  /**
   * Takes the rows of a new article.
   * @returns the rows that VS Code has to fetch again, with those under them; null for all
   */
  take(nodes: readonly ViewNode[]): readonly Row[] | null {
    const outdated: Row[] = [];
    const before = this.roots;
    this.roots = follow(before, nodes, null, outdated);
    return areSame(before, this.roots) && outdated.length <= MOST_OUTDATED ? outdated : null;
  }
}

/** The rows for nodes: those that were there, where their ids are, and new ones. */
function follow(
  rows: readonly Row[],
  nodes: readonly ViewNode[],
  parent: Row | null,
  outdated: Row[],
): readonly Row[] {
  const known = new Map(rows.map((row) => [row.node.id, row]));
  return nodes.map((node) => {
    const row = known.get(node.id);
    if (!row) return { node, parent, rows: null };
    renew(row, node, outdated);
    return row;
  });
}

function renew(row: Row, node: ViewNode, outdated: Row[]): void {
  let isOutdated = !lookSame(row.node, node);
  row.node = node;
  const under: Row[] = [];
  if (row.rows) {
    const before = row.rows;
    row.rows = follow(before, node.children, row, under);
    isOutdated ||= !areSame(before, row.rows);
  }
  if (isOutdated) outdated.push(row);
  else outdated.push(...under);
}

function areSame(before: readonly Row[], now: readonly Row[]): boolean {
  return before.length === now.length && before.every((row, i) => row === now[i]);
}

/** Whether two nodes look the same, wherever in the text they stand. */
function lookSame(a: ViewNode, b: ViewNode): boolean {
  const other = looksOf(b);
  return looksOf(a).every((look, i) => look === other[i]);
}

/** All that a reader sees of a node, but for its place in the text. */
function looksOf(node: ViewNode): readonly unknown[] {
  const { label, description, tooltip, spoken, context, icon, iconColor, gauge, swatch, expanded } = node;
  return [
    label,
    description,
    tooltip,
    spoken,
    context,
    icon,
    iconColor,
    gauge?.value,
    gauge?.isMarked,
    swatch?.dark,
    expanded,
    String(node.highlights),
    node.target === null,
    hasRows(node),
  ];
}
