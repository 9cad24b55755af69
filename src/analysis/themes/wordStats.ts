import type { Body } from './body';
import { STRIDE } from './facts';
import { KeyTable } from './keyTable';
import { startAt } from './phrases';

/** Characters after which a word weighs half as much as at the top. */
const HALF_WEIGHT = 400;

/** How much each word of the text's phrases weighs: earlier and more often is more. */
export class WordStats {
  private readonly table = new KeyTable();
  private readonly counts: number[] = [];
  private readonly weights: number[] = [];
  private readonly headline: boolean[] = [];
  private largest = 0;

  constructor({ paragraphs }: Body) {
    for (const { words, position, isHeadline, from } of paragraphs) {
      for (let at = 0; at < words.length; at += STRIDE) {
        const start = startAt(words, at);
        if (start >= from) this.count(words[at] as number, position + start, isHeadline);
      }
    }
    for (const weight of this.weights) if (weight > this.largest) this.largest = weight;
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

  /** How often the word stands in a phrase. */
  countOf(key: number): number {
    return this.counts[this.table.find(key)] ?? 0;
  }

  /** 0 to 1, relative to the heaviest word. */
  weight(key: number): number {
    return (this.weights[this.table.find(key)] ?? 0) / (this.largest || 1);
  }

  isInHeadline(key: number): boolean {
    return this.headline[this.table.find(key)] ?? false;
  }
}
