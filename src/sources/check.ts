import type { Article, Quote } from '../analysis';
import { attributionAt } from './attributed';
import { byGravity, differencesAt, jointBetween, type QuoteDifference } from './differences';
import { isLabelled, speakerAt } from './passages';
import { readQuotation, wordsOf, type Piece } from './quotation';
import { byQuality, placeIn, placesIn, shareOf, type Place, type Range } from './search';
import { endOfWord, type Source } from './source';
import { isNamedElsewhere, isSameSpeaker } from './speakers';

/** What the words of a quotation are beside the sources. */
export type QuoteVerdict = 'verbatim' | 'altered' | 'absent' | 'unchecked';

/** A quotation held against the sources. Offsets are UTF-16, end exclusive. */
export interface QuoteCheck {
  /** The quotation's span, with its marks. */
  readonly start: number;
  readonly end: number;
  /** About the words alone; 'unchecked' for a quotation too short to tell, or without sources. */
  readonly verdict: QuoteVerdict;
  /** Id of the source, and where in it the words are; null where they are in none. */
  readonly source: string | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  /** Who says the words by the source's labels, voices or signature; null where it does not say. */
  readonly saidBy: string | null;
  /** The source says that it was somebody else than the article says. */
  readonly isOtherSpeaker: boolean;
  /** What differs, the graver first. */
  readonly differences: readonly QuoteDifference[];
}

/** Shares of a quotation's words: fewer in their order, or in runs, are not the same words. */
const LEAST_SHARE = 0.6;
const LEAST_JOINED = 0.75;
/** Words that an ellipsis may stand for. */
const ELLIPSIS_REACH = 600;
/** A passage joined to another without an ellipsis has at least this many words. */
const LEAST_RUN = 4;

/** Holds each quotation in marks of an article against sources. */
export function checkQuotes(
  text: string,
  { quotes }: Pick<Article, 'quotes'>,
  sources: readonly Source[],
): QuoteCheck[] {
  return quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => checkQuote(text, quote, sources));
}

/** Holds one quotation against sources. */
export function checkQuote(text: string, quote: Quote, sources: readonly Source[]): QuoteCheck {
  const pieces = readQuotation(text, quote.start, quote.end);
  const words = pieces.reduce((sum, piece) => sum + wordsOf(piece).length, 0);
  if (words < 2 || sources.length === 0) return checkOf(text, quote, 'unchecked', []);
  const whole = sources.flatMap((source) => readingsIn(source, pieces));
  // Only a quotation that stands nowhere as a whole can be put together from several passages.
  const found = (whole.length > 0 ? whole : sources.flatMap((source) => joinedIn(source, pieces))).sort(
    (a, b) => faultsOf(a) - faultsOf(b) || matchedOf(b) - matchedOf(a),
  );
  const least = found[0];
  if (least === undefined) return checkOf(text, quote, 'absent', []);
  const alike = found.filter(
    (own) => faultsOf(own) === faultsOf(least) && matchedOf(own) === matchedOf(least),
  );
  const best =
    alike.find((own) => isSameSpeaker(quote.speaker?.name ?? null, speakerOf(own)) === true) ?? least;
  return checkOf(text, quote, faultsOf(best) === 0 ? 'verbatim' : 'altered', best);
}

function checkOf(
  text: string,
  { start, end, speaker }: Quote,
  verdict: QuoteVerdict,
  places: readonly Place[],
): QuoteCheck {
  const source = places[0]?.source;
  const saidBy = speakerOf(places);
  return {
    start,
    end,
    verdict,
    source: source?.id ?? null,
    sourceStart: source ? Math.min(...places.map(({ first }) => source.starts[first] ?? 0)) : null,
    sourceEnd: source ? Math.max(...places.map(({ after }) => endOfWord(source, after - 1))) : null,
    saidBy,
    isOtherSpeaker: isOther(speaker?.name ?? null, saidBy, source),
    differences: differencesOf(text, places),
  };
}

function isOther(speaker: string | null, saidBy: string | null, source: Source | undefined): boolean {
  return (
    isSameSpeaker(speaker, saidBy) === false ||
    (source !== undefined && isNamedElsewhere(speaker, saidBy, source))
  );
}

function speakerOf(places: readonly Place[]): string | null {
  const [first] = places;
  if (!first) return null;
  const { source } = first;
  const at = source.starts[first.first] ?? 0;
  // In a release or an article, whoever is quoted is another than who signs it.
  const quoted = isLabelled(source.layout) ? null : attributionAt(source, at);
  return quoted ? quoted.speaker : speakerAt(source.layout, at);
}

const faultsOf = (places: readonly Place[]): number => places.reduce((sum, { faults }) => sum + faults, 0);
const matchedOf = (places: readonly Place[]): number => places.reduce((sum, { matched }) => sum + matched, 0);

/** All pieces of a quotation at their places in one source, in order; the best few ways, none where the words are not there. */
function readingsIn(source: Source, pieces: readonly Piece[]): Place[][] {
  const longest = longestOf(pieces);
  const at = pieces.indexOf(longest);
  const anchors = placesIn(source, longest).filter((place) => shareOf(place) >= LEAST_SHARE);
  const readings = anchors.map((anchor) => [
    ...before(source, pieces.slice(0, at), anchor),
    anchor,
    ...behind(source, pieces.slice(at + 1), anchor),
  ]);
  return readings.filter((places) => shareOfAll(places, pieces) >= LEAST_SHARE);
}

function longestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a));
}

function shareOfAll(places: readonly Place[], pieces: readonly Piece[]): number {
  return matchedOf(places) / pieces.reduce((sum, piece) => sum + wordsOf(piece).length, 0);
}

/** Pieces before an anchor, each as near before the next as it can be. */
function before(source: Source, pieces: readonly Piece[], anchor: Place): Place[] {
  const places: Place[] = [];
  let after = anchor.first;
  for (const piece of [...pieces].reverse()) {
    const place = nearest(source, piece, { first: Math.max(0, after - ELLIPSIS_REACH), after }, true);
    places.unshift(place);
    after = Math.max(0, place.first);
  }
  return places;
}

/** Pieces behind an anchor, each as near behind the one before as it can be. */
function behind(source: Source, pieces: readonly Piece[], anchor: Place): Place[] {
  const places: Place[] = [];
  let first = anchor.after;
  for (const piece of pieces) {
    const after = Math.min(source.hashes.length, first + ELLIPSIS_REACH);
    const place = nearest(source, piece, { first, after }, false);
    places.push(place);
    first = Math.max(first, place.after);
  }
  return places;
}

/** A piece within a range, as near to its start or end as the words allow. */
function nearest(source: Source, piece: Piece, range: Range, isEnd: boolean): Place {
  for (let reach = 40; ; reach *= 4) {
    const near = isEnd
      ? { ...range, first: Math.max(range.first, range.after - reach) }
      : { ...range, after: Math.min(range.after, range.first + reach) };
    const place = placeIn(source, piece, near);
    if (place.faults === 0 || reach >= ELLIPSIS_REACH) return place;
  }
}

/** Passages of a source that a quotation joins without an ellipsis; none where it is made of other words, too. */
function joinedIn(source: Source, pieces: readonly Piece[]): Place[][] {
  const words = wordsOf(longestOf(pieces));
  const places: Place[] = [];
  let covered = 0;
  for (let at = 0; at < words.length; at++) {
    const run = longestRun(source, words, at);
    if (run === null) continue;
    places.push(run);
    covered += run.matched;
    at += run.piece.length - 1;
  }
  return places.length > 1 && covered >= LEAST_JOINED * words.length ? [withJoint(places)] : [];
}

/** The longest run of words from `at` on that the source has as it stands. */
function longestRun(source: Source, words: Piece, at: number): Place | null {
  let best: Place | null = null;
  for (let length = LEAST_RUN; at + length <= words.length; length++) {
    const place = placesIn(source, words.slice(at, at + length)).sort(byQuality)[0];
    if (place === undefined || place.faults > 0) break;
    best = place;
  }
  return best;
}

/** Joined passages are never word for word, even where each is. */
function withJoint(places: readonly Place[]): Place[] {
  return places.map((place, i) =>
    i + 1 < places.length ? { ...place, faults: place.faults + 1, isJoint: true } : place,
  );
}

/** What differs within the places and between them, the graver first. */
function differencesOf(text: string, places: readonly Place[]): QuoteDifference[] {
  const joints = places.flatMap((place, i) => {
    const next = places[i + 1];
    return place.isJoint && next ? jointBetween(place, next) : [];
  });
  return byGravity([...places.flatMap((place) => differencesAt(text, place)), ...joints]);
}
