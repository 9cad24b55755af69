import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** Words that an apostrophe opens: 'em, 'til, rock 'n' roll. */
const ELIDED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'nuff', 'cuz']);
/** Tokens after a doubled mark and a shortened word within which another doubled mark is looked for. */
const DOUBLED_REACH = 200;

/** Whether an apostrophe before the word or number stands for letters or digits: 'tis, '90s. */
export function isShortened(tokens: Tokens, word: number): boolean {
  if (tokens.kind[word] === TokenKind.Number) return tokens.textOf(word).endsWith('s');
  return ELIDED.has(tokens.textOf(word).toLowerCase());
}

/** `''Tis late,' he said.`: two single marks before a shortened word, and no other two that would close them. */
export function isMarkAndApostrophe(tokens: Tokens, first: number): boolean {
  const word = first + 2;
  if (word >= tokens.count || tokens.has(word, Shape.SpaceBefore) || !isShortened(tokens, word)) return false;
  const mark = tokens.mark(first + 1);
  const highest = Math.min(tokens.count, word + DOUBLED_REACH);
  for (let i = word + 1; i + 1 < highest; i++)
    if (tokens.mark(i) === mark && tokens.mark(i + 1) === mark) return false;
  return true;
}
