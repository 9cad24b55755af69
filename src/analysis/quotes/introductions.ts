import * as table from '../data/speechLayout';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { phraseEnding, phraseStarting } from '../syntax/nounPhrases';
import type { NounPhrase } from '../syntax/phrase';
import { Pronoun } from '../syntax/pronouns';
import { sentenceSubject } from '../syntax/subjects';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, type Tokens } from '../text/tokens';
import { Order, type Attribution } from './attribution';
import type { Reading } from './reading';

/**
 * A paragraph that introduces the next one: "Tom Vale, head of the union, said:", "A statement from Ana Ruiz:",
 * "Tom Vale was blunter." What follows as a paragraph in marks is theirs.
 */

const speechNouns = new WordSet(wordList(table.SPEECH_NOUNS));
const stances = new WordSet(wordList(table.STANCES));
const stanceVerbs = new WordSet(wordList(table.STANCE_VERBS));
const degrees = new WordSet(wordList(table.STANCE_DEGREES));
const sure = new WordSet(wordList(table.STANCE_SURE));
const sources = new WordSet(['from', 'by', 'of']);
/** "Tom Vale put it simply." */
const puts = new WordSet(['put', 'puts']);
/** "had a warning", "gave this answer" */
const gives = new WordSet(
  wordList(
    'had has gave gives offered offers sent sends issued issues posted posts released left shared made makes',
  ),
);
const copulas = new WordSet(
  wordList('is was are were sounded sounds seemed seems remained remains looked looks appeared appears'),
);

const thisOne = new WordSet(['this']);
const presenting = new WordSet(['this', 'more']);
const here = new WordSet(['here']);
const what = new WordSet(['what']);

/** Tokens from "this" to the end in "posted this on Bluesky." */
const LONGEST_CHANNEL = 4;
/** Tokens of a sentence that introduces without a colon: longer ones tell something of their own. */
const LONGEST_REMARK = 24;
/** Tokens between a copula and the word for a stance. */
const STANCE_REACH = 4;
/** Tokens between an owner and the words: "the council's full and final". */
const MOST_ADJECTIVES = 4;
/** Tokens looked through for "from Ana Ruiz". */
const SOURCE_REACH = 60;

/**
 * Whom the paragraph's last sentence, tokens [start, end), introduces; null where nobody is.
 * @param attributions those of the sentence
 */
export function readIntroduction(
  reading: Reading,
  start: number,
  end: number,
  attributions: readonly Attribution[],
): NounPhrase | null {
  const last = end - 1;
  if (last <= start || reading.isMarked(last)) return null;
  if (reading.tokens.mark(last) === Mark.Colon) return beforeColon(reading, start, last, attributions);
  return withoutColon(reading, start, end, attributions);
}

function beforeColon(
  reading: Reading,
  start: number,
  colon: number,
  attributions: readonly Attribution[],
): NounPhrase | null {
  const said = lastSaid(reading, attributions);
  return said?.speaker ?? sourceOfWords(reading, start, colon) ?? subjectOf(reading, start, colon);
}

/** The last attribution of speech that is the sentence's own, and that somebody speaks in. */
function lastSaid(reading: Reading, attributions: readonly Attribution[]): Attribution | null {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const { speaker, bits } = attributions[i];
    if (!speaker || !can(bits, SPEECH, Cue.Naming)) continue;
    if (can(bits, Cue.Past) || isSomebody(reading, speaker)) return attributions[i]; // not "the main points"
  }
  return null;
}

/** "From Ana Ruiz:", "A statement from Ana Ruiz, head of the union:", "This reply by the council:" */
function sourceOfWords(reading: Reading, start: number, colon: number): NounPhrase | null {
  const { tokens } = reading;
  let isSpoken = true; // nothing yet but "And", "Also"
  const highest = Math.min(colon, start + SOURCE_REACH);
  for (let i = start; i < highest; i++) {
    if (speechNouns.has(tokens.word[i])) isSpoken = true;
    else if (sources.has(tokens.word[i]) && isSpoken) {
      const phrase = phraseStarting(reading, i + 1, colon);
      if (phrase && isSomebody(reading, phrase)) return phrase;
    } else if (!opensSource(tokens, i)) isSpoken = false;
  }
  return null;
}

/** "And", "Also", "this": what may stand before "from" besides a noun of speech. */
function opensSource(tokens: Tokens, token: number): boolean {
  return (
    words.isConjunction(tokens, token) || words.isAdverb(tokens, token) || words.isDeterminer(tokens, token)
  );
}

function subjectOf(reading: Reading, start: number, colon: number): NounPhrase | null {
  const subject = ownerOfWords(reading, start, colon) ?? sentenceSubject(reading, start, colon);
  return subject && isSomebody(reading, subject) ? subject : null;
}

/** "The council's reply:", "The mayor's message was short:": whose words they are. */
function ownerOfWords(reading: Reading, start: number, colon: number): NounPhrase | null {
  const { tokens } = reading;
  const highest = Math.min(colon, start + SOURCE_REACH);
  let owned = -1;
  for (let i = start + 1; i < highest; i++) {
    if (tokens.has(i, Shape.Clitic)) owned = i;
    else if (speechNouns.has(tokens.word[i]))
      return owned < 0 ? null : phraseEnding(reading, owned - 1, start);
    else if (owned >= 0 && i > owned + MOST_ADJECTIVES) return null;
  }
  return null;
}

/** A name, "he" or "she", a role, or a body with a name of its own. */
function isSomebody(reading: Reading, { first, last, name, pronoun }: NounPhrase): boolean {
  if (pronoun !== Pronoun.None) return pronoun === Pronoun.He || pronoun === Pronoun.She;
  if (name >= 0) return true;
  return (
    words.isSpeakerNoun(reading.tokens, last) ||
    words.isPersonNoun(reading.tokens, last) ||
    (last > first && isCapitalPhrase(reading, first, last))
  );
}

function isCapitalPhrase(reading: Reading, first: number, last: number): boolean {
  const isFirst = reading.isCapital(first) && !words.isDeterminer(reading.tokens, first);
  return reading.isCapital(last) && (isFirst || reading.isCapital(first + 1));
}

/** "Tom Vale added", "Tom Vale was blunter.", "Ana Ruiz disagrees." */
function withoutColon(
  reading: Reading,
  start: number,
  end: number,
  attributions: readonly Attribution[],
): NounPhrase | null {
  const { tokens } = reading;
  if (reading.regions.length > 0) return null;
  const hasStop = tokens.mark(end - 1) === Mark.Stop;
  const last = hasStop ? end - 2 : end - 1;
  if (!hasStop) {
    const said = attributions[attributions.length - 1];
    const isOpen = said !== undefined && said.last === last && said.order === Order.SpeakerFirst;
    return isOpen && can(said.bits, SPEECH) ? said.speaker : null;
  }
  if (start > 0 || end - start > LONGEST_REMARK) return null;
  const shown = presented(reading, start, end);
  if (shown) return shown;
  if (speechNouns.has(tokens.word[last])) return speakerOfNoun(reading, start, last);
  const subject = subjectOf(reading, start, end);
  if (!subject) return null;
  if (pointsOn(reading, subject.last + 1, last)) return subject;
  const isPut = puts.has(tokens.word[subject.last + 1]) && words.isAdverb(tokens, last);
  return isPut || stanceVerbs.has(tokens.word[last]) || hasStance(reading, subject.last + 1, last)
    ? subject
    : null;
}

/** "Here is Ana Ruiz on the same point.", "Here’s what Ana Ruiz said.", "More from Ana Ruiz, of the union." */
function presented(reading: Reading, start: number, end: number): NounPhrase | null {
  const { tokens } = reading;
  let at = words.isConjunction(tokens, start) ? start + 1 : start;
  const isHere = here.has(tokens.word[at]);
  if (!isHere && !presenting.has(tokens.word[at])) return null;
  at++;
  if (copulas.has(tokens.word[at]) || tokens.has(at, Shape.Clitic)) at++;
  else if (isHere) return null; // "Here Ana Ruiz grew up."
  if (sources.has(tokens.word[at]) || (isHere && what.has(tokens.word[at]))) at++;
  else if (!isHere) return null; // "This is Ana Ruiz."
  const phrase = phraseStarting(reading, at, end);
  return phrase && phrase.name >= 0 ? phrase : null;
}

/** "Ana Ruiz has posted this on Bluesky.", "Ana Ruiz said this." */
function pointsOn({ tokens }: Reading, from: number, last: number): boolean {
  for (let i = last; i > from && i > last - LONGEST_CHANNEL; i--) {
    if (!thisOne.has(tokens.word[i])) continue;
    const isTold = can(cues.get(tokens.word[i - 1]), SPEECH) || gives.has(tokens.word[i - 1]);
    return isTold && (i === last || words.isPreposition(tokens, i + 1));
  }
  return false;
}

/** "Tom Vale had a warning.", "Then came Ana Ruiz's answer." */
function speakerOfNoun(reading: Reading, start: number, noun: number): NounPhrase | null {
  const owner = ownerOfWords(reading, start, noun + 1);
  if (owner) return isSomebody(reading, owner) ? owner : null;
  const subject = subjectOf(reading, start, noun);
  return subject && gives.has(reading.tokens.word[subject.last + 1]) ? subject : null;
}

/** "was blunter", "is not so sure", "sounded less optimistic": to the sentence's end. */
function hasStance({ tokens }: Reading, from: number, last: number): boolean {
  let copula = last;
  while (copula >= from && !copulas.has(tokens.word[copula])) copula--;
  if (copula < from) return false;
  for (let i = copula + 1; i <= last && i <= copula + STANCE_REACH; i++) {
    if (stances.has(tokens.word[i])) return true;
    if (sure.has(tokens.word[i])) return i > copula + 1;
    if (!degrees.has(tokens.word[i]) && !words.isAdverb(tokens, i)) return false;
  }
  return false;
}

/** Whether a paragraph without marks and verbs of speech may introduce or sign: it is short, or ends in a colon. */
export function mayIntroduce(tokens: Tokens): boolean {
  const { count } = tokens;
  return (
    count > 1 &&
    (count <= LONGEST_REMARK || tokens.mark(count - 1) === Mark.Colon) &&
    !tokens.has(0, Shape.Digit)
  );
}
