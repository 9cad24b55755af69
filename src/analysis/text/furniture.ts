import type { Span } from '../article';
import { BOILERPLATE_LONE_OPENINGS, BOILERPLATE_OPENINGS } from '../data/boilerplate';
import { CharClass, classOf, fold, isWordCode } from './characters';
import { findDateline } from './dateline';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Page furniture: what stands on a news page besides the story. Datelines, bylines, boilerplate and lines that look
 * like headlines, read from one paragraph alone.
 */
export interface FurnitureFacts {
  /** The dateline at the paragraph's start, dash included, or null. */
  readonly dateline: Span | null;
  /** Who wrote it, or a line with nothing but the date it was published. */
  readonly byline: boolean;
  readonly boilerplate: boolean;
  /** A short line without a sentence's end: a headline, if its place allows. */
  readonly headlineLike: boolean;
  /** Looks like a headline but for the ? or ! at its end, which a line of the story may have as well. */
  readonly exclaims: boolean;
  /** The three hyphens before and after Markdown front matter. */
  readonly fence: boolean;
  /** Markdown that a reader never sees as text: a fence of code that names its language, one that does not, or else. */
  readonly markup: 'opening fence' | 'bare fence' | 'hidden' | null;
}

const NONE: FurnitureFacts = {
  dateline: null,
  byline: false,
  boilerplate: false,
  headlineLike: false,
  exclaims: false,
  fence: false,
  markup: null,
};
const HEADLINE: FurnitureFacts = { ...NONE, headlineLike: true };
const EXCLAIMING: FurnitureFacts = { ...HEADLINE, exclaims: true };
const BYLINE: FurnitureFacts = { ...NONE, byline: true };
const BOILERPLATE: FurnitureFacts = { ...NONE, boilerplate: true };
const FENCE: FurnitureFacts = { ...NONE, fence: true };
const OPENING_FENCE: FurnitureFacts = { ...NONE, markup: 'opening fence' };
const BARE_FENCE: FurnitureFacts = { ...NONE, markup: 'bare fence' };
const HIDDEN: FurnitureFacts = { ...NONE, markup: 'hidden' };

const BYLINE_OPENERS = new WordSet(['by', 'byline']);
/** What a line with a date of publication holds besides numbers. */
const DATE_LINE_WORDS = new WordSet(
  wordList(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct ' +
      'nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun published updated posted on at last ' +
      'a.m p.m a.m. p.m. am pm gmt bst utc est edt et cet th st nd rd',
  ),
);
/** Function words that stay small in a headline in title case. */
const SMALL_WORDS = new WordSet(
  wordList(
    'a an the and or but nor for of in on at to by from with as over into amid after before is are be vs via up out off per',
  ),
);

const LONGEST_HEADLINE = 140;
const LONGEST_BYLINE = 120;
const LONGEST_BOILERPLATE = 300;
const LONGEST_DATE_LINE = 60;
const LONGEST_FENCE = 60;
const LONGEST_REFERENCE = 100;
/** Marks that may stand after the end of a sentence, and around a headline. */
const CLOSERS = '"\'”’»›)]`*_';
/** Marks of Markdown that may stand before a line's first word. */
const OPENING_MARKS = new Set(Array.from('*_>#', (mark) => mark.charCodeAt(0)));

/** Reads the furniture of a tokenised paragraph. */
export function readFurniture(tokens: Tokens): FurnitureFacts {
  const { text } = tokens;
  if (tokens.count === 0) return NONE;
  if (text === '---') return FENCE;
  const markup = readMarkup(text);
  if (markup) return markup;
  const first = firstWord(tokens);
  if (text.length <= LONGEST_BOILERPLATE && isBoilerplate(tokens, first)) return BOILERPLATE;
  if (text.length <= LONGEST_BYLINE && (isByline(tokens, first) || isDateLine(tokens, first))) return BYLINE;
  const dateline = findDateline(tokens, first);
  if (dateline) return { ...NONE, dateline };
  return text.length <= LONGEST_HEADLINE ? readHeadline(tokens) : NONE;
}

/** A fence of code, a comment, or the address that a link's name stands for. */
function readMarkup(text: string): FurnitureFacts | null {
  switch (text.charAt(0)) {
    case '`':
    case '~': {
      const language = text.length <= LONGEST_FENCE ? /^(?:`{3,}|~{3,}) ?([\w+#.-]*)$/.exec(text) : null;
      return language && (language[1] === '' ? BARE_FENCE : OPENING_FENCE);
    }
    case '<':
      return text.startsWith('<!--') && text.endsWith('-->') ? HIDDEN : null;
    case '[': {
      const close = text.indexOf(']: ');
      const isName = close > 1 && close < LONGEST_REFERENCE;
      return isName && /^(?:<|https?:|mailto:|[./#])/.test(text.slice(close + 3, close + 12)) ? HIDDEN : null;
    }
    default:
      return null;
  }
}

/** The first token after Markdown's marks of emphasis, quotation and headings. */
function firstWord(tokens: Tokens): number {
  let first = 0;
  while (first + 1 < tokens.count && first < 6 && OPENING_MARKS.has(tokens.mark(first))) first++;
  return first;
}

/** Openings by their first two characters: few paragraphs have to be compared with any. */
const openingsByStart = new Map<number, { readonly opening: string; readonly alone: boolean }[]>();
for (const [list, alone] of [
  [BOILERPLATE_OPENINGS, false],
  [BOILERPLATE_LONE_OPENINGS, true],
] as const) {
  for (const opening of list) {
    const start = startKey(opening, 0);
    openingsByStart.set(start, [...(openingsByStart.get(start) ?? []), { opening, alone }]);
  }
}

/** The two characters at an offset, whatever their case; the second counts as 0 where an opening has only one. */
function startKey(text: string, at: number): number {
  const first = fold(text.charCodeAt(at));
  const second = isWordCode(first) ? fold(text.charCodeAt(at + 1)) : 0;
  return (first << 16) | second;
}

function isBoilerplate(tokens: Tokens, first: number): boolean {
  const { text } = tokens;
  const start = tokens.start[first] as number;
  const openings = openingsByStart.get(startKey(text, start));
  if (openings) {
    const head = text.slice(start, start + 40).toLowerCase();
    if (openings.some(({ opening, alone }) => head.startsWith(opening) && endsOpening(head, opening, alone)))
      return true;
  }
  const letter = fold(text.charCodeAt(start));
  return (letter === 0x68 || letter === 0x77) && isAddress(text.slice(start));
}

/** Whether an opening ends with its word, and, where it must stand alone, is not the beginning of a sentence. */
function endsOpening(head: string, opening: string, alone: boolean): boolean {
  let next = opening.length;
  if (isWordCode(opening.charCodeAt(next - 1)) && next < head.length && isWordCode(head.charCodeAt(next)))
    return false;
  if (!alone) return true;
  while (head.charAt(next) === ' ') next++;
  const after = next < head.length ? classOf(head.charCodeAt(next)) : CharClass.Other;
  return after !== CharClass.Lower && after !== CharClass.Upper;
}

/** A web address and nothing else. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

/** "By Ana Example", "BYLINE: Ana Example.", "By ANA EXAMPLE and Luis Ruiz, Staff Writers". */
function isByline(tokens: Tokens, first: number): boolean {
  if (!BYLINE_OPENERS.has(tokens.word[first] as number) || !tokens.has(first, Shape.Capital)) return false;
  const name = tokens.mark(first + 1) === 0x3a ? first + 2 : first + 1;
  if (name >= tokens.count || !tokens.has(name, Shape.Capital)) return false;
  let small = 0;
  for (let i = first + 1; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Word && !tokens.has(i, Shape.Capital | Shape.Clitic)) small++;
  }
  return small <= 3 && (name > first + 1 || tokens.mark(tokens.count - 1) !== 0x2e);
}

/** "Published on 3 March 2025", "Tuesday, March 3, 2025 at 10:30 GMT": with a number, and no word besides. */
function isDateLine(tokens: Tokens, first: number): boolean {
  if (tokens.text.length > LONGEST_DATE_LINE) return false;
  let numbers = 0;
  let words = 0;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Number) numbers++;
    else if (tokens.kind[i] === TokenKind.Word) {
      if (!DATE_LINE_WORDS.has(tokens.word[i] as number)) return false;
      words++;
    }
  }
  return numbers > 0 && words > 0;
}

function readHeadline(tokens: Tokens): FurnitureFacts {
  const { text } = tokens;
  if (text.charCodeAt(0) === 0x23 && tokens.count > 1) return HEADLINE; // a heading of Markdown
  if (tokens.count < 2 || /^(?:\||[-*•–—] )/.test(text)) return NONE; // a row of a table, an item of a list
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  const exclaims = last === 0x3f || last === 0x21;
  const endsSentence = exclaims || last === 0x2e || last === 0x2c || last === 0x2026;
  if (endsSentence && end < text.length) return isTitleCase(tokens) ? HEADLINE : NONE; // Captain: “We Knew.”
  if (last === 0x3a || last === 0x3b || (endsSentence && !exclaims)) return NONE;
  if (tokens.sentenceCount > 2) return NONE;
  return exclaims && !isTitleCase(tokens) ? EXCLAIMING : HEADLINE;
}

function isTitleCase(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (
      tokens.kind[i] !== TokenKind.Word ||
      tokens.has(i, Shape.Clitic) ||
      SMALL_WORDS.has(tokens.word[i] as number)
    )
      continue;
    words++;
    if (tokens.has(i, Shape.Capital)) capitals++;
  }
  return words > 1 && capitals >= words * 0.8;
}
