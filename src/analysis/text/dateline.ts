import type { Span } from '../article';
import { has } from '../containers/flags';
import { Sign } from './furnitureSigns';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

const DATE_WORDS = new WordSet(
  wordList(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct ' +
      'nov dec monday tuesday wednesday thursday friday saturday sunday',
  ),
);
/** Words in capitals that newspapers set before a colon and that no place holds. */
const LABELS = new WordSet(
  wordList(
    'analysis breaking comment correction editorial essay exclusive explained explainer feature focus insight interview latest live news note obituary ' +
      'opinion profile readers review summary the update updated urgent video watch',
  ),
);

const LONGEST_DATELINE = 80;
/** Words of a place in capitals before a colon: "NEW DELHI:", "PORT OF SPAIN:". */
const MOST_PLACE_WORDS = 4;

const enum Code {
  Quote = 0x22,
  OpenBracket = 0x28,
  Asterisk = 0x2a,
  Comma = 0x2c,
  Hyphen = 0x2d,
  Dot = 0x2e,
  Slash = 0x2f,
  Colon = 0x3a,
  Underscore = 0x5f,
  EnDash = 0x2013,
  EmDash = 0x2014,
  OpeningQuote = 0x201c,
  Minus = 0x2212,
}

function mayOpen(tokens: Tokens, first: number): boolean {
  return tokens.has(first, Shape.Capital) && tokens.count >= first + 4;
}

function isNearBeginning(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.start[token] < LONGEST_DATELINE;
}

/**
 * The dateline that a paragraph opens with, dash included: "QUITO, March 3 (Reuters) -", "LIMA, Peru --",
 * "Washington (AP) —", "BRUSSELS —", "NEW DELHI:". The place stands in capitals, or an agency follows it in brackets;
 * the story after it begins with a capital, a number or a mark, which tells "EU - the bloc" from a dateline.
 * @param first the first token that counts: marks of emphasis may stand before it
 */
export function findDateline(tokens: Tokens, first: number): Span | null {
  if (!mayOpen(tokens, first)) return null;
  let hasBrackets = false;
  let isPlaceAlone = true;
  for (let i = first + 1; isNearBeginning(tokens, i); i++) {
    const mark = tokens.mark(i);
    if (mark === Code.OpenBracket) hasBrackets = true;
    if (mark === Code.Colon && !hasBrackets) return colonDateline(tokens, first, i);
    if (isDash(mark) && (hasBlankAround(tokens, i) || hasBrackets)) {
      if (!hasBrackets && !isPlaceInCapitals(tokens, first, isPlaceAlone)) return null;
      return datelineTo(tokens, i);
    }
    if (!goesOn(tokens, i, hasBrackets)) return null;
    isPlaceAlone &&= isEmphasis(mark);
  }
  return null;
}

/** What a dateline can hold before its dash; in brackets, whatever is no quotation. */
function goesOn(tokens: Tokens, token: number, hasBrackets: boolean): boolean {
  const mark = tokens.mark(token);
  return !isQuote(mark) && (hasBrackets || belongs(tokens, token, mark));
}

/** "OSLO", but not initials by themselves: "EU - the bloc". */
function isPlaceInCapitals(tokens: Tokens, first: number, isPlaceAlone: boolean): boolean {
  return opensWithCapitals(tokens, first) && !(isPlaceAlone && isInitials(tokens, first));
}

function isQuote(mark: number): boolean {
  return mark === Code.Quote || mark === Code.OpeningQuote;
}

/** A mark of emphasis in Markdown. */
function isEmphasis(mark: number): boolean {
  return mark === Code.Asterisk || mark === Code.Underscore;
}

function isDash(mark: number): boolean {
  return (
    mark === Code.Hyphen ||
    mark === Code.EnDash ||
    mark === Code.EmDash ||
    mark === Code.Minus ||
    mark === Code.Underscore
  );
}

function hasBlankAround(tokens: Tokens, index: number): boolean {
  return (
    tokens.has(index, Shape.SpaceBefore) ||
    (index + 1 < tokens.count && tokens.has(index + 1, Shape.SpaceBefore))
  );
}

function belongs(tokens: Tokens, index: number, mark: number): boolean {
  if (mark === 0) {
    return (
      tokens.has(index, Shape.Capital | Shape.Clitic) ||
      tokens.kind[index] === TokenKind.Number ||
      DATE_WORDS.has(tokens.word[index])
    );
  }
  return mark === Code.Comma || mark === Code.Dot || mark === Code.Slash || mark === 0x2a || mark === 0x27;
}

function opensWithCapitals(tokens: Tokens, first: number): boolean {
  return tokens.has(first, Shape.AllCaps | Shape.Dotted) || isAbbreviatedSaint(tokens, first);
}

/** "ST. JOHN'S", "ST PETERSBURG" open with capitals as they are; "St. LOUIS" is set with a small t. */
function isAbbreviatedSaint(tokens: Tokens, first: number): boolean {
  const next = tokens.mark(first + 1) === Code.Dot ? first + 2 : first + 1;
  return tokens.textOf(first) === 'St' && next < tokens.count && tokens.has(next, Shape.AllCaps);
}

/** "U.S. - China": initials alone are no place that a reporter writes from. */
function isInitials(tokens: Tokens, first: number): boolean {
  return tokens.has(first, Shape.Dotted);
}

function datelineTo(tokens: Tokens, dash: number): Span | null {
  const mark = tokens.mark(dash);
  let last = dash;
  while (last + 1 < tokens.count && tokens.mark(last + 1) === mark) last++;
  return opensStory(tokens, last + 1) ? { start: 0, end: tokens.end[last] } : null;
}

/** Only places in capitals, alone or with their country, are set before a colon. */
function colonDateline(tokens: Tokens, first: number, colon: number): Span | null {
  let words = 0;
  for (let i = first; i < colon; i++) {
    if (tokens.mark(i) !== 0) continue;
    if (LABELS.has(tokens.word[i]) || !tokens.has(i, Shape.AllCaps)) return null;
    words++;
  }
  if (words > MOST_PLACE_WORDS || !opensStory(tokens, colon + 1)) return null;
  return tokens.has(colon + 1, Shape.AllCaps) ? null : { start: 0, end: tokens.end[colon] };
}

function opensStory(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || !tokens.has(index, Shape.SpaceBefore)) return false;
  return tokens.has(index, Shape.Capital) || tokens.kind[index] !== TokenKind.Word;
}

const LONGEST_DATELINE_ALONE = 70;
/** "Port Ellery, March 4, 2025", "LONDON, 3 March (Fjord Wire)", "Holm, Norway – March 4": place and date, or place and agency. */
const DATELINE_ALONE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*[ ,]+(?:(?:of|de|da|do|del|la|le|el|al|upon|am|an|der|sur)[ -])?){1,5}[-–—|(]? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?)(?:,? \d{4})?\)?(?: ?\([\p{L} ]{2,25}\))?\.?(?: ?[-–—])*$/iu;

/** Whether a whole line is a place and a date, as stands above a story or letter. */
export function isDatelineAlone(tokens: Tokens, first: number, signs: number): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_DATELINE_ALONE || !tokens.has(first, Shape.Capital)) return false;
  if (tokens.kind[first] !== TokenKind.Word || DATE_WORDS.has(tokens.word[first])) return false;
  return has(signs, Sign.Number) && DATELINE_ALONE.test(text) && hasCapitals(tokens, first);
}

/** All words of the line but months' particles are written with a capital: a sentence is no place. */
function hasCapitals(tokens: Tokens, first: number): boolean {
  let small = 0;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Word && !tokens.has(i, Shape.Capital)) small++;
  }
  return small <= 1;
}
