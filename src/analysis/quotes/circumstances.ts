import { CIRCUMSTANCE_OPENERS } from '../data/phraseWords';
import { can, Cue, cues } from '../syntax/cues';
import { Pronoun, pronounAt } from '../syntax/pronouns';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { TokenKind } from '../text/tokens';
import type { Reading } from './reading';

const openers = new WordSet(wordList(`${CIRCUMSTANCE_OPENERS} unlike like despite given amid`));
/** Longest aside of time without a verb: "A couple of years previously". */
const LONGEST_TIME = 7;

/**
 * Whether the words before a verb of speech tell only when, where or why it was said: "At a summit in March, Vale agreed",
 * "When speaking in Lima, Vale said", "Asked whether it leaks, Vale said". Tokens, both ends inclusive; the comma before
 * the speaker may be the last.
 */
export function isCircumstance(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  let end = last;
  while (end > first && tokens.kind[end] === TokenKind.Mark && !reading.isMarked(end)) end--;
  let at = first;
  while (at < end && (tokens.mark(at) === Mark.Comma || words.isConjunction(tokens, at))) at++;
  if (reading.isMarked(at) || hasBreak(reading, at, end)) return false;
  if (openers.has(tokens.word[at]) || words.isParticiple(tokens, at)) return true;
  if (can(cues.get(tokens.word[at]), Cue.Past) && !reading.isName(at)) return true;
  if (words.isPreposition(tokens, at) && tokens.kind[at + 1] !== TokenKind.Number)
    return !hasClause(reading, at + 1, end);
  const isShort = end - at < LONGEST_TIME && !reading.isName(at);
  return (
    isShort && (words.isTime(tokens, end) || words.isAdverb(tokens, end)) && !hasClause(reading, at + 1, end)
  );
}

function hasBreak(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (words.isBreak(reading.tokens, i) && (!reading.isMarked(i) || reading.regionOf(i)?.last === i))
      return true; // 'On “The Dawn,” Vale told lies'
  return false;
}

/** Whether a subject or a verb stands among the words: a pronoun, an auxiliary, a determiner that no preposition governs. */
function hasClause(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  for (let i = first; i <= last; i++) {
    if (pronounAt(tokens, i) !== Pronoun.None || words.isAuxiliary(tokens, i)) return true;
    if (i > first && words.isFiniteVerb(tokens, i)) return true;
    if (i > first && words.isDeterminer(tokens, i) && opensSubject(reading, i - 1)) return true;
  }
  return false;
}

function opensSubject({ tokens }: Reading, before: number): boolean {
  if (words.isPreposition(tokens, before) || words.isDeterminer(tokens, before)) return false;
  return !words.isConjunction(tokens, before) && !openers.has(tokens.word[before]);
}
