import { isSameWord } from './alike';
import type { Piece } from './quotation';
import { dropsRepair } from './repairs';
import type { SourceWord } from './sourceWord';

/** One step of an alignment: what of the quotation stands for what of the source. Numbers of words, end exclusive. */
export interface Step {
  readonly kind: 'same' | 'free' | 'changed' | 'added' | 'dropped';
  readonly quoted: readonly [number, number];
  readonly source: readonly [number, number];
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** Words of the quotation that the source has at their place. */
  readonly matched: number;
  /** Numbers of the words in the source that the quotation stands for, end exclusive. */
  readonly first: number;
  readonly after: number;
}

/** A bracket can stand for this many words of the source. */
const BRACKET_REACH = 10;
/** Lengths of repairs, in words. */
const REPAIRS: readonly number[] = [1, 2, 3, 4, 5];
/** What is left out freely still costs a little, so that less of it is preferred. */
const FREE = 0.01;
/** A word put in or changed costs more than a run of words left out: "we sail" leaves "do not" out of "we do not sail". */
const CHANGED = 1.4;
const NEXT_DROPPED = 0.3;
const LONGEST_DROP = 4;
const KINDS: readonly Step['kind'][] = ['same', 'free', 'changed', 'added', 'dropped'];

/**
 * Places a piece of a quotation in a run of a source's words at the least cost for words changed, added or left
 * out (Sellers, The theory and computation of evolutionary distances, 1980: the ends of the source cost nothing). Words
 * that brackets stand for, repairs of speech and other ways to write the same cost next to nothing.
 */
export function align(piece: Piece, words: readonly SourceWord[]): Alignment {
  return new Aligner(piece, words).best();
}

class Aligner {
  private readonly width: number;
  private readonly cost: Float32Array;
  /** The step that led to a place: its kind, and how many words of the quotation and the source it takes. */
  private readonly taken: Int32Array;
  /** For each word of the source how many from there on may be left out as a repair of speech. */
  private readonly repairs: readonly (readonly number[])[];

  constructor(
    private readonly piece: Piece,
    private readonly words: readonly SourceWord[],
  ) {
    this.width = words.length + 1;
    this.cost = new Float32Array((piece.length + 1) * this.width).fill(Infinity);
    this.taken = new Int32Array(this.cost.length);
    this.repairs = words.map((_, j) => REPAIRS.filter((count) => dropsRepair(words, j, count)));
  }

  best(): Alignment {
    const { piece, words } = this;
    this.cost.fill(0, 0, this.width);
    for (let i = 0; i <= piece.length; i++) for (let j = 0; j <= words.length; j++) this.stepsFrom(i, j);
    const last = piece.length * this.width;
    let end = 0;
    for (let j = 1; j <= words.length; j++)
      if ((this.cost[last + j] ?? 0) < (this.cost[last + end] ?? 0)) end = j;
    return this.traced(end);
  }

  private reach(i: number, j: number, rows: number, columns: number, kind: number, cost: number): void {
    const { piece, words, width } = this;
    if (i + rows > piece.length || j + columns > words.length) return;
    const to = (i + rows) * width + j + columns;
    const total = (this.cost[i * width + j] ?? 0) + cost;
    if (total >= (this.cost[to] ?? 0) - 1e-6) return;
    this.cost[to] = total;
    this.taken[to] = (kind << 16) | (rows << 8) | columns;
  }

  private stepsFrom(i: number, j: number): void {
    const { piece, words } = this;
    const token = piece[i];
    const word = words[j];
    if (token === 'bracket') {
      for (let k = 0; k <= BRACKET_REACH; k++) this.reach(i, j, 1, k, 1, FREE * k);
      return;
    }
    if (token !== undefined && word !== undefined) {
      if (isSameWord(token.key, word.key)) this.reach(i, j, 1, 1, 0, 0);
      else this.reach(i, j, 1, 1, 2, CHANGED);
      this.otherForms(i, j, token, word);
    }
    this.reach(i, j, 1, 0, 3, CHANGED);
    if (i === 0 || i === piece.length || word === undefined) return;
    for (let k = 1; k <= LONGEST_DROP; k++) this.reach(i, j, 0, k, 4, 1 + NEXT_DROPPED * (k - 1));
    for (const count of this.repairs[j]) this.reach(i, j, 0, count, 1, FREE * count);
  }

  /** Compounds, written as one word in the one and as two in the other: "healthcare" for "health care". */
  private otherForms(i: number, j: number, token: SourceWord, word: SourceWord): void {
    const nextToken = this.piece[i + 1];
    const nextWord = this.words[j + 1];
    if (nextToken !== undefined && nextToken !== 'bracket' && isSameWord(token.key + nextToken.key, word.key))
      this.reach(i, j, 2, 1, 0, 0);
    if (nextWord !== undefined && isSameWord(word.key + nextWord.key, token.key))
      this.reach(i, j, 1, 2, 0, 0);
  }

  private traced(end: number): Alignment {
    const steps: Step[] = [];
    let matched = 0;
    let i = this.piece.length;
    let j = end;
    while (i > 0) {
      const taken = this.taken[i * this.width + j] ?? 0;
      const rows = (taken >> 8) & 0xff;
      const columns = taken & 0xff;
      const kind = KINDS[taken >> 16] ?? 'changed';
      steps.push({ kind, quoted: [i - rows, i], source: [j - columns, j] });
      if (kind === 'same') matched += rows;
      i -= rows;
      j -= columns;
    }
    return { steps: steps.reverse(), matched, first: j, after: end };
  }
}
