import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import type { Passage } from './passage';

/** Words of a title that stay small. */
const smallWords = new WordSet(
  wordList('a an the and or but of in on at to by for from with as is not vs v'),
);
/** Fewest words with a capital that make a headline. */
const FEWEST_WORDS = 3;
/** Tokens looked through on each side. */
const LONGEST_HEADLINE = 30;

/** Whether the word may stand small in a title. */
export function staysSmall({ tokens }: Passage, token: number): boolean {
  return smallWords.has(tokens.word[token]);
}

/** Whether all words outside marks in tokens [from, to) but the small ones begin with a capital: "Mayor Says Dam Will Hold". */
export function isTitleCase(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word || passage.isMarked(i) || tokens.has(i, Shape.Clitic)) continue;
    if (tokens.has(i, Shape.Capital)) capitals++;
    else if (!staysSmall(passage, i)) return false;
  }
  return capitals >= FEWEST_WORDS;
}

/** Whether the sentence around tokens [first, last] is in title case. */
export function isTitleCaseAround(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  const lowest = Math.max(0, first - LONGEST_HEADLINE);
  const highest = Math.min(tokens.count, last + LONGEST_HEADLINE);
  let from = first;
  while (from > lowest && !tokens.has(from, Shape.SentenceStart)) from--;
  let to = last + 1;
  while (to < highest && !tokens.has(to, Shape.SentenceStart)) to++;
  return isTitleCase(passage, from, to);
}
