import * as phrases from '../data/phraseWords';
import { can, Cue, cues } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import { Pronoun, pronounAt } from '../syntax/pronouns';
import * as words from '../syntax/wordClasses';
import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attribution';
import type { Reading } from './reading';

const contentOpeners = new WordSet(wordList(phrases.CONTENT_OPENERS));
const circumstanceOpeners = new WordSet(wordList(phrases.CIRCUMSTANCE_OPENERS));
const circumstantial = new WordSet(wordList(phrases.CIRCUMSTANTIAL));
const conceding = new WordSet(wordList(phrases.CONCEDING));
const durations = new WordSet(wordList(phrases.DURATIONS));
const forWord = new WordSet(['for']);
const that = new WordSet(['that']);
/** "said only that", "said before that" */
const foreThat = new WordSet(wordList('only before earlier simply merely also again repeatedly once'));
const who = new WordSet(['who']);
const to = new WordSet(['to']);
const subordinators = new WordSet(wordList('if whether how why what where who when which'));
const existential = new WordSet(wordList('there this that these those everyone nobody'));
/** Longest phrase of place or time between a verb and what is said. */
const PHRASE_REACH = 10;
/** Longest clause with "who" about a source. */
const RELATIVE_REACH = 30;
/** Tokens of "for the first time". */
const LONGEST_DURATION = 4;
/** Tokens within which a clause shows its verb. */
const VERB_REACH = 14;

/**
 * The token with which the clause begins that the attribution introduces, or -1 where none follows it. Hearers, times and
 * places after the verb are left out: "told reporters in Lima on Friday [that ...".
 */
export function contentStart(reading: Reading, attribution: Attribution, ceiling: number): number {
  const { tokens } = reading;
  if (attribution.order === Order.AccordingTo) return afterAccordingTo(reading, attribution, ceiling);
  const verb = tokens.word[attribution.cue];
  const isTelling = can(attribution.bits, Cue.Telling) && !has(verb, Cue.BareClause);
  const told = isTelling ? afterTold(reading, attribution, ceiling) : attribution.last + 1;
  if (told < 0) return -1;
  const at = afterCircumstances(reading, told, ceiling);
  if (can(attribution.bits, Cue.Past) && isColonClause(reading, at, ceiling)) return at + 1;
  return at < ceiling ? clauseAt(reading, attribution, at, ceiling) : -1;
}

/** The token `at`, or one after a hearer there, where the clause begins that the verb introduces; -1 where none does. */
function clauseAt(reading: Reading, attribution: Attribution, at: number, ceiling: number): number {
  const { tokens } = reading;
  const verb = tokens.word[attribution.cue];
  const isTelling = can(attribution.bits, Cue.Telling) && !has(verb, Cue.BareClause);
  const word = tokens.word[at];
  if (that.has(word)) return at;
  if (attribution.order === Order.CueFirst) return -1;
  if (to.has(word)) return has(verb, Cue.Suasive) ? at : -1;
  if (can(attribution.bits, Cue.Asking)) return subordinators.has(word) ? at : -1;
  if (!opensClause(reading, at) && !concedes(reading, at, ceiling)) return -1;
  const hearerEnd = isTelling || has(verb, Cue.BareClause) ? -1 : thatAfterHearer(reading, at, ceiling);
  if (hearerEnd >= 0) return hearerEnd;
  if (has(verb, Cue.BareClause)) return at;
  return (isTelling || has(verb, Cue.BareIfFinite)) && isFinite(reading, at, ceiling) ? at : -1;
}

/** "The clerk said: that was all.": a clause without marks after the colon. */
function isColonClause(reading: Reading, at: number, ceiling: number): boolean {
  if (reading.tokens.mark(at) !== Mark.Colon || at + 1 >= ceiling || reading.isMarked(at + 1)) return false;
  return isFinite(reading, at + 1, ceiling);
}

/** The token after a verb of telling and whoever is told; -1 where nobody is and somebody should be. */
function afterTold(reading: Reading, { last, bits }: Attribution, ceiling: number): number {
  const { word } = reading.tokens;
  const at = last + 1;
  if (at >= ceiling || that.has(word[at]) || subordinators.has(word[at])) return at;
  const end = afterHearer(reading, at, ceiling);
  return end < 0 && can(bits, Cue.Saying) ? at : end;
}

/** "According to Vale, ..." at the head of a sentence. */
function afterAccordingTo(reading: Reading, { first, last }: Attribution, ceiling: number): number {
  if (!opensSentence(reading, first)) return -1;
  const highest = Math.min(ceiling, last + 2 + PHRASE_REACH);
  let comma = commaFrom(reading, last + 1, highest);
  // "two people with knowledge of the offer, who asked not to be named, it was ..."
  if (comma >= 0 && who.has(reading.tokens.word[comma + 1]))
    comma = commaFrom(reading, comma + 1, Math.min(ceiling, comma + RELATIVE_REACH));
  return comma < 0 ? -1 : comma + 1;
}

/** At the head of its sentence, or behind "But", "Now". */
function opensSentence({ tokens }: Reading, token: number): boolean {
  if (tokens.has(token, Shape.SentenceStart)) return true;
  const before = token - 1;
  const isLink = words.isConjunction(tokens, before) || words.isAdverb(tokens, before);
  return isLink && tokens.has(before, Shape.SentenceStart);
}

function commaFrom({ tokens }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens.mark(i) === Mark.Comma) return i;
  return -1;
}

/** The token after the hearer: "told [the port's clerks and their families who had come] that"; -1 where nobody is told. */
function afterHearer(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading;
  const hearer = phraseStarting(reading, from, ceiling);
  if (!hearer) return -1;
  let at = hearer.to + 1;
  if (at < ceiling && words.isAnd(tokens, at)) {
    const second = phraseStarting(reading, at + 1, ceiling);
    if (second && second.pronoun === Pronoun.None) at = second.to + 1;
  }
  if (at < ceiling && who.has(tokens.word[at])) {
    const end = thatFrom(reading, at, Math.min(ceiling, at + VERB_REACH));
    if (end >= 0) return end;
  }
  return at;
}

function thatFrom({ tokens }: Reading, from: number, highest: number): number {
  for (let i = from; i < highest; i++) {
    if (that.has(tokens.word[i])) return i;
    if (tokens.kind[i] === TokenKind.Mark) return -1;
  }
  return -1;
}

/** "promised the farmers that": "that" behind a noun phrase after a verb that needs no hearer, or -1. */
function thatAfterHearer(reading: Reading, from: number, ceiling: number): number {
  if (contentOpeners.has(reading.tokens.word[from])) return -1;
  const hearer = phraseStarting(reading, from, ceiling);
  if (!hearer || hearer.pronoun !== Pronoun.None) return -1;
  const next = hearer.to + 1;
  return next < ceiling && that.has(reading.tokens.word[next]) && !isFinite(reading, from, next) ? next : -1;
}

/** Skips times, adverbs and phrases of place after the verb. */
function afterCircumstances(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading;
  let at = from;
  while (at < ceiling) {
    if (that.has(tokens.word[at])) break;
    if (that.has(tokens.word[at + 1]) && foreThat.has(tokens.word[at])) at++;
    else if (words.isDeictic(tokens, at) && words.isTime(tokens, at + 1)) at += 2;
    else if (words.isTime(tokens, at) || isTimeAdverb(reading, at)) at++;
    else if (circumstantial.has(tokens.word[at]) || isDuration(reading, at, ceiling)) {
      const next = afterPhrase(reading, at + 1, ceiling);
      if (next < 0) return at;
      at = next;
    } else break;
  }
  return at;
}

/** "for weeks", "for the first time": how long something has been said. */
function isDuration({ tokens }: Reading, token: number, ceiling: number): boolean {
  if (!forWord.has(tokens.word[token])) return false;
  const highest = Math.min(ceiling, token + LONGEST_DURATION);
  for (let i = token + 1; i < highest; i++) if (durations.has(tokens.word[i])) return true;
  return false;
}

/** "earlier" in "earlier this year", "early Tuesday", "again that". */
function isTimeAdverb({ tokens }: Reading, token: number): boolean {
  if (!words.isAdverb(tokens, token)) return false;
  const next = token + 1;
  return (
    words.isPreposition(tokens, token) ||
    words.isDeictic(tokens, next) ||
    words.isTime(tokens, next) ||
    that.has(tokens.word[next])
  );
}

/** Where a new subject or "that" begins after a phrase with a preposition, or -1. */
function afterPhrase(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading;
  const highest = Math.min(ceiling, from + PHRASE_REACH);
  for (let i = from; i < highest; i++) {
    if (reading.isMarked(i)) return -1;
    if (tokens.kind[i] === TokenKind.Mark && !isInnerStop(reading, i)) return -1;
    if (that.has(tokens.word[i])) return i;
    if (i === from) continue;
    if (circumstanceOpeners.has(tokens.word[i])) return -1;
    if (pronounAt(tokens, i) !== Pronoun.None) return i;
    if (
      words.isDeterminer(tokens, i) &&
      !words.isPreposition(tokens, i - 1) &&
      !words.isDeterminer(tokens, i - 1)
    )
      return i;
  }
  return -1;
}

/** The stop of "Jan. 9": no sentence begins after it. */
function isInnerStop({ tokens }: Reading, token: number): boolean {
  return tokens.mark(token) === Mark.Stop && !tokens.has(token + 1, Shape.SentenceStart);
}

/** Whether a clause that is said can begin with the token: not a mark, a preposition, "as" or "or". */
function opensClause(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (reading.isMarked(token)) return true;
  if (tokens.kind[token] === TokenKind.Mark) return tokens.mark(token) === Mark.Dollar;
  if (words.isPreposition(tokens, token)) return false;
  if (contentOpeners.has(tokens.word[token])) return true;
  return !circumstanceOpeners.has(tokens.word[token]) && !words.isConjunction(tokens, token);
}

/** "while most are well, some are not": a clause before the one that it belongs to. */
function concedes(reading: Reading, token: number, ceiling: number): boolean {
  const { tokens } = reading;
  if (!conceding.has(tokens.word[token]) || words.isParticiple(tokens, token + 1)) return false;
  const comma = commaFrom(reading, token + 1, Math.min(ceiling, token + RELATIVE_REACH));
  return comma >= 0 && (reading.isMarked(comma + 1) || isFinite(reading, comma + 1, ceiling));
}

/** Whether a verb shows soon: a pronoun as subject, an auxiliary. */
export function isFinite(reading: Reading, from: number, ceiling: number): boolean {
  const { tokens } = reading;
  if (pronounAt(tokens, from) !== Pronoun.None || existential.has(tokens.word[from])) return true;
  const highest = Math.min(ceiling, from + VERB_REACH);
  for (let i = from + 1; i < highest; i++) {
    if (tokens.mark(i) === Mark.Comma) return false;
    if (words.isAuxiliary(tokens, i)) return true;
  }
  return false;
}

/** True where a verb, by its word number, has a use. */
function has(verb: number, use: Cue): boolean {
  return can(cues.get(verb), use);
}
