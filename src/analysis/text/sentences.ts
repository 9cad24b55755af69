import { has } from '../containers/flags';
import { Mark } from './mark';
import { CLOSING_DOTTED, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../data/abbreviations';
import { STARTERS } from '../data/sentenceStarters';
import { Name } from './words/nameBits';
import { nameFlags } from './words/wordTables';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

const leading = new WordSet(wordList(LEADING_ABBREVIATIONS));
/** "No. 10", but "He said no." */
const numbering = new WordSet(['no', 'nos']);
const trailing = new WordSet(wordList(TRAILING_ABBREVIATIONS));
const starters = new WordSet(wordList(STARTERS));
const closingDotted = new WordSet([
  ...wordList(CLOSING_DOTTED),
  ...wordList(CLOSING_DOTTED).map((form) => form.slice(0, -1)),
]);
/** Word classes that a given name must not have to open a sentence after an abbreviation: "U.S. Virginia ...". */
const OTHER_THAN_GIVEN =
  Name.Common | Name.Place | Name.Nation | Name.Organisation | Name.Thing | Name.Calendar | Name.Title;
const ELLIPSIS = 0x2026;
/** Marks and brackets that may stand between a full stop and the next sentence. */
const CLOSERS = new Set(Array.from('"\'”’»›)]}`', (char) => char.charCodeAt(0)));
const OPENERS = new Set(Array.from('"\'“‘„‚«‹([`', (char) => char.charCodeAt(0)));

/**
 * Tokens after which a sentence without an end is cut. The longest sentences of newspapers, lists and all, stay under it;
 * what runs on further is no prose, and readers may compare the parts of a sentence with each other.
 */
export const LONGEST_SENTENCE = 400;

/**
 * Marks the sentences of a paragraph in `tokens`. A sentence ends after . ! ? or … (and the marks that close with it)
 * where white space and a capital, digit or opening mark follow, unless an abbreviation or an initial stands before
 * the stop; see also {@link LONGEST_SENTENCE}.
 */
export function splitSentences(tokens: Tokens): void {
  tokens.sentenceCount = 0;
  if (tokens.count === 0) return;
  tokens.openSentence(0);
  const { code, shape, count } = tokens;
  let limit = LONGEST_SENTENCE;
  for (let i = 0; i < count; i++) {
    // Nearly all tokens are words that cannot end a sentence: they cost no call.
    const mayEnd = code[i] !== 0 || has(shape[i], Shape.Dotted);
    if (!mayEnd && i + 1 < limit) continue;
    let next = i + 1;
    const ends = endsSentence(tokens, i);
    while (ends && next < count && isCloser(tokens, next)) next++;
    if (next < count && ((ends && opensSentence(tokens, next)) || next >= limit)) {
      tokens.openSentence(next);
      limit = next + LONGEST_SENTENCE;
    }
    i = next - 1;
  }
}

function isCloser(tokens: Tokens, index: number): boolean {
  const mark = tokens.mark(index);
  if (isTerminator(mark)) return true;
  return CLOSERS.has(mark) && !(tokens.has(index, Shape.SpaceBefore) && (OPENERS.has(mark) || mark === 0x22));
}

function isTerminator(mark: number): boolean {
  return (
    mark === Mark.Stop || mark === 0x21 || mark === Mark.Question || mark === ELLIPSIS || mark === 0x203d
  );
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const mark = tokens.mark(index);
  if (mark === 0) return tokens.has(index, Shape.Dotted) && dottedEnds(tokens, index);
  if (!isTerminator(mark)) return false;
  return mark !== Mark.Stop || !stopBelongsToAbbreviation(tokens, index);
}

/** "in the U.S. The bank": a dotted abbreviation ends the sentence before a word that opens one. */
function dottedEnds(tokens: Tokens, index: number): boolean {
  if (tokens.text.charCodeAt(tokens.end[index] - 1) !== Mark.Stop) return false;
  if (index + 1 >= tokens.count || !tokens.has(index + 1, Shape.Capital)) return false;
  if (starters.has(tokens.word[index + 1])) return true;
  return closingDotted.has(tokens.word[index]) && opensWithFullName(tokens, index + 1);
}

/** "works for Velmar Inc. Tom Vale said": a given name and another capital after an abbreviation open a sentence. */
function opensWithFullName(tokens: Tokens, index: number): boolean {
  const flags = nameFlags.get(tokens.word[index]);
  return (
    has(flags, Name.Given) &&
    (flags & OTHER_THAN_GIVEN) === 0 &&
    index + 1 < tokens.count &&
    tokens.kind[index + 1] === TokenKind.Word &&
    tokens.has(index + 1, Shape.Capital)
  );
}

function isNumber(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.kind[token] === TokenKind.Number;
}

/** "J" in "J. Vale"; not the last letter of a degree. */
function isInitial(tokens: Tokens, token: number): boolean {
  const isLetter = tokens.end[token] - tokens.start[token] === 1 && tokens.has(token, Shape.Capital);
  return isLetter && !endsDegree(tokens, token);
}

function stopBelongsToAbbreviation(tokens: Tokens, stop: number): boolean {
  const before = stop - 1;
  if (before < 0 || tokens.has(stop, Shape.SpaceBefore) || tokens.kind[before] !== TokenKind.Word)
    return false;
  const word = tokens.word[before];
  const isLast = stop + 1 >= tokens.count;
  if (numbering.has(word)) return isNumber(tokens, stop + 1);
  if (leading.has(word))
    return tokens.has(before, Shape.Capital) || isLast || !tokens.has(stop + 1, Shape.Capital);
  const nextOpens = !isLast && starters.has(tokens.word[stop + 1]);
  if (isInitial(tokens, before)) return !nextOpens && tokens.textOf(before) !== 'I';
  if (!trailing.has(word) || !tokens.has(before, Shape.Capital)) return false;
  return !nextOpens && !opensWithFullName(tokens, stop + 1);
}

/** The last letter of "Ph.D." is no initial of a name. */
function endsDegree(tokens: Tokens, letter: number): boolean {
  if (letter < 2 || tokens.mark(letter - 1) !== Mark.Stop || tokens.has(letter, Shape.SpaceBefore))
    return false;
  return trailing.has(tokens.word[letter - 2]);
}

function opensSentence(tokens: Tokens, index: number): boolean {
  if (!tokens.has(index, Shape.SpaceBefore)) return isGlued(tokens, index);
  if (tokens.has(index, Shape.Capital) || tokens.kind[index] === TokenKind.Number) return true;
  const mark = tokens.mark(index);
  if (mark !== 0)
    return OPENERS.has(mark) || mark > 0x7f || mark === 0x24 || mark === Mark.At || mark === 0x23;
  return false;
}

/** "end.Next": a missing blank after the stop, where a capitalised word with small letters follows. */
function isGlued(tokens: Tokens, index: number): boolean {
  const isSentenceWord = tokens.has(index, Shape.Capital) && starters.has(tokens.word[index]);
  return isSentenceWord && !tokens.has(index, Shape.AllCaps);
}
