import { AGENCIES } from '../data/speechLayout';
import { can, Cue, cues } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import { plainPhrase, type NounPhrase } from '../syntax/phrase';
import { Pronoun } from '../syntax/pronouns';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape } from '../text/tokens';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';

/** Who signs a quotation: `“The dam leaks.” – Dr Tom Vale, Harrow University`, on its line or on the next. */

const agencies = new WordSet(wordList(AGENCIES));
const writers = new WordSet(wordList('reporter correspondent editor writer columnist journalist staff by'));
/** Tokens within which a line for an office names it: "Deputy Prime Minister". */
const ROLE_REACH = 3;
/** Tokens of a signature with offices and places. */
const LONGEST_SIGNATURE = 30;
/** One without a dash is shorter. */
const LONGEST_BARE = 16;
const DASHES = new Set([Mark.Hyphen, Mark.EnDash, Mark.EmDash, Mark.HorizontalBar, Mark.Minus, Mark.Tilde]);

/** Who signs a marked region, from what stands between it and the paragraph's end; null where that is no signature. */
export function signatureAfter(reading: Reading, region: MarkedRegion): NounPhrase | null {
  const { tokens } = reading;
  const end = tokens.count;
  let at = region.close + 1;
  if (at >= end || end - at > LONGEST_SIGNATURE) return null;
  if (tokens.mark(at) === Mark.OpeningBracket) return inBrackets(reading, at, end);
  if (tokens.mark(at) === Mark.Comma || tokens.mark(at) === Mark.Stop) at++;
  const from = afterDashes(reading, at);
  if (from > at) return signatory(reading, from, end);
  const isWhole =
    region.open === 0 && tokens.mark(region.last) !== 0 && tokens.mark(region.last) !== Mark.Comma;
  return isWhole && end - at <= LONGEST_BARE ? nameWithRole(reading, at, end) : null;
}

/** A paragraph that is nothing but a signature: "— Tom Vale, engineer", or a name with its role. */
export function readSignature(reading: Reading): NounPhrase | null {
  const { count } = reading.tokens;
  if (count < 2 || count > LONGEST_SIGNATURE || reading.regions.length > 0) return null;
  const first = reading.tokens.mark(0) === Mark.Greater ? 1 : 0;
  const from = afterDashes(reading, first);
  if (from > first) return signatory(reading, from, count);
  return count <= LONGEST_BARE ? nameWithRole(reading, first, count) : null;
}

/** A line that is nothing but a full name. */
export function readBareName(reading: Reading): NounPhrase | null {
  const { count } = reading.tokens;
  const name = reading.nameAt(0);
  if (name < 0 || count < 2 || reading.names.endToken(name) !== count) return null;
  return plainPhrase(0, count - 1, name);
}

/** A line that is nothing but what somebody is, and not who wrote the article: "Mayor of Harrow", "Chief executive, Harrow Water". */
export function isOfficeLine(reading: Reading): boolean {
  const { tokens } = reading;
  const { count } = tokens;
  if (count > LONGEST_BARE || !reading.isCapital(0) || reading.isName(0) || reading.regions.length > 0)
    return false;
  if (tokens.mark(count - 1) !== 0) return false;
  let isRole = false;
  for (let i = 0; i < count; i++) {
    if (writers.has(tokens.word[i]) || words.isAuxiliary(tokens, i) || words.isFiniteVerb(tokens, i))
      return false;
    if (i < ROLE_REACH && (words.isTitle(tokens, i) || words.isPersonNoun(tokens, i))) isRole = true;
  }
  return isRole;
}

function afterDashes({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && DASHES.has(tokens.mark(at))) at++;
  return at;
}

/** `“The dam leaks.” (Tom Vale)` */
function inBrackets(reading: Reading, bracket: number, end: number): NounPhrase | null {
  const { tokens } = reading;
  const last = tokens.mark(end - 1) === Mark.Stop ? end - 2 : end - 1;
  if (tokens.mark(last) !== Mark.ClosingBracket) return null;
  const phrase = phraseStarting(reading, bracket + 1, last);
  if (!phrase || phrase.name < 0 || !canSign(reading, phrase)) return null;
  if (phrase.first === phrase.last) return null; // "(Getty)": whose picture it is
  return phrase.last + 1 === last || tokens.mark(phrase.last + 1) === Mark.Comma ? phrase : null;
}

/** The name, role or body that signs from the token on, where nothing but its office and place follows. */
function signatory(reading: Reading, from: number, end: number): NounPhrase | null {
  const phrase = handleAt(reading, from, end) ?? phraseStarting(reading, from, end);
  if (!phrase || phrase.first !== from || phrase.pronoun !== Pronoun.None || !canSign(reading, phrase))
    return null;
  return isRest(reading, phrase.last + 1, end) ? phrase : null;
}

/** "@tomvale" */
function handleAt(reading: Reading, at: number, end: number): NounPhrase | null {
  if (reading.tokens.mark(at) !== Mark.At || at + 1 >= end || !reading.isWord(at + 1)) return null;
  return plainPhrase(at, at + 1);
}

function canSign(reading: Reading, { first, last, name }: NounPhrase): boolean {
  const { tokens } = reading;
  if (agencies.has(tokens.word[first]) || agencies.has(tokens.word[last])) return false;
  if (name >= 0 || tokens.mark(first) === Mark.At) return true;
  for (let i = first; i <= last; i++)
    if (words.isSpeakerNoun(tokens, i) || words.isPersonNoun(tokens, i)) return true;
  return last > first && reading.isCapital(first) && reading.isCapital(last);
}

/** Whether no verb of the reporter's and no further sentence follows the name. */
function isRest(reading: Reading, from: number, end: number): boolean {
  const { tokens } = reading;
  if (from < end && !opensRest(reading, from)) return false;
  for (let i = from; i < end; i++) {
    if (reading.isMarked(i) || words.isAuxiliary(tokens, i)) return false;
    if (can(cues.get(tokens.word[i]), Cue.Past, Cue.Present) && !tokens.has(i, Shape.Capital)) return false;
    if (i > from && tokens.has(i, Shape.SentenceStart) && reading.isWord(i)) return false;
  }
  return true;
}

function opensRest(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  const mark = tokens.mark(token);
  if (mark !== 0)
    return (
      mark === Mark.Comma ||
      mark === Mark.Stop ||
      mark === Mark.OpeningBracket ||
      mark === Mark.Bar ||
      mark === Mark.At ||
      DASHES.has(mark)
    );
  return words.isPreposition(tokens, token) || words.isTime(tokens, token);
}

/** "Tom Vale, chief engineer": without a dash only a full name with what the person is. */
function nameWithRole(reading: Reading, from: number, end: number): NounPhrase | null {
  const { tokens } = reading;
  const phrase = phraseStarting(reading, from, end);
  if (!phrase || phrase.first !== from || phrase.name < 0) return null;
  const comma = phrase.last + 1;
  if (phrase.last === phrase.first || tokens.mark(comma) !== Mark.Comma || comma + 1 >= end) return null;
  return tokens.mark(end - 1) !== Mark.Stop && isRest(reading, comma, end) ? phrase : null;
}
