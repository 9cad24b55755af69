import { partitionPoint } from '../containers/search';
import { DENIALS, DENYING, NEGATIONS, PARTICLES, WORDINGS } from '../data/phraseWords';
import { isLoneName, subjectBefore } from '../syntax/verbSubjects';
import { Pronoun } from '../syntax/pronouns';
import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape } from '../text/tokens';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { isNameOfNoun, isNounUse, isPassive, isPuttingIt } from './cueUse';
import * as phrases from '../syntax/nounPhrases';
import { plainPhrase, type NounPhrase } from '../syntax/phrase';
import type { Reading } from './reading';
import { sentenceSubject } from '../syntax/subjects';
import { isTitleCaseAround } from '../syntax/titleCase';
import * as words from '../syntax/wordClasses';

/** How a cue and its speaker stand to each other. */
export const enum Order {
  /** "Xi said" */
  SpeakerFirst,
  /** "said Xi" */
  CueFirst,
  /** "according to Xi" */
  AccordingTo,
  /** "adding", "and said": the speaker is that of the clause before. */
  Inherited,
}

/** A cue in the reporter's own words, and who it says is speaking; token indices. */
export interface Attribution {
  readonly cue: number;
  /** Last token of the cue, inclusive. */
  readonly cueEnd: number;
  /** Bits of {@link Cue}. */
  readonly bits: number;
  readonly speaker: NounPhrase | null;
  readonly order: Order;
  /** First and last token of cue and speaker together, inclusive. */
  readonly first: number;
  readonly last: number;
  /** It says that nothing was said: "has not said", "declined to call it", "denied calling it". */
  readonly denied: boolean;
  /** It stands in a clause with "who" about the speaker: "Vale, who once wrote". */
  readonly inRelative: boolean;
  /** It stands inside a clause of the sentence: "Ruiz said the voters think ...". */
  readonly embedded: boolean;
}

const to = new WordSet(['to']);
const by = new WordSet(['by']);
const has = new WordSet(['have']);
const coordinators = new WordSet(
  wordList('and but or then before while when after by in without of for on from'),
);
const as = new WordSet(['as']);
const withs = new WordSet(wordList('with despite amid'));
const per = new WordSet(['per']);
const of = new WordSet(['of']);
const ins = new WordSet(['in']);
/** "in the words of" */
const wordings = new WordSet(wordList(WORDINGS));
const particles = new WordSet(wordList(PARTICLES));
const only = new WordSet(['only']);
const negations = new WordSet(wordList(NEGATIONS));
const denying = new WordSet(wordList(DENYING));
/** Before a verb in -ing: "denied calling it". */
const denials = new WordSet(wordList(DENIALS));
const quoted = new WordSet(wordList('quoted cited reported recorded'));
const hearing = new WordSet(wordList('hear hears heard hearing'));
const venues = new WordSet(
  wordList('court jury jurors inquest tribunal inquiry enquiry committee panel magistrates hearing'),
);
/** Attributions read in one sentence: no sentence of prose has more, and the work stays in line with its length. */
const MOST_ATTRIBUTIONS = 16;
/** Tokens between a cue and the quotation or sentence before it that are looked through for the speaker. */
const REACH = 60;
/** Tokens of "quoted by the port's newspaper" before "as saying". */
const LONGEST_QUOTER = 12;
/** Tokens of "with the port's trade unions" before "claiming". */
const LONGEST_ABSOLUTE = 12;
/** Auxiliaries and adverbs before a verb: "has not yet publicly". */
const LONGEST_VERB_GROUP = 6;

/** What is known around a cue: its sentence [start, end), and the first token that may belong to its speaker. */
interface Site {
  readonly cue: number;
  readonly bits: number;
  readonly start: number;
  readonly end: number;
  readonly floor: number;
  readonly found: readonly Attribution[];
}

const NO_ATTRIBUTIONS: readonly Attribution[] = [];

/** The attributions of one sentence (tokens [start, end)), in text order. */
export function findAttributions(reading: Reading, start: number, end: number): readonly Attribution[] {
  let found = NO_ATTRIBUTIONS; // most sentences have none or one: a list of one takes a fifth of one that may grow
  const { tokens } = reading;
  for (let i = firstCue(reading, start); i < reading.cueCount && found.length < MOST_ATTRIBUTIONS; i++) {
    const cue = reading.cues[i];
    if (cue >= end) break;
    if (reading.isMarked(cue) || reading.isName(cue)) continue;
    const bits = cues.get(tokens.word[cue]);
    const isCapital = tokens.has(cue, Shape.Capital) && cue > start && !reading.isMarked(cue - 1);
    if (isCapital && !isTitleCaseAround(reading, cue, cue)) continue;
    const site = { cue, bits, start, end, floor: floorOf(reading, cue, start), found };
    const attribution = attributionBy(reading, site);
    if (attribution) found = found.length === 0 ? [attribution] : [...found, attribution];
  }
  return found;
}

/** Index in the list of cues of the first at or after the token. */
function firstCue({ cues: list, cueCount }: Reading, token: number): number {
  return partitionPoint(0, cueCount, (i) => list[i] < token);
}

/** The first token after the last marked region before the cue: no speaker is read across a quotation. */
function floorOf(reading: Reading, cue: number, start: number): number {
  let floor = cue;
  const lowest = Math.max(start, cue - REACH);
  while (floor > lowest && !reading.isMarked(floor - 1)) floor--;
  return floor;
}

function attribution(
  reading: Reading,
  { cue, bits, floor }: Site,
  speaker: NounPhrase | null,
  order: Order,
  cueEnd = cue,
): Attribution {
  const isBeside = speaker !== null && order !== Order.Inherited;
  const first = isBeside ? Math.min(cue, speaker.from) : cue;
  return {
    cue,
    cueEnd,
    bits,
    speaker,
    order,
    first,
    last: isBeside ? Math.max(cueEnd, speaker.to) : cueEnd,
    denied: isDenied(reading, cue, floor),
    inRelative: order === Order.SpeakerFirst && followsRelative(reading, cue, floor),
    embedded: order === Order.SpeakerFirst && first > floor && isInsideClause(reading, first - 1),
  };
}

/** Whether a negation stands among the auxiliaries and adverbs before the verb, or a verb that denies it. */
function isDenied(reading: Reading, cue: number, floor: number): boolean {
  const { tokens } = reading;
  if (cue > floor && denials.has(tokens.word[cue - 1])) return true;
  const lowest = Math.max(floor, cue - LONGEST_VERB_GROUP);
  for (let i = cue - 1; i >= lowest; i--) {
    const word = tokens.word[i];
    if (negations.has(word)) return !only.has(tokens.word[i + 1]);
    if (to.has(word)) {
      if (i > floor && denying.has(tokens.word[i - 1])) return true;
    } else if (!words.isAuxiliary(tokens, i) && !words.isAdverb(tokens, i)) return false;
  }
  return false;
}

function followsRelative({ tokens }: Reading, cue: number, floor: number): boolean {
  let at = cue - 1;
  while (at > floor && (words.isAdverb(tokens, at) || words.isAuxiliary(tokens, at))) at--;
  return at >= floor && words.isRelative(tokens, at);
}

/** Whether a clause that begins after the token goes on from the words before it. */
function isInsideClause(reading: Reading, before: number): boolean {
  if (!reading.isWord(before) || withs.has(reading.tokens.word[before])) return false;
  return (
    !words.isConjunction(reading.tokens, before) &&
    !words.isAdverb(reading.tokens, before) &&
    !words.isTime(reading.tokens, before)
  );
}

/** "according to Xi", "per Xi", "in the words of Xi". */
function accordingTo(reading: Reading, site: Site): Attribution | null {
  const { cue, end } = site;
  const { word } = reading.tokens;
  const isPer = per.has(word[cue]);
  const isWording = wordings.has(word[cue]);
  if (isPer && !reading.isCapital(cue + 1)) return null;
  if (
    isWording &&
    !(of.has(word[cue + 1]) && words.isDeterminer(reading.tokens, cue - 1) && ins.has(word[cue - 2]))
  )
    return null;
  if (!isPer && !isWording && !to.has(word[cue + 1])) return null;
  const cueEnd = isPer ? cue : cue + 1;
  if (cueEnd + 1 >= end) return null;
  const speaker = phrases.phraseStarting(reading, cueEnd + 1, end);
  if (!speaker) return null;
  const found = attribution(reading, { ...site, bits: Cue.Saying }, speaker, Order.AccordingTo, cueEnd);
  return isWording ? { ...found, first: cue - 2 } : found;
}

function attributionBy(reading: Reading, site: Site): Attribution | null {
  if (site.bits === Cue.According) return accordingTo(reading, site);
  if (!isPuttingIt(reading.tokens, site.cue)) return attributionAt(reading, site);
  const found = attributionAt(reading, { ...site, bits: Cue.Saying + Cue.Past });
  return found && { ...found, cueEnd: site.cue + 1, last: Math.max(found.last, site.cue + 1) };
}

function attributionAt(reading: Reading, site: Site): Attribution | null {
  const { cue, bits, floor, start } = site;
  let before = cue - 1;
  while (before >= floor && words.isAdverb(reading.tokens, before) && !isLoneName(reading, before)) before--;
  const isAfterQuotation = floor > start && before === floor && reading.tokens.mark(before) === Mark.Comma;
  if (before < floor || isAfterQuotation) return openingAttribution(reading, site);
  if (isNounUse(reading, cue, bits, before)) return null;
  const cited = citedSpeaker(reading, site);
  if (cited) return citation(reading, site, cited);
  if (isHearing(reading, cue) && !can(bits, Cue.Past)) return null;
  if (isPassive(reading, bits, before)) return agentAttribution(reading, site);
  const asSaying = quotedSpeaker(reading, site, before);
  if (asSaying) return asSaying;
  const absolute = absoluteSpeaker(reading, site);
  if (absolute) return attribution(reading, site, absolute, Order.SpeakerFirst);
  if (inheritsSpeaker(reading, bits, before))
    return attribution(reading, site, inheritedSpeaker(reading, site), Order.Inherited);
  const inverted = reading.tokens.mark(before) === Mark.Comma ? invertedSpeaker(reading, site) : null;
  return inverted ? attribution(reading, site, inverted, Order.CueFirst) : subjectAttribution(reading, site);
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
  return attribution(reading, site, speaker, Order.SpeakerFirst);
}

/** Of the forms of "hear": what a court heard was said to it. */
export function isHearing({ tokens }: Reading, cue: number): boolean {
  return hearing.has(tokens.word[cue]);
}

/** `“I quit,” the Echo quoted Tom Vale as saying.`: the words are not those of whoever quotes. */
function citedSpeaker(reading: Reading, { cue, end }: Site): NounPhrase | null {
  const { tokens } = reading;
  if (!quoted.has(tokens.word[cue])) return null;
  const phrase = phrases.phraseStarting(reading, cue + 1, end);
  if (!phrase || !as.has(tokens.word[phrase.to + 1])) return null;
  return can(cues.get(tokens.word[phrase.to + 2]), Cue.Participle) ? phrase : null;
}

/** The attribution to somebody who is quoted, which begins with whoever quotes. */
function citation(reading: Reading, site: Site, cited: NounPhrase): Attribution {
  const found = attribution(reading, site, cited, Order.CueFirst);
  const quoter = subjectBefore(reading, site.cue, site.floor);
  return quoter ? { ...found, first: quoter.from } : found;
}

/** "Tom Vale was quoted by the Echo as saying", "the Echo quoted Tom Vale as saying": whoever was quoted said it. */
function quotedSpeaker(reading: Reading, site: Site, before: number): Attribution | null {
  const { tokens } = reading;
  const { bits, floor } = site;
  if (!can(bits, Cue.Participle) || !as.has(tokens.word[before])) return null;
  const lowest = Math.max(floor, before - LONGEST_QUOTER);
  for (let verb = before - 1; verb > lowest; verb--) {
    if (!quoted.has(tokens.word[verb])) continue;
    const subject = subjectBefore(reading, verb, floor);
    if (verb === before - 1 || by.has(tokens.word[verb + 1]))
      return subject && attribution(reading, site, subject, Order.SpeakerFirst);
    const phrase = phrases.phraseStarting(reading, verb + 1, before);
    if (phrase?.to !== before - 1) return null;
    const found = attribution(reading, site, phrase, Order.SpeakerFirst);
    return { ...found, first: subject?.from ?? verb };
  }
  return null;
}

/** "with trade unions claiming that", "despite officials saying": the subject of the form in -ing stands right before it. */
function absoluteSpeaker(reading: Reading, { cue, bits, floor }: Site): NounPhrase | null {
  if (!can(bits, Cue.Participle)) return null;
  const lowest = Math.max(floor, cue - LONGEST_ABSOLUTE);
  for (let i = cue - 2; i >= lowest; i--) {
    if (reading.tokens.mark(i) === Mark.Comma) return null;
    if (!withs.has(reading.tokens.word[i])) continue;
    const phrase = phrases.phraseStarting(reading, i + 1, cue);
    const second =
      phrase && isAndAt(reading, phrase.to + 1) ? phrases.phraseStarting(reading, phrase.to + 2, cue) : null;
    const whole = phrase && second ? plainPhrase(phrase.first, second.last) : phrase;
    return whole && whole.to === cue - 1 ? whole : null;
  }
  return null;
}

function isAndAt({ tokens }: Reading, token: number): boolean {
  return words.isAnd(tokens, token);
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
  if (can(bits, Cue.Past, Cue.Present)) {
    const hasParticle = floor > start && particles.has(reading.tokens.word[cue + 1]);
    const speaker = phrases.phraseStarting(reading, hasParticle ? cue + 2 : cue + 1, end);
    if (
      speaker &&
      !isBareNoun(reading, bits, speaker) &&
      (speaker.pronoun === Pronoun.None || endsClause(reading, speaker.to + 1, end))
    )
      return attribution(reading, site, speaker, Order.CueFirst);
    if (floor === start) return null;
  } else if (!can(bits, Cue.Participle)) return null;
  return attribution(reading, site, inheritedSpeaker(reading, site), Order.Inherited);
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
  const speaker = phrases.phraseStarting(reading, cue + 1, end);
  if (!speaker || speaker.pronoun !== Pronoun.None) return null;
  return endsClause(reading, speaker.to + 1, end) ? speaker : null;
}

/** "was described by Ruiz as": the agent of a passive. */
function agentAttribution(reading: Reading, site: Site): Attribution | null {
  const { cue, end } = site;
  const region = reading.regionOf(cue + 1); // "was dubbed “a sieve” by Ruiz"
  const agent = region ? region.close + 1 : cue + 1;
  if (agent + 1 >= end || !by.has(reading.tokens.word[agent])) return null;
  const speaker = phrases.phraseStarting(reading, agent + 1, end);
  if (!speaker) return null;
  const found = attribution(reading, site, speaker, Order.CueFirst);
  return region ? { ...found, last: cue } : found;
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
function inheritedSpeaker(reading: Reading, { cue, start, end, found }: Site): NounPhrase | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { embedded, speaker } = found[i];
    if (!embedded && speaker) return speaker;
  }
  const subject = sentenceSubject(reading, start, end);
  return subject && (subject.last < cue || cue === start) ? subject : null;
}
