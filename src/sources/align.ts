import { isSameWord, spelling } from './alike';
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
  /** The spelling of each word as a number: such are compared for each pair of words. */
  private readonly quotedSpellings: readonly number[];
  private readonly sourceSpellings: readonly number[];
  /** For each word of the source how many from there on may be left out as a repair of speech. */
  private readonly repairs: readonly (readonly number[])[];

  constructor(
    private readonly piece: Piece,
    private readonly words: readonly SourceWord[],
  ) {
    this.width = words.length + 1;
    this.cost = new Float32Array((piece.length + 1) * this.width).fill(Infinity);
    this.taken = new Int32Array(this.cost.length);
    const spellings = new Spellings();
    this.quotedSpellings = piece.map((token) => (token === 'bracket' ? -1 : spellings.of(token.key)));
    this.sourceSpellings = words.map(({ key }) => spellings.of(key));
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
      if (this.isSame(i, j, token, word)) this.reach(i, j, 1, 1, 0, 0);
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
    if (nextToken !== undefined && nextToken !== 'bracket' && isCompound(token.key, nextToken.key, word.key))
      this.reach(i, j, 2, 1, 0, 0);
    if (nextWord !== undefined && isCompound(word.key, nextWord.key, token.key)) this.reach(i, j, 1, 2, 0, 0);
  }

  private isSame(i: number, j: number, token: SourceWord, word: SourceWord): boolean {
    if (this.quotedSpellings[i] === this.sourceSpellings[j]) return true;
    // Endings such as 's stand for several words.
    return (token.key.startsWith("'") || word.key.startsWith("'")) && isSameWord(token.key, word.key);
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

/** Spellings as numbers. */
class Spellings {
  private readonly numbers = new Map<string, number>();

  of(key: string): number {
    const own = spelling(key);
    const known = this.numbers.get(own);
    if (known !== undefined) return known;
    this.numbers.set(own, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Letters by which a word's two spellings may differ. */
const SPELLING_REACH = 3;

/** Whether two words in a row are one, which most are not: that they begin alike and are as long is seen first. */
function isCompound(first: string, second: string, whole: string): boolean {
  return (
    first.charCodeAt(0) === whole.charCodeAt(0) &&
    whole.length > first.length &&
    Math.abs(first.length + second.length - whole.length) <= SPELLING_REACH &&
    isSameWord(first + second, whole)
  );
}
