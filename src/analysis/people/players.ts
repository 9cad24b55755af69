import * as data from '../data/thingNouns';
import { isCapitalised } from './nameWords';
import { WordSet } from '../text/lexicon';
import { TokenKind, type Tokens } from '../text/tokens';

const verbs = new WordSet(data.PLAYING_VERBS);
const played = new WordSet(data.PLAYED_FOR);
const scored = new WordSet('scored scores scoring netted nets');
const scoredFor = new WordSet(data.SCORED_FOR);
const alone = new WordSet('volleyed homered birdied bogeyed dribbled');
const came = new WordSet('came comes');
const on = new WordSet('on');
const of = new WordSet('of');
const clauses = new WordSet('clause clauses system');
const own = new WordSet('own');
/** What follows a substitute who came on. */
const entrance = new WordSet('as for after in');
const substitute = new WordSet('substitute sub minutes minute half-time');

/** Tokens behind a verb of play among which what was played for is named. */
const REACH = 6;

/** "Ruiz scored twice", "Ruiz came on after 70 minutes": what a player does, with what players do it for. */
export function isPlaying(tokens: Tokens, verb: number): boolean {
  if (verb >= tokens.count) return false;
  const word = tokens.word[verb];
  if (came.has(word)) return cameOn(tokens, verb);
  if (alone.has(word)) return true;
  if (!verbs.has(word) || isCapitalised(tokens, verb)) return false;
  const isScored = scored.has(word);
  for (let at = verb + 1, to = Math.min(verb + REACH, tokens.count); at < to; at++) {
    if (tokens.kind[at] === TokenKind.Mark || own.has(tokens.word[at])) return false; // of an own goal politics has its share
    if (played.has(tokens.word[at]) || (isScored && scoredFor.has(tokens.word[at])))
      return !clauses.has(tokens.word[at + 1]) && !of.has(tokens.word[at + 1]); // "a hat-trick of wins", "the penalty clause"
  }
  return false;
}

/** "came on as a substitute", "came on after 70 minutes". */
function cameOn(tokens: Tokens, verb: number): boolean {
  if (!on.has(tokens.word[verb + 1]) || !entrance.has(tokens.word[verb + 2])) return false;
  for (let at = verb + 3, to = Math.min(verb + REACH, tokens.count); at < to; at++)
    if (substitute.has(tokens.word[at])) return true;
  return false;
}
