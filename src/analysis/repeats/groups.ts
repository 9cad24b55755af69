import type { RepeatedCopy, RepeatedGroup } from '../article';
import type { ParagraphRecord } from '../facts';
import type { DistinctParagraphs } from './exact';
import type { RepeatGraph } from './graph';

/** Lines of so few words are captions, labels and section names rather than text that somebody wrote twice. */
const FURNITURE_WORDS = 3;

/** The link from a class of near copies to one that was reached before it. */
interface Link {
  readonly of: number;
  readonly similarity: number;
}

/** Turns relations into groups, each in text order, groups by their first copy. */
export function toGroups(
  paragraphs: readonly ParagraphRecord[],
  distinct: DistinctParagraphs,
  graph: RepeatGraph,
): RepeatedGroup[] {
  const members = membersByHead(distinct, graph);
  const links = linkHeads(graph);
  const grouped = new Map<number, RepeatedCopy[]>();
  for (const [head, own] of members) {
    const { root, link } = links.get(head) ?? { root: head, link: null };
    const copies = own.map((paragraph) => toCopy(paragraph, head, link, distinct, graph));
    const group = grouped.get(root);
    if (group) for (const copy of copies) group.push(copy);
    else grouped.set(root, copies);
  }
  return Array.from(grouped.values())
    .filter((copies) => copies.length > 1)
    .map((copies) => toGroup(copies, paragraphs));
}

/** All paragraphs of each class of near copies, heads and members in text order. */
function membersByHead({ kinds }: DistinctParagraphs, graph: RepeatGraph): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (let paragraph = 0; paragraph < kinds.length; paragraph++) {
    const kind = kinds[paragraph] as number;
    if (kind < 0) continue;
    const head = graph.heads[kind] as number;
    const own = members.get(head);
    if (own) own.push(paragraph);
    else members.set(head, [paragraph]);
  }
  return members;
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
  head: number,
  link: Link | null,
  { firsts, kinds }: DistinctParagraphs,
  graph: RepeatGraph,
): RepeatedCopy {
  const kind = kinds[paragraph] as number;
  const first = firsts[head] as number;
  if (kind !== head)
    return { paragraph, kind: 'near', of: first, similarity: graph.similarities[kind] as number };
  if (paragraph !== first || !link) return { paragraph, kind: 'exact', of: first, similarity: 1 };
  return { paragraph, kind: 'contained', of: firsts[link.of] as number, similarity: link.similarity };
}

function toGroup(copies: RepeatedCopy[], paragraphs: readonly ParagraphRecord[]): RepeatedGroup {
  copies.sort((a, b) => a.paragraph - b.paragraph);
  return {
    copies: markSplits(copies),
    boilerplate: copies.every(({ paragraph }) => isFurniture(paragraphs[paragraph])),
  };
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

function isFurniture(record: ParagraphRecord | undefined): boolean {
  if (!record) return false;
  if (record.kind === 'boilerplate' || record.kind === 'byline') return true;
  return record.facts.repeats.words.length < FURNITURE_WORDS;
}
