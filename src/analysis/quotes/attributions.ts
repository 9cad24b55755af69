import { partitionPoint } from '../containers/search';
import { PARTICLES } from '../data/phraseWords';
import { isLoneName, subjectBefore } from '../syntax/verbSubjects';
import { Pronoun } from '../syntax/pronouns';
import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape } from '../text/tokens';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { attributionTo, Order, type Attribution, type Site } from './attribution';
import { absolute, accordingTo, byAgent, citation, perceived, quotedAsSaying } from './attributionForms';
import { mayBeAct } from './speechActs';
import { isNameOfNoun, isNounUse, isPassive, isPuttingIt } from './cueUse';
import { phraseStarting } from '../syntax/nounPhrases';
import type { NounPhrase } from '../syntax/phrase';
import type { Reading } from './reading';
import { canSpeak } from '../syntax/speakers';
import { sentenceSubject } from '../syntax/subjects';
import { isTitleCaseAround } from '../syntax/titleCase';
import * as words from '../syntax/wordClasses';

const to = new WordSet(['to']);
const by = new WordSet(['by']);
const has = new WordSet(['have']);
const coordinators = new WordSet(
  wordList('and but or then before while when after by in without of for on from'),
);
const particles = new WordSet(wordList(PARTICLES));
const hearing = new WordSet(wordList('hear hears heard hearing'));
const venues = new WordSet(
  wordList('court jury jurors inquest tribunal inquiry enquiry committee panel magistrates hearing'),
);
/** Attributions read in one sentence: no sentence of prose has more, and the work stays in line with its length. */
const MOST_ATTRIBUTIONS = 16;
/** Tokens between a cue and the quotation or sentence before it that are looked through for the speaker. */
const REACH = 60;

const NO_ATTRIBUTIONS: readonly Attribution[] = [];

/**
 * The sentence whose cues are read. A cue is read when it is asked for: where nothing stands in marks, only speech is, and
 * whom another verb has for its subject matters where a verb behind it inherits that.
 */
const sentence = {
  start: 0,
  end: 0,
  /** Its cues, as indices in the paragraph's list [first, after). */
  first: 0,
  after: 0,
  /** What each cue of the paragraph was read as; undefined for one that has not been read. */
  read: [] as (Attribution | null | undefined)[],
};

/**
 * The attributions of one sentence (tokens [start, end)), in text order.
 * @param isSpeechAlone whether those of speech are enough, as where the sentence neither holds nor introduces a quotation
 */
export function findAttributions(
  reading: Reading,
  start: number,
  end: number,
  isSpeechAlone: boolean,
): readonly Attribution[] {
  openSentence(reading, start, end);
  let found = NO_ATTRIBUTIONS; // most sentences have none or one: a list of one takes a fifth of one that may grow
  for (let i = sentence.first; i < sentence.after && found.length < MOST_ATTRIBUTIONS; i++) {
    if (isSpeechAlone && !maySpeak(reading, i)) continue;
    const attribution = attributionOf(reading, i);
    if (attribution) found = found.length === 0 ? [attribution] : [...found, attribution];
  }
  return found;
}

/** Whether the cue may tell what somebody says, believes or asks for. */
function maySpeak(reading: Reading, index: number): boolean {
  const bits = bitsOfCue(reading, index);
  return can(bits, SPEECH, Cue.According) || mayBeAct(reading, reading.cues[index], bits);
}

/** The first attribution of the sentence (tokens [start, end)), or null. */
export function firstAttribution(reading: Reading, start: number, end: number): Attribution | null {
  openSentence(reading, start, end);
  for (let i = sentence.first; i < sentence.after; i++) {
    const attribution = attributionOf(reading, i);
    if (attribution) return attribution;
  }
  return null;
}

function openSentence({ cues: list, cueCount }: Reading, start: number, end: number): void {
  const first = partitionPoint(0, cueCount, (i) => list[i] < start);
  let after = first;
  for (; after < cueCount && list[after] < end; after++) sentence.read[after] = undefined;
  sentence.start = start;
  sentence.end = end;
  sentence.first = first;
  sentence.after = after;
}

/** Bits of {@link Cue}. */
function bitsOfCue({ tokens, cues: list }: Reading, index: number): number {
  const cue = list[index];
  return isPuttingIt(tokens, cue) ? Cue.Saying + Cue.Past : cues.get(tokens.word[cue]);
}

/** What a cue of the sentence says of its speaker; null where it is no cue there. */
function attributionOf(reading: Reading, index: number): Attribution | null {
  const known = sentence.read[index];
  if (known !== undefined) return known;
  const read = readCue(reading, index);
  sentence.read[index] = read;
  return read;
}

function readCue(reading: Reading, index: number): Attribution | null {
  const { tokens } = reading;
  const cue = reading.cues[index];
  const { start, end } = sentence;
  if (reading.isMarked(cue) || reading.isName(cue)) return null;
  const isCapital = tokens.has(cue, Shape.Capital) && cue > start && !reading.isMarked(cue - 1);
  if (isCapital && !isTitleCaseAround(reading, cue, cue)) return null;
  const bits = bitsOfCue(reading, index);
  const cueEnd = isPuttingIt(tokens, cue) ? cue + 1 : cue;
  const site: Site = { cue, cueEnd, bits, start, end, floor: floorOf(reading, cue, start), index };
  return bits === Cue.According ? accordingTo(reading, site) : attributionAt(reading, site);
}

/** The first token after the last marked region before the cue: no speaker is read across a quotation. */
function floorOf({ regions }: Reading, cue: number, start: number): number {
  const lowest = Math.max(start, cue - REACH);
  const next = partitionPoint(0, regions.length, (i) => regions[i].close < cue);
  return next === 0 ? lowest : Math.max(lowest, regions[next - 1].close + 1);
}

function attributionAt(reading: Reading, site: Site): Attribution | null {
  const { cue, bits, floor, start } = site;
  const { tokens } = reading;
  let before = cue - 1;
  while (before >= floor && words.isAdverb(tokens, before) && !isLoneName(reading, before)) before--;
  const isAfterQuotation = floor > start && before === floor && tokens.mark(before) === Mark.Comma;
  if (before < floor || isAfterQuotation) return openingAttribution(reading, site);
  if (isNounUse(reading, cue, bits, before)) return null;
  const cited = citation(reading, site);
  if (cited) return cited;
  if (isHearing(reading, cue) && !can(bits, Cue.Past)) return null;
  if (isPassive(reading, bits, before)) return byAgent(reading, site);
  const asSaid = can(bits, Cue.Participle) ? ofParticiple(reading, site, before) : null;
  if (asSaid) return asSaid;
  if (inheritsSpeaker(reading, bits, before))
    return attributionTo(reading, site, inheritedSpeaker(reading, site), Order.Inherited);
  const inverted = tokens.mark(before) === Mark.Comma ? invertedSpeaker(reading, site) : null;
  return inverted
    ? attributionTo(reading, site, inverted, Order.CueFirst)
    : subjectAttribution(reading, site);
}

/** "was quoted as saying", "was heard shouting", "with unions claiming". */
function ofParticiple(reading: Reading, site: Site, before: number): Attribution | null {
  return quotedAsSaying(reading, site, before) ?? perceived(reading, site, before) ?? absolute(reading, site);
}

/** "Vale is said to have [called]": the token of the verb before which the subject stands, here that of "is". */
function beforeHearsay({ tokens }: Reading, cue: number, floor: number): number {
  const said = cue - 3;
  if (said <= floor || !has.has(tokens.word[cue - 1]) || !to.has(tokens.word[cue - 2])) return cue;
  return words.endsInEd(tokens, said) || cues.get(tokens.word[said]) !== 0 ? said : cue;
}

/** "Xi said": the subject before the verb. */
function subjectAttribution(reading: Reading, site: Site): Attribution | null {
  const { cue, bits, floor } = site;
  const speaker = subjectBefore(reading, beforeHearsay(reading, cue, floor), floor);
  if (speaker && isNameOfNoun(reading, cue, floor, speaker)) return null;
  if (!speaker || (isHearing(reading, cue) && !isVenue(reading, speaker))) return null;
  if (can(bits, Cue.Present) && !isSingular(reading, speaker)) return null;
  return attributionTo(reading, site, speaker, Order.SpeakerFirst);
}

/** Of the forms of "hear": what a court heard was said to it. */
export function isHearing({ tokens }: Reading, cue: number): boolean {
  return hearing.has(tokens.word[cue]);
}

/** "The jury heard that ...": where things are said by whoever may speak there. */
function isVenue({ tokens }: Reading, { first, last, name, pronoun }: NounPhrase): boolean {
  if (name >= 0 || pronoun !== Pronoun.None) return false;
  for (let i = last; i >= first; i--) if (venues.has(tokens.word[i])) return true;
  return false;
}

/** The cue opens its sentence or comes right after a quotation: "said Xi", "and added", "Calling it ...". */
function openingAttribution(reading: Reading, site: Site): Attribution | null {
  const { cue, bits, start, end, floor } = site;
  if (can(bits, Cue.Past) && by.has(reading.tokens.word[cue + 1])) return byAgent(reading, site); // "Described by Xi as"
  if (can(bits, Cue.Past, Cue.Present)) {
    const hasParticle = floor > start && particles.has(reading.tokens.word[cue + 1]);
    const speaker = phraseStarting(reading, hasParticle ? cue + 2 : cue + 1, end);
    if (
      speaker &&
      !isBareNoun(reading, bits, speaker) &&
      (speaker.pronoun === Pronoun.None || endsClause(reading, speaker.to + 1, end))
    )
      return attributionTo(reading, site, speaker, Order.CueFirst);
    if (floor === start) return null;
  } else if (!can(bits, Cue.Participle)) return null;
  return attributionTo(reading, site, inheritedSpeaker(reading, site), Order.Inherited);
}

/** "he was lost, went home": a bare word behind a verb of gesture is no speaker. */
function isBareNoun(reading: Reading, bits: number, { first, name, pronoun }: NounPhrase): boolean {
  if (can(bits, SPEECH) || name >= 0 || pronoun !== Pronoun.None) return false;
  return !reading.isCapital(first) && !words.isDeterminer(reading.tokens, first);
}

function endsClause(reading: Reading, token: number, end: number): boolean {
  const mark = reading.tokens.mark(token);
  return token >= end || mark === Mark.Stop || mark === Mark.Comma;
}

/** "The road is closed, said Tom Vale." without marks, and not "Tom Vale, the mayor, said Monday." */
function invertedSpeaker(reading: Reading, { cue, bits, start, end, floor }: Site): NounPhrase | null {
  if (!can(bits, Cue.Saying, Cue.Writing) || !can(bits, Cue.Past, Cue.Present)) return null;
  if (floor > start) {
    const first = reading.tokens.mark(floor) === Mark.Comma ? floor + 1 : floor;
    if (reading.isCapital(first) || words.isDeterminer(reading.tokens, first)) return null;
  }
  const speaker = phraseStarting(reading, cue + 1, end);
  if (!speaker || speaker.pronoun !== Pronoun.None || !canSpeak(reading, speaker)) return null;
  return endsClause(reading, speaker.to + 1, end) ? speaker : null;
}

/** A form in -s after a bare common noun is a plural: "recent protests", "open questions". */
function isSingular(reading: Reading, { first, last, name, pronoun }: NounPhrase): boolean {
  if (name >= 0 || pronoun !== Pronoun.None) return true;
  if (first === last && !reading.isCapital(first)) return false; // "three demands"
  return words.isDeterminer(reading.tokens, first) || reading.isCapital(last) || reading.isCapital(first);
}

/** ", adding", "and said", "by saying", "to say": the subject stands in the clause before. */
function inheritsSpeaker(reading: Reading, bits: number, before: number): boolean {
  const { tokens } = reading;
  const word = tokens.word[before];
  if (can(bits, Cue.Participle)) return !words.isAuxiliary(reading.tokens, before);
  if (can(bits, Cue.Base) && to.has(word)) return true;
  return coordinators.has(word) && !tokens.has(before, Shape.SentenceStart);
}

/** The speaker of the last attribution that is no mere part of another's words, or the sentence's subject. */
function inheritedSpeaker(reading: Reading, { cue, start, end, index }: Site): NounPhrase | null {
  for (let i = index - 1; i >= sentence.first; i--) {
    const before = attributionOf(reading, i);
    if (before && !before.embedded && before.speaker) return before.speaker;
  }
  const subject = sentenceSubject(reading, start, end);
  return subject && (subject.last < cue || cue === start) ? subject : null;
}
