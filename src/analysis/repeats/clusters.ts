import type { RepeatedCopy } from '../article';
import type { Comparer } from './compare';
import { RepeatGraph, type Related } from './graph';
import { firstOf, toGroups } from './repeatGroups';
import type { Kinds } from './repeatKinds';

/** Copies of a group in text order. */
export type Copies = readonly RepeatedCopy[];

/** Kinds of paragraphs that hang together by their relations, and the groups they make. */
interface Cluster {
  readonly kinds: readonly number[];
  groups: readonly Copies[];
}

const NO_GROUPS: readonly Copies[] = [];

/** Keeps the groups of a text while relations between its paragraphs come and go. */
export class Clusters {
  private readonly all = new Set<Cluster>();
  private readonly ofKind = new Map<number, Cluster>();
  /** The groups of all clusters, where they were asked for since the last change of one. */
  private list: readonly Copies[] | null = null;

  /** @param related for each kind that is related to earlier ones those, likeliest first */
  constructor(
    private readonly kinds: Kinds,
    private readonly related: ReadonlyMap<number, readonly Related[]>,
    private readonly comparer: Comparer,
  ) {}

  /** All groups, in no order. What is handed out does not change. */
  groups(): readonly Copies[] {
    if (this.list) return this.list;
    const groups: Copies[] = [];
    for (const cluster of this.all) for (const copies of cluster.groups) groups.push(copies);
    return (this.list = groups);
  }

  /** The groups that a paragraph may be in. */
  around(paragraph: number): readonly Copies[] {
    return this.ofKind.get(this.kinds.of[paragraph])?.groups ?? NO_GROUPS;
  }

  /** Moves all paragraphs from an index on. */
  move(from: number, by: number): void {
    if (by === 0) return;
    this.list = null;
    const moved = (index: number): number => (index >= from ? index + by : index);
    for (const cluster of this.all)
      cluster.groups = cluster.groups.map((copies) =>
        (copies.at(-1)?.paragraph ?? 0) < from
          ? copies
          : copies.map((copy) => ({ ...copy, paragraph: moved(copy.paragraph), of: moved(copy.of) })),
      );
  }

  /** Dissolves the clusters of some kinds. Returns all kinds that were in them, and the paragraphs that were copies. */
  dissolve(kinds: Iterable<number>, paragraphs: Set<number>): Set<number> {
    const freed = new Set<number>();
    for (const kind of kinds) {
      freed.add(kind);
      const cluster = this.ofKind.get(kind);
      if (!cluster || !this.all.delete(cluster)) continue;
      this.list = null;
      for (const own of cluster.kinds) {
        this.ofKind.delete(own);
        freed.add(own);
      }
      for (const copies of cluster.groups) for (const { paragraph } of copies) paragraphs.add(paragraph);
    }
    return freed;
  }

  /** Makes clusters of dissolved kinds; `paragraphs` gets those that are copies now. */
  form(freed: Set<number>, paragraphs: Set<number>): void {
    for (const own of components(this.reach(freed, paragraphs), this.related)) {
      if (own.length === 1 && this.kinds.paragraphsOf(own[0]).length === 1) continue;
      const groups = this.evaluate(own);
      const cluster: Cluster = { kinds: own, groups };
      this.all.add(cluster);
      this.list = null;
      for (const kind of own) this.ofKind.set(kind, cluster);
      for (const copies of groups) for (const { paragraph } of copies) paragraphs.add(paragraph);
    }
  }

  /** The freed kinds in use, and whoever they are related to with all who hang together with those. */
  private reach(freed: Set<number>, paragraphs: Set<number>): Set<number> {
    const reached = new Set<number>();
    const queue = Array.from(freed);
    for (let kind = queue.pop(); kind !== undefined; kind = queue.pop()) {
      if (reached.has(kind) || this.kinds.first[kind] < 0) continue;
      reached.add(kind);
      if (this.ofKind.has(kind)) for (const own of this.dissolve([kind], paragraphs)) queue.push(own);
      for (const { to } of this.related.get(kind) ?? []) queue.push(to);
    }
    return reached;
  }

  private evaluate(own: number[]): Copies[] {
    const { first, facts } = this.kinds;
    own.sort((a, b) => first[a] - first[b]);
    const position = new Map(own.map((kind, i) => [kind, i]));
    const graph = new RepeatGraph(
      this.comparer,
      own.map((kind) => facts[kind]),
    );
    own.forEach((kind, i) => {
      const related = this.related.get(kind) ?? [];
      graph.add(
        i,
        related.map(({ to, relation }) => ({ to: position.get(to) as number, relation })),
      );
    });
    return toGroups(
      own.map((kind) => this.kinds.paragraphsOf(kind)),
      graph,
    );
  }
}

/** Groups within a stretch of paragraphs, by index from its first: only copies that have another one there. */
export function groupsWithin(clusters: Clusters, first: number, end: number): Copies[] {
  let around: Set<Copies> | null = null;
  for (let i = first; i < end; i++) {
    const groups = clusters.around(i);
    for (let j = 0; j < groups.length; j++) (around ??= new Set()).add(groups[j]);
  }
  if (!around) return [];
  return Array.from(around)
    .map((copies) => copies.filter(({ paragraph }) => paragraph >= first && paragraph < end))
    .filter((copies) => copies.length > 1)
    .map((copies) => copies.map((copy) => ({ ...copy, paragraph: copy.paragraph - first })))
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** Parts of a set of kinds that relations hold together (union of trees, with path halving). */
function components(
  kinds: ReadonlySet<number>,
  related: ReadonlyMap<number, readonly Related[]>,
): Iterable<number[]> {
  const parents = new Map<number, number>();
  for (const kind of kinds) parents.set(kind, kind);
  const rootOf = (kind: number): number => {
    let at = kind;
    for (let parent = parents.get(at) as number; parent !== at; parent = parents.get(at) as number) {
      parents.set(at, parents.get(parent) as number);
      at = parents.get(at) as number;
    }
    return at;
  };
  for (const kind of kinds)
    for (const { to } of related.get(kind) ?? []) parents.set(rootOf(kind), rootOf(to));
  const parts = new Map<number, number[]>();
  for (const kind of kinds) {
    const root = rootOf(kind);
    const part = parts.get(root);
    if (part) part.push(kind);
    else parts.set(root, [kind]);
  }
  return parts.values();
}
