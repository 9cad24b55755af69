import type { Comparer, Relation } from './compare';
import type { RepeatFacts } from './readRepeats';

/** That one paragraph holds most of another. */
export interface Containment {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** An earlier paragraph that one is like, or that holds it or stands in it. */
export interface Related {
  readonly to: number;
  readonly relation: Relation;
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

  /** @param facts those of the paragraphs that will be added, in their order */
  constructor(
    private readonly comparer: Comparer,
    private readonly facts: readonly RepeatFacts[],
  ) {}

  /** Adds the next paragraph with the earlier ones that it is related to, likeliest first. */
  add(paragraph: number, related: readonly Related[]): void {
    this.heads[paragraph] = paragraph;
    this.similarities[paragraph] = 1;
    for (const { to, relation } of related) if (relation.kind === 'near') this.join(paragraph, to, relation);
    for (const { to, relation } of related)
      if (relation.kind !== 'near') this.contain(this.headOf(to), this.headOf(paragraph));
  }

  private headOf(paragraph: number): number {
    return this.heads[paragraph];
  }

  private relate(a: number, b: number): Relation | null {
    return this.comparer.relate(this.facts[a], this.facts[b]);
  }

  private join(paragraph: number, candidate: number, found: Relation): void {
    if (this.heads[paragraph] !== paragraph) return;
    const head = this.headOf(candidate);
    const relation = head === candidate ? found : this.relate(paragraph, head);
    if (relation?.kind !== 'near') return;
    this.heads[paragraph] = head;
    this.similarities[paragraph] = relation.similarity;
  }

  /** Classes hang together by their first paragraphs only. */
  private contain(a: number, b: number): void {
    const relation = this.relate(b, a);
    if (relation?.kind === 'contained') this.containments.push({ a, b, similarity: relation.similarity });
  }
}
