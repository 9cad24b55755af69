import { finish } from '../text/steps';
import type { ParagraphChange } from '../text/document';
import { Clusters, groupsWithin, type Copies } from './clusters';
import { Comparer } from './compare';
import type { RepeatFacts } from './readRepeats';
import type { Related } from './graph';
import { Kinds } from './repeatKinds';
import { SimilarParagraphs } from './similar';

/** With more new paragraphs than this, and more than are kept, everything is compared anew. */
const MANY_CHANGES = 500;

/**
 * Keeps the groups of repeated paragraphs of a text that is being edited. A change is compared with what may be like it
 * and leaves the rest; the groups are always those of the text as it stands, however it came about: that two paragraphs
 * are compared depends on the text's paragraphs and their order alone.
 */
export class RepeatTracker {
  private kinds = new Kinds();
  private related = new Map<number, readonly Related[]>();
  private comparer = new Comparer();
  private similar = new SimilarParagraphs([], []);
  private clusters = new Clusters(this.kinds, this.related, this.comparer);

  /** Takes a new text. */
  reset(facts: readonly RepeatFacts[]): void {
    finish(this.resetInSteps(facts));
  }

  /** Takes a new text a step at a time. Nothing else may be asked of the tracker before the last. */
  *resetInSteps(facts: readonly RepeatFacts[]): Generator<void, void, void> {
    this.kinds = new Kinds();
    this.related = new Map();
    this.clusters = new Clusters(this.kinds, this.related, this.comparer);
    const { kinds } = this;
    const touched = kinds.replace({ first: 0, removed: 0, inserted: facts.length }, facts);
    yield;
    for (const kind of touched) kinds.settle(kind);
    yield;
    this.similar = new SimilarParagraphs(kinds.facts, kinds.first);
    const interesting = new Set<number>();
    yield* this.similar.fill((kind, candidates) => {
      if (this.relate(kind, candidates) || kinds.paragraphsOf(kind).length > 1) interesting.add(kind);
    });
    yield;
    this.clusters.form(interesting, new Set());
    this.comparer.forget();
  }

  /**
   * Takes a change of the text.
   * @param count paragraphs after the change
   * @param factsAt what a paragraph after the change says
   * @returns paragraphs (after the change) that were or are copies in a group that may have changed
   */
  update(change: ParagraphChange, count: number, factsAt: (index: number) => RepeatFacts): Set<number> {
    const { kinds } = this;
    if (change.inserted > MANY_CHANGES && change.inserted * 2 > count) {
      this.reset(Array.from({ length: count }, (_, i) => factsAt(i)));
      return new Set(this.kinds.of.keys());
    }
    const own = this.trim(change, factsAt);
    const affected = new Set<number>();
    if (own.removed === 0 && own.inserted === 0) return affected;
    const inserted = Array.from({ length: own.inserted }, (_, i) => factsAt(own.first + i));
    const touched = kinds.replace(own, inserted);
    this.clusters.move(own.first + own.removed, own.inserted - own.removed);
    const changed = this.findChanged(touched);
    for (const kind of changed) {
      const differs = this.relate(kind, this.similar.candidatesOf(kind));
      if (!differs && !touched.has(kind)) changed.delete(kind);
    }
    this.clusters.form(this.clusters.dissolve(changed, affected), affected);
    this.comparer.forget();
    return affected;
  }

  /** All groups, in no order. What is handed out does not change. */
  groups(): readonly Copies[] {
    return this.clusters.groups();
  }

  /** The groups within a stretch of paragraphs, by index from its first, in text order. */
  groupsWithin(first: number, end: number): Copies[] {
    return groupsWithin(this.clusters, first, end);
  }

  /** Leaves out the paragraphs at both ends of a change that say what they said before. */
  private trim(
    { first, removed, inserted }: ParagraphChange,
    factsAt: (index: number) => RepeatFacts,
  ): ParagraphChange {
    const says = (before: number, now: number): boolean => this.kinds.says(before, factsAt(now));
    const most = Math.min(removed, inserted);
    let head = 0;
    while (head < most && says(first + head, first + head)) head++;
    let tail = 0;
    while (tail < most - head && says(first + removed - 1 - tail, first + inserted - 1 - tail)) tail++;
    return { first: first + head, removed: removed - head - tail, inserted: inserted - head - tail };
  }

  /** Brings the index up to date; returns the kinds that lost or won a paragraph and all whose likeness may differ. */
  private findChanged(touched: ReadonlySet<number>): Set<number> {
    const { kinds, similar } = this;
    const changed = new Set(touched);
    for (const kind of touched) similar.noteLike(kind, kinds.facts[kind], changed);
    for (const kind of touched) {
      const before = kinds.facts[kind];
      kinds.settle(kind);
      const after = kinds.facts[kind];
      if (before !== after) similar.change(kind, before, after, changed);
    }
    for (const kind of touched) similar.noteLike(kind, kinds.facts[kind], changed);
    return changed;
  }

  /** Compares a kind with the earlier ones that it may be like; returns whether its relations have changed. */
  private relate(kind: number, candidates: readonly number[]): boolean {
    const { kinds, related } = this;
    const before = related.get(kind);
    if (kinds.first[kind] < 0) return related.delete(kind);
    const own = kinds.facts[kind];
    if (candidates.length === 0 && before === undefined) return false;
    const now: Related[] = [];
    for (const to of candidates) {
      const relation = this.comparer.relate(own, kinds.facts[to]);
      if (relation) now.push({ to, relation });
    }
    if (now.length > 0) related.set(kind, now);
    else related.delete(kind);
    return !areSame(before ?? [], now);
  }
}

function areSame(before: readonly Related[], now: readonly Related[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ to, relation: { kind, similarity } }, i) => {
      const other = now[i];
      return to === other.to && kind === other.relation.kind && similarity === other.relation.similarity;
    })
  );
}
