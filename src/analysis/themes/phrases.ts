import type { Body, BodyParagraph } from './body';
import { Role, STRIDE, WordFlag } from './facts';
import { KeyTable } from './keyTable';
import { hashStep } from '../text/lexicon';
import type { WordStats } from './wordStats';

/** Words of the longest phrase that can be a theme. */
export const LONGEST_PHRASE = 5;

/** What is known of a phrase from all its places; offsets are those of {@link Body}. */
export interface Phrase {
  readonly key: number;
  /** Number of words. */
  readonly length: number;
  /** Where it stands first: index into `body.paragraphs` and of its first word's numbers. */
  readonly paragraph: number;
  readonly at: number;
  readonly first: number;
  last: number;
  count: number;
  paragraphs: number;
  lastParagraph: number;
  /** Times that it stands alone, no word of a longer phrase before or after it. */
  alone: number;
  /** Times that it ends its phrase. */
  final: number;
  inHeadline: number;
  /** Key of the word before it in the phrases that it is part of; 0 for none or several. */
  left: number;
  /** The same for the word after it. */
  right: number;
}

/** Hash of a phrase with one more word. */
export function phraseKey(before: number, word: number): number {
  const mixed = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + word;
  return (mixed ^ (mixed >>> 13)) | 0;
}

export const flagsAt = (words: Int32Array, at: number): number => words[at + 2] as number;
export const roleAt = (words: Int32Array, at: number): number => flagsAt(words, at) & WordFlag.RoleBits;
export const startAt = (words: Int32Array, at: number): number => words[at + 1] as number;
export const endAt = (words: Int32Array, at: number): number =>
  startAt(words, at) + (flagsAt(words, at) >> WordFlag.LengthShift);

/** Takes a phrase: its key, its first number and the one after its last in `words`. */
type Visit = (key: number, at: number, end: number, isAlone: boolean, isFinal: boolean) => void;

/**
 * Calls back for each phrase of a paragraph and each part of one that can be a theme.
 * @param isRare words whose phrases are passed over
 */
export function forEachPhrase(
  { words, from }: BodyParagraph,
  isRare: (word: number) => boolean,
  visit: Visit,
): void {
  for (let start = 0; start < words.length;) {
    let end = start + STRIDE;
    while (end < words.length && !startsPhrase(words, end)) end += STRIDE;
    if (startAt(words, start) >= from) visitParts(words, start, end, isRare, visit);
    start = end;
  }
}

/** Whether a phrase begins at `at`; "of" between names holds them together: "Bank of Tarsis". */
function startsPhrase(words: Int32Array, at: number): boolean {
  const flags = flagsAt(words, at);
  if ((flags & WordFlag.PhraseStart) === 0) return false;
  const joins = (flags & WordFlag.AfterOf) !== 0 && at > 0;
  return !joins || roleAt(words, at) !== Role.Name || roleAt(words, at - STRIDE) !== Role.Name;
}

function visitParts(
  words: Int32Array,
  start: number,
  end: number,
  isRare: (word: number) => boolean,
  visit: Visit,
): void {
  for (let at = start; at < end; at += STRIDE) {
    if ((flagsAt(words, at) & WordFlag.LightAdjective) !== 0) continue;
    const last = Math.min(end, at + LONGEST_PHRASE * STRIDE);
    let key = 0;
    for (let to = at; to < last; to += STRIDE) {
      if (isRare(words[to] as number)) break;
      key = phraseKey(key, words[to] as number);
      if (!canEnd(words, to, end) || (to === at && isEmptyWord(words, to))) continue;
      const isFinal = to + STRIDE === end;
      visit(key, at, to + STRIDE, at === start && isFinal, isFinal);
    }
  }
}

/** A phrase ends in a noun that is no office; a word that may be an adjective is one where more follows. */
function canEnd(words: Int32Array, at: number, end: number): boolean {
  if ((flagsAt(words, at) & WordFlag.Office) !== 0) return false;
  const role = roleAt(words, at);
  if (role === Role.NounAdjective) return at + STRIDE === end;
  return role === Role.Noun || role === Role.Name;
}

/** Words that are no theme by themselves. */
function isEmptyWord(words: Int32Array, at: number): boolean {
  return (flagsAt(words, at) & (WordFlag.LightNoun | WordFlag.Attribution)) !== 0;
}

/** Characters of text for each time that a word must stand there before its phrases are looked at. */
const CHARACTERS_PER_COUNT = 40_000;
const HIGHEST_COUNT = 12;

/**
 * Gathers the phrases of a text. In a long text those with a rare word are left out: they would be most of the work and
 * none of them a theme.
 */
export function collectPhrases(body: Body, stats: WordStats): Phrase[] {
  const least = Math.min(HIGHEST_COUNT, 1 + Math.floor(body.length / CHARACTERS_PER_COUNT));
  const isRare = least === 1 ? () => false : (word: number) => stats.countOf(stats.find(word)) < least;
  const table = new KeyTable();
  const phrases: Phrase[] = [];
  body.paragraphs.forEach((paragraph, index) => {
    forEachPhrase(paragraph, isRare, (key, at, end, isAlone, isFinal) => {
      const position = paragraph.position + startAt(paragraph.words, at);
      const number = table.add(key);
      if (number === phrases.length)
        phrases.push(newPhrase(key, (end - at) / STRIDE, index, at, position, paragraph.words));
      const phrase = phrases[number] as Phrase;
      phrase.count++;
      phrase.last = position;
      if (phrase.lastParagraph !== index) phrase.paragraphs++;
      phrase.lastParagraph = index;
      if (isAlone) phrase.alone++;
      if (isFinal) phrase.final++;
      if (paragraph.isHeadline) phrase.inHeadline++;
      if (phrase.left !== 0 && leftOf(paragraph.words, at) !== phrase.left) phrase.left = 0;
      if (phrase.right !== 0 && rightOf(paragraph.words, end) !== phrase.right) phrase.right = 0;
    });
  });
  return phrases;
}

/** Key of the word before in the same phrase, or 0. */
function leftOf(words: Int32Array, at: number): number {
  return startsPhrase(words, at) ? 0 : (words[at - STRIDE] as number);
}

/** Key of the word at `end` where it belongs to the same phrase, or 0. */
function rightOf(words: Int32Array, end: number): number {
  const isOver = end >= words.length || startsPhrase(words, end);
  return isOver ? 0 : (words[end] as number);
}

function newPhrase(
  key: number,
  length: number,
  paragraph: number,
  at: number,
  first: number,
  words: Int32Array,
): Phrase {
  return {
    key,
    length,
    paragraph,
    at,
    first,
    last: first,
    count: 0,
    paragraphs: 0,
    lastParagraph: -1,
    alone: 0,
    final: 0,
    inHeadline: 0,
    left: leftOf(words, at),
    right: rightOf(words, at + length * STRIDE),
  };
}

/** Whether all words of `part` stand in `whole` side by side; "America" also stands in "American". */
export function holdsPhrase(whole: Phrase, part: Phrase, body: Body): boolean {
  for (let from = 0; from + part.length <= whole.length; from++) {
    let i = 0;
    while (i < part.length && areKin(wordOf(whole, from + i, body), wordOf(part, i, body))) i++;
    if (i === part.length) return true;
  }
  return false;
}

/** Key of a phrase's word by its index in the phrase. */
export function wordOf({ paragraph, at }: Phrase, index: number, body: Body): number {
  const { words } = body.paragraphs[paragraph] as BodyParagraph;
  return words[at + index * STRIDE] as number;
}

const N = 0x6e;

/** The same word, or a place and the adjective that -n makes of it. */
function areKin(a: number, b: number): boolean {
  return a === b || hashStep(a, N) === b || hashStep(b, N) === a;
}
