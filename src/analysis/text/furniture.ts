import type { Span } from '../article';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Page furniture: what stands on a news page besides the story. Datelines, bylines, boilerplate and lines that look
 * like headlines, read from one paragraph alone.
 */
export interface FurnitureFacts {
  /** The dateline at the paragraph's start, dash included, or null. */
  readonly dateline: Span | null;
  readonly byline: boolean;
  readonly boilerplate: boolean;
  /** A short line without a sentence's end: a headline, if its place allows. */
  readonly headlineLike: boolean;
}

const NONE: FurnitureFacts = { dateline: null, byline: false, boilerplate: false, headlineLike: false };
const HEADLINE: FurnitureFacts = { ...NONE, headlineLike: true };

/** Openings of boilerplate lines; compared in lower case with the paragraph's start. Compiled by hand from common use. */
const BOILERPLATE_OPENINGS = [
  'read more', 'read also', 'read:', 'read next', 'also read', 'more:', 'more on this', 'related:', 'related stories', 'related articles',
  'see also', 'sign up', 'subscribe', 'click here', 'follow us', 'follow @', 'watch:', 'listen:', 'photo:', 'photos:', 'image:', 'picture:',
  'advertisement', 'share this', 'all rights reserved', 'copyright', '©', '(c)', 'reporting by', '(reporting by', 'editing by', 'writing by',
  'additional reporting', '(additional reporting', 'compiled by', 'edited by', 'translated by', 'our standards:', 'this article was', 'this story was',
  'this material may not', 'for more information', 'download the app', 'get the app', 'join our', 'get our newsletter', 'most read', 'recommended',
  'continue reading', 'story continues', 'media caption', 'image caption', 'image copyright', 'getty images', 'skip to', 'view comments',
]; // prettier-ignore

const DATE_WORDS = new WordSet(
  wordList(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct ' +
      'nov dec monday tuesday wednesday thursday friday saturday sunday',
  ),
);
const BYLINE_OPENERS = new WordSet(['by']);
/** Function words that stay small in a headline in title case. */
const SMALL_WORDS = new WordSet(
  wordList(
    'a an the and or but nor for of in on at to by from with as over into amid after before is are be vs via up out off per',
  ),
);

const LONGEST_DATELINE = 80;
const LONGEST_HEADLINE = 140;
const LONGEST_BYLINE = 120;
const LONGEST_BOILERPLATE = 300;

/** Reads the furniture of a tokenised paragraph. */
export function readFurniture(tokens: Tokens): FurnitureFacts {
  const { text } = tokens;
  if (tokens.count === 0) return NONE;
  if (text.length <= LONGEST_BOILERPLATE && isBoilerplate(text)) return { ...NONE, boilerplate: true };
  if (text.length <= LONGEST_BYLINE && isByline(tokens)) return { ...NONE, byline: true };
  const dateline = findDateline(tokens);
  if (dateline) return { ...NONE, dateline };
  return isHeadlineLike(tokens) ? HEADLINE : NONE;
}

function isBoilerplate(text: string): boolean {
  const opening = text.slice(0, 30).toLowerCase();
  if (BOILERPLATE_OPENINGS.some((words) => opening.startsWith(words))) return true;
  return /^\W*(?:https?:\/\/|www\.)\S+\W*$/i.test(text);
}

/** "By Ana Example", "By ANA EXAMPLE and Luis Ruiz, Staff Writers". */
function isByline(tokens: Tokens): boolean {
  if (!BYLINE_OPENERS.has(tokens.word[0] as number) || !tokens.has(0, Shape.Capital) || tokens.count < 2)
    return false;
  if (!tokens.has(1, Shape.Capital)) return false;
  let small = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Word && !tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.Clitic))
      small++;
  }
  return small <= 3 && tokens.mark(tokens.count - 1) !== 0x2e;
}

/**
 * "QUITO, March 3 (Reuters) - ", "LIMA, Peru -- ", "Washington (AP) — ", "BRUSSELS — ": a place in capitals or a
 * bracketed agency, then a dash within the first words.
 */
function findDateline(tokens: Tokens): Span | null {
  if (!tokens.has(0, Shape.Capital) || tokens.count < 4) return null;
  let hasBrackets = false;
  for (let i = 1; i < tokens.count && (tokens.start[i] as number) < LONGEST_DATELINE; i++) {
    const mark = tokens.mark(i);
    if (mark === 0x28) hasBrackets = true;
    const isDash =
      (mark === 0x2d || mark === 0x2013 || mark === 0x2014 || mark === 0x5f) &&
      (hasBlankAround(tokens, i) || hasBrackets);
    if (isDash) {
      if (!hasBrackets && !opensWithCapitals(tokens)) return null;
      let last = i;
      while (last + 1 < tokens.count && tokens.mark(last + 1) === mark) last++;
      return { start: 0, end: tokens.end[last] as number };
    }
    const isPlain =
      tokens.has(i, Shape.Capital) ||
      tokens.kind[i] === TokenKind.Number ||
      mark === 0x2c ||
      mark === 0x2e ||
      mark === 0x2f;
    if (!isPlain && !hasBrackets && !DATE_WORDS.has(tokens.word[i] as number)) return null;
    if (mark === 0x22 || mark === 0x201c) return null;
  }
  return null;
}

function hasBlankAround(tokens: Tokens, index: number): boolean {
  return (
    tokens.has(index, Shape.SpaceBefore) ||
    (index + 1 < tokens.count && tokens.has(index + 1, Shape.SpaceBefore))
  );
}

function opensWithCapitals(tokens: Tokens): boolean {
  return tokens.has(0, Shape.AllCaps) || tokens.has(0, Shape.Dotted);
}

function isHeadlineLike(tokens: Tokens): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_HEADLINE || tokens.count < 2) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2e || last === 0x3a || last === 0x3b || last === 0x2c) return false;
  if (last === 0x22 || last === 0x201d) return isTitleCase(tokens);
  return tokens.sentenceCount <= 2;
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
