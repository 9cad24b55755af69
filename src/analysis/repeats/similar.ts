import type { RepeatFacts } from './readRepeats';
import { FeatureIndex } from './featureIndex';
import { FeatureReader, MOST_TELLING, rarity, scoreOf } from './repeatFeatures';

/** Score for each unit of the lighter paragraph's weight below which two are not worth a comparison. */
const LEAST_SCORE = 35;
const MOST_CANDIDATES = 6;
/** Long paragraphs may hold many others: one more candidate for so many words. */
const WORDS_PER_CANDIDATE = 25;

/** Kinds that are compared in one step of reading a new text. */
const KINDS_A_STEP = 512;

const NO_KINDS: readonly number[] = [];

/** The lists of features that tell something, by holder: those of a kind stand from its start to the next one's. */
interface TellingLists {
  readonly starts: Int32Array;
  readonly lists: Int32Array;
}

/**
 * Finds paragraphs that may be like a given one, by the rare features they share, in an index that follows changes.
 * Paragraphs go by the numbers of their kinds.
 */
export class SimilarParagraphs {
  private readonly index = new FeatureIndex((feature) => this.holdersOf(feature), MOST_TELLING);
  private readonly reader = new FeatureReader();
  private readonly otherReader = new FeatureReader();
  /** By kind, what is asked of very many: their weights, and their scores while one is looked at. */
  private weights = new Float32Array(64);
  private scores = new Int32Array(64);
  private touched = new Int32Array(64);
  private touchedCount = 0;

  /**
   * @param facts what each kind says
   * @param first for each kind its first paragraph
   */
  constructor(
    private readonly facts: readonly RepeatFacts[],
    private readonly first: readonly number[],
  ) {}

  /**
   * Takes all kinds of a new text, which are numbered in the order of their first paragraphs; a step at a time.
   * @param visit called for each kind in turn with the earlier ones that it may be like, likeliest first
   */
  *fill(visit: (kind: number, candidates: readonly number[]) => void): Generator<void, void, void> {
    yield* this.readAll();
    yield;
    const { starts, lists } = this.tellingLists();
    yield;
    for (let kind = 0; kind < this.facts.length; kind++) {
      for (let i = starts[kind]; i < starts[kind + 1]; i++) this.scoreEarlier(lists[i], kind);
      visit(kind, this.bestOf(kind));
      if (kind % KINDS_A_STEP === 0) yield;
    }
  }

  private *readAll(): Generator<void, void, void> {
    const { facts, reader } = this;
    this.makeRoom();
    let most = 0;
    for (const { words } of facts) most += words.length * 2;
    const features = new Int32Array(most);
    const ends = new Int32Array(facts.length);
    let end = 0;
    for (let kind = 0; kind < facts.length; kind++) {
      const { words, weight } = facts[kind];
      const { list, count } = reader.read(words);
      this.weights[kind] = weight;
      for (let i = 0; i < count; i++) features[end + i] = list[i];
      ends[kind] = end += count;
      if (kind % KINDS_A_STEP === 0) yield;
    }
    this.index.fill(features, ends);
  }

  /** Looking features up by paragraph would jump about in the index; it is walked through instead. */
  private tellingLists(): TellingLists {
    const { index } = this;
    const starts = new Int32Array(this.facts.length + 1);
    const telling: number[] = [];
    index.forEachList((list, feature) => {
      const length = index.lengthOf(list);
      if (rarity(feature, length) === 0) return;
      telling.push(list);
      for (let i = 1; i <= length; i++) {
        const next = index.holderAt(list, i) + 1;
        starts[next] = starts[next] + 1;
      }
    });
    for (let kind = 1; kind < starts.length; kind++) starts[kind] = starts[kind] + starts[kind - 1];
    const next = starts.slice();
    const lists = new Int32Array(starts[starts.length - 1]);
    for (const list of telling) {
      for (let i = index.lengthOf(list); i > 0; i--) {
        const holder = index.holderAt(list, i);
        const at = next[holder];
        next[holder] = at + 1;
        lists[at] = list;
      }
    }
    return { starts, lists };
  }

  /** Scores the kinds before this one in a list in ascending order. */
  private scoreEarlier(list: number, kind: number): void {
    const { index } = this;
    const score = scoreOf(index.lengthOf(list));
    for (let i = 1, other = index.holderAt(list, i); other < kind; other = index.holderAt(list, ++i))
      this.note(other, score);
  }

  /** Puts new facts of a kind in the place of old ones, and notes all whose likeness to others may change by it. */
  change(kind: number, before: RepeatFacts, after: RepeatFacts, changed: Set<number>): void {
    this.makeRoom();
    this.weights[kind] = after.weight;
    const old = this.reader.read(before.words);
    const own = this.otherReader.read(after.words);
    for (let i = 0; i < old.count; i++) {
      const feature = old.list[i];
      if (own.holds(feature)) continue;
      const left = this.index.remove(feature, kind);
      this.noteHolders(feature, left + 1, left, changed);
    }
    for (let i = 0; i < own.count; i++) {
      const feature = own.list[i];
      if (old.holds(feature)) continue;
      const holders = this.index.add(feature, kind);
      this.noteHolders(feature, holders - 1, holders, changed);
    }
  }

  private noteHolders(feature: number, before: number, now: number, changed: Set<number>): void {
    if (rarity(feature, before) === rarity(feature, now)) return;
    const { index } = this;
    const list = index.listOf(feature);
    if (list === 0) {
      const only = index.onlyHolder(feature);
      if (only >= 0) changed.add(only);
      return;
    }
    for (let i = index.lengthOf(list); i > 0; i--) changed.add(index.holderAt(list, i));
  }

  /** Notes all kinds, earlier and later ones, that may be like this one. */
  noteLike(kind: number, facts: RepeatFacts, noted: Set<number>): void {
    this.score(kind, facts);
    for (let i = 0; i < this.touchedCount; i++) {
      const other = this.touched[i];
      if (this.isWorthwhile(other, facts)) noted.add(other);
    }
    this.clear();
  }

  /** The earlier paragraphs that a kind may be like, likeliest first. */
  candidatesOf(kind: number): readonly number[] {
    this.score(kind, this.facts[kind]);
    return this.bestOf(kind);
  }

  /** The best of those scored, which are forgotten. */
  private bestOf(kind: number): readonly number[] {
    if (this.touchedCount === 0) return NO_KINDS;
    const best: number[] = [];
    const facts = this.facts[kind];
    const own = this.first[kind];
    const limit = Math.max(MOST_CANDIDATES, Math.floor(facts.words.length / WORDS_PER_CANDIDATE));
    for (let i = 0; i < this.touchedCount; i++) {
      const other = this.touched[i];
      if (!this.isWorthwhile(other, facts) || this.first[other] > own) continue;
      let at = best.length;
      while (at > 0 && this.isBetter(other, best[at - 1])) at--;
      if (at >= limit) continue;
      if (best.length < limit) best.push(other);
      for (let i = best.length - 1; i > at; i--) best[i] = best[i - 1];
      best[at] = other;
    }
    this.clear();
    return best;
  }

  private isBetter(a: number, b: number): boolean {
    const difference = this.scores[a] - this.scores[b];
    return difference > 0 || (difference === 0 && this.first[a] < this.first[b]);
  }

  private isWorthwhile(other: number, { weight }: RepeatFacts): boolean {
    const lighter = Math.min(weight, this.weights[other]);
    return this.scores[other] >= LEAST_SCORE * lighter;
  }

  /** Scores all others by the features they share with this paragraph. */
  private score(kind: number, facts: RepeatFacts): void {
    const { index } = this;
    this.makeRoom();
    const { list, count } = this.reader.read(facts.words);
    for (let i = 0; i < count; i++) {
      const feature = list[i];
      const holders = index.listOf(feature);
      if (holders === 0) continue;
      const length = index.lengthOf(holders);
      if (rarity(feature, length) === 0) continue;
      const score = scoreOf(length);
      for (let j = 1; j <= length; j++) {
        const other = index.holderAt(holders, j);
        if (other !== kind) this.note(other, score);
      }
    }
  }

  private note(other: number, score: number): void {
    const before = this.scores[other];
    if (before === 0) this.touched[this.touchedCount++] = other;
    this.scores[other] = before + score;
  }

  private makeRoom(): void {
    if (this.scores.length >= this.first.length) return;
    const size = Math.ceil(this.first.length * 1.5);
    const weights = new Float32Array(size);
    weights.set(this.weights);
    this.weights = weights;
    this.scores = new Int32Array(size);
    this.touched = new Int32Array(size);
  }

  private clear(): void {
    for (let i = 0; i < this.touchedCount; i++) this.scores[this.touched[i]] = 0;
    this.touchedCount = 0;
  }

  /** All kinds with a feature, found by reading them: for one that was too common to be listed. */
  private holdersOf(feature: number): number[] {
    const holders: number[] = [];
    this.facts.forEach(({ words }, kind) => {
      if (FeatureReader.has(words, feature)) holders.push(kind);
    });
    return holders;
  }
}
