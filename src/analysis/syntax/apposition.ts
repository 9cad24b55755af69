import { cues } from './cues';
import { Shape, TokenKind } from '../text/tokens';
import { Mark } from '../text/mark';
import { nounPhrase, type NounPhrase } from './phrase';
import type { Passage } from './passage';
import {
  isPreposition,
  isAnd,
  isAuxiliary,
  isDeterminer,
  isRelative,
  isTime,
  isPersonNoun,
  isSpeakerNoun,
  isTitle,
} from './wordClasses';
import { Pronoun } from './pronouns';

/** Words of a title or role between the comma and the name: "the host, Port Council board member Tom Vale". */
const LONGEST_TITLE = 9;

/**
 * A description with the name that follows it after a comma, which is who is meant: "the minister, Ana Ruiz",
 * "the author of the study, Dr Tom Vale of Lima University". The phrase as it is where no name follows.
 * @param ceiling first token that may not belong to it
 */
export function withAppositive(passage: Passage, phrase: NounPhrase, ceiling: number): NounPhrase {
  if (phrase.name >= 0 || phrase.pronoun !== Pronoun.None || !isDescription(passage, phrase)) return phrase;
  const comma = phrase.to + 1;
  if (comma >= ceiling || passage.tokens.mark(comma) !== Mark.Comma) return phrase;
  const name = nameFrom(passage, comma + 1, ceiling);
  if (name < 0) return phrase;
  const first = passage.names.firstToken(name);
  const last = passage.names.endToken(name) - 1;
  return nounPhrase(first, last, phrase.from, last, name, phrase.pronoun);
}

/** "Tom Vale, a Green councillor who": the name before a description is who is meant. */
export function withNameBefore(passage: Passage, phrase: NounPhrase, floor: number): NounPhrase {
  const comma = phrase.from - 1;
  if (phrase.name >= 0 || phrase.pronoun !== Pronoun.None || comma <= floor) return phrase;
  if (passage.tokens.mark(comma) !== Mark.Comma || !isDeterminer(passage.tokens, phrase.first)) return phrase;
  const name = passage.nameAt(comma - 1);
  if (name < 0 || passage.names.firstToken(name) < floor) return phrase;
  const first = passage.names.firstToken(name);
  return nounPhrase(first, comma - 1, first, phrase.to, name, phrase.pronoun);
}

/** "the minister", "its director", "Harrow’s mayor": somebody is described who may be named next to it. */
function isDescription({ tokens }: Passage, { first, last }: NounPhrase): boolean {
  if (isDeterminer(tokens, first)) return true;
  for (let i = first + 1; i < last; i++) if (tokens.has(i, Shape.Clitic)) return true;
  return false;
}

/** The name, with or without a title, that fills the part of the sentence which begins at the token; or -1. */
function nameFrom(passage: Passage, from: number, ceiling: number): number {
  let at = from;
  const highest = Math.min(ceiling, from + LONGEST_TITLE);
  while (at < highest && !passage.isName(at) && belongsToTitle(passage, at)) at++;
  const name = at < ceiling ? passage.nameAt(at) : -1;
  if (name < 0 || passage.names.firstToken(name) !== at) return -1;
  const end = passage.names.endToken(name);
  return end >= ceiling || endsPart(passage, end) ? name : -1;
}

function belongsToTitle(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  if (tokens.mark(token) === Mark.Stop) return isTitle(tokens, token - 1);
  if (!passage.isWord(token) || passage.isMarked(token) || cues.get(tokens.word[token]) !== 0) return false;
  if (passage.isCapital(token)) return true;
  // "retired miner Tom Vale"
  if (isPersonNoun(tokens, token + 1) && passage.isName(token + 2) && !isDeterminer(tokens, token))
    return true;
  return isTitle(tokens, token) || isPersonNoun(tokens, token) || isSpeakerNoun(tokens, token);
}

/** Whether the part of the sentence with the name ends or is only added to: a mark, "of", a time; not a verb, "and" or an owner. */
function endsPart(passage: Passage, token: number): boolean {
  const { tokens } = passage;
  if (tokens.has(token, Shape.Clitic) || isAnd(tokens, token) || isAuxiliary(tokens, token)) return false;
  if (tokens.kind[token] !== TokenKind.Word) return true;
  if (tokens.has(token, Shape.SentenceStart) || passage.isMarked(token)) return true;
  return isPreposition(tokens, token) || isTime(tokens, token) || isRelative(tokens, token);
}
