import { DOCUMENTS, OBJECT_ENDERS, PARTICLES } from '../data/phraseWords';
import { Cue, SPEECH, can, cues } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import type { NounPhrase } from '../syntax/phrase';
import { Pronoun, pronounAt } from '../syntax/pronouns';
import { canSpeak } from '../syntax/speakers';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attribution';
import { isFinite } from './contentStart';
import type { Reading } from './reading';

/**
 * What somebody believes, plans, asks for or judges, and what a poll or a paper shows: "believes that", "vowed to", "called
 * for", "accused the firm of". The clauses of verbs of speech are read in reported.ts.
 */

/** Tokens, both ends inclusive. */
interface Content {
  readonly first: number;
  readonly last: number;
}

const that = new WordSet(['that']);
const to = new WordSet(['to']);
const on = new WordSet(['on']);
const topicPrepositions = new WordSet(wordList('for of about against'));
const particles = new WordSet(wordList(PARTICLES));
const judgingPrepositions = new WordSet(wordList('as for on to with'));
const as = new WordSet(['as']);
const of = new WordSet(['of']);
const accuses = new WordSet(wordList('accuse accuses accused accusing'));
const relatives = new WordSet(wordList('that which who whom'));
const who = new WordSet(wordList('who which'));
const existential = new WordSet(wordList('there this these'));
const documents = new WordSet(wordList(DOCUMENTS));
const enders = new WordSet(wordList(OBJECT_ENDERS));
/** Fewest words of what is planned, asked for or judged. */
const FEWEST_WORDS = 2;
/** Tokens of an object that are looked through for the preposition of a judgement. */
const OBJECT_REACH = 16;

/** Whether the words beside the cue let what somebody believes, plans, asks for or judges follow: told at a glance. */
export function mayBeAct(reading: Reading, cue: number, bits: number): boolean {
  const { tokens } = reading;
  const next = tokens.word[cue + 1];
  if (words.isDeterminer(tokens, cue - 1) || words.isPreposition(tokens, cue - 1)) return false; // "the call", "to call"
  if (to.has(next)) return can(bits, Cue.Intending);
  if (topicPrepositions.has(next)) return can(bits, Cue.Topical);
  if (on.has(next) && !words.isTime(tokens, cue + 2)) return can(bits, Cue.Styling);
  if (can(bits, Cue.Declaring, Cue.Styling, Cue.Judging)) return tokens.kind[cue + 1] !== TokenKind.Mark;
  if (!can(bits, Cue.Thinking, Cue.Showing)) return false;
  return that.has(next) || opensSubject(reading, cue + 1) || opensTime(reading, cue + 1);
}

/** "on Monday", "Friday", "this week" */
function opensTime({ tokens }: Reading, at: number): boolean {
  return on.has(tokens.word[at]) || words.isTime(tokens, at) || words.isDeictic(tokens, at);
}

/** What is believed, planned, asked for or judged, or shown by a document; null where the verb tells nothing of the kind. */
export function actContent(reading: Reading, attribution: Attribution, ceiling: number): Content | null {
  const { speaker, bits, cueEnd } = attribution;
  if (!speaker || !isActor(reading, attribution, speaker) || !isActual(reading, attribution)) return null;
  const at = afterTime(reading, cueEnd + 1);
  if (at >= ceiling || reading.isMarked(at)) return null;
  if (isThought(reading, bits, speaker, at, ceiling)) return thought(reading, at, ceiling);
  const first = objectStart(reading, attribution, at, ceiling);
  return first < 0 ? null : untilEnd(reading, first, ceiling, bits);
}

/** Not the writer; who finds, decides or plans is somebody or some body, or a document that shows it. */
function isActor(reading: Reading, { order, bits }: Attribution, speaker: NounPhrase): boolean {
  if (order !== Order.SpeakerFirst && order !== Order.Inherited) return false;
  if (speaker.pronoun === Pronoun.First) return false;
  const isSentient = !can(bits, Cue.Thinking, Cue.Showing) || can(bits, Cue.BareIfFinite); // only people fear and hope
  return speaker.pronoun === Pronoun.It || isSentient || isSource(reading, speaker);
}

/** Somebody or some body that can speak, or what shows something in words and figures: not "the lack of rain". */
export function isSource(reading: Reading, phrase: NounPhrase): boolean {
  return canSpeak(reading, phrase) || isDocument(reading, phrase);
}

function isDocument({ tokens }: Reading, { first, last, name }: NounPhrase): boolean {
  if (name >= 0) return false;
  for (let i = first; i <= last; i++) if (documents.has(tokens.word[i])) return true;
  return false;
}

/** It was thought, meant or judged: "has called", "is vowing", ", accusing"; not "may believe", "to announce", "proposed cuts". */
function isActual(reading: Reading, { bits, cue, order, denied, speaker }: Attribution): boolean {
  const { tokens } = reading;
  if (denied || !speaker) return false;
  if (order === Order.Inherited) {
    const mark = tokens.mark(cue - 1);
    if (can(bits, Cue.Participle)) return mark === Mark.Comma && !can(bits, Cue.Thinking);
    return words.isAnd(tokens, cue - 1) && can(bits, Cue.Past, Cue.Present);
  }
  if (can(bits, Cue.Base) && !can(bits, Cue.Past) && words.isUnreal(tokens, cue)) return false;
  let before = cue - 1;
  while (before > speaker.to && (words.isAdverb(tokens, before) || words.isAuxiliary(tokens, before)))
    before--;
  if (can(bits, Cue.Participle) && before === cue - 1) return false;
  if (before === speaker.to || who.has(tokens.word[before])) return true;
  // "Ana Ruiz, a clerk, expected to leave", and not "the mill, expected to open"
  return tokens.mark(before) === Mark.Comma && (before > speaker.last + 1 || !can(bits, Cue.Past));
}

/** "that it leaks", "it leaks" behind a verb of thought, or of showing where a document shows it. */
function isThought(
  reading: Reading,
  bits: number,
  speaker: NounPhrase,
  at: number,
  ceiling: number,
): boolean {
  if (!can(bits, Cue.Thinking, Cue.Showing)) return false;
  const { tokens } = reading;
  const isShown = isDocument(reading, speaker);
  if (!isShown && (can(bits, Cue.Showing) || speaker.pronoun === Pronoun.It)) return false;
  if (that.has(tokens.word[at])) return true;
  if (!opensSubject(reading, at)) return false;
  return isShown || (can(bits, Cue.BareIfFinite) && !can(bits, SPEECH) && isFinite(reading, at, ceiling));
}

function opensSubject(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (pronounAt(tokens, at) !== Pronoun.None || words.isDeterminer(tokens, at)) return true;
  return reading.isCapital(at) || existential.has(tokens.word[at]) || tokens.kind[at] === TokenKind.Number;
}

/** The whole clause, to a semicolon. */
function thought({ tokens }: Reading, first: number, ceiling: number): Content {
  let last = first;
  while (last + 1 < ceiling && tokens.mark(last + 1) !== Mark.Semicolon) last++;
  return { first, last };
}

/** The token with which the object or the infinitive begins, or -1. */
function objectStart(
  reading: Reading,
  { bits, cue, speaker }: Attribution,
  at: number,
  ceiling: number,
): number {
  const { tokens } = reading;
  const word = tokens.word[at];
  if (to.has(word)) return can(bits, Cue.Intending) ? at : -1;
  if (topicPrepositions.has(word)) return can(bits, Cue.Topical) ? at + 1 : -1;
  if (on.has(word)) return can(bits, Cue.Styling) ? afterHearer(reading, at + 1, ceiling) : -1;
  if (words.isPreposition(tokens, at) || particles.has(word) || tokens.kind[at] === TokenKind.Mark) return -1;
  const object = phraseStarting(reading, at, ceiling);
  if (!object) return -1;
  if (can(bits, Cue.Declaring)) return isObjectRelative(reading, speaker) ? -1 : at;
  const isJudged =
    (can(bits, Cue.Judging) && hasJudgement(reading, cue, object, ceiling)) ||
    (can(bits, Cue.Styling) && isStyled(reading, object, ceiling));
  return isJudged ? at : -1;
}

/** "a cause that she acknowledges sounds odd": the object stands before its clause. */
function isObjectRelative({ tokens }: Reading, speaker: NounPhrase | null): boolean {
  return speaker !== null && speaker.from > 0 && relatives.has(tokens.word[speaker.from - 1]);
}

/** "called on the council to close it": the token of "to". */
function afterHearer(reading: Reading, at: number, ceiling: number): number {
  const hearer = phraseStarting(reading, at, ceiling);
  return hearer && to.has(reading.tokens.word[hearer.to + 1]) ? hearer.to + 1 : -1;
}

/** "the firm of hiding it", "the ward as a danger" */
function hasJudgement(reading: Reading, cue: number, { first }: NounPhrase, ceiling: number): boolean {
  const { word } = reading.tokens;
  const opensJudgement = accuses.has(word[cue]) ? of : judgingPrepositions;
  const highest = Math.min(ceiling, first + OBJECT_REACH);
  for (let i = first + 1; i < highest && !endsObject(reading, i, true); i++)
    if (opensJudgement.has(word[i])) return true;
  return false;
}

/** "the defeat a lesson", "it dangerous" */
function isStyled(reading: Reading, object: NounPhrase, ceiling: number): boolean {
  const { tokens } = reading;
  for (let i = object.first + 1; i <= object.to; i++)
    if (words.isDeterminer(tokens, i) && !opensOther(reading, i - 1) && !words.isDeterminer(tokens, i - 1))
      return true;
  const next = object.to + 1;
  if (next >= ceiling) return false;
  if (words.isDeterminer(tokens, next) || reading.isMarked(next)) return true;
  return object.pronoun !== Pronoun.None && reading.isWord(next) && !opensOther(reading, next);
}

/** What goes on from "called him": "on Monday", "and", "again", "when". */
function opensOther({ tokens }: Reading, at: number): boolean {
  return (
    words.isPreposition(tokens, at) ||
    words.isConjunction(tokens, at) ||
    words.isClauseOpener(tokens, at) ||
    words.isAdverb(tokens, at) ||
    words.isTime(tokens, at)
  );
}

/** Past "on Monday", "Friday", "this week". */
function afterTime({ tokens }: Reading, from: number): number {
  let at = from;
  if (on.has(tokens.word[at]) && words.isTime(tokens, at + 1)) at++;
  if (words.isDeictic(tokens, at) && words.isTime(tokens, at + 1)) at++;
  return words.isTime(tokens, at) ? at + 1 : at;
}

/** From the token to where the object ends: a comma, a clause of time, "and" with another verb; a bare day at the end is left out. */
function untilEnd(reading: Reading, first: number, ceiling: number, bits: number): Content | null {
  const { tokens } = reading;
  let end = first + 1;
  for (
    let wantsAs = can(bits, Cue.Judging, Cue.Declaring);
    end < ceiling && !endsObject(reading, end, wantsAs);
    end++
  )
    wantsAs &&= !as.has(tokens.word[end]);
  let last = end - 1;
  while (last > first && tokens.mark(last) === Mark.Stop) last--;
  last = beforeDay(reading, first, last);
  let count = 0;
  for (let i = first; i <= last && count < FEWEST_WORDS; i++) if (reading.isWord(i)) count++;
  return count < FEWEST_WORDS ? null : { first, last };
}

/** @param wantsAs "as" opens the judgement and ends nothing */
function endsObject(reading: Reading, at: number, wantsAs: boolean): boolean {
  const { tokens } = reading;
  if (reading.isMarked(at)) return false;
  const mark = tokens.mark(at);
  if (mark === Mark.Semicolon || mark === Mark.Colon || words.isBreak(tokens, at)) return true;
  if (enders.has(tokens.word[at])) return !(wantsAs && as.has(tokens.word[at]));
  return words.isConjunction(tokens, at) && opensVerb(reading, at + 1);
}

/** "and said", "and he": another verb or clause. */
function opensVerb(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const verb = words.isAdverb(tokens, at) ? at + 1 : at;
  if (pronounAt(tokens, verb) !== Pronoun.None || words.isAuxiliary(tokens, verb)) return true;
  return can(cues.get(tokens.word[verb]), Cue.Past, Cue.Present) || words.isFiniteVerb(tokens, verb);
}

/** "the departure of its coach [on Friday]" */
function beforeDay({ tokens }: Reading, first: number, last: number): number {
  if (!words.isTime(tokens, last)) return last;
  let at = last - 1;
  while (at > first && (words.isDeictic(tokens, at) || on.has(tokens.word[at]))) at--;
  return at > first ? at : last;
}
