import { Shape } from '../text/tokens';
import { Cue, cues } from './cues';
import { LONGEST_PHRASE, phraseStarting, type NounPhrase } from './nounPhrases';
import type { Reading } from './reading';
import {
  Pronoun,
  isAdverb,
  isClauseOpener,
  isConjunction,
  isParticiple,
  isPersonNoun,
  isPreposition,
  isSpeakerNoun,
  isTime,
  possessiveAt,
} from './wordClasses';

/** Longest phrase for a time at the head of a sentence, in tokens. */
const LONGEST_TIME = 7;
const COMMA = 0x2c;

/** The subject of the sentence that begins at token `from`, read from its opening words. */
export function sentenceSubject(reading: Reading, from: number, ceiling: number): NounPhrase | null {
  let first = from;
  for (let n = 0; n < 2; n++) {
    const highest = Math.min(ceiling, first + LONGEST_PHRASE);
    while (first < highest && isOpening(reading, first)) first++;
    if (first >= ceiling) return null;
    const comma = nextComma(reading, first, ceiling);
    if (!opensAside(reading, first) && !isTimeAside(reading, first, comma)) break;
    if (comma < 0) return null;
    first = comma + 1;
  }
  if (first >= ceiling || reading.regionAt(first) >= 0) return null;
  const possessor = possessiveAt(reading, first);
  const phrase = phraseStarting(reading, first, Math.min(ceiling, first + 12));
  if (possessor !== Pronoun.None) {
    if (phrase && (phrase.name >= 0 || isPersonNoun(reading, first + 1))) return phrase;
    return { first, last: first, name: -1, pronoun: possessor };
  }
  return phrase && openingName(reading, phrase);
}

/** The name that opens the sentence: what follows is its verb ("Vale wants"), or what it owns ("Vale's answer"). */
function openingName(reading: Reading, phrase: NounPhrase): NounPhrase {
  const name = reading.nameAt(phrase.first);
  if (name < 0 || phrase.name === name) return phrase;
  const end = reading.people.endToken(name);
  if (reading.tokens.has(end, Shape.Clitic) && isSpeakerNoun(reading, phrase.last))
    return appositiveOf(reading, phrase);
  if (reading.isCapital(end)) return { ...phrase, last: capitalsEnd(reading, end, phrase.last), name: -1 };
  return isSpeakerNoun(reading, end)
    ? { ...phrase, last: end, name: -1 }
    : { first: phrase.first, last: end - 1, name, pronoun: Pronoun.None };
}

/** "Vale's brother, Tom Ruiz, said": the name between commas is who is meant. */
function appositiveOf(reading: Reading, phrase: NounPhrase): NounPhrase {
  const first = phrase.last + 2;
  const name = reading.tokens.mark(phrase.last + 1) === COMMA ? reading.nameAt(first) : -1;
  if (name < 0 || reading.tokens.mark(reading.people.endToken(name)) !== COMMA) return phrase;
  return { first, last: reading.people.endToken(name) - 1, name, pronoun: Pronoun.None };
}

/** Last token of the run of capitalised words that goes on at `token`: "Civic Action". */
function capitalsEnd(reading: Reading, token: number, last: number): number {
  let end = token;
  while (end < last && reading.isCapital(end + 1)) end++;
  return end;
}

function isOpening(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  return (
    tokens.mark(token) === COMMA ||
    isConjunction(reading, token) ||
    (isAdverb(reading, token) && reading.nameAt(token) < 0)
  );
}

/** "In a speech, ...", "While the vote is on, ...", "Speaking in Lima, ...": the subject comes after the comma. */
function opensAside(reading: Reading, token: number): boolean {
  if (reading.nameAt(token) >= 0) return false;
  if (isPreposition(reading, token) || (isClauseOpener(reading, token) && reading.isWord(token))) return true;
  return isParticiple(reading, token) || isOpeningCue(reading, token);
}

/** "Asked about the plan, ...": a passive without its subject. */
function isOpeningCue({ tokens }: Reading, token: number): boolean {
  return tokens.has(token, Shape.SentenceStart) && (cues.get(tokens.word[token] as number) & Cue.Past) !== 0;
}

/** "A few days later, ...", "Last week, ...". */
function isTimeAside(reading: Reading, first: number, comma: number): boolean {
  if (comma < 0 || comma - first > LONGEST_TIME) return false;
  return isTime(reading, comma - 1) || isAdverb(reading, comma - 1);
}

function nextComma(reading: Reading, from: number, ceiling: number): number {
  const highest = Math.min(ceiling, from + LONGEST_PHRASE);
  for (let i = from; i < highest; i++)
    if (reading.tokens.mark(i) === COMMA && reading.regionAt(i) < 0) return i;
  return -1;
}
