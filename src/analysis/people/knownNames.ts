import { has } from '../containers/flags';
import { isAdverb } from '../syntax/wordClasses';
import { Mark } from '../text/mark';
import { FUNCTION_WORDS } from '../data/functionWords';
import { WORDS_BEFORE_MONTHS } from '../data/titles';
import { joinHash, WordSet } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isDeterminer, isPastTense } from './nameFeatures';
import { shippedGazetteer } from './gazetteer';
import { numeralOf } from './leaderRows';
import { Name } from '../text/words/nameBits';
import { kindOfWord, OfficeKind } from './officeKinds';
import { flagsOf, isCapitalised, isInitial, nameHash } from './nameWords';

/** Words that the longest name of the table has. */
const LONGEST = 6;

/**
 * Index after the full name of a leader of the shipped table that begins at the token `first`, or `first` where none
 * does. It tells names whose words are words of the language as well: "Moon Jae-in", "Marine Le Pen", "Julie Bishop".
 */
export function knownNameEnd(tokens: Tokens, first: number): number {
  const table = shippedGazetteer();
  const opening = nameHash(tokens, first);
  if (!table.opensName(opening)) return first;
  let full = joinHash(0, opening);
  let end = first;
  for (let i = first + 1; i < tokens.count && i - first < LONGEST; i++) {
    const isPart = isCapitalised(tokens, i) || has(flagsOf(tokens, i), Name.Particle);
    if (tokens.kind[i] !== TokenKind.Word || !isPart || isInitial(tokens, i)) break;
    full = joinHash(full, nameHash(tokens, i));
    if (table.isName(full) && isSpan(tokens, first, full)) end = i + 1;
  }
  return end;
}

/** A title belongs to a name only where the table shows the person with it: "Sheikh Hasina", but not "King Charles". */
function isSpan(tokens: Tokens, first: number, full: number): boolean {
  if (!has(flagsOf(tokens, first), Name.Title)) return true;
  const title = tokens.textOf(first);
  return shippedGazetteer()
    .named(full, 0)
    .some(({ name }) => name.startsWith(title + ' '));
}
const monthWords = new WordSet(WORDS_BEFORE_MONTHS);
/** "He" and "So" are surnames of the table, and hardly ever one at the start of a sentence. */
const smallWords = new WordSet(FUNCTION_WORDS);

/**
 * True where the capitalised word at `i`, which is a word of the language too ("May", "Park", "Moon"), is the surname of
 * a leader of the table and stands where a person's name would: as the subject of a verb, after a country's possessive
 * or as the object of a verb. Whether the article has such a person is told in stage 2.
 */
export function isWeakSurname(tokens: Tokens, i: number): boolean {
  const flags = flagsOf(tokens, i);
  if (isCapitalised(tokens, i + 1) || isOtherWord(tokens, i, flags)) return false;
  return standsAsSurname(tokens, i, flags) && shippedGazetteer().isSurname(nameHash(tokens, i));
}

function standsAsSurname(tokens: Tokens, i: number, flags: number): boolean {
  const isInside = i > 0 && !tokens.has(i, Shape.SentenceStart);
  if (isInside && has(flags, Name.Calendar) && monthWords.has(tokens.word[i - 1])) return false;
  if (opensPredicate(tokens, i + 1, flags)) return !isDeterminer(tokens, i - 1);
  const before = isInside ? flagsOf(tokens, i - 1) : 0;
  return has(before, Name.Verb) || isOwned(tokens, i);
}

/** A small word, "II", a word in capitals, and "May" before a day. */
function isOtherWord(tokens: Tokens, token: number, flags: number): boolean {
  if (smallWords.has(tokens.word[token]) && !has(flags, Name.Calendar)) return true;
  return (
    has(flags, Name.Suffix) || tokens.has(token, Shape.AllCaps) || tokens.kind[token + 1] === TokenKind.Number
  );
}

/** Whether the word before the token is the subject of a verb; `flags` are that word's. */
function opensPredicate(tokens: Tokens, token: number, flags: number): boolean {
  if (has(flagsOf(tokens, token), Name.Predicate) || isPastTense(tokens, token)) return true;
  return tokens.has(token, Shape.Clitic) && !has(flags, Name.Calendar);
}

/** Words that are more than words of the language: places, bodies, titles. */
const OTHER_NAMES = Name.PlaceOrBody + Name.Nation + Name.Title + Name.Calendar + Name.Given + Name.Suffix;

/**
 * True where a capitalised word of the language stands alone where a surname would: "said Box", "Box said", "a letter to
 * Box". Whether the article has a person of that surname is told in stage 2.
 */
export function mayBeSurname(tokens: Tokens, i: number): boolean {
  const flags = flagsOf(tokens, i);
  if (tokens.has(i, Shape.AllCaps)) return false;
  if (has(flags, OTHER_NAMES)) return isSpeakerAlone(tokens, i, flags);
  if (!has(flags, Name.Common, Name.Thing)) return false;
  if (isCapitalised(tokens, i + 1) || isCapitalised(tokens, i - 1) || smallWords.has(tokens.word[i]))
    return false;
  if (tokens.has(i, Shape.SentenceStart)) {
    const next = isAdverb(tokens, i + 1) ? i + 2 : i + 1; // "Box publicly asked"
    return (
      has(flagsOf(tokens, next), Name.Predicate) ||
      isPastTense(tokens, next) ||
      tokens.has(i + 1, Shape.Clitic)
    );
  }
  if (tokens.kind[i - 1] !== TokenKind.Word) return has(flagsOf(tokens, i + 1), Name.Verb);
  return !isDeterminer(tokens, i - 1);
}

/** "Lord said", "said King": a title, place or nation alone that does what a person does. */
function isSpeakerAlone(tokens: Tokens, i: number, flags: number): boolean {
  if (has(flags, Name.Organisation, Name.Calendar, Name.Suffix) || smallWords.has(tokens.word[i]))
    return false;
  const isBeside =
    isCapitalised(tokens, i + 1) || (isCapitalised(tokens, i - 1) && !tokens.has(i, Shape.SentenceStart));
  if (isBeside || isDeterminer(tokens, i - 1)) return false;
  if (has(flagsOf(tokens, i + 1), Name.Verb)) return true;
  return (
    i > 0 &&
    !tokens.has(i, Shape.SentenceStart) &&
    has(flagsOf(tokens, i - 1), Name.Verb) &&
    tokens.kind[i + 1] === TokenKind.Mark
  );
}

/** "South Korea's Moon". */
function isOwned(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    tokens.has(i - 1, Shape.Clitic) &&
    isCapitalised(tokens, i - 2) &&
    has(flagsOf(tokens, i - 2), Name.Place, Name.Nation)
  );
}

/**
 * True where a single letter is the number of a monarch or pope and no initial: after a title ("King Charles I"), or
 * where the table has that name with that number ("Harald V").
 */
export function isNumeral(tokens: Tokens, first: number, i: number): boolean {
  const value = i === first + 1 ? numeralOf(' ' + tokens.textOf(i)) : 0;
  const isInner = i + 2 < tokens.count && !tokens.has(i + 2, Shape.SentenceStart);
  if (value === 0 || (tokens.mark(i + 1) === Mark.Stop && isInner)) return false;
  const kind = first > 0 ? kindOfWord(tokens.word[first - 1]) : OfficeKind.None;
  if (kind === OfficeKind.Monarch || kind === OfficeKind.Pope || kind === OfficeKind.Royal) return true;
  return (
    value > 1 &&
    shippedGazetteer()
      .surnamed(nameHash(tokens, first))
      .some(({ numeral }) => numeral === value)
  );
}
