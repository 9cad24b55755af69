import { KeyTable } from '../containers/keyTable';
import { fractions, withRoom } from '../containers/growable';

/** Characters after which a word weighs half as much as at the top. */
const HALF_WEIGHT = 400;
/** Keeps the logarithm of a weight of 0 finite. */
const SMALLEST_WEIGHT = 0.02;

/** How much each word of the text's phrases weighs: earlier and more often is more. All lists go by the word's number. */
export class WordStats {
  /** How often it stands in a phrase. */
  counts = new Int32Array(0);
  /** 0 to 1, relative to the heaviest word. */
  weights = new Float64Array(0);
  /** Logarithms of the weights. */
  logWeights = new Float64Array(0);
  /** 1 for words of a headline. */
  inHeadline = new Int32Array(0);
  /** 1 for words that a capital shows to be names somewhere; at a sentence's start it shows nothing. */
  isName = new Int32Array(0);
  /** Index of the word's first place in the body. */
  firsts = new Int32Array(0);
  private readonly table = new KeyTable();

  /** How many different words there are. */
  get size(): number {
    return this.table.size;
  }

  /**
   * Forgets all words.
   * @param most number of words that can come
   */
  clear(most: number): void {
    this.table.clear();
    this.counts = withRoom(this.counts, most);
    this.firsts = withRoom(this.firsts, most);
    this.inHeadline = withRoom(this.inHeadline, most);
    this.isName = withRoom(this.isName, most);
    this.weights = fractions(this.weights, most);
    this.logWeights = fractions(this.logWeights, most);
  }

  /**
   * Counts a word and returns its number.
   * @param index its place in the body
   * @param position its offset in the body text
   */
  count(key: number, index: number, position: number, isHeadline: boolean, isName: boolean): number {
    const known = this.table.size;
    const word = this.table.add(key);
    if (word === known) {
      this.firsts[word] = index;
      this.counts[word] = this.inHeadline[word] = this.isName[word] = 0;
      this.weights[word] = 0;
    }
    this.counts[word]++;
    this.weights[word] += HALF_WEIGHT / (HALF_WEIGHT + position);
    if (isHeadline) this.inHeadline[word] = 1;
    if (isName) this.isName[word] = 1;
    return word;
  }

  /** Ends the counting: weights become relative to the heaviest. */
  finish(): void {
    const { size, weights, logWeights } = this;
    let largest = 0;
    for (let word = 0; word < size; word++) largest = Math.max(largest, weights[word]);
    for (let word = 0; word < size; word++) {
      const weight = weights[word] / largest;
      weights[word] = weight;
      logWeights[word] = Math.log(SMALLEST_WEIGHT + weight);
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
