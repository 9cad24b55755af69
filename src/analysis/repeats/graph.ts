import type { Comparer, Relation } from './compare';

/** That one paragraph holds most of another. */
export interface Containment {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Which paragraphs are near copies of which, and which hold which. Every near copy is alike its class's first paragraph,
 * so that a chain of small changes does not join what has nothing in common.
 */
export class RepeatGraph {
  /** For each paragraph the first of its near copies: itself where it has no earlier one. */
  readonly heads: number[] = [];
  /** For each paragraph how alike it is to its head. */
  readonly similarities: number[] = [];
  readonly containments: Containment[] = [];

  constructor(private readonly comparer: Comparer) {}

  /** Adds the next paragraph with the earlier ones that may be like it, likeliest first. */
  add(paragraph: number, candidates: readonly number[]): void {
    this.heads[paragraph] = paragraph;
    this.similarities[paragraph] = 1;
    const touching: number[] = [];
    for (const candidate of candidates) {
      const relation = this.comparer.relate(paragraph, candidate);
      if (relation?.kind === 'near') this.join(paragraph, candidate, relation);
      else if (relation) touching.push(candidate);
    }
    for (const candidate of touching) this.contain(this.headOf(candidate), this.headOf(paragraph));
  }

  private headOf(paragraph: number): number {
    return this.heads[paragraph] as number;
  }

  private join(paragraph: number, candidate: number, found: Relation): void {
    if (this.heads[paragraph] !== paragraph) return;
    const head = this.headOf(candidate);
    const relation = head === candidate ? found : this.comparer.relate(paragraph, head);
    if (relation?.kind !== 'near') return;
    this.heads[paragraph] = head;
    this.similarities[paragraph] = relation.similarity;
  }

  /** Classes hang together by their first paragraphs only. */
  private contain(a: number, b: number): void {
    const relation = this.comparer.relate(b, a);
    if (relation?.kind === 'contained') this.containments.push({ a, b, similarity: relation.similarity });
  }
}
