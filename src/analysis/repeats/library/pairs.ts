import { withRoom } from '../../containers/growable';
import { FeatureIndex } from '../featureIndex';
import { FeatureReader } from '../repeatFeatures';

/** A pair that stands in more texts than this says nothing about any of them. */
const MOST_TEXTS = 32;
/** Share of the pairs of the text with fewer that two texts must have in common to be worth a comparison. */
const LEAST_SHARE = 0.12;
const MOST_CANDIDATES = 48;
/** Long texts may hold many others: one more candidate for so many words. */
const WORDS_PER_CANDIDATE = 25;

/** A text that shares pairs of words with another one. */
export interface Candidate {
  readonly text: number;
  /** How many different pairs the two share. */
  readonly shared: number;
}

/**
 * An inverted index of pairs of words over many texts, which are known by small numbers of the caller's: texts come and
 * go, and what it answers depends on the texts in it alone, not on how they came.
 */
export class PairIndex {
  private readonly index: FeatureIndex;
  private readonly reader = new FeatureReader();
  /** By text: how many different pairs it has, and the score of the query that runs. */
  private sizes = new Int32Array(64);
  private scores = new Int32Array(64);

  /** @param wordsOf the words of all texts that are in the index, by number; undefined for numbers not in use */
  constructor(wordsOf: () => Iterable<Int32Array | undefined>) {
    this.index = new FeatureIndex((pair) => {
      const texts: number[] = [];
      let text = 0;
      for (const words of wordsOf()) {
        if (words && FeatureReader.has(words, pair)) texts.push(text);
        text++;
      }
      return texts;
    }, MOST_TEXTS);
  }

  /** Adds a text under a number that is not in use; numbers are best small. */
  add(text: number, words: Int32Array): void {
    while (text >= this.sizes.length) {
      this.sizes = withRoom(this.sizes, this.sizes.length * 2);
      this.scores = withRoom(this.scores, this.scores.length * 2);
    }
    const { list, count } = this.reader.readPairs(words);
    for (let i = 0; i < count; i++) this.index.add(list[i], text);
    this.sizes[text] = count;
  }

  /** Removes a text, with the words it was added with; its number is not in use any more. */
  remove(text: number, words: Int32Array): void {
    const { list, count } = this.reader.readPairs(words);
    for (let i = 0; i < count; i++) this.index.remove(list[i], text);
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
      const shared = scores[text];
      scores[text] = 0;
      if (shared >= LEAST_SHARE * Math.min(telling, sizes[text])) found.push({ text, shared });
    }
    found.sort((a, b) => b.shared - a.shared || orderOf(a.text) - orderOf(b.text));
    return found.slice(0, Math.max(MOST_CANDIDATES, words.length / WORDS_PER_CANDIDATE));
  }

  /** Counts the shared pairs into `scores`; returns how many different pairs the words have that are not too common. */
  private score(words: Int32Array, touched: number[]): number {
    const { scores, index } = this;
    const { list: pairs, count } = this.reader.readPairs(words);
    let common = 0;
    const note = (text: number): void => {
      if (scores[text] === 0) touched.push(text);
      scores[text] = scores[text] + 1;
    };
    for (let i = 0; i < count; i++) {
      const pair = pairs[i];
      const holders = index.countOf(pair);
      if (holders > MOST_TEXTS) common++;
      else if (holders === 1) note(index.onlyHolder(pair));
      else if (holders > 1) {
        const list = index.listOf(pair);
        for (let j = 1; j <= holders; j++) note(index.holderAt(list, j));
      }
    }
    return count - common;
  }
}
