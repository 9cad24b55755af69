import type { Body } from './body';
import { STRIDE } from './facts';
import { KeyTable } from './keyTable';
import { startAt } from './phrases';

/** Characters after which a word weighs half as much as at the top. */
const HALF_WEIGHT = 400;
/** Keeps the logarithm of a weight of 0 finite. */
export const SMALLEST_WEIGHT = 0.02;

/** How much each word of the text's phrases weighs: earlier and more often is more. */
export class WordStats {
  private readonly table = new KeyTable();
  private readonly counts: number[] = [];
  private readonly weights: number[] = [];
  private readonly headline: boolean[] = [];
  private readonly logs: readonly number[];
  private largest = 0;

  constructor({ paragraphs }: Body) {
    for (const { words, position, isHeadline, from } of paragraphs) {
      for (let at = 0; at < words.length; at += STRIDE) {
        const start = startAt(words, at);
        if (start >= from) this.count(words[at] as number, position + start, isHeadline);
      }
    }
    for (const weight of this.weights) if (weight > this.largest) this.largest = weight;
    this.logs = this.weights.map((weight) => Math.log(SMALLEST_WEIGHT + weight / (this.largest || 1)));
  }

  private count(key: number, position: number, isHeadline: boolean): void {
    const word = this.table.add(key);
    if (word === this.counts.length) {
      this.counts.push(0);
      this.weights.push(0);
      this.headline.push(false);
    }
    this.counts[word] = (this.counts[word] as number) + 1;
    this.weights[word] = (this.weights[word] as number) + HALF_WEIGHT / (HALF_WEIGHT + position);
    if (isHeadline) this.headline[word] = true;
  }

  /** Number of a word by its key, for the other questions; -1 for a word that is not in the text. */
  find(key: number): number {
    return this.table.find(key);
  }

  /** How often the word stands in a phrase. */
  countOf(word: number): number {
    return this.counts[word] ?? 0;
  }

  /** 0 to 1, relative to the heaviest word. */
  weight(word: number): number {
    return (this.weights[word] ?? 0) / (this.largest || 1);
  }

  /** Logarithm of the weight. */
  logWeight(word: number): number {
    return this.logs[word] ?? 0;
  }

  isInHeadline(word: number): boolean {
    return this.headline[word] ?? false;
  }
}
