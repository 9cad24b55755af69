import { Pronoun, pronounAt } from '../syntax/pronouns';
import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attributions';
import { can, Cue, cues } from '../syntax/cues';
import * as phrases from '../syntax/nounPhrases';
import type { Reading } from './reading';
import * as words from '../syntax/wordClasses';

const that = new WordSet(['that']);
/** "said only that", "said before that" */
const foreThat = new WordSet(wordList('only before earlier simply merely also again repeatedly once'));
const who = new WordSet(['who']);
const to = new WordSet(['to']);
const subordinators = new WordSet(wordList('if whether how why what'));
const existential = new WordSet(wordList('there this that these those everyone nobody'));
/** Adverbs after a verb that belong to it, not to what is said. */
/** Longest phrase of place or time between a verb and what is said. */
const PHRASE_REACH = 10;
/** Longest clause with "who" about a source. */
const RELATIVE_REACH = 30;
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
  let at = attribution.last + 1;
  const isTelling = can(attribution.bits, Cue.Telling) && !has(verb, Cue.BareClause);
  if (isTelling && at < ceiling && !that.has(tokens.word[at])) {
    const hearer = phrases.phraseStarting(reading, at, ceiling);
    if (hearer) at = hearer.last + 1;
    else if (!can(attribution.bits, Cue.Saying)) return -1;
  }
  at = afterCircumstances(reading, at, ceiling);
  if (at >= ceiling) return -1;
  const word = tokens.word[at];
  if (that.has(word)) return at;
  if (attribution.order === Order.CueFirst) return -1;
  if (to.has(word)) return has(verb, Cue.Suasive) ? at : -1;
  if (can(attribution.bits, Cue.Asking) && subordinators.has(word)) return at;
  if (!opensClause(reading, at)) return -1;
  if (has(verb, Cue.BareClause)) return at;
  return (isTelling || has(verb, Cue.BareIfFinite)) && isFinite(reading, at, ceiling) ? at : -1;
}

/** "According to Vale, ..." at the head of a sentence. */
function afterAccordingTo(reading: Reading, { first, last }: Attribution, ceiling: number): number {
  if (!reading.tokens.has(first, Shape.SentenceStart)) return -1;
  const highest = Math.min(ceiling, last + 2 + PHRASE_REACH);
  let comma = commaFrom(reading, last + 1, highest);
  // "two people with knowledge of the offer, who asked not to be named, it was ..."
  if (comma >= 0 && who.has(reading.tokens.word[comma + 1]))
    comma = commaFrom(reading, comma + 1, Math.min(ceiling, comma + RELATIVE_REACH));
  return comma < 0 ? -1 : comma + 1;
}

function commaFrom({ tokens }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens.mark(i) === Mark.Comma) return i;
  return -1;
}

/** Skips times, adverbs and phrases of place after the verb. */
function afterCircumstances(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading;
  let at = from;
  while (at < ceiling) {
    if (that.has(tokens.word[at])) break;
    if (that.has(tokens.word[at + 1]) && foreThat.has(tokens.word[at])) at++;
    else if (
      words.isTime(reading.tokens, at) ||
      (words.isAdverb(reading.tokens, at) && !opensClause(reading, at))
    )
      at++;
    else if (words.isPreposition(reading.tokens, at) && !to.has(reading.tokens.word[at])) {
      const next = afterPhrase(reading, at + 1, ceiling);
      if (next < 0) return at;
      at = next;
    } else break;
  }
  return at;
}

/** Where a new subject or "that" begins after a phrase with a preposition, or -1. */
function afterPhrase(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading;
  const highest = Math.min(ceiling, from + PHRASE_REACH);
  for (let i = from; i < highest; i++) {
    if (tokens.kind[i] === TokenKind.Mark || reading.isMarked(i)) return -1;
    if (that.has(tokens.word[i])) return i;
    if (i === from) continue;
    if (pronounAt(reading.tokens, i) !== Pronoun.None) return i;
    if (
      words.isDeterminer(reading.tokens, i) &&
      !words.isPreposition(reading.tokens, i - 1) &&
      !words.isDeterminer(reading.tokens, i - 1)
    )
      return i;
    if (words.isPreposition(reading.tokens, i)) continue;
  }
  return -1;
}

/** Whether a clause can begin with the token: not a mark, a conjunction or a preposition. */
function opensClause(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (reading.isMarked(token)) return true;
  if (tokens.kind[token] === TokenKind.Mark) return tokens.mark(token) === Mark.Dollar;
  return !words.isPreposition(reading.tokens, token);
}

/** Whether a verb shows soon: a pronoun as subject, an auxiliary. */
function isFinite(reading: Reading, from: number, ceiling: number): boolean {
  const { tokens } = reading;
  if (pronounAt(reading.tokens, from) !== Pronoun.None || existential.has(tokens.word[from])) return true;
  const highest = Math.min(ceiling, from + VERB_REACH);
  for (let i = from + 1; i < highest; i++) {
    if (tokens.mark(i) === Mark.Comma) return false;
    if (words.isAuxiliary(reading.tokens, i)) return true;
  }
  return false;
}

/** True where a verb, by its word number, has a use. */
function has(verb: number, use: Cue): boolean {
  return can(cues.get(verb), use);
}
