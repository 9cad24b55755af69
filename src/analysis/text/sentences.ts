import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../data/abbreviations';
import { STARTERS } from '../data/sentenceStarters';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

const leading = new WordSet(wordList(LEADING_ABBREVIATIONS));
/** "No. 10", but "He said no." */
const numbering = new WordSet(['no', 'nos']);
const trailing = new WordSet(wordList(TRAILING_ABBREVIATIONS));
const starters = new WordSet(wordList(STARTERS));

const FULL_STOP = 0x2e;
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
    const mayEnd = code[i] !== 0 || ((shape[i] as number) & Shape.Dotted) !== 0;
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
  return mark === FULL_STOP || mark === 0x21 || mark === 0x3f || mark === ELLIPSIS || mark === 0x203d;
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const mark = tokens.mark(index);
  if (mark === 0) return tokens.has(index, Shape.Dotted) && dottedEnds(tokens, index);
  if (!isTerminator(mark)) return false;
  return mark !== FULL_STOP || !stopBelongsToAbbreviation(tokens, index);
}

/** "in the U.S. The bank": a dotted abbreviation ends the sentence before a word that opens one. */
function dottedEnds(tokens: Tokens, index: number): boolean {
  if (tokens.text.charCodeAt((tokens.end[index] as number) - 1) !== FULL_STOP) return false;
  return (
    index + 1 < tokens.count &&
    tokens.has(index + 1, Shape.Capital) &&
    starters.has(tokens.word[index + 1] as number)
  );
}

function stopBelongsToAbbreviation(tokens: Tokens, stop: number): boolean {
  const before = stop - 1;
  if (before < 0 || tokens.has(stop, Shape.SpaceBefore) || tokens.kind[before] !== TokenKind.Word)
    return false;
  const word = tokens.word[before] as number;
  if (numbering.has(word)) return stop + 1 < tokens.count && tokens.kind[stop + 1] === TokenKind.Number;
  if (leading.has(word))
    return (
      tokens.has(before, Shape.Capital) || stop + 1 >= tokens.count || !tokens.has(stop + 1, Shape.Capital)
    );
  const isInitial =
    (tokens.end[before] as number) - (tokens.start[before] as number) === 1 &&
    tokens.has(before, Shape.Capital);
  const nextOpens = stop + 1 < tokens.count && starters.has(tokens.word[stop + 1] as number);
  if (isInitial) return !nextOpens && tokens.textOf(before) !== 'I';
  return trailing.has(word) && tokens.has(before, Shape.Capital) && !nextOpens;
}

function opensSentence(tokens: Tokens, index: number): boolean {
  if (!tokens.has(index, Shape.SpaceBefore)) return isGlued(tokens, index);
  if (tokens.has(index, Shape.Capital) || tokens.kind[index] === TokenKind.Number) return true;
  const mark = tokens.mark(index);
  if (mark !== 0) return OPENERS.has(mark) || mark > 0x7f || mark === 0x24 || mark === 0x40 || mark === 0x23;
  return false;
}

/** "end.Next": a missing blank after the stop, where a capitalised word with small letters follows. */
function isGlued(tokens: Tokens, index: number): boolean {
  const isSentenceWord = tokens.has(index, Shape.Capital) && starters.has(tokens.word[index] as number);
  return isSentenceWord && !tokens.has(index, Shape.AllCaps);
}
