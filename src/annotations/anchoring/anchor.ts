/**
 * Finds passages again in a text that was changed since they were annotated: where the same words stand in the same
 * surroundings, else where nearly the same words do. Wherever that is not sure, the passage is told to be gone: a note in
 * the wrong place is worse than one that waits to be placed.
 *
 * The ladder is that of the Hypothesis client (position, exact words, approximate words with their context); what is
 * sure enough was chosen on texts with edits of every kind, with passages of two words to two sentences.
 */
import search from 'approx-string-match';
import type { Span } from '../../analysis';
import { FoldedText, foldPassage } from './foldedText';
import { matchContext, type Context, type ContextMatch } from './surroundings';
import { WordIndex } from './wordIndex';

/** A passage as it was when it was annotated. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood (UTF-16), or null where nobody knows. */
  readonly start: number | null;
}

/** Where a passage stands now: UTF-16 offsets, or null for one that is gone or cannot be told. */
export type Anchor = (Span & { readonly how: 'same' | 'near' }) | null;

/** A place in the folded text that may be the passage. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how much of the passage's own words stands there. */
  readonly similarity: number;
  /** Whether it begins and ends with the words that the passage begins and ends with. */
  readonly hasEnds: boolean;
  readonly context: ContextMatch;
}

/** A passage folded as the text is. */
interface Sought extends Context {
  readonly exact: string;
  /** Where in the folded text it is expected. */
  readonly expected: number;
}

/** Characters of a passage that nobody writes twice by chance. */
const DISTINCTIVE = 25;
/** Passages beyond this many characters are found by their ends. */
const LONG = 1500;
const END_OF_LONG = 300;
/** Places that are looked at for one passage: more of the same words cannot be told apart anyway. */
const MOST_PLACES = 200;
const MOST_NEAR_PLACES = 8;
/** Share of a passage that may have changed. */
const MOST_CHANGED = 0.4;
/** Characters of a context that are searched for as they are. */
const CONTEXT_KEY = 20;

/** Finds passages in one text. Passages asked for in the order of the old text are found fastest. */
export class Anchorer {
  private foldedText: FoldedText | null = null;
  private wordIndex: WordIndex | null = null;
  /** How far the passage found last had moved: the next has probably moved as far. */
  private shift = 0;

  /** @param text any text */
  constructor(private readonly text: string) {}

  /** Where the passage stands now. */
  find(passage: Passage): Anchor {
    if (passage.exact.trim() === '') return null;
    const unmoved = this.findUnmoved(passage);
    if (unmoved) return unmoved;
    if (passage.exact.length > LONG) return this.findLong(passage);
    const sought = this.soughtOf(passage);
    if (sought.exact.trim() === '') return null;
    const place =
      this.choose(this.samePlaces(sought), sought) ?? this.choose(this.nearPlaces(sought), sought);
    if (!place) return null;
    const span = this.folded.spanOf(place.start, place.end);
    if (passage.start !== null) this.shift = span.start - passage.start;
    return { ...span, how: place.similarity === 1 ? 'same' : 'near' };
  }

  /** The place it had, or as far from it as its neighbour moved, where both words and surroundings are as they were. */
  private findUnmoved({ exact, prefix, suffix, start }: Passage): Anchor {
    if (start === null || prefix.length + suffix.length === 0) return null;
    for (const at of [start, start + this.shift]) {
      const from = at - prefix.length;
      const end = at + exact.length;
      const isThere = (words: string, offset: number): boolean => this.text.startsWith(words, offset);
      if (from < 0 || !isThere(exact, at) || !isThere(prefix, from) || !isThere(suffix, end)) continue;
      this.shift = at - start;
      return { start: at, end, how: 'same' };
    }
    return null;
  }

  /** A passage of pages: its beginning and its end are found, if they are as far apart as they were or nearly so. */
  private findLong({ exact, prefix, suffix, start }: Passage): Anchor {
    const { length } = exact;
    const head = exact.slice(0, END_OF_LONG);
    const tail = exact.slice(length - END_OF_LONG);
    const first = this.find({
      exact: head,
      prefix,
      suffix: exact.slice(END_OF_LONG, END_OF_LONG + 32),
      start,
    });
    const last = this.find({
      exact: tail,
      prefix: exact.slice(length - END_OF_LONG - 32, length - END_OF_LONG),
      suffix,
      start: start === null ? null : start + length - END_OF_LONG,
    });
    if (!first || !last || last.end <= first.end) return null;
    const isAsLong = Math.abs(last.end - first.start - length) <= length * MOST_CHANGED;
    const isSame = this.text.slice(first.start, last.end) === exact;
    return isAsLong ? { start: first.start, end: last.end, how: isSame ? 'same' : 'near' } : null;
  }

  private get folded(): FoldedText {
    return (this.foldedText ??= new FoldedText(this.text));
  }

  private soughtOf({ exact, prefix, suffix, start }: Passage): Sought {
    const expected = start === null ? 0 : this.folded.foldedOffset(Math.max(0, start + this.shift));
    // The blank beside a passage belongs to its surroundings, however it was selected.
    const words = foldPassage(exact);
    return {
      exact: words.trim(),
      prefix: foldPassage(prefix + (words.startsWith(' ') ? ' ' : '')),
      suffix: foldPassage((words.endsWith(' ') ? ' ' : '') + suffix),
      expected,
    };
  }

  /** Places with the very words. */
  private samePlaces(sought: Sought): Place[] {
    const { folded } = this.folded;
    const { exact } = sought;
    const places: Place[] = [];
    for (
      let at = folded.indexOf(exact);
      at >= 0 && places.length < MOST_PLACES;
      at = folded.indexOf(exact, at + 1)
    ) {
      if (isCutWord(folded, at, at + exact.length)) continue;
      places.push(this.placeAt(at, at + exact.length, 1, sought));
    }
    return places;
  }

  private placeAt(start: number, end: number, similarity: number, sought: Sought): Place {
    const { folded } = this.folded;
    const hasEnds = similarity === 1 || hasSameEnds(folded.slice(start, end), sought.exact);
    return { start, end, similarity, hasEnds, context: matchContext(folded, start, end, sought) };
  }

  /** Places with nearly the words: where some of them stand together, and where the surroundings are. */
  private nearPlaces(sought: Sought): Place[] {
    this.wordIndex ??= new WordIndex(this.folded.folded);
    const starts = this.wordIndex.likelyStarts(sought.exact).slice(0, MOST_NEAR_PLACES);
    const places: Place[] = [];
    for (const start of [...starts, ...this.startsByContext(sought)]) {
      const place = this.nearPlaceAt(start, sought);
      if (place && !places.some((known) => known.start === place.start && known.end === place.end))
        places.push(place);
    }
    return places;
  }

  /** Where the passage would begin by what stood before and after it. */
  private startsByContext({ exact, prefix, suffix }: Sought): number[] {
    const { folded } = this.folded;
    const starts: number[] = [];
    const before = prefix.slice(-CONTEXT_KEY);
    const after = suffix.slice(0, CONTEXT_KEY);
    const afterPrefix = before.length === CONTEXT_KEY ? folded.indexOf(before) : -1;
    if (afterPrefix >= 0) starts.push(afterPrefix + CONTEXT_KEY);
    const atSuffix = after.length === CONTEXT_KEY ? folded.indexOf(after) : -1;
    if (atSuffix >= 0) starts.push(Math.max(0, atSuffix - exact.length));
    return starts;
  }

  /** The stretch about `start` that is most like the passage, in whole words. */
  private nearPlaceAt(start: number, sought: Sought): Place | null {
    const { folded } = this.folded;
    const { exact } = sought;
    const room = Math.ceil(exact.length * MOST_CHANGED) + CONTEXT_KEY;
    const from = Math.max(0, start - room);
    const part = folded.slice(from, start + exact.length + room);
    const [best] = search(part, exact, Math.floor(exact.length * MOST_CHANGED)).sort(
      (a, b) => a.errors - b.errors || Math.abs(a.start + from - start) - Math.abs(b.start + from - start),
    );
    if (!best) return null;
    const [first, last] = withSameEnds(
      folded,
      wholeWords(folded, from + best.start, from + best.end, exact),
      exact,
    );
    return this.placeAt(first, last, 1 - best.errors / exact.length, sought);
  }

  /** The one place that is sure, if there is one. */
  private choose(places: readonly Place[], sought: Sought): Place | null {
    const sure = places.filter((place) => isSure(place, sought, places.length === 1));
    if (sure.length <= 1) return sure[0] ?? null;
    const ranked = sure
      .map((place) => ({ place, score: agreement(place), distance: Math.abs(place.start - sought.expected) }))
      .sort((a, b) => b.score - a.score || a.distance - b.distance);
    const [first, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
    if (first.score - second.score >= CLEAR_LEAD) return first.place;
    // The same words in the same surroundings, twice: only the place can tell, and only where it tells clearly.
    const rivals = ranked.filter(({ score }) => first.score - score < CLEAR_LEAD);
    const [near, next] = rivals.sort((a, b) => a.distance - b.distance) as [typeof first, typeof first];
    return near.distance * 4 < next.distance ? near.place : null;
  }
}

/** Difference in agreement by which one place is preferred to another. */
const CLEAR_LEAD = 0.25;
const SAME_SIDE = 0.7;
/** Characters next to a passage that make its surroundings the same. */
const SAME_NEIGHBOURS = 16;

/** How well a place agrees with a passage, words and surroundings together. */
function agreement({ similarity, context: { before, after } }: Place): number {
  return similarity + before.similarity + after.similarity + (before.adjacent + after.adjacent) / 64;
}

/** Whether a place is sure to be the passage. */
function isSure(
  { similarity, hasEnds, context, end, start }: Place,
  { exact }: Sought,
  isOnly: boolean,
): boolean {
  const { before, after } = context;
  const sides = [before, after].filter((side) => side.similarity >= SAME_SIDE).length;
  const isNear = sides > 0 || before.adjacent + after.adjacent >= SAME_NEIGHBOURS;
  if (similarity === 1)
    return isNear || (isOnly && exact.length >= DISTINCTIVE && exact.split(' ').length >= 4);
  if (exact.length >= DISTINCTIVE && similarity >= 0.75 && sides > 0 && hasEnds) return true;
  return sides === 2 && similarity >= 1 - MOST_CHANGED && end > start;
}

function hasSameEnds(a: string, b: string): boolean {
  const first = (words: string): string => words.slice(0, words.indexOf(' '));
  const last = (words: string): string => words.slice(words.lastIndexOf(' '));
  return first(a) === first(b) && last(a) === last(b);
}

const WORD = /[\p{L}\p{N}]/u;

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && WORD.test(text.charAt(at));
}

/** Whether a stretch begins or ends within a word. */
function isCutWord(text: string, start: number, end: number): boolean {
  return isWithinWord(text, start) || isWithinWord(text, end);
}

function isWithinWord(text: string, at: number): boolean {
  return isWordAt(text, at - 1) && isWordAt(text, at);
}

/** A stretch in whole words; it begins and ends with a mark only where the passage does. */
function wholeWords(text: string, start: number, end: number, exact: string): [number, number] {
  while (start > 0 && isWithinWord(text, start)) start--;
  while (end < text.length && isWithinWord(text, end)) end++;
  if (isWordAt(exact, 0)) while (start < end && !isWordAt(text, start)) start++;
  if (isWordAt(exact, exact.length - 1)) while (end > start && !isWordAt(text, end - 1)) end--;
  return [start, end];
}

/** Characters that an edit may have put beside the first or last word of a passage. */
const LONGEST_INSERTION = 30;

/** The stretch, taken on to the passage's first and last word where they stand a few words further out. */
function withSameEnds(text: string, [start, end]: [number, number], exact: string): [number, number] {
  const first = exact.slice(0, exact.indexOf(' ') + 1);
  const last = exact.slice(exact.lastIndexOf(' '));
  let from = start;
  let to = end;
  if (first.length > 1 && !text.startsWith(first, start)) {
    const at = text.lastIndexOf(first, start);
    if (at >= start - LONGEST_INSERTION && !isWithinWord(text, at)) from = at;
  }
  if (last.length > 1 && !text.endsWith(last, end)) {
    const at = text.indexOf(last, end - 1);
    if (at >= 0 && at <= end + LONGEST_INSERTION && !isWithinWord(text, at + last.length))
      to = at + last.length;
  }
  return [Math.max(0, from), to];
}
