import { readQuotation, wordsOf, type Piece } from './quotation';
import { hashOf, type Source } from './source';

/**
 * What of a source is kept for all sources together: its words and pairs of neighbouring words as numbers, each once, in
 * rising order. Some 50 kB for a text of 100 kB; enough to tell which of many sources a quotation may be from.
 */
export type SourceSignature = Int32Array;

/** A quotation's words and pairs in the same numbers. */
type Units = readonly number[];

/** Two words as one number; the order matters. */
function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) + second;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) | 0;
}

/** Makes the signature of a source. */
export function signatureOf({ hashes }: Pick<Source, 'hashes'>): SourceSignature {
  const all = new Int32Array(Math.max(0, hashes.length * 2 - 1));
  all.set(hashes);
  for (let i = 1; i < hashes.length; i++) all[hashes.length + i - 1] = pairOf(hashes[i - 1], hashes[i]);
  all.sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i];
  return all.slice(0, count);
}

/** Sources that a quotation is held against closely: those with the most of its words. */
const MOST_CANDIDATES = 8;

/** A source that a quotation may be from. */
export interface Candidate {
  readonly key: string;
  /** Of the words and pairs of the quotation that it has, the sum of what each tells. */
  readonly score: number;
}

/**
 * The sources that a quotation may be from, likeliest first.
 * @param quoted the quotation with its marks
 * @param distanceOf which of two that have as much of the quotation goes first: the one with the smaller number
 */
export function candidatesFor(
  quoted: string,
  signatures: ReadonlyMap<string, SourceSignature>,
  distanceOf: (key: string) => number = () => 0,
): Candidate[] {
  const units = unitsOf(readQuotation(quoted, 0, quoted.length));
  if (units.length === 0) return [];
  const { having } = havingOf(signatures);
  const scores = new Float64Array(signatures.size);
  for (const unit of units) {
    const places = having(unit);
    // What stands in all sources tells little, but where there is one source it tells all.
    const weight = Math.log(1 + signatures.size / places.length);
    for (const i of places) scores[i] += weight;
  }
  return Array.from(signatures.keys(), (key, i) => ({ key, score: scores[i] }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || distanceOf(a.key) - distanceOf(b.key))
    .slice(0, MOST_CANDIDATES);
}

/** Places in a list of signatures that were found, which are kept: quotations share most of their words. */
const MOST_PLACES = 4_000_000;

/** Which of some signatures have a word or a pair. */
class Having {
  private readonly known = new Map<number, Int32Array>();
  private size = 0;

  constructor(private readonly signatures: readonly SourceSignature[]) {}

  /** Whether these are the signatures still. */
  isOf(signatures: ReadonlyMap<string, SourceSignature>): boolean {
    if (signatures.size !== this.signatures.length) return false;
    let i = 0;
    for (const signature of signatures.values()) if (signature !== this.signatures[i++]) return false;
    return true;
  }

  /** The places of those that have it, ascending. */
  readonly having = (unit: number): Int32Array => {
    let places = this.known.get(unit);
    if (places === undefined) {
      const found: number[] = [];
      for (let i = 0; i < this.signatures.length; i++) if (has(this.signatures[i], unit)) found.push(i);
      places = Int32Array.from(found);
      this.keep(unit, places);
    }
    return places;
  };

  private keep(unit: number, places: Int32Array): void {
    this.size += 1 + places.length;
    if (this.size > MOST_PLACES) {
      this.known.clear();
      this.size = 1 + places.length;
    }
    this.known.set(unit, places);
  }
}

const known = new WeakMap<ReadonlyMap<string, SourceSignature>, Having>();

/** What was found of signatures, as long as they are the same. */
function havingOf(signatures: ReadonlyMap<string, SourceSignature>): Having {
  let own = known.get(signatures);
  if (!own?.isOf(signatures)) {
    own = new Having(Array.from(signatures.values()));
    known.set(signatures, own);
  }
  return own;
}

function unitsOf(pieces: readonly Piece[]): Units {
  const units = new Set<number>();
  for (const piece of pieces) {
    const hashes = wordsOf(piece).map(({ key }) => hashOf(key));
    for (const [i, hash] of hashes.entries()) {
      units.add(hash);
      if (i > 0) units.add(pairOf(hashes[i - 1], hash));
    }
  }
  return Array.from(units);
}

/** As many numbers are there. */
const ALL_NUMBERS = 2 ** 32;
/** Guesses by what is still between: each is off by about the root of what the one before was off by. */
const GUESSES = 3;

/** Whether a number is in a signature: such are spread evenly, so that its place can be guessed (interpolation search). */
function has(signature: SourceSignature, unit: number): boolean {
  const { length } = signature;
  if (length === 0) return false;
  const perNumber = length / ALL_NUMBERS;
  let at = Math.floor((unit + ALL_NUMBERS / 2) * perNumber);
  for (let guess = 0; guess < GUESSES; guess++) {
    if (at >= length) at = length - 1;
    else if (at < 0) at = 0;
    const found = signature[at];
    if (found === unit) return true;
    const step = Math.trunc((unit - found) * perNumber);
    if (step === 0) break;
    at += step;
  }
  if (at >= length) at = length - 1;
  else if (at < 0) at = 0;
  while (at + 1 < length && signature[at] < unit) at++;
  while (at > 0 && signature[at] > unit) at--;
  return signature[at] === unit;
}
