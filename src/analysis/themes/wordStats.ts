import { KeyTable } from './keyTable';
import { scratch } from './scratch';

/** Characters after which a word weighs half as much as at the top. */
const HALF_WEIGHT = 400;
/** Keeps the logarithm of a weight of 0 finite. */
const SMALLEST_WEIGHT = 0.02;

/** How much each word of the text's phrases weighs: earlier and more often is more. */
export class WordStats {
  /** By number of the word: how often it stands in a phrase. */
  readonly counts: Int32Array;
  /** 0 to 1, relative to the heaviest word. */
  readonly weights: Float64Array;
  /** Logarithms of the weights, and of the counts plus one. */
  readonly logWeights: Float64Array;
  readonly logCounts: Float64Array;
  readonly inHeadline: Int32Array;
  /** 1 for words that a capital shows to be names somewhere; at a sentence's start it shows nothing. */
  readonly isName: Int32Array;
  /** Index of the word's first place in the body. */
  readonly firsts: Int32Array;
  private readonly table: KeyTable;

  /** @param most number of words that can come */
  constructor(most: number) {
    this.table = new KeyTable(most);
    this.counts = scratch.int32(most);
    this.firsts = scratch.int32(most);
    this.inHeadline = scratch.int32(most);
    this.isName = scratch.int32(most);
    this.weights = scratch.float64(most);
    this.logWeights = scratch.float64(most);
    this.logCounts = scratch.float64(most);
  }

  /** How many different words there are. */
  get size(): number {
    return this.table.size;
  }

  /** Counts a word and returns its number. */
  count(key: number, index: number, position: number, isHeadline: boolean): number {
    const word = this.table.add(key);
    if (this.counts[word]++ === 0) this.firsts[word] = index;
    this.weights[word] += HALF_WEIGHT / (HALF_WEIGHT + position);
    if (isHeadline) this.inHeadline[word] = 1;
    return word;
  }

  /** Ends the counting: weights become relative to the heaviest. */
  finish(): void {
    const { size, weights, logWeights, logCounts, counts } = this;
    let largest = 0;
    for (let word = 0; word < size; word++) largest = Math.max(largest, weights[word] as number);
    for (let word = 0; word < size; word++) {
      weights[word] = (weights[word] as number) / largest;
      logWeights[word] = Math.log(SMALLEST_WEIGHT + (weights[word] as number));
      logCounts[word] = Math.log((counts[word] as number) + 1);
    }
  }

  has(key: number): boolean {
    return this.table.find(key) >= 0;
  }

  /** The key under which a word was counted. */
  keyOf(word: number): number {
    return this.table.keyOf(word);
  }
}
