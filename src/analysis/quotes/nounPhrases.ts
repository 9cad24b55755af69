import { WordSet } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import { Cue, cues } from './cues';
import type { Reading } from './reading';
import {
  endsInEd,
  isAdverb,
  isAnd,
  isAttaching,
  isAuxiliary,
  isBreak,
  isClauseOpener,
  isConjunction,
  isDeictic,
  isDeterminer,
  isPersonNoun,
  isPreposition,
  isRelative,
  isSpeakerNoun,
  isTime,
  Pronoun,
  pronounAt,
} from './wordClasses';

/** Who or what a verb's subject is, as token indices. */
export interface NounPhrase {
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  /**
   * The name candidate that heads the phrase, {@link UNNAMED} or -1: "Stein spokeswoman Tom Vale" is headed by the last
   * name.
   */
  readonly name: number;
  readonly pronoun: Pronoun;
}

/** In place of a name candidate: "a nurse from Lima" is one person, and "she" may be the same. */
export const UNNAMED = -2;

const toWord = new WordSet(['to']);
const who = new WordSet(['who']);
const some = new WordSet(['a', 'an', 'one', 'another']);
const articles = new WordSet(['a', 'an', 'the']);

/** Longest noun phrase looked at, in tokens: keeps every search bounded. */
export const LONGEST_PHRASE = 30;
/** Longest clause with "who" looked through for its head, in tokens. */
const LONGEST_CLAUSE = 16;
/** Parts between commas looked through for the subject of a verb after a comma. */
const MOST_SEGMENTS = 8;

const COMMA = 0x2c;
const STOP = 0x2e;
const CLOSING_BRACKET = 0x29;
/** Marks that names and compounds hold: "AT&T", "and/or", "St. Louis". */
const INNER_MARKS = new Set(Array.from("&/'’@#$£€%.-", (char) => char.charCodeAt(0)));

/**
 * The subject of the verb at token `verb`, read from the words before it.
 * @param floor first token that may belong to it
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): NounPhrase | null {
  const { tokens } = reading;
  let last = verb - 1;
  const lowest = Math.max(floor, verb - LONGEST_PHRASE);
  while (last >= lowest && standsBeforeVerb(reading, last)) last--;
  if (tokens.mark(last) === CLOSING_BRACKET) last = bracketBefore(reading, last, floor);
  if (last < floor) return null;
  if (isRelative(reading, last)) {
    const before = isBreak(reading, last - 1) ? last - 2 : last - 1;
    if (before < floor) return null;
    return (
      phraseEnding(reading, before, floor) ??
      phraseEnding(reading, before, afterPreposition(reading, before, floor))
    );
  }
  if (isBreak(reading, last)) return subjectAcrossComma(reading, last, floor);
  const phrase = phraseEnding(reading, last, floor);
  return (phrase && relativeHead(reading, phrase, floor)) ?? phrase;
}

/** "heard from voters who said": the phrase begins after the preposition. */
function afterPreposition(reading: Reading, last: number, floor: number): number {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  for (let i = last; i >= lowest; i--) if (isPreposition(reading, i)) return i + 1;
  return floor;
}

/** "A clerk who stole from the port told police": where the phrase stands in a clause with "who", what that clause is about. */
function relativeHead(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const lowest = Math.max(floor, phrase.first - LONGEST_CLAUSE);
  for (let i = phrase.first; i > lowest; i--) {
    if (who.has(reading.tokens.word[i - 1] as number)) {
      return i > floor + 1 && opensPredicate(reading, i) ? phraseEnding(reading, i - 2, floor) : null;
    }
    if (reading.tokens.mark(i - 1) === COMMA || reading.regionAt(i - 1) >= 0) return null;
    if (isClauseOpener(reading, i - 1) || cues.get(reading.tokens.word[i - 1] as number) !== 0) return null;
  }
  return null;
}

/** After "who": a verb, and not the subject of "who Vale said". */
function opensPredicate(reading: Reading, token: number): boolean {
  return (
    !reading.isCapital(token) &&
    !isDeterminer(reading, token) &&
    pronounAt(reading, token) === Pronoun.None &&
    cues.get(reading.tokens.word[token] as number) === 0
  );
}

/** The token before the bracket that closes at `close`: "Tom Vale (Peru) said". */
function bracketBefore({ tokens }: Reading, close: number, floor: number): number {
  const lowest = Math.max(floor, close - LONGEST_PHRASE);
  for (let i = close; i >= lowest; i--) if (tokens.mark(i) === 0x28) return i - 1;
  return close;
}

/** Auxiliaries, adverbs and bare times: "has also", "later", "on Monday". */
function standsBeforeVerb(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (isAuxiliary(reading, token) || isAdverb(reading, token) || isTime(reading, token)) return true;
  return isTime(reading, token + 1) && (isDeictic(reading, token) || tokens.textOf(token) === 'on');
}

/**
 * "Tom Vale, 43, a mayor of Lima, Peru, said": walks back over the parts between commas to the first that opens with a
 * name or a determiner, and over that again where a name stands before it.
 */
function subjectAcrossComma(reading: Reading, comma: number, floor: number): NounPhrase | null {
  let end = comma;
  let described: NounPhrase | null = null;
  let appositive = -1;
  for (let n = 0; n < MOST_SEGMENTS; n++) {
    const before = breakBefore(reading, end - 1, floor);
    if (before < floor) break;
    const phrase = phraseEnding(reading, before - 1, floor);
    if (phrase && opensSegment(reading, phrase, floor)) {
      if (phrase.name >= 0 || phrase.pronoun !== Pronoun.None) return phrase;
      if (described) break;
      if (isDeterminer(reading, phrase.first) || reading.isCapital(phrase.first)) {
        described = phrase;
        if (endsAt(reading, before + 1, end)) appositive = reading.nameAt(before + 1);
      }
    } else if (described) break;
    end = before;
  }
  if (described && appositive >= 0) return { ...described, name: appositive };
  return described ?? phraseEnding(reading, comma - 1, floor);
}

/** Whether the name that begins at the token ends right before `end`: "the spokesman, Tom Vale, said". */
function endsAt(reading: Reading, token: number, end: number): boolean {
  const name = reading.nameAt(token);
  return name >= 0 && reading.people.endToken(name) === end;
}

function breakBefore(reading: Reading, from: number, floor: number): number {
  const lowest = Math.max(floor, from - LONGEST_PHRASE);
  for (let i = from; i >= lowest; i--) if (isBreak(reading, i)) return i;
  return -1;
}

function opensSegment(reading: Reading, phrase: NounPhrase, floor: number): boolean {
  const before = phrase.first - 1;
  return before < floor || isBreak(reading, before) || isClauseOpener(reading, before);
}

/** The noun phrase whose last token is `last`, read leftwards; null where there is none. */
export function phraseEnding(reading: Reading, last: number, floor: number): NounPhrase | null {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  let first = last + 1;
  for (let i = last; i >= lowest; i--) {
    if (!continuesLeft(reading, i, last)) break;
    first = i;
    if (opensPhrase(reading, i, lowest)) break;
  }
  first = withoutOpening(reading, first, last);
  return first > last ? null : phraseOf(reading, first, last);
}

/** Whether the token belongs to the phrase whose words after it are already taken. */
function continuesLeft(reading: Reading, token: number, last: number): boolean {
  const { tokens } = reading;
  if (reading.regionAt(token) >= 0) return false;
  if (tokens.kind[token] === TokenKind.Mark) {
    if (token < last && tokens.has(token + 1, Shape.SentenceStart)) return false;
    return INNER_MARKS.has(tokens.mark(token)) && !isBreak(reading, token);
  }
  if (pronounAt(reading, token) !== Pronoun.None) return token === last;
  if (reading.nameAt(token) >= 0) return true;
  if (isAnd(reading, token)) return joinsNames(reading, token, last);
  if (isClauseOpener(reading, token) || isAuxiliary(reading, token)) return false;
  if (isPreposition(reading, token)) return token < last;
  return !isFiniteCue(reading, token) && !(token < last && isPresentCue(reading, token));
}

/** "Vale says Peru": a form in -s right after a name is a verb. */
function isPresentCue(reading: Reading, token: number): boolean {
  const cue = cues.get(reading.tokens.word[token] as number);
  return (cue & Cue.Present) !== 0 && (reading.nameAt(token - 1) >= 0 || reading.isCapital(token - 1));
}

/** "Vale and Ruiz said": the conjunction stands between two names or capitalised words, not between two clauses. */
function joinsNames(reading: Reading, token: number, last: number): boolean {
  if (token === last || reading.tokens.has(token, Shape.SentenceStart)) return false;
  return reading.isCapital(token - 1) && (reading.isCapital(token + 1) || reading.isCapital(last));
}

/** A past form or one after a pronoun; "report" and "claims" are nouns as often. */
function isFiniteCue({ tokens }: Reading, token: number): boolean {
  const cue = cues.get(tokens.word[token] as number);
  return (cue & Cue.Past) !== 0 && !tokens.has(token, Shape.Capital) && (cue & Cue.Base) === 0;
}

/** A determiner opens its phrase, unless it stands in a phrase with a preposition or after "all", "both". */
function opensPhrase(reading: Reading, token: number, lowest: number): boolean {
  if (pronounAt(reading, token) !== Pronoun.None) return true;
  if (!isDeterminer(reading, token) || reading.nameAt(token) >= 0) return false;
  const before = token - 1;
  return before < lowest || !(isPreposition(reading, before) || isDeterminer(reading, before));
}

/** Takes off what stands before the subject: "On Monday", "But", "later", a phrase with a preposition. */
function withoutOpening(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let at = first;
  while (at <= last) {
    if (isPreposition(reading, at)) {
      const name = lastNameStart(reading, at, last);
      if (name < 0) return last + 1;
      at = name;
      break;
    }
    const isExtra =
      isConjunction(reading, at) ||
      (isAdverb(reading, at) && reading.nameAt(at) < 0) ||
      tokens.kind[at] === TokenKind.Mark ||
      (tokens.has(at, Shape.Clitic) && at === first);
    if (!isExtra) break;
    at++;
  }
  return at;
}

function lastNameStart(reading: Reading, first: number, last: number): number {
  const name = reading.nameAt(last);
  return name >= 0 && reading.people.firstToken(name) > first + 1 ? reading.people.firstToken(name) : -1;
}

/** The noun phrase that begins at token `from`, read rightwards; null where there is none. */
export function phraseStarting(reading: Reading, from: number, ceiling: number): NounPhrase | null {
  let first = from;
  const lastAdverb = Math.min(ceiling, from + LONGEST_PHRASE);
  while (first < lastAdverb && isAdverb(reading, first) && reading.nameAt(first) < 0) first++;
  if (first >= ceiling || reading.regionAt(first) >= 0 || reading.tokens.has(first, Shape.Clitic))
    return null;
  if (pronounAt(reading, first) !== Pronoun.None) return phraseOf(reading, first, first);
  const highest = Math.min(ceiling, first + LONGEST_PHRASE);
  let last = first - 1;
  while (last + 1 < highest && continuesRight(reading, first, last + 1)) last++;
  while (last >= first && (isPreposition(reading, last) || reading.tokens.kind[last] === TokenKind.Mark))
    last--;
  return last < first || isArticle(reading, last) ? null : phraseOf(reading, first, last);
}

function continuesRight(reading: Reading, first: number, token: number): boolean {
  const { tokens } = reading;
  if (reading.regionAt(token) >= 0) return false;
  if (isTime(reading, token) && !(token > first && isDeterminer(reading, token - 1))) return false;
  if (token > first && tokens.has(token, Shape.SentenceStart)) return false;
  if (tokens.kind[token] === TokenKind.Mark)
    return INNER_MARKS.has(tokens.mark(token)) && !isBreak(reading, token);
  if (reading.nameAt(token) >= 0) return true;
  if (token > first && endsBeforeVerb(reading, token)) return false;
  if (isAnd(reading, token))
    return token > first && reading.isCapital(token - 1) && reading.isCapital(token + 1);
  if (isClauseOpener(reading, token) || isAuxiliary(reading, token) || isAdverb(reading, token)) return false;
  if (pronounAt(reading, token) !== Pronoun.None || isFiniteCue(reading, token)) return false;
  if (token > first && isPresentCue(reading, token)) return false;
  if (isPreposition(reading, token)) {
    if (token === first) return false;
    return isAttaching(reading, token) && reading.nameAt(token - 1) < 0 && !isInfinitive(reading, token);
  }
  return true;
}

/** "to close": "to" before a small word that opens no phrase. */
function isInfinitive(reading: Reading, token: number): boolean {
  const isTo = toWord.has(reading.tokens.word[token] as number);
  return isTo && !reading.isCapital(token + 1) && !isDeterminer(reading, token + 1);
}

/** A small word after a name is its verb unless it is a role ("the Vale campaign"); so is one in -ed after a noun. */
function endsBeforeVerb(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (!reading.isWord(token) || tokens.has(token, Shape.Capital) || tokens.has(token, Shape.Clitic))
    return false;
  if (reading.nameAt(token - 1) >= 0)
    return !isSpeakerNoun(reading, token) && !isPreposition(reading, token) && !isAnd(reading, token);
  return endsInEd(reading, token) && !isDeterminer(reading, token - 1);
}

/** An article, which no phrase ends with. */
function isArticle({ tokens }: Reading, token: number): boolean {
  return articles.has(tokens.word[token] as number);
}

/** Finds what heads the phrase: the last name before the first preposition, if it ends there and owns nothing. */
function phraseOf(reading: Reading, first: number, last: number): NounPhrase {
  const pronoun = first === last ? pronounAt(reading, first) : Pronoun.None;
  let end = first;
  while (end < last && !(isPreposition(reading, end + 1) && reading.nameAt(end + 1) < 0)) end++;
  if (reading.tokens.mark(end) === CLOSING_BRACKET || reading.tokens.mark(end) === STOP) end--;
  const isSingle = pronoun === Pronoun.None && !joinsTwo(reading, first, end);
  const name = isSingle ? reading.nameAt(end) : -1;
  return {
    first,
    last,
    name: name < 0 && isSingle && isSomebody(reading, first, end) ? UNNAMED : name,
    pronoun,
  };
}

/** "a nurse", "one official": a person who has not been spoken of before. */
function isSomebody(reading: Reading, first: number, head: number): boolean {
  if (!some.has(reading.tokens.word[first] as number) || !isPersonNoun(reading, head)) return false;
  return first < 2 || reading.tokens.mark(first - 1) !== COMMA || reading.nameAt(first - 2) < 0; // "Tom Vale, a nurse"
}

/** "Vale and Ruiz" are two: the phrase has no single head. */
function joinsTwo(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (isAnd(reading, i) && reading.nameAt(i) < 0) return true;
  return false;
}
