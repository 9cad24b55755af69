import type { RepeatedGroup } from '../article';
import type { ParagraphRecord } from '../facts';

/** Groups the paragraphs that repeat an earlier one. */
export function linkRepeats(paragraphs: readonly ParagraphRecord[]): RepeatedGroup[] {
  const groups = new Map<number, number[]>();
  for (const [index, record] of paragraphs.entries()) {
    const group = groups.get(record.facts.repeats.hash);
    if (group) group.push(index);
    else groups.set(record.facts.repeats.hash, [index]);
  }
  return Array.from(groups.values())
    .filter((group) => group.length > 1)
    .map((group) => ({
      boilerplate: false,
      copies: group.map((paragraph) => ({ paragraph, kind: 'exact' as const, similarity: 1 })),
    }));
}
