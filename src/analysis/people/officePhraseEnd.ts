import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { Name } from '../text/words/nameBits';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { flagsOf, isCapitalised } from './nameWords';
import * as words from './officeWords';

/** Words that a phrase behind a name has at most. */
const REACH_AFTER = 16;

/** "Gov.", "U.S.": no sentence ends there. */
export function isAbbreviationStop(tokens: Tokens, at: number): boolean {
  if (tokens.mark(at) !== Mark.Stop || tokens.has(at, Shape.SpaceBefore) || at === 0) return false;
  return has(flagsOf(tokens, at - 1), Name.Title) || tokens.has(at - 1, Shape.Dotted);
}

/** Token after a noun phrase that begins at `first`: at a mark, a verb or a pronoun. */
export function phraseEnd(tokens: Tokens, first: number): number {
  let at = first;
  for (; at < tokens.count && at - first < REACH_AFTER; at++) {
    if (tokens.kind[at] === TokenKind.Mark && !isAbbreviationStop(tokens, at)) break;
    if (at > first && tokens.has(at, Shape.SentenceStart)) break;
    if (isCapitalised(tokens, at) || tokens.has(at, Shape.Clitic)) continue;
    const flags = flagsOf(tokens, at);
    if (has(flags, Name.Verb, Name.Auxiliary) && words.partOf(tokens.word[at]) === undefined) break;
  }
  return at;
}
