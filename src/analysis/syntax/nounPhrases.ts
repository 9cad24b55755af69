import { Pronoun, pronounAt } from './pronouns';
import { Mark } from '../text/mark';
import { DURATIONS } from '../data/phraseWords';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { withAppositive } from './apposition';
import { LONGEST_PHRASE, nounPhrase, UNNAMED, type NounPhrase } from './phrase';
import { can, Cue, cues } from './cues';
import type { Passage } from './passage';
import {
  endsInEd,
  isAdverb,
  isAnd,
  isAttaching,
  isAuxiliary,
  isBreak,
  isClauseOpener,
  isConjunction,
  isDeterminer,
  isFiniteVerb,
  isParticiple,
  isPersonNoun,
  isPreposition,
  isRelative as isRelativeWord,
  isSpeakerNoun,
  isTime,
  isTitle,
} from './wordClasses';

const toWord = new WordSet(['to']);
const ofWord = new WordSet(['of']);
const since = new WordSet(wordList('later earlier ago before after'));
const durations = new WordSet(wordList(DURATIONS));
/** Tokens of "only a few hours later". */
const LONGEST_TIME = 5;
const some = new WordSet(['a', 'an', 'one', 'another']);
const indefinite = new WordSet(['a', 'an']);
const articles = new WordSet(['a', 'an', 'the']);

/** Marks that names and compounds hold: "AT&T", "and/or", "St. Louis". */
const INNER_MARKS = new Set(Array.from("&/'’@#$£€%.-", (char) => char.charCodeAt(0)));

/** The noun phrase whose last token is `last`, read leftwards; null where there is none. */
export function phraseEnding(passage: Passage, last: number, floor: number): NounPhrase | null {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  let first = last + 1;
  for (let i = last; i >= lowest; i--) {
    if (!continuesLeft(passage, i, last)) break;
    first = i;
    if (opensPhrase(passage, i, lowest)) break;
  }
  first = withoutOpening(passage, withoutVerb(passage, first, last), last);
  return first > last ? null : phraseOf(passage, first, last);
}

/** "turned to the police", of which the verb and its preposition are no part. */
function withoutVerb({ tokens }: Passage, first: number, last: number): number {
  const isVerb =
    isFiniteVerb(tokens, first) || (endsInEd(tokens, first) && !tokens.has(first, Shape.Capital));
  const isRelative = first > 0 && isRelativeWord(tokens, first - 1); // "a clerk who stole from the port said"
  return isVerb && !isRelative && first + 1 < last && isPreposition(tokens, first + 1) ? first + 2 : first;
}

/** A mark inside a noun phrase, whose last word is `last`. */
function isInnerMark(tokens: Tokens, token: number, last: number): boolean {
  if (token < last && tokens.has(token + 1, Shape.SentenceStart)) return false;
  return INNER_MARKS.has(tokens.mark(token)) && !isBreak(tokens, token);
}

/** Whether the token belongs to the phrase whose words after it are already taken. */
function continuesLeft(passage: Passage, token: number, last: number): boolean {
  const { tokens } = passage;
  if (passage.isMarked(token)) return false;
  if (tokens.kind[token] === TokenKind.Mark) return isInnerMark(tokens, token, last);
  if (pronounAt(passage.tokens, token) !== Pronoun.None) return token === last;
  if (passage.isName(token)) return true;
  if (isAnd(passage.tokens, token)) return joinsNames(passage, token, last);
  if (isClauseOpener(passage.tokens, token) || isAuxiliary(passage.tokens, token)) return false;
  if (isPreposition(passage.tokens, token)) return token < last;
  if (isFiniteVerb(tokens, token)) return token > 0 && isRelativeWord(tokens, token - 1); // "a clerk who stole from the port"
  return !isFiniteCue(passage, token) && !(token < last && isPresentCue(passage, token));
}

/** "Vale says Peru": a form in -s right after a name is a verb. */
function isPresentCue(passage: Passage, token: number): boolean {
  const cue = cues.get(passage.tokens.word[token]);
  return can(cue, Cue.Present) && (passage.isName(token - 1) || passage.isCapital(token - 1));
}

/** "Vale and Ruiz said": the conjunction stands between two names or capitalised words, not between two clauses. */
function joinsNames(passage: Passage, token: number, last: number): boolean {
  if (token === last || passage.tokens.has(token, Shape.SentenceStart)) return false;
  return passage.isCapital(token - 1) && (passage.isCapital(token + 1) || passage.isCapital(last));
}

/** A past form or one after a pronoun; "report" and "claims" are nouns as often. */
function isFiniteCue({ tokens }: Passage, token: number): boolean {
  const cue = cues.get(tokens.word[token]);
  return can(cue, Cue.Past) && !tokens.has(token, Shape.Capital) && !can(cue, Cue.Base);
}

/** A determiner opens its phrase, unless it stands in a phrase with a preposition or after "all", "both". */
function opensPhrase(passage: Passage, token: number, lowest: number): boolean {
  if (pronounAt(passage.tokens, token) !== Pronoun.None) return true;
  if (!isDeterminer(passage.tokens, token) || passage.isName(token)) return false;
  const before = token - 1;
  return before < lowest || !(isPreposition(passage.tokens, before) || isDeterminer(passage.tokens, before));
}

/** Takes off what stands before the subject: "On Monday", "But", "later", a phrase with a preposition. */
function withoutOpening(passage: Passage, first: number, last: number): number {
  const { tokens } = passage;
  let at = afterTimeSince(passage, first, last);
  while (at <= last) {
    if (isPreposition(passage.tokens, at)) {
      const name = lastNameStart(passage, at, last);
      if (name < 0) return last + 1;
      at = name;
      break;
    }
    const isExtra =
      isConjunction(passage.tokens, at) ||
      isOpeningAdverb(passage, at, last) ||
      (tokens.kind[at] === TokenKind.Mark && tokens.mark(at) !== Mark.At) ||
      (tokens.has(at, Shape.Clitic) && at === first);
    if (!isExtra) break;
    at++;
  }
  return at;
}

/** "hours later federal prosecutors": the token behind "later", with which a time ends; else `first`. */
function afterTimeSince({ tokens }: Passage, first: number, last: number): number {
  const highest = Math.min(last, first + LONGEST_TIME);
  for (let i = first + 1; i < highest; i++)
    if (since.has(tokens.word[i]) && durations.has(tokens.word[i - 1])) return i + 1;
  return first;
}

/** "Later the mayor"; not "Most of the clerks", nor a surname: "Jolly said". */
function isOpeningAdverb(passage: Passage, token: number, last: number): boolean {
  if (!isAdverb(passage.tokens, token) || passage.isName(token)) return false;
  return token < last ? !ofWord.has(passage.tokens.word[token + 1]) : !passage.isCapital(token);
}

function lastNameStart(passage: Passage, first: number, last: number): number {
  const name = passage.nameAt(last);
  return name >= 0 && passage.names.firstToken(name) > first + 1 ? passage.names.firstToken(name) : -1;
}

/** What no noun phrase ends with. */
function isLooseEnd(tokens: Tokens, token: number): boolean {
  return isPreposition(tokens, token) || tokens.kind[token] === TokenKind.Mark;
}

/** The noun phrase that begins at token `from`, read rightwards; null where there is none. */
export function phraseStarting(passage: Passage, from: number, ceiling: number): NounPhrase | null {
  let first = from;
  const lastAdverb = Math.min(ceiling, from + LONGEST_PHRASE);
  while (first < lastAdverb && isAdverb(passage.tokens, first) && !passage.isName(first)) first++;
  if (first >= ceiling || passage.isMarked(first) || passage.tokens.has(first, Shape.Clitic)) return null;
  if (pronounAt(passage.tokens, first) !== Pronoun.None) return phraseOf(passage, first, first);
  const highest = Math.min(ceiling, first + LONGEST_PHRASE);
  let last = first - 1;
  while (last + 1 < highest && continuesRight(passage, first, last + 1)) last++;
  while (last >= first && isLooseEnd(passage.tokens, last)) last--;
  if (last < first || isArticle(passage, last)) return null;
  return withAppositive(passage, phraseOf(passage, first, last), ceiling);
}

function continuesRight(passage: Passage, first: number, token: number): boolean {
  const { tokens } = passage;
  if (passage.isMarked(token)) return false;
  if (isTime(passage.tokens, token) && !(token > first && isDeterminer(passage.tokens, token - 1)))
    return false;
  if (token > first && tokens.has(token, Shape.SentenceStart)) return false;
  if (tokens.kind[token] === TokenKind.Mark)
    return INNER_MARKS.has(tokens.mark(token)) && !isBreak(passage.tokens, token);
  return passage.isName(token) || wordContinuesRight(passage, first, token);
}

/** Whether a word that is no name goes on the phrase. */
function wordContinuesRight(passage: Passage, first: number, token: number): boolean {
  if (token > first && (endsBeforeVerb(passage, token) || isPresentCue(passage, token))) return false;
  if (isAnd(passage.tokens, token))
    return token > first && passage.isCapital(token - 1) && passage.isCapital(token + 1);
  if (endsPhrase(passage, token)) return false;
  if (isPreposition(passage.tokens, token)) {
    if (token === first) return false;
    return isAttaching(passage.tokens, token) && !passage.isName(token - 1) && !isInfinitive(passage, token);
  }
  return true;
}

/** A word that stands in no phrase but opens a clause or its predicate. */
function endsPhrase(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  if (isClauseOpener(tokens, token) || isAuxiliary(tokens, token) || isAdverb(tokens, token)) return true;
  return pronounAt(tokens, token) !== Pronoun.None || isFiniteCue(passage, token);
}

/** "to close": "to" before a small word that opens no phrase. */
function isInfinitive(passage: Passage, token: number): boolean {
  const isTo = toWord.has(passage.tokens.word[token]);
  return isTo && !passage.isCapital(token + 1) && !isDeterminer(passage.tokens, token + 1);
}

/** A small word after a name is its verb unless it is a role ("the Vale campaign"); so is one in -ed after a noun. */
function endsBeforeVerb(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  if (!passage.isWord(token) || tokens.has(token, Shape.Capital) || tokens.has(token, Shape.Clitic))
    return false;
  if (passage.isName(token - 1) && !isAttributive(passage, token - 1))
    return (
      !isSpeakerNoun(passage.tokens, token) &&
      !isPreposition(passage.tokens, token) &&
      !isAnd(passage.tokens, token)
    );
  if (isFiniteVerb(tokens, token)) return true;
  return endsInEd(tokens, token) && !isDeterminer(tokens, token - 1);
}

/** "a Pentagon readout": a name behind "a" stands before the noun that it tells apart. */
function isAttributive(passage: Passage, token: number): boolean {
  const before = passage.names.firstToken(passage.nameAt(token)) - 1;
  return indefinite.has(passage.tokens.word[before]);
}

/** An article, which no phrase ends with. */
function isArticle({ tokens }: Passage, token: number): boolean {
  return articles.has(tokens.word[token]);
}

/** The last token before the first preposition, without the mark or the honours that stand there: "Ana Ruiz OBE". */
function lastOfHead(passage: Passage, first: number, last: number): number {
  let end = first;
  while (end < last && !(isPreposition(passage.tokens, end + 1) && !passage.isName(end + 1))) end++;
  if (passage.tokens.mark(end) === Mark.ClosingBracket || passage.tokens.mark(end) === Mark.Stop) end--;
  while (end > first && passage.tokens.has(end, Shape.AllCaps) && !passage.isName(end)) end--;
  return end;
}

/** Finds what heads the phrase: the last name before the first preposition, if it ends there and owns nothing. */
function phraseOf(passage: Passage, first: number, last: number): NounPhrase {
  const pronoun = first === last ? pronounAt(passage.tokens, first) : Pronoun.None;
  const end = lastOfHead(passage, first, last);
  const isSingle = pronoun === Pronoun.None && !joinsTwo(passage, first, end);
  const titled = end < last && isSingle ? titledName(passage, end, last) : -1;
  const name = titled >= 0 || !isSingle ? titled : passage.nameAt(end);
  const isUnnamed = name < 0 && isSingle && isSomebody(passage, first, end);
  const cut = name < 0 ? beforeReducedClause(passage, first, last) : last;
  return nounPhrase(first, cut, first, last, isUnnamed ? UNNAMED : name, pronoun);
}

/**
 * "Minister of Defence Ana Ruiz", "University of the Otter Valley botanist Tom Vale": the name that a title with a
 * preposition stands before, and not whom somebody speaks for ("a spokesman for President Ana Ruiz"); -1 where there is none.
 * @param head the last token before the preposition
 */
function titledName(passage: Passage, head: number, last: number): number {
  const { tokens, names } = passage;
  const name = passage.nameAt(last);
  if (name < 0 || names.endToken(name) !== last + 1) return -1;
  const before = names.firstToken(name) - 1;
  if (before <= head + 1) return -1;
  const isOffice = names.roleEnd(name) > 0 && names.roleStart(name) <= tokens.start[head];
  if (isOffice && names.roleEnd(name) <= tokens.start[before + 1]) return name;
  const isRole =
    tokens.endsWith(before, 'ist') ||
    isPersonNoun(tokens, before) ||
    isTitle(tokens, before) ||
    isSpeakerNoun(tokens, before);
  return isRole && passage.isCapital(head) && !tokens.has(before, Shape.Capital) ? name : -1;
}

/** "A letter filed in May", "protesters marching through the streets": the last token before the clause that is cut short. */
function beforeReducedClause({ tokens }: Passage, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (!endsInEd(tokens, i) && !isParticiple(tokens, i)) continue;
    if (tokens.has(i, Shape.Capital) || isDeterminer(tokens, i - 1) || isPreposition(tokens, i - 1)) continue;
    const next = i + 1;
    if (isPreposition(tokens, next) || isTime(tokens, next) || tokens.kind[next + 1] === TokenKind.Number)
      return i - 1;
  }
  return last;
}

/** "a nurse", "one official": a person who has not been spoken of before. */
function isSomebody(passage: Passage, first: number, head: number): boolean {
  if (!some.has(passage.tokens.word[first]) || !isPersonNoun(passage.tokens, head)) return false;
  return first < 2 || passage.tokens.mark(first - 1) !== Mark.Comma || !passage.isName(first - 2); // "Tom Vale, a nurse"
}

/** "Vale and Ruiz" are two: the phrase has no single head. */
function joinsTwo(passage: Passage, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (isAnd(passage.tokens, i) && !passage.isName(i)) return true;
  return false;
}
