import { BYLINE_ROLES } from '../data/pageFurniture';
import { withFlags } from '../containers/flags';
import { CharClass, classOf, fold } from './characters';
import { findWord, HASH_SEED, hashStep, WordTable } from './lexicon';
import { Mark } from './mark';
import { ANCHORS } from './pagePhrases';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Words and marks without which a paragraph cannot be some kind of furniture. The patterns of furniture are dear, and
 * nearly all paragraphs of a story have none of these.
 */
export const enum Sign {
  At = 2 ** 0,
  /** What parts the items of a menu, and names in a credit. */
  Separator = 2 ** 1,
  ClosingBracket = 2 ** 2,
  Number = 2 ** 3,
  /** "Photo", "courtesy": what labels a credit. */
  CreditLabel = 2 ** 4,
  /** "Left", "center": where somebody stands in a picture. */
  PictureSide = 2 ** 5,
  /** "Via" before an agency. */
  Via = 2 ** 6,
  /** A word of a phrase that only pages use. */
  PagePhrase = 2 ** 7,
  /** What authors are, or do: "reporter", "writes". */
  Author = 2 ** 8,
  All = 2 ** 9 - 1,
}

const words = new WordTable([
  [
    'photo photos photograph photographs photography picture pictures image images illustration illustrations video videos file files ' +
      'graphic graphics composite cartoon credit credits source sources courtesy',
    Sign.CreditLabel,
  ],
  ['left right center centre', Sign.PictureSide],
  ['via', Sign.Via],
  [ANCHORS, Sign.PagePhrase],
  [`${BYLINE_ROLES.replaceAll('|', ' ')} covers covered writes reports`, Sign.Author],
]);

/** The {@link Sign}s of a paragraph; all of them where it holds what no reader sees, which is no token. */
export function signsOf(tokens: Tokens): number {
  if (tokens.hasUnseen) return Sign.All;
  let signs = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Mark) signs = withFlags(signs, signOfMark(tokens.code[i]));
    else if (kind === TokenKind.Number) signs = withFlags(signs, Sign.Number);
    else if (!tokens.has(i, Shape.Hyphen)) signs = withFlags(signs, words.get(tokens.word[i]));
    else signs = withFlags(signs, words.get(tokens.word[i]), signsOfParts(tokens, i));
  }
  return signs;
}

function signOfMark(code: number): number {
  switch (code) {
    case Mark.At:
      return Sign.At;
    case Mark.Slash:
    case Mark.Bar:
    case Mark.Greater:
    case Mark.Copyright:
    case Mark.MiddleDot:
    case Mark.ClosingGuillemet:
    case Mark.ClosingSingleGuillemet:
    case Mark.Bullet:
      return Sign.Separator;
    case Mark.ClosingBracket:
    case Mark.ClosingSquare:
      return Sign.ClosingBracket;
    default:
      return 0;
  }
}

/** The signs of the words that hyphens join: "AP-photo". */
function signsOfParts({ text, start, end }: Tokens, token: number): number {
  let signs = 0;
  for (let at = start[token]; at < end[token]; at++) {
    const from = at;
    let hash = HASH_SEED;
    for (; at < end[token] && classOf(text.charCodeAt(at)) !== CharClass.Hyphen; at++)
      hash = hashStep(hash, fold(text.charCodeAt(at)));
    if (at > from) signs = withFlags(signs, words.get(findWord(text, from, at, hash)));
  }
  return signs;
}
