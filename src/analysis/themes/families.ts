import type { Body } from './body';
import { unstep } from './facts';
import { scratch } from './scratch';

const N = 0x6e;

/** Tells which words of a text are forms of one word: a place and the adjective made of it. */
export class Families {
  private readonly known: Int32Array;
  private readonly isKnown: Int32Array;

  constructor(private readonly body: Body) {
    this.known = scratch.int32(body.stats.size);
    this.isKnown = scratch.int32(body.stats.size);
  }

  /** A number that words of one family share. */
  of(word: number): number {
    if (this.isKnown[word] === 0) {
      this.isKnown[word] = 1;
      this.known[word] = this.find(word);
    }
    return this.known[word] as number;
  }

  private find(word: number): number {
    const { stats } = this.body;
    const key = stats.keyOf(word);
    const base = unstep(key, N);
    return stats.has(base) ? base : key;
  }
}
