import { Shape, TokenKind, type Tokens } from '../text/tokens';
import * as words from './officeWords';

/** Endings of occupations that no list has all of: "glassmaker", "beekeeper", "horse-breeder". */
const TRADE_ENDING =
  /(?:smith|keeper|maker|monger|wright|ologist|ographer|iatrist|therapist|player|worker|seller|breeder|trainer|tamer|fitter|grower|catcher|dresser)$/;
/** What ends like an occupation and is said of politicians. */
const NO_TRADE =
  /^(?:law|policy|peace|king|queen|deal|decision|rule|law-|history|headline|matchmaker)maker$|^goldsmith$/;
/** "father-of-two". */
const PARENT = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)-of-/;

/** True where the word at `at` is an occupation or a standing that no leader's name is introduced with. */
export function isTrade(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.kind[at] !== TokenKind.Word) return false;
  const word = tokens.word[at];
  if (words.trade.has(word)) return true;
  if (tokens.end[at] - tokens.start[at] < SHORTEST) return false;
  if (!ENDS.has(tokens.text.charAt(tokens.end[at] - 1)) && !tokens.has(at, Shape.Hyphen)) return false;
  const text = tokens.textOf(at).toLowerCase();
  if (text === 'owner') return words.smallProperty.has(tokens.word[at - 1]);
  if (tokens.has(at, Shape.Hyphen) && PARENT.test(text)) return true;
  return TRADE_ENDING.test(text) && !NO_TRADE.test(text);
}

const SHORTEST = 5;
/** Last letters of the endings, looked at first: the question is asked at each name. */
const ENDS: ReadonlySet<string> = new Set(['h', 'r', 't']);
