import { has } from '../containers/flags';
import { placeStarting, type PlaceMatch } from '../syntax/places';
import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Name } from '../text/words/nameBits';
import { TokenKind, type Tokens } from '../text/tokens';
import { isDeterminer } from './nameFeatures';
import { flagsOf, isCapitalised, isInitial } from './nameWords';
import * as words from './officeWords';
import { OfficeNote, OfficePart } from './officeWords';
import { phraseEnd } from './officePhraseEnd';
import type { Run } from './run';

/** Titles of learning, which news gives few leaders, and none by the surname alone. */
const learned = new WordSet(
  'dr doctor prof professor sgt sergeant constable pc det detective insp inspector officer nurse sister judge justice magistrate rev reverend fr',
);
const scholarly = new WordSet('prof professor dr');
const belonging = new WordSet('of at from');
const schools = new WordSet('university college institute academy school hospital laboratory clinic');
const match: PlaceMatch = { place: 0, length: 0 };
/** What opens the description of somebody whom the reader does not know. */
const describing = new WordSet('a an the our my his her their who');

/**
 * "Mr. Ruiz, the caretaker,", "T. Ruiz, who drives the bus,", "Dr. Ruiz": a surname alone with a civil title or an
 * initial, and a description that has neither office nor country nor party.
 */
export function isStranger(tokens: Tokens, { first, end }: Run): boolean {
  const title = tokens.mark(first - 1) === Mark.Stop ? first - 2 : first - 1;
  const isInitialled = isInitial(tokens, first);
  if (!isInitialled && end - first > 1) return isScholar(tokens, title, end);
  if (title >= 0 && learned.has(tokens.word[title]) && isCapitalised(tokens, title)) return true;
  const isAddressed = has(flagsOf(tokens, title), Name.MaleHonorific, Name.FemaleHonorific);
  if (!(isInitialled || (isAddressed && isCapitalised(tokens, title)))) return false;
  if (tokens.mark(end) !== Mark.Comma || !describing.has(tokens.word[end + 1])) return false;
  // "Mr. Ruiz, a former banker": what leaders were before says nothing against them.
  if (words.partOf(tokens.word[end + 2]) === OfficePart.Former) return false;
  for (let at = end + 2, to = phraseEnd(tokens, end + 2); at < to; at++)
    if (has(words.notesOf(tokens.word[at]), OfficeNote.Party) || placeStarting(tokens, at, match))
      return false;
  return true;
}

/** "Prof. Ana Ruiz of Harrow University": a scholar by the full name. */
function isScholar(tokens: Tokens, title: number, end: number): boolean {
  if (title < 0 || !scholarly.has(tokens.word[title])) return false;
  if (!belonging.has(tokens.word[end])) return false;
  for (let at = end + 1; at < Math.min(end + SCHOOL_REACH, tokens.count); at++) {
    if (tokens.kind[at] === TokenKind.Mark) return false;
    if (schools.has(tokens.word[at])) return true;
  }
  return false;
}

/** Tokens behind a scholar's name among which the school is named. */
const SCHOOL_REACH = 7;

/** "who bakes bread", "owner of the pub", "a grandmother of six": what people do and are of whom news knows no office. */
export function isEveryday(tokens: Tokens, at: number): boolean {
  const first = tokens.textOf(at);
  if (first === 'who') return words.everyday.has(tokens.word[at + 1]) || ownsSmall(tokens, at + 1);
  const noun = isDeterminer(tokens, at) ? at + 1 : at;
  if (first === 'a' && words.kin.has(tokens.word[noun])) {
    const after = tokens.textOf(noun + 1);
    return (
      after === 'from' ||
      (after === 'of' && !isCapitalised(tokens, noun + 2) && !isDeterminer(tokens, noun + 2))
    );
  }
  return /^(?:co-)?owner$/.test(tokens.textOf(noun)) && hasSmallProperty(tokens, noun + 1);
}

/** "owns a garage", "runs the village shop". */
function ownsSmall(tokens: Tokens, verb: number): boolean {
  return (
    /^(?:owns|owned|runs|ran|keeps|rents)$/.test(tokens.textOf(verb)) && hasSmallProperty(tokens, verb + 1)
  );
}

/** Words among which what somebody owns is named. */
const PROPERTY_REACH = 5;

function hasSmallProperty(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(from + PROPERTY_REACH, tokens.count); at++) {
    if (tokens.kind[at] === TokenKind.Mark) return false;
    if (words.smallProperty.has(tokens.word[at])) return true;
  }
  return false;
}
