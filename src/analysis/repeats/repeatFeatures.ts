import { keyOf, wordClass, WordClass } from './readRepeats';

/** Features that more paragraphs than this share say nothing about which of them are copies: */
const MOST_WORD_HOLDERS = 12;
const MOST_PAIR_HOLDERS = 32;
/** Features with more holders tell nothing. */
export const MOST_TELLING = Math.max(MOST_WORD_HOLDERS, MOST_PAIR_HOLDERS);

/** What sharing a feature is worth, by {@link rarity}, in thousandths: whole numbers, so that sums come out alike. */
const SCORES = [0, 500, 360, 273, 216, 180] as const;

/**
 * How rare a feature is that so many paragraphs hold: 0 where it tells nothing, else 1 for two holders and one more for
 * each doubling. Steps rather than a curve, so that a holder more or less seldom changes anything.
 */
export function rarity(feature: number, holders: number): number {
  if (holders < 2 || holders > (isPair(feature) ? MOST_PAIR_HOLDERS : MOST_WORD_HOLDERS)) return 0;
  return doublings(holders);
}

/** What it is worth to share a feature with so many holders, if it tells anything. */
export function scoreOf(holders: number): number {
  return SCORES[doublings(holders)];
}

function doublings(holders: number): number {
  return 32 - Math.clz32(holders - 1);
}

function isPair(feature: number): boolean {
  return (feature & 1) === 1;
}

/**
 * Reads the features of paragraphs, each once: their content words, and pairs of content words with at most function
 * words between, as hashes. Two features with one hash cost a comparison in vain and change no result otherwise.
 */
export class FeatureReader {
  /** The features of the paragraph read last; words even and pairs odd. */
  list = new Int32Array(256);
  count = 0;
  private seen = new Int32Array(1024);
  private stamps = new Int32Array(1024);
  private stamp = 0;

  read(words: Int32Array): this {
    return this.readOf(words, true);
  }

  /** Reads the pairs alone. */
  readPairs(words: Int32Array): this {
    return this.readOf(words, false);
  }

  private readOf(words: Int32Array, withWords: boolean): this {
    this.makeRoom(words.length);
    this.count = 0;
    this.stamp++;
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (wordClass(word) === WordClass.Function) continue;
      const key = keyOf(word);
      if (withWords) this.add(wordFeature(key));
      if (before !== 0) this.add(pairFeature(before, key));
      before = key;
    }
    return this;
  }

  /** Whether words have a feature. */
  static has(words: Int32Array, feature: number): boolean {
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (wordClass(word) === WordClass.Function) continue;
      const key = keyOf(word);
      if (
        isPair(feature) ? before !== 0 && pairFeature(before, key) === feature : wordFeature(key) === feature
      )
        return true;
      before = key;
    }
    return false;
  }

  /** Whether the paragraph read last has a feature. */
  holds(feature: number): boolean {
    return this.stamps[this.slotOf(feature)] === this.stamp;
  }

  /** The slot that holds a feature of this paragraph, or a free one for it. */
  private slotOf(feature: number): number {
    const mask = this.seen.length - 1;
    let slot = (feature >>> 1) & mask;
    while (this.stamps[slot] === this.stamp && this.seen[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  private add(feature: number): void {
    const slot = this.slotOf(feature);
    if (this.stamps[slot] === this.stamp) return;
    this.stamps[slot] = this.stamp;
    this.seen[slot] = feature;
    this.list[this.count++] = feature;
  }

  private makeRoom(words: number): void {
    if (this.list.length >= words * 2) return;
    let capacity = this.list.length;
    while (capacity < words * 2) capacity *= 2;
    this.list = new Int32Array(capacity);
    this.seen = new Int32Array(capacity * 4);
    this.stamps = new Int32Array(capacity * 4);
    this.stamp = 0;
  }
}

function wordFeature(key: number): number {
  return spread(key) & ~1;
}

function pairFeature(before: number, key: number): number {
  return spread(Math.imul(before, 31) + key) | 1;
}

/** Mixes the bits of a key so that the low ones depend on all (the finaliser of MurmurHash3). */
function spread(key: number): number {
  let mixed = key;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
