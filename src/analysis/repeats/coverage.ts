import { keyOf, weightOf, wordClass, WordClass } from './readRepeats';

/** How much of one paragraph stands in another: sums of word weights, see {@link weightOf}. */
export interface Coverage {
  /** Words that stand in the other paragraph within {@link REACH} words of one another in both, in the same order. */
  readonly near: number;
  /** Words of runs of three or more that stand there side by side. */
  readonly inRuns: number;
  /** How many names and numbers are among the near words, */
  readonly kept: number;
  /** how many of those are numbers, */
  readonly keptNumbers: number;
  /** how many names and numbers have another one in their place there, */
  readonly exchanged: number;
  /** and how many of those are numbers. */
  readonly exchangedNumbers: number;
}

/** Words apart, in both paragraphs, at which two shared words still back each other. */
const REACH = 5;
/** Places of one word that are looked at: a word used more often says little about where we are. */
const MOST_PLACES = 4;

const enum Mark {
  Near = 1,
  InRun = 2,
}

/**
 * The words of one paragraph with their places, ready to be compared with many others, each in time linear in its
 * length. Chance words of one subject stand alone; what was edited, moved or cut still holds together.
 */
export class WordPlaces {
  private slots = new Int32Array(64);
  private next = new Int32Array(64);
  private words: Int32Array = this.slots;
  private mask = 0;
  private marks = new Uint8Array(64);
  /** For each word of the paragraph that is compared its first place in this one plus one, or 0. */
  private firsts = new Int32Array(64);
  /** Words of this paragraph that stand in that one too. */
  private taken = new Uint8Array(64);
  /** How many words that one has. */
  private length = 0;

  /** Indexes the words of a paragraph; the former ones are forgotten. */
  fill(words: Int32Array): this {
    let capacity = 16;
    while (capacity < words.length * 2) capacity *= 2;
    if (this.slots.length < capacity) this.slots = new Int32Array(capacity);
    else this.slots.fill(0, 0, capacity);
    if (this.next.length < words.length) {
      this.next = new Int32Array(capacity);
      this.taken = new Uint8Array(capacity);
    }
    this.words = words;
    this.mask = capacity - 1;
    for (let i = words.length - 1; i >= 0; i--) {
      const slot = this.slotOf(keyOf(words[i]));
      this.next[i] = this.slots[slot];
      this.slots[slot] = i + 1;
    }
    return this;
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 13)) & this.mask;
    for (;;) {
      const place = this.slots[slot];
      if (place === 0 || keyOf(this.words[place - 1]) === key) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Weight of the words of `other` that stand in the indexed paragraph, wherever: more than {@link cover} finds near. */
  sharedWeight(other: Int32Array): number {
    const { length } = other;
    if (this.firsts.length < length) {
      this.marks = new Uint8Array(length * 2);
      this.firsts = new Int32Array(length * 2);
    }
    let shared = 0;
    for (let at = 0; at < length; at++) {
      const word = other[at];
      const first = this.slots[this.slotOf(keyOf(word))];
      this.firsts[at] = first;
      if (first !== 0) shared += weightOf(word);
    }
    return shared;
  }

  /** How much of `other`, which was given to {@link sharedWeight} last, stands in the indexed paragraph. */
  cover(other: Int32Array): Coverage {
    this.mark(other);
    let near = 0;
    let inRuns = 0;
    let kept = 0;
    let keptNumbers = 0;
    let exchanged = 0;
    let exchangedNumbers = 0;
    for (let at = 0; at < other.length; at++) {
      const mark = this.marks[at];
      const word = other[at];
      if (mark !== 0) {
        near += weightOf(word);
        if ((mark & Mark.InRun) !== 0) inRuns += weightOf(word);
        if (isSpecific(word)) kept++;
        if (isNumber(word)) keptNumbers++;
      } else if (isSpecific(word)) {
        const from = at;
        while (at + 1 < other.length && this.marks[at + 1] === 0 && isSpecific(other[at + 1])) at++;
        const isExchanged = this.isExchanged(word, from - 1, 1) || this.isExchanged(other[at], at + 1, -1);
        if (!isExchanged) continue;
        exchanged += at + 1 - from;
        for (let i = from; i <= at; i++) if (isNumber(other[i])) exchangedNumbers++;
      }
    }
    return { near, inRuns, kept, keptNumbers, exchanged, exchangedNumbers };
  }

  /**
   * Whether a name (or number) has given way to another one: beside a word that stands in both paragraphs, the indexed
   * one has a name (or number) that this one has not.
   */
  private isExchanged(specific: number, neighbour: number, step: number): boolean {
    if (neighbour < 0 || neighbour >= this.length || this.marks[neighbour] === 0) return false;
    let place = this.firsts[neighbour];
    for (let i = 0; place !== 0 && i < MOST_PLACES; i++) {
      const beside = place - 1 + step;
      if (beside >= 0 && beside < this.words.length && this.taken[beside] === 0)
        if (wordClass(this.words[beside]) === wordClass(specific)) return true;
      place = this.next[place - 1];
    }
    return false;
  }

  private mark(other: Int32Array): void {
    const { length } = other;
    this.length = length;
    this.taken.fill(0, 0, this.words.length);
    this.marks.fill(0, 0, length);
    for (let at = 0; at < length; at++) {
      const first = this.firsts[at];
      if (first === 0) continue;
      this.take(first);
      this.markNear(at);
      if (at >= 2 && this.isRun(at))
        for (let i = at - 2; i <= at; i++) this.marks[i] = Mark.Near | Mark.InRun;
    }
  }

  /** Notes that the word at these places stands in the other paragraph too. */
  private take(first: number): void {
    let place = first;
    for (let i = 0; place !== 0 && i < MOST_PLACES; i++) {
      this.taken[place - 1] = 1;
      place = this.next[place - 1];
    }
  }

  /** Marks the word `at` and the nearest earlier word that backs it. */
  private markNear(at: number): void {
    const after = this.firsts[at];
    for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
      const start = this.firsts[before];
      if (start === 0 || !this.areNear(start, after)) continue;
      this.marks[at] = this.marks[at] | Mark.Near;
      this.marks[before] = this.marks[before] | Mark.Near;
      return;
    }
  }

  /** Whether some place of one word comes at most {@link REACH} words before some place of the other. */
  private areNear(before: number, after: number): boolean {
    let a = before;
    for (let i = 0; a !== 0 && i < MOST_PLACES; i++) {
      let b = after;
      for (let j = 0; b !== 0 && j < MOST_PLACES; j++) {
        if (b > a && b - a <= REACH) return true;
        b = this.next[b - 1];
      }
      a = this.next[a - 1];
    }
    return false;
  }

  /** Whether the word `at` and the two before it stand side by side in the indexed paragraph. */
  private isRun(at: number): boolean {
    const middle = this.keyAt(this.firsts[at - 1]);
    const start = this.keyAt(this.firsts[at - 2]);
    if (middle === null || start === null) return false;
    let place = this.firsts[at];
    for (let i = 0; place !== 0 && i < MOST_PLACES; i++) {
      if (this.keyAt(place - 1) === middle && this.keyAt(place - 2) === start) return true;
      place = this.next[place - 1];
    }
    return false;
  }

  /** Key of the indexed word at a place (counted from one), or null outside. */
  private keyAt(place: number): number | null {
    return place <= 0 ? null : keyOf(this.words[place - 1]);
  }
}

export function isNumber(word: number): boolean {
  return wordClass(word) === WordClass.Number;
}

/** True for names and numbers: what tells reports of one template apart. */
function isSpecific(word: number): boolean {
  const own = wordClass(word);
  return own === WordClass.Name || own === WordClass.Number;
}
