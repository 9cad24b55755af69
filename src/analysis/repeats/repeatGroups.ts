import { isFurniture, type RepeatedCopy, type RepeatedGroup } from '../article';
import type { RepeatRecord } from './readRepeats';
import type { RepeatGraph } from './graph';

/** Lines of so few words are captions, labels and section names rather than text that somebody wrote twice. */
const FURNITURE_WORDS = 3;

/** The link from a class of near copies to one that was reached before it. */
interface Link {
  readonly of: number;
  readonly similarity: number;
}

/**
 * Turns relations into groups of at least two copies, each in text order.
 * @param paragraphs for each kind of paragraph of the graph, in its order, all paragraphs of that kind
 */
export function toGroups(paragraphs: readonly (readonly number[])[], graph: RepeatGraph): RepeatedCopy[][] {
  const links = linkHeads(graph);
  const grouped = new Map<number, RepeatedCopy[]>();
  paragraphs.forEach((own, kind) => {
    const head = graph.heads[kind];
    const { root, link } = links.get(head) ?? { root: head, link: null };
    let group = grouped.get(root);
    if (!group) grouped.set(root, (group = []));
    for (const paragraph of own) group.push(toCopy(paragraph, kind, link, paragraphs, graph));
  });
  return Array.from(grouped.values())
    .filter((copies) => copies.length > 1)
    .map((copies) => copies.sort((a, b) => a.paragraph - b.paragraph));
}

/**
 * Finishes groups, by their first copy. What a paragraph was split into is told only here: it hangs on which paragraphs
 * are neighbours, which an edit between them changes.
 */
export function finishGroups(
  groups: readonly (readonly RepeatedCopy[])[],
  recordAt: (paragraph: number) => RepeatRecord,
): RepeatedGroup[] {
  return Array.from(groups)
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((copies) => ({
      copies: markSplits(copies),
      boilerplate: copies.every(({ paragraph }) => saysNothing(recordAt(paragraph))),
    }));
}

/** The first paragraph of a group. */
export function firstOf(copies: readonly RepeatedCopy[]): number {
  return copies[0]?.paragraph ?? 0;
}

/** Walks each net of containments from its first paragraph on: for each head reached the root and what it hangs on. */
function linkHeads({ containments }: RepeatGraph): Map<number, { root: number; link: Link | null }> {
  const neighbours = new Map<number, Link[]>();
  const connect = (from: number, of: number, similarity: number): void => {
    const own = neighbours.get(from);
    if (own) own.push({ of, similarity });
    else neighbours.set(from, [{ of, similarity }]);
  };
  for (const { a, b, similarity } of containments) {
    connect(a, b, similarity);
    connect(b, a, similarity);
  }
  const links = new Map<number, { root: number; link: Link | null }>();
  for (const root of Array.from(neighbours.keys()).sort((a, b) => a - b)) {
    if (links.has(root)) continue;
    links.set(root, { root, link: null });
    const queue = [root];
    for (let head = queue.pop(); head !== undefined; head = queue.pop()) {
      for (const { of: next, similarity } of neighbours.get(head) ?? []) {
        if (links.has(next)) continue;
        links.set(next, { root, link: { of: head, similarity } });
        queue.push(next);
      }
    }
  }
  return links;
}

function toCopy(
  paragraph: number,
  kind: number,
  link: Link | null,
  paragraphs: readonly (readonly number[])[],
  graph: RepeatGraph,
): RepeatedCopy {
  const firstOfKind = (own: number): number => paragraphs[own]?.[0];
  const head = graph.heads[kind];
  const of = firstOfKind(head);
  if (kind !== head) return { paragraph, kind: 'near', of, similarity: graph.similarities[kind] };
  if (paragraph !== of || !link) return { paragraph, kind: 'exact', of, similarity: 1 };
  return { paragraph, kind: 'contained', of: firstOfKind(link.of), similarity: link.similarity };
}

/** Neighbouring paragraphs that stand in one other paragraph are what it was split into. */
function markSplits(copies: readonly RepeatedCopy[]): RepeatedCopy[] {
  const isPiece = (copy: RepeatedCopy, next: RepeatedCopy | undefined): boolean =>
    copy.kind === 'contained' &&
    next?.kind === 'contained' &&
    copy.of === next.of &&
    Math.abs(copy.paragraph - next.paragraph) === 1;
  return copies.map((copy, i) =>
    isPiece(copy, copies[i - 1]) || isPiece(copy, copies[i + 1]) ? { ...copy, kind: 'split' } : copy,
  );
}

function saysNothing(record: RepeatRecord): boolean {
  if (isFurniture(record.kind)) return true;
  return record.facts.repeats.words.length < FURNITURE_WORDS;
}
