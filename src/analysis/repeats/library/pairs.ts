import { keyOf, wordClass, WordClass } from '../facts';

/** A pair that stands in more texts than this says nothing about any of them. */
const MOST_TEXTS = 32;
/** Share of the pairs of the text with fewer that two texts must have in common to be worth a comparison. */
const LEAST_SHARE = 0.12;
const MOST_CANDIDATES = 48;
/** Long texts may hold many others: one more candidate for so many words. */
const WORDS_PER_CANDIDATE = 25;
const SMALLEST_CAPACITY = 1 << 10;

/** A text that shares pairs of words with another one. */
export interface Candidate {
  readonly text: number;
  /** How many different pairs the two share. */
  readonly shared: number;
}

/**
 * Calls `visit` with each pair of neighbouring content words, function words between them left out, as a hash other than
 * 0; a pair that stands twice comes twice.
 */
export function forEachPair(words: Int32Array, visit: (pair: number) => void): void {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    if (wordClass(word) === WordClass.Function) continue;
    const key = keyOf(word);
    if (before !== 0) visit(mix(Math.imul(before, 31) + key) || 1);
    before = key;
  }
}

/** Mixes the bits of a number so that the low ones depend on all (the finaliser of MurmurHash3). */
function mix(key: number): number {
  let mixed = key;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * An inverted index of pairs of words over many texts, which are known by small numbers of the caller's: texts come and
 * go, and what it answers depends on the texts in it alone, not on how they came. About 30 bytes a content word.
 */
export class PairIndex {
  /** Open addressing: the pair of each slot (0 for a free one), its latest posting and in how many texts it stands. */
  private pairs = new Int32Array(SMALLEST_CAPACITY);
  private heads = new Int32Array(SMALLEST_CAPACITY);
  private counts = new Int32Array(SMALLEST_CAPACITY);
  private usedSlots = 0;
  /** A posting is a text and the posting before it of the same pair, or 0. */
  private postings = new Int32Array(SMALLEST_CAPACITY);
  private postingsEnd = 2;
  private freePosting = 0;
  /** By text: how many different pairs it has, and the score of the query that runs. */
  private sizes = new Int32Array(64);
  private scores = new Int32Array(64);

  /** Adds a text under a number that is not in use; numbers are best small. */
  add(text: number, words: Int32Array): void {
    while (text >= this.sizes.length) {
      this.sizes = enlarge(this.sizes);
      this.scores = enlarge(this.scores);
    }
    let size = 0;
    forEachPair(words, (pair) => {
      if (this.post(this.slotFor(pair), text)) size++;
    });
    this.sizes[text] = size;
  }

  /** Removes texts, each with the words it was added with; linear in the places where their pairs stand. */
  remove(texts: ReadonlyMap<number, Int32Array>): void {
    const slots = new Set<number>();
    for (const words of texts.values()) {
      forEachPair(words, (pair) => {
        const slot = this.find(pair);
        if (this.pairs[slot] !== 0) slots.add(slot);
      });
    }
    for (const slot of slots) this.unpost(slot, texts);
  }

  /**
   * The texts that share enough pairs with these words, those that share most first.
   * @param orderOf a number from a text's own words, for those that share as many
   */
  candidates(words: Int32Array, orderOf: (text: number) => number): Candidate[] {
    const { scores, sizes } = this;
    const touched: number[] = [];
    const telling = this.score(words, touched);
    const found: Candidate[] = [];
    for (const text of touched) {
      const shared = scores[text] as number;
      scores[text] = 0;
      if (shared >= LEAST_SHARE * Math.min(telling, sizes[text] as number)) found.push({ text, shared });
    }
    found.sort((a, b) => b.shared - a.shared || orderOf(a.text) - orderOf(b.text));
    return found.slice(0, Math.max(MOST_CANDIDATES, words.length / WORDS_PER_CANDIDATE));
  }

  /** Counts the shared pairs into `scores`; returns how many different pairs the words have that are not too common. */
  private score(words: Int32Array, touched: number[]): number {
    const { scores, postings } = this;
    const seen = new Set<number>();
    let common = 0;
    forEachPair(words, (pair) => {
      if (seen.has(pair)) return;
      seen.add(pair);
      const slot = this.find(pair);
      if ((this.counts[slot] as number) > MOST_TEXTS) {
        common++;
        return;
      }
      for (let at = this.heads[slot] as number; at !== 0; at = postings[at + 1] as number) {
        const text = postings[at] as number;
        if (scores[text] === 0) touched.push(text);
        scores[text] = (scores[text] as number) + 1;
      }
    });
    return seen.size - common;
  }

  /** The slot that holds a pair, or the free one where it belongs. */
  private find(pair: number): number {
    const { pairs } = this;
    const mask = pairs.length - 1;
    let slot = pair & mask;
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  private slotFor(pair: number): number {
    const slot = this.find(pair);
    if (this.pairs[slot] !== 0) return slot;
    if ((this.usedSlots + 1) * 3 > this.pairs.length * 2) {
      this.rehash();
      return this.slotFor(pair);
    }
    this.usedSlots++;
    this.pairs[slot] = pair;
    return slot;
  }

  /** Notes a text under a pair; false where the pair has it already. */
  private post(slot: number, text: number): boolean {
    const head = this.heads[slot] as number;
    if (head !== 0 && this.postings[head] === text) return false;
    let at = this.freePosting;
    if (at !== 0) this.freePosting = this.postings[at + 1] as number;
    else {
      at = this.postingsEnd;
      this.postingsEnd += 2;
      if (this.postingsEnd > this.postings.length) this.postings = enlarge(this.postings);
    }
    this.postings[at] = text;
    this.postings[at + 1] = head;
    this.heads[slot] = at;
    this.counts[slot] = (this.counts[slot] as number) + 1;
    return true;
  }

  /** Takes the postings of some texts out of a pair's chain. */
  private unpost(slot: number, texts: ReadonlyMap<number, Int32Array>): void {
    const { postings } = this;
    let kept = 0;
    for (let at = this.heads[slot] as number; at !== 0;) {
      const next = postings[at + 1] as number;
      if (texts.has(postings[at] as number)) {
        if (kept === 0) this.heads[slot] = next;
        else postings[kept + 1] = next;
        postings[at + 1] = this.freePosting;
        this.freePosting = at;
        this.counts[slot] = (this.counts[slot] as number) - 1;
      } else kept = at;
      at = next;
    }
  }

  /** Gives the pairs that stand somewhere new slots, twice as many where they fill a third of these. */
  private rehash(): void {
    const { pairs, heads, counts } = this;
    const live = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const capacity = live * 3 > pairs.length ? pairs.length * 2 : pairs.length;
    this.pairs = new Int32Array(capacity);
    this.heads = new Int32Array(capacity);
    this.counts = new Int32Array(capacity);
    this.usedSlots = live;
    for (let slot = 0; slot < pairs.length; slot++) {
      if (counts[slot] === 0) continue;
      const to = this.find(pairs[slot] as number);
      this.pairs[to] = pairs[slot] as number;
      this.heads[to] = heads[slot] as number;
      this.counts[to] = counts[slot] as number;
    }
  }
}

function enlarge(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
