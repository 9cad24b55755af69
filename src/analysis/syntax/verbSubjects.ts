import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, type Tokens } from '../text/tokens';
import { withAppositive, withNameBefore } from './apposition';
import { can, Cue, cues } from './cues';
import { LONGEST_PHRASE, plainPhrase, type NounPhrase } from './phrase';
import { phraseEnding } from './nounPhrases';
import type { Passage } from './passage';
import { isPlaceTag } from './placeTags';
import { Pronoun, pronounAt } from './pronouns';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isClauseOpener,
  isDeictic,
  isDeterminer,
  endsInEd,
  isFiniteVerb,
  isPersonNoun,
  isPreposition,
  isRelative,
  isTime,
} from './wordClasses';

const who = new WordSet(['who']);
const be = new WordSet(['be']);
const to = new WordSet(['to']);
const not = new WordSet(['not']);
/** Participles that are no past forms or do not end in -ed, and cut a clause short: "a letter sent to". */
const participles = new WordSet([
  'written',
  'sent',
  'seen',
  'held',
  'given',
  'taken',
  'made',
  'led',
  'built',
  'drawn',
  'shown',
  'read',
]);
/** Tokens of "A letter sent" and the preposition. */
const FEWEST_REDUCED = 4;
/** Longest clause with "who" looked through for its head, in tokens. */
const LONGEST_CLAUSE = 16;
/** Parts between commas looked through for the subject of a verb after a comma. */
const MOST_SEGMENTS = 8;

/**
 * The subject of the verb at token `verb`, read from the words before it.
 * @param floor first token that may belong to it
 */
export function subjectBefore(passage: Passage, verb: number, floor: number): NounPhrase | null {
  let last = verb - 1;
  const lowest = Math.max(floor, verb - LONGEST_PHRASE);
  while (last >= lowest && standsBeforeVerb(passage, last) && !isLoneName(passage, last)) last--;
  last = withoutBracket(passage, last, floor);
  if (last < floor) return null;
  if (isRelative(passage.tokens, last)) return headOfRelative(passage, last, floor);
  const asker = beforeAnonymity(passage, last, floor);
  if (asker < last)
    return isRelative(passage.tokens, asker)
      ? headOfRelative(passage, asker, floor)
      : phraseEnding(passage, asker, floor);
  if (isBreak(passage.tokens, last)) return subjectAcrossComma(passage, last, floor);
  const ending = phraseEnding(passage, last, floor);
  if (!ending) return null;
  const phrase = withoutVerb(passage, ending);
  const head = relativeHead(passage, phrase, floor) ?? reducedHead(passage, phrase, floor);
  return head ?? (holdsClause(passage, phrase) ? null : phrase);
}

/** "Messages show Vale called it": a verb of reporting right before the name is no part of its phrase. */
function withoutVerb(passage: Passage, phrase: NounPhrase): NounPhrase {
  const { tokens } = passage;
  const { name, first, last } = phrase;
  const start = name < 0 ? first : passage.names.firstToken(name);
  const verb = start - 1;
  if (verb <= first || !can(cues.get(tokens.word[verb]), Cue.Showing) || isPersonNoun(tokens, verb))
    return phrase;
  return isSmallWord(passage, verb) ? plainPhrase(start, last, name) : phrase;
}

/** "A clerk who asked not to be named said", "a clerk declining to be identified said": the token before that request. */
function beforeAnonymity(passage: Passage, last: number, floor: number): number {
  const { tokens } = passage;
  if (!endsInEd(tokens, last) || !be.has(tokens.word[last - 1]) || !to.has(tokens.word[last - 2]))
    return last;
  const verb = not.has(tokens.word[last - 3]) ? last - 4 : last - 3;
  return verb - 1 >= floor && isSmallWord(passage, verb) ? verb - 1 : last;
}

function opensReducedClause(tokens: Tokens, token: number): boolean {
  const isParticiple = endsInEd(tokens, token) || participles.has(tokens.word[token]);
  return isParticiple && isPreposition(tokens, token + 1);
}

/** "Ana Ruiz, who said": what a relative word is about. */
function headOfRelative(passage: Passage, relative: number, floor: number): NounPhrase | null {
  const before = isBreak(passage.tokens, relative - 1) ? relative - 2 : relative - 1;
  if (before < floor) return null;
  const phrase =
    phraseEnding(passage, before, floor) ??
    phraseEnding(passage, before, afterPreposition(passage, before, floor));
  return phrase && withNameBefore(passage, phrase, floor);
}

/** "A letter written to go with the Harrow treaty said": what a clause cut short at the head of the sentence is about. */
function reducedHead(passage: Passage, { first }: NounPhrase, floor: number): NounPhrase | null {
  const { tokens } = passage;
  if (first - floor < FEWEST_REDUCED || first - floor > LONGEST_PHRASE || !isDeterminer(tokens, floor))
    return null;
  let cut = -1;
  for (let i = floor + 1; i < first; i++) {
    if (isBreak(tokens, i) || passage.isMarked(i) || isAuxiliary(tokens, i) || isClauseOpener(tokens, i))
      return null;
    if (cut < 0 && opensReducedClause(tokens, i)) cut = i;
    else if (isFiniteVerb(tokens, i)) return null;
  }
  return cut < 0 ? null : phraseEnding(passage, cut - 1, floor);
}

function isSmallWord(passage: Passage, token: number): boolean {
  if (!passage.isWord(token) || passage.isCapital(token) || passage.isName(token)) return false;
  return !passage.tokens.has(token, Shape.Clitic);
}

/** "Her note gives special [thanks]", "The notice mirrored Peru's advice": what was read as one phrase has a verb of its own. */
function holdsClause(passage: Passage, { first, last, name }: NounPhrase): boolean {
  const { tokens } = passage;
  const end = name >= 0 ? passage.names.firstToken(name) : last + 1;
  for (let i = first + 1; i < end; i++) {
    if (!isSmallWord(passage, i)) continue;
    if (isDeterminer(tokens, i - 1) || isPreposition(tokens, i - 1) || isAdverb(tokens, i - 1)) continue;
    if (isFiniteVerb(tokens, i)) return true;
    const isOwner = passage.isCapital(i + 1) && tokens.has(i + 2, Shape.Clitic);
    if (endsInEd(tokens, i) && (isDeterminer(tokens, i + 1) || isOwner)) return true;
  }
  return false;
}

/** "heard from voters who said": the phrase begins after the preposition. */
function afterPreposition(passage: Passage, last: number, floor: number): number {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  for (let i = last; i >= lowest; i--) if (isPreposition(passage.tokens, i)) return i + 1;
  return floor;
}

/** "A clerk who stole from the port told police": where the phrase stands in a clause with "who", what that clause is about. */
function relativeHead(passage: Passage, phrase: NounPhrase, floor: number): NounPhrase | null {
  const lowest = Math.max(floor, phrase.first - LONGEST_CLAUSE);
  for (let i = phrase.first; i > lowest; i--) {
    if (who.has(passage.tokens.word[i - 1])) {
      return i > floor + 1 && opensPredicate(passage, i) ? phraseEnding(passage, i - 2, floor) : null;
    }
    if (passage.tokens.mark(i - 1) === Mark.Comma || passage.isMarked(i - 1)) return null;
    if (isClauseOpener(passage.tokens, i - 1) || cues.get(passage.tokens.word[i - 1]) !== 0) return null;
  }
  return null;
}

/** After "who": a verb, and not the subject of "who Vale said". */
function opensPredicate(passage: Passage, token: number): boolean {
  return (
    !passage.isCapital(token) &&
    !isDeterminer(passage.tokens, token) &&
    pronounAt(passage.tokens, token) === Pronoun.None &&
    cues.get(passage.tokens.word[token]) === 0
  );
}

/** The token before the bracket that closes at `close`, if one does: "Tom Vale (Peru) said". */
function withoutBracket({ tokens }: Passage, close: number, floor: number): number {
  if (tokens.mark(close) !== Mark.ClosingBracket) return close;
  const lowest = Math.max(floor, close - LONGEST_PHRASE);
  for (let i = close; i >= lowest; i--) if (tokens.mark(i) === Mark.OpeningBracket) return i - 1;
  return close;
}

/** "Jolly said": a word in -ly that opens the sentence, with nothing else before the verb, is a name. */
export function isLoneName({ tokens }: Passage, token: number): boolean {
  return tokens.has(token, Shape.SentenceStart) && tokens.endsWith(token, 'ly');
}

/** Auxiliaries, adverbs and bare times: "has also", "later", "on Monday". */
function standsBeforeVerb(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  if (isAuxiliary(passage.tokens, token) || isAdverb(passage.tokens, token) || isTime(passage.tokens, token))
    return true;
  return (
    isTime(passage.tokens, token + 1) && (isDeictic(passage.tokens, token) || tokens.textOf(token) === 'on')
  );
}

/** "A mayor", "Mayor", and whoever has a relative clause behind the break: "aides to Tom Vale, who was away, said". */
function isDescribed(passage: Passage, { first }: NounPhrase, before: number): boolean {
  const { tokens } = passage;
  return who.has(tokens.word[before + 1]) || isDeterminer(tokens, first) || passage.isCapital(first);
}

/**
 * "Tom Vale, 43, a mayor of Lima, Peru, said": walks back over the parts between commas to the first that opens with a
 * name or a determiner, and over that again where a name stands before it. A name behind a description is who is meant.
 */
function subjectAcrossComma(passage: Passage, comma: number, floor: number): NounPhrase | null {
  const inBrackets = bracketedName(passage, comma - 1, floor);
  if (inBrackets) return inBrackets;
  let end = comma;
  let described: NounPhrase | null = null;
  for (let n = 0; n < MOST_SEGMENTS; n++) {
    const before = breakBefore(passage, end - 1, floor);
    if (before < floor) break;
    const phrase = phraseEnding(passage, withoutBracket(passage, before - 1, floor), floor);
    if (phrase && opensSegment(passage, phrase, floor) && !isPlaceTag(passage, phrase.first, before)) {
      if (phrase.name >= 0 || phrase.pronoun !== Pronoun.None) return phrase;
      if (described) break;
      if (isDescribed(passage, phrase, before)) described = withAppositive(passage, phrase, comma + 1);
    } else if (described) break;
    end = before;
  }
  return described ?? phraseEnding(passage, comma - 1, floor);
}

/** "..., Gov. Tom Vale (R-OH), said": the name before a bracket that closes at the token. */
function bracketedName(passage: Passage, close: number, floor: number): NounPhrase | null {
  const last = withoutBracket(passage, close, floor);
  const phrase = last < close ? phraseEnding(passage, last, floor) : null;
  return phrase && phrase.name >= 0 ? phrase : null;
}

function breakBefore(passage: Passage, from: number, floor: number): number {
  const lowest = Math.max(floor, from - LONGEST_PHRASE);
  for (let i = from; i >= lowest; i--) if (isBreak(passage.tokens, i)) return i;
  return -1;
}

function opensSegment(passage: Passage, phrase: NounPhrase, floor: number): boolean {
  const before = phrase.first - 1;
  return before < floor || isBreak(passage.tokens, before) || isClauseOpener(passage.tokens, before);
}
