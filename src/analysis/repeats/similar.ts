import type { RepeatFacts } from './facts';
import { FeatureIndex } from './featureIndex';
import { FeatureReader, rarity, scoreOf } from './features';

/** Score for each unit of the lighter paragraph's weight below which two are not worth a comparison. */
const LEAST_SCORE = 45;
const MOST_CANDIDATES = 6;
/** Long paragraphs may hold many others: one more candidate for so many words. */
const WORDS_PER_CANDIDATE = 25;

/**
 * Finds paragraphs that may be like a given one, by the rare features they share, in an index that follows changes.
 * Paragraphs go by the numbers of their kinds.
 */
export class SimilarParagraphs {
  private readonly index: FeatureIndex;
  private readonly reader = new FeatureReader();
  private readonly otherReader = new FeatureReader();
  private scores = new Int32Array(64);
  private touched: number[] = [];

  /**
   * @param facts what each kind says
   * @param first for each kind its first paragraph
   * @param expected how many features there will be, roughly
   */
  constructor(
    private readonly facts: readonly RepeatFacts[],
    private readonly first: readonly number[],
    expected: number,
  ) {
    this.index = new FeatureIndex(expected);
  }

  /** Adds a kind of a new text; nothing is told of whose likeness changes. */
  add(kind: number, facts: RepeatFacts): void {
    const { list, count } = this.reader.read(facts.words);
    for (let i = 0; i < count; i++) this.index.add(list[i] as number, kind);
  }

  /** Puts new facts of a kind in the place of old ones, and notes all whose likeness to others may change by it. */
  change(kind: number, before: RepeatFacts, after: RepeatFacts, changed: Set<number>): void {
    const old = this.reader.read(before.words);
    const own = this.otherReader.read(after.words);
    const kept = new Set<number>(own.list.subarray(0, own.count));
    for (let i = 0; i < old.count; i++) {
      const feature = old.list[i] as number;
      if (kept.delete(feature)) continue;
      const left = this.index.remove(feature, kind);
      this.noteHolders(feature, left + 1, left, changed);
    }
    for (const feature of kept) {
      const holders = this.index.add(feature, kind);
      this.noteHolders(feature, holders - 1, holders, changed);
    }
  }

  private noteHolders(feature: number, before: number, now: number, changed: Set<number>): void {
    if (rarity(feature, before) === rarity(feature, now)) return;
    const list = this.index.listOf(feature);
    if (list === 0) {
      const only = this.index.onlyHolder(feature);
      if (only >= 0) changed.add(only);
      return;
    }
    for (let node = this.index.next(list); node !== 0; node = this.index.next(node))
      changed.add(this.index.holderAt(node));
  }

  /** Notes all kinds, earlier and later ones, that may be like this one. */
  noteLike(kind: number, facts: RepeatFacts, noted: Set<number>): void {
    this.score(kind, facts);
    for (const other of this.touched) if (this.isWorthwhile(other, facts)) noted.add(other);
    this.clear();
  }

  /** The earlier paragraphs that a kind may be like, likeliest first. */
  candidatesOf(kind: number): number[] {
    const facts = this.facts[kind] as RepeatFacts;
    const own = this.first[kind] as number;
    const limit = Math.max(MOST_CANDIDATES, facts.words.length / WORDS_PER_CANDIDATE);
    const best: number[] = [];
    this.score(kind, facts);
    for (const other of this.touched) {
      if ((this.first[other] as number) > own || !this.isWorthwhile(other, facts)) continue;
      let at = best.length;
      while (at > 0 && this.isBetter(other, best[at - 1] as number)) at--;
      if (at >= limit) continue;
      best.splice(at, 0, other);
      if (best.length > limit) best.pop();
    }
    this.clear();
    return best;
  }

  private isBetter(a: number, b: number): boolean {
    const difference = (this.scores[a] as number) - (this.scores[b] as number);
    return difference > 0 || (difference === 0 && (this.first[a] as number) < (this.first[b] as number));
  }

  private isWorthwhile(other: number, { weight }: RepeatFacts): boolean {
    const lighter = Math.min(weight, (this.facts[other] as RepeatFacts).weight);
    return (this.scores[other] as number) >= LEAST_SCORE * lighter;
  }

  /** Scores all others by the features they share with this paragraph. */
  private score(kind: number, facts: RepeatFacts): void {
    const { index, reader } = this;
    if (this.scores.length < this.first.length) this.scores = new Int32Array(this.first.length * 2);
    const { scores, touched } = this;
    const { list, count } = reader.read(facts.words);
    for (let i = 0; i < count; i++) {
      const feature = list[i] as number;
      const holders = index.listOf(feature);
      if (holders === 0) continue;
      const score = scoreOf(rarity(feature, index.lengthOf(holders)));
      if (score === 0) continue;
      for (let node = index.next(holders); node !== 0; node = index.next(node)) {
        const other = index.holderAt(node);
        if (other === kind) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] as number) + score;
      }
    }
  }

  private clear(): void {
    for (const other of this.touched) this.scores[other] = 0;
    this.touched.length = 0;
  }
}
