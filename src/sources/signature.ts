import { partitionPoint } from '../analysis';
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
  const scores = new Map<string, number>();
  for (const unit of units) {
    const having: string[] = [];
    for (const [key, signature] of signatures) if (has(signature, unit)) having.push(key);
    // What stands in all sources tells little, but where there is one source it tells all.
    const weight = Math.log(1 + signatures.size / having.length);
    for (const key of having) scores.set(key, (scores.get(key) ?? 0) + weight);
  }
  return Array.from(scores)
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || distanceOf(a) - distanceOf(b))
    .slice(0, MOST_CANDIDATES)
    .map(([key, score]) => ({ key, score }));
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

/** Numbers of a signature are spread evenly: one stands within so many places of where that puts it, nearly always. */
const SPREAD = 512;
const ALL_NUMBERS = 2 ** 32;

function has(signature: SourceSignature, unit: number): boolean {
  const { length } = signature;
  const due = Math.floor((unit / ALL_NUMBERS + 0.5) * length);
  let from = Math.max(0, due - SPREAD);
  let to = Math.min(length, due + SPREAD);
  if (from > 0 && signature[from] > unit) from = 0;
  if (to < length && signature[to - 1] < unit) to = length;
  return signature[partitionPoint(from, to, (i) => signature[i] < unit)] === unit;
}
