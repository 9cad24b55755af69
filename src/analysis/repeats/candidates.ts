import { keyOf, wordClass, WordClass, type RepeatFacts } from './facts';

/** Earlier paragraphs that share a feature are remembered up to this many a feature: the first ones. */
const MOST_POSTINGS = 8;
/** Single words are features where the text has them at most this often. */
const RAREST_WORD = 12;
/** Counts of features stop here. */
const COUNT_LIMIT = 255;
/** Score for each unit of the lighter paragraph's weight below which a candidate is not worth a comparison. */
const LEAST_SCORE = 0.045;
const MOST_CANDIDATES = 6;
/** Long paragraphs may hold many others: one more candidate for so many words. */
const WORDS_PER_CANDIDATE = 25;

/** What sharing a feature is worth, by how often the text has it: less for what is common. */
const SCORES = Float32Array.from({ length: COUNT_LIMIT + 1 }, (_, count) => 1 / (1 + Math.log2(count)));

/**
 * Finds earlier paragraphs that may be like a given one: an inverted index of rare words and of pairs of content words
 * with at most function words between. Features are known by their hash alone: where two fall together a comparison is
 * made for nothing, and no result changes.
 */
export class CandidateIndex {
  private readonly mask: number;
  /** How often the text has each feature, up to {@link COUNT_LIMIT}. */
  private readonly counts: Uint8Array;
  /** Latest posting of each feature, or 0; a posting is a paragraph and the posting before it. */
  private readonly heads: Int32Array;
  private readonly postings: Int32Array;
  private postingsEnd = 2;
  private readonly weights: Float32Array;
  private readonly scores: Float32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private features = new Int32Array(1024);

  /** @param facts those of every paragraph that will be asked about, in their order */
  constructor(private readonly facts: readonly RepeatFacts[]) {
    const words = facts.reduce((sum, own) => sum + own.words.length, 0);
    let capacity = 64;
    while (capacity < words) capacity *= 2; // about half of the words are content words, each in two features
    this.mask = capacity - 1;
    this.counts = new Uint8Array(capacity);
    this.heads = new Int32Array(capacity);
    this.weights = Float32Array.from(facts, ({ weight }) => weight);
    this.scores = new Float32Array(facts.length);
    this.touched = new Int32Array(facts.length);
    this.postings = new Int32Array(2 + 2 * this.countAll());
  }

  /** Counts the features of all paragraphs; returns how many postings there can be. */
  private countAll(): number {
    const { counts, mask } = this;
    let shared = 0;
    for (const { words } of this.facts) {
      const end = this.readFeatures(words);
      for (let i = 0; i < end; i++) {
        const feature = (this.features[i] as number) & mask;
        const count = counts[feature] as number;
        if (count < COUNT_LIMIT) counts[feature] = count + 1;
        shared += count === 0 ? 0 : count === 1 ? 2 : count < MOST_POSTINGS ? 1 : 0;
      }
    }
    return shared;
  }

  /** Fills `features` with the hashes of a paragraph's features, words even and pairs odd; returns how many. */
  private readFeatures(words: Int32Array): number {
    if (this.features.length < words.length * 2) this.features = new Int32Array(words.length * 2);
    const { features } = this;
    let end = 0;
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      if (wordClass(word) === WordClass.Function) continue;
      const key = keyOf(word);
      features[end++] = spread(key) & ~1;
      if (before !== 0) features[end++] = spread(Math.imul(before, 31) + key) | 1;
      before = key;
    }
    return end;
  }

  /** Earlier paragraphs like this one, likeliest first; afterwards this one is an earlier paragraph too. */
  findAndAdd(paragraph: number): number[] {
    const { words } = this.facts[paragraph] as RepeatFacts;
    const end = this.readFeatures(words);
    for (let i = 0; i < end; i++) {
      const feature = (this.features[i] as number) & this.mask;
      const count = this.counts[feature] as number;
      if (count > 1 && ((feature & 1) === 1 || count <= RAREST_WORD)) this.meet(feature, count, paragraph);
    }
    return this.takeBest(paragraph, Math.max(MOST_CANDIDATES, words.length / WORDS_PER_CANDIDATE));
  }

  /** Scores the earlier paragraphs with a feature and adds this one to them. */
  private meet(feature: number, count: number, paragraph: number): void {
    const { postings, scores } = this;
    const score = SCORES[count] as number;
    const head = this.heads[feature] as number;
    let length = 0;
    for (let posting = head; posting !== 0; posting = postings[posting + 1] as number) {
      const earlier = postings[posting] as number;
      if (earlier === paragraph) return;
      const before = scores[earlier] as number;
      if (before === 0) this.touched[this.touchedCount++] = earlier;
      scores[earlier] = before + score;
      length++;
    }
    if (length >= MOST_POSTINGS) return;
    postings[this.postingsEnd] = paragraph;
    postings[this.postingsEnd + 1] = head;
    this.heads[feature] = this.postingsEnd;
    this.postingsEnd += 2;
  }

  private takeBest(paragraph: number, limit: number): number[] {
    const { scores, touched, weights } = this;
    const weight = weights[paragraph] as number;
    const best: number[] = [];
    for (let i = 0; i < this.touchedCount; i++) {
      const candidate = touched[i] as number;
      const score = scores[candidate] as number;
      if (score < LEAST_SCORE * Math.min(weight, weights[candidate] as number)) continue;
      if (best.length >= limit && score <= (scores[best[best.length - 1] as number] as number)) continue;
      let at = best.length;
      while (at > 0 && (scores[best[at - 1] as number] as number) < score) at--;
      best.splice(at, 0, candidate);
      if (best.length > limit) best.pop();
    }
    for (let i = 0; i < this.touchedCount; i++) scores[touched[i] as number] = 0;
    this.touchedCount = 0;
    return best;
  }
}

/** Mixes the bits of a key so that the low ones depend on all (the finaliser of MurmurHash3). */
function spread(key: number): number {
  let mixed = key;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
