import { align, type Alignment } from './align';
import { wordsOf, type Piece } from './quotation';
import { GRAM, gramSlot, hashOf, wordsBetween, type Source } from './source';

/** A piece of a quotation at its place in a source. */
export interface Place extends Alignment {
  readonly source: Source;
  readonly piece: Piece;
  /** Words of the piece that the source does not have so; 0 where it is there word for word. */
  readonly faults: number;
  /** The next piece goes on elsewhere in the source, and no ellipsis says so. */
  readonly isJoint: boolean;
}

/** Words of a source, end exclusive. */
export interface Range {
  readonly first: number;
  readonly after: number;
}

/** Places of three words that stand everywhere tell nothing: no more of them are looked at. */
const MOST_HITS = 400;
/** Best places of a source that are looked at closely. */
const MOST_WINDOWS = 3;
/** Pieces of at most this many words are also looked for by two words. */
const SHORT = 9;

/** Where a piece may stand in a source, the best first; empty where no words of it stand together. */
export function placesIn(source: Source, piece: Piece, range?: Range): Place[] {
  const hashes = Int32Array.from(piece, (token) => (token === 'bracket' ? 0 : hashOf(token.key)));
  const windows = windowsOf(source, piece, hashes, range);
  const places = windows.map((window) => placeIn(source, piece, window));
  return places.sort(byQuality);
}

/** The piece at its best place within a range of a source's words. */
export function placeIn(source: Source, piece: Piece, { first, after }: Range): Place {
  const found = align(piece, wordsBetween(source, first, after));
  const faults = found.steps.filter(({ kind }) => kind !== 'same' && kind !== 'free').length;
  return {
    ...found,
    first: first + found.first,
    after: first + found.after,
    source,
    piece,
    faults,
    isJoint: false,
  };
}

/** Sorts word for word first, then by the words that are there. */
export function byQuality(a: Place, b: Place): number {
  return a.faults - b.faults || b.matched - a.matched;
}

/** Share of a piece's words that its place has. */
export function shareOf({ matched, piece }: Place): number {
  return matched / Math.max(1, wordsOf(piece).length);
}

/** Ranges round the places where several words of the piece stand together, those with most first. */
function windowsOf(source: Source, piece: Piece, hashes: Int32Array, range?: Range): Range[] {
  const slack = 6 + (piece.length >> 1) + 10 * piece.filter((token) => token === 'bracket').length;
  const votes = new Map<number, number>();
  const vote = (place: number, at: number): void => {
    if (range && (place < range.first || place >= range.after)) return;
    const bucket = Math.round((place - at) / slack);
    votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  };
  voteByGrams(source, hashes, vote);
  if (votes.size === 0 && piece.length <= SHORT) voteByPairs(source, hashes, vote);
  if (votes.size === 0 && piece.length === 1) voteByWord(source, hashes, vote);
  const best = [...votes].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_WINDOWS);
  return best.map(([bucket]) => ({
    first: Math.max(range?.first ?? 0, (bucket - 1) * slack),
    after: Math.min(range?.after ?? source.hashes.length, (bucket + 1) * slack + piece.length + slack),
  }));
}

type Vote = (place: number, at: number) => void;

function voteByGrams({ hashes: own, heads, before }: Source, hashes: Int32Array, vote: Vote): void {
  for (let i = 0; i + GRAM <= hashes.length; i++) {
    let place = heads[gramSlot(hashes, i, heads.length)] ?? 0;
    for (let hits = 0; place > 0 && hits < MOST_HITS; hits++) {
      const at = place - 1;
      if (own[at] === hashes[i] && own[at + 1] === hashes[i + 1] && own[at + 2] === hashes[i + 2])
        vote(at, i);
      place = before[at] ?? 0;
    }
  }
}

function voteByPairs({ hashes: own }: Source, hashes: Int32Array, vote: Vote): void {
  const places = new Map<number, number[]>();
  for (let i = 0; i + 1 < hashes.length; i++) {
    const first = hashes[i] ?? 0;
    places.set(first, [...(places.get(first) ?? []), i]);
  }
  for (let at = 0; at + 1 < own.length; at++) {
    for (const i of places.get(own[at] ?? 0) ?? []) if (own[at + 1] === hashes[i + 1]) vote(at, i);
  }
}

function voteByWord({ hashes: own }: Source, hashes: Int32Array, vote: Vote): void {
  for (let at = own.indexOf(hashes[0] ?? 0); at >= 0; at = own.indexOf(hashes[0] ?? 0, at + 1)) vote(at, 0);
}
