import { Pronoun, possessiveAt } from './pronouns';
import { Mark } from '../text/mark';
import { SPEECH_NOUNS } from '../data/phraseWords';
import { WordSet, wordList } from '../text/lexicon';
import { Shape } from '../text/tokens';
import { can, Cue, cues } from './cues';
import { LONGEST_PHRASE, plainPhrase, type NounPhrase } from './phrase';
import { phraseStarting } from './nounPhrases';
import type { Passage } from './passage';
import { isPlaceTag } from './placeTags';
import {
  isAdverb,
  isAuxiliary,
  isClauseOpener,
  isConjunction,
  isFiniteVerb,
  isParticiple,
  isPersonNoun,
  isPreposition,
  isSpeakerNoun,
  isTime,
} from './wordClasses';

/** Longest phrase for a time at the head of a sentence, in tokens. */
const LONGEST_TIME = 7;
/** Asides before the subject: "On Monday, at a rally in Ames, Iowa, Vale". */
const MOST_ASIDES = 3;
/** Longest place between commas, with the second comma: "Papua New Guinea,". */
const LONGEST_PLACE = 6;
const speechNouns = new WordSet(wordList(SPEECH_NOUNS));

/** The subject of the sentence that begins at token `from`, read from its opening words. */
export function sentenceSubject(passage: Passage, from: number, ceiling: number): NounPhrase | null {
  let first = from;
  for (let n = 0; n < MOST_ASIDES; n++) {
    const highest = Math.min(ceiling, first + LONGEST_PHRASE);
    while (first < highest && isOpening(passage, first)) first++;
    if (first >= ceiling) return null;
    const comma = nextComma(passage, first, ceiling);
    if (!opensAside(passage, first) && !isTimeAside(passage, first, comma)) break;
    if (comma < 0) return null;
    first = afterPlaceTag(passage, comma + 1, ceiling);
  }
  if (first >= ceiling || passage.isMarked(first)) return null;
  const possessor = possessiveAt(passage.tokens, first);
  const phrase = phraseStarting(passage, first, Math.min(ceiling, first + 12));
  if (possessor === Pronoun.None) return phrase && openingName(passage, phrase);
  return phrase && isOwnPerson(passage, phrase) ? phrase : plainPhrase(first, first, -1, possessor);
}

/** "His wife", "her brother Tom Vale": somebody else than the owner. */
function isOwnPerson(passage: Passage, { first, name }: NounPhrase): boolean {
  return name >= 0 || isPersonNoun(passage.tokens, first + 1);
}

/** "At a rally in Ames, Iowa, Vale": where the subject may begin after the comma and a place. */
function afterPlaceTag(passage: Passage, first: number, ceiling: number): number {
  const comma = nextComma(passage, first, Math.min(ceiling, first + LONGEST_PLACE));
  return comma >= 0 && isPlaceTag(passage, first, comma) ? comma + 1 : first;
}

/** The name that opens the sentence: what follows is its verb ("Vale wants"), or what it owns ("Vale's answer"). */
function openingName(passage: Passage, phrase: NounPhrase): NounPhrase {
  const name = passage.nameAt(phrase.first);
  if (name < 0 || phrase.name === name) return phrase;
  const end = passage.names.endToken(name);
  if (passage.tokens.has(end, Shape.Clitic)) {
    const head = headOf(passage, phrase);
    if (speechNouns.has(passage.tokens.word[head])) return plainPhrase(phrase.first, end - 1, name);
    if (isSpeakerNoun(passage.tokens, head)) return phrase;
    if (isPersonNoun(passage.tokens, end + 1)) return plainPhrase(phrase.first, end + 1); // "Vale's wife left"
  }
  if (passage.isCapital(end)) return plainPhrase(phrase.first, capitalsEnd(passage, end, phrase.last));
  return isSpeakerNoun(passage.tokens, end)
    ? plainPhrase(phrase.first, end)
    : plainPhrase(phrase.first, end - 1, name);
}

/** Last token of the run of capitalised words that goes on at `token`: "Civic Action". */
function capitalsEnd(passage: Passage, token: number, last: number): number {
  let end = token;
  while (end < last && passage.isCapital(end + 1)) end++;
  return end;
}

/** The last token before the phrase's first preposition. */
function headOf({ tokens }: Passage, { first, last }: NounPhrase): number {
  let head = first;
  while (head < last && !isPreposition(tokens, head + 1)) head++;
  return head;
}

function isOpening(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  return (
    tokens.mark(token) === Mark.Comma ||
    isConjunction(passage.tokens, token) ||
    (isAdverb(passage.tokens, token) && !passage.isName(token))
  );
}

/** "In a speech, ...", "While the vote is on, ...", "Speaking in Lima, ...": the subject comes after the comma. */
function opensAside(passage: Passage, token: number): boolean {
  if (passage.isName(token)) return false;
  if (
    isPreposition(passage.tokens, token) ||
    (isClauseOpener(passage.tokens, token) && passage.isWord(token))
  )
    return true;
  return isParticiple(passage.tokens, token) || isOpeningCue(passage, token);
}

/** "Asked about the plan, ...": a passive without its subject. */
function isOpeningCue({ tokens }: Passage, token: number): boolean {
  return tokens.has(token, Shape.SentenceStart) && can(cues.get(tokens.word[token]), Cue.Past);
}

/** "A few days later, ...", "Last week, ...". */
function isTimeAside(passage: Passage, first: number, comma: number): boolean {
  if (comma < 0 || comma - first > LONGEST_TIME) return false;
  for (let i = first + 1; i < comma; i++)
    if (isAuxiliary(passage.tokens, i) || isFiniteVerb(passage.tokens, i)) return false; // "Vale has spoken once, saying"
  return isTime(passage.tokens, comma - 1) || isAdverb(passage.tokens, comma - 1);
}

function nextComma(passage: Passage, from: number, ceiling: number): number {
  const highest = Math.min(ceiling, from + LONGEST_PHRASE);
  for (let i = from; i < highest; i++)
    if (passage.tokens.mark(i) === Mark.Comma && passage.regionAt(i) < 0) return i;
  return -1;
}
