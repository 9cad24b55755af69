import { has } from '../containers/flags';
import { HEADLINE_SMALL_WORDS } from '../data/titles';
import { WordSet } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** How the words of a sentence are capitalised. */
export const enum Casing {
  Normal,
  /** "Xi Seeks Broader Ties With Chile" */
  Title,
  /** "XI SEEKS BROADER TIES" */
  Caps,
}

/** Words that a headline in title case leaves small. */
const headlineSmall = new WordSet(HEADLINE_SMALL_WORDS);

/** The share of words in capitals, or with one, from which on capitals say little. */
const MOST = 0.6;

/** Where most words are capitalised, capitals say little: told per sentence. */
export function casingOf({ shape, kind, word }: Tokens, from: number, to: number): Casing {
  // So many words that are not in capitals, and one that a headline would not leave small, settle it.
  const enough = (to - from) * (1 - MOST);
  let words = 0;
  let capitals = 0;
  let caps = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const own = shape[i];
    if (kind[i] !== TokenKind.Word || has(own, Shape.Clitic)) continue;
    words++;
    if (has(own, Shape.Capital)) {
      capitals++;
      if (has(own, Shape.AllCaps)) caps++;
    } else if (!headlineSmall.has(word[i])) small++;
    if (small > 0 && words - caps > enough) return Casing.Normal;
  }
  if (words >= 3 && caps >= words * MOST) return Casing.Caps;
  return words >= 4 && small === 0 && capitals >= words * MOST ? Casing.Title : Casing.Normal;
}
