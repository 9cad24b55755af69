import { CLAIMS, PARTICLES, REJECTIONS, SPEECH_NOUNS } from '../data/phraseWords';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { phraseEnding, phraseStarting } from '../syntax/nounPhrases';
import { plainPhrase, type NounPhrase } from '../syntax/phrase';
import { Pronoun } from '../syntax/pronouns';
import { canSpeak } from '../syntax/speakers';
import { sentenceSubject } from '../syntax/subjects';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, TokenKind } from '../text/tokens';
import { Order, type Attribution } from './attribution';
import { isPassive, isPuttingIt } from './cueUse';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';

const arrives = new WordSet(wordList('came was is comes'));
const sources = new WordSet(wordList('from of by'));
const clefts = new WordSet(wordList('all how what'));
const particles = new WordSet(wordList(PARTICLES));
const speechNouns = new WordSet(wordList(SPEECH_NOUNS));
const views = new WordSet(wordList('it this that these those they'));
const viewers = new WordSet(wordList('to for'));
const claims = new WordSet(wordList(CLAIMS));
const rejections = new WordSet(wordList(REJECTIONS));
const thats = new WordSet(['that']);
const bys = new WordSet(['by']);
const fillers = new WordSet(['as']);

/** Somebody said so, who is not named. */
export interface Denied {
  readonly reason: 'denied';
  readonly attribution: null;
  readonly speaker: null;
}

/** `“Never,” Vale spat.`, `“Never,” chorused the strikers.`: a comma, "?" or "!" in the marks, a speaker and one verb, and no more. */
export function unlistedVerb(reading: Reading, region: MarkedRegion, ceiling: number): Attribution | null {
  if (!promisesSpeaker(reading, region)) return null;
  const at = region.close + 1;
  const name = reading.nameAt(at);
  if (name >= 0) {
    const verb = reading.names.endToken(name);
    const verbEnd = particles.has(reading.tokens.word[verb + 1]) ? verb + 1 : verb;
    if (!isVerb(reading, verb) || !endsClause(reading, verbEnd + 1, ceiling)) return null;
    const speaker = phraseStarting(reading, at, verb);
    return speaker && attributionOf(verb, verbEnd, speaker, Order.SpeakerFirst);
  }
  const verbEnd = particles.has(reading.tokens.word[at + 1]) ? at + 1 : at;
  if ((verbEnd === at && !words.endsInEd(reading.tokens, at)) || !isVerb(reading, at)) return null;
  const speaker = phraseStarting(reading, verbEnd + 1, ceiling);
  if (!speaker || speaker.pronoun !== Pronoun.None || !endsClause(reading, speaker.to + 1, ceiling))
    return null;
  const isNamed = speaker.name >= 0 || words.isDeterminer(reading.tokens, speaker.first);
  return isNamed ? attributionOf(at, verbEnd, speaker, Order.CueFirst) : null;
}

/** `“Never,” came the reply from Vale.`, `“Never,” was Vale’s answer.` */
export function bySpeechNoun(reading: Reading, region: MarkedRegion, ceiling: number): Attribution | null {
  const { tokens } = reading;
  const cue = region.close + 1;
  if (!arrives.has(tokens.word[cue])) return null;
  const highest = Math.min(ceiling, cue + LONGEST_SPEECH_NOUN);
  for (let noun = cue + 2; noun < highest; noun++) {
    if (!speechNouns.has(tokens.word[noun])) continue;
    if (tokens.has(noun - 1, Shape.Clitic)) {
      const owner = phraseStarting(reading, cue + 1, noun - 1);
      return owner && owner.to === noun - 2 ? attributionOf(cue, noun, owner, Order.CueFirst) : null;
    }
    if (!sources.has(tokens.word[noun + 1])) return null;
    const speaker = phraseStarting(reading, noun + 2, ceiling);
    return speaker && attributionOf(cue, noun, speaker, Order.CueFirst);
  }
  return null;
}

/** `“No,” was all Vale would say.`, `“It leaks,” is how Vale put it.` */
export function byCleft(reading: Reading, region: MarkedRegion, ceiling: number): Attribution | null {
  const { tokens } = reading;
  const cue = region.close + 1;
  if (!arrives.has(tokens.word[cue]) || !clefts.has(tokens.word[cue + 1])) return null;
  const speaker = phraseStarting(reading, cue + 2, ceiling);
  if (!speaker) return null;
  const highest = Math.min(ceiling, speaker.to + LONGEST_VERB_GROUP);
  for (let verb = speaker.to + 1; verb < highest; verb++) {
    if (can(cues.get(tokens.word[verb]), SPEECH) || isPuttingIt(tokens, verb))
      return attributionOf(cue, verb, speaker, Order.CueFirst);
    if (!words.isAuxiliary(tokens, verb) && !words.isAdverb(tokens, verb)) return null;
  }
  return null;
}

/** `the board rejected Vale’s claim that the dam is “a sieve”`: whose claim it was. */
export function byOwnersNoun(
  reading: Reading,
  region: MarkedRegion,
  floor: number,
  lastCue: number,
): Attribution | Denied | null {
  const { tokens } = reading;
  const lowest = Math.max(floor + 1, region.open - CLAUSE_REACH);
  for (let noun = region.open - 2; noun > lowest; noun--) {
    if (!reading.isWord(noun)) return null;
    if (!claims.has(tokens.word[noun]) || !thats.has(tokens.word[noun + 1])) continue;
    if (lastCue > noun) return null;
    if (!tokens.has(noun - 1, Shape.Clitic))
      return isRejected(reading, noun, floor) ? { reason: 'denied', attribution: null, speaker: null } : null;
    const name = reading.nameAt(noun - 2);
    const first = name < 0 ? floor : Math.max(floor, reading.names.firstToken(name));
    const owner = phraseEnding(reading, noun - 2, first);
    return owner && canSpeak(reading, owner) ? attributionOf(noun, noun, owner, Order.SpeakerFirst) : null;
  }
  return null;
}

/** `Vale rejected claims that the dam is “a sieve”`: whoever said so, it was not Vale. */
function isRejected({ tokens }: Reading, noun: number, floor: number): boolean {
  for (let i = noun - 1; i >= Math.max(floor, noun - OBJECT_REACH); i--)
    if (rejections.has(tokens.word[i])) return true;
  return false;
}

/** `To Vale it is “a start”`, `For Vale, this was “the end”`: whose view it is. */
export function byViewpoint(reading: Reading, region: MarkedRegion, floor: number): Attribution | null {
  const { tokens } = reading;
  let be = region.open - 1;
  if (words.isAdverb(tokens, be)) be--;
  if (!words.isAuxiliary(tokens, be) || !views.has(tokens.word[be - 1])) return null;
  const end = tokens.mark(be - 2) === Mark.Comma ? be - 3 : be - 2;
  const name = reading.nameAt(end);
  if (name < 0 || end < floor) return null;
  const first = reading.names.firstToken(name);
  const opener = first - 1;
  if (opener < floor || !viewers.has(tokens.word[opener])) return null;
  const isOpening = tokens.has(opener, Shape.SentenceStart) || words.isClauseOpener(tokens, opener - 1);
  if (!isOpening && tokens.mark(opener - 1) !== Mark.Comma) return null;
  return attributionOf(be, be, plainPhrase(first, end, name), Order.SpeakerFirst);
}

/** "Vale: ...", "A lesson from Vale: ...", "His answer was short: ..." */
export function colonSpeaker(reading: Reading, colon: number, floor: number, end: number): NounPhrase | null {
  const name = reading.nameAt(colon - 1);
  if (name < 0 || colon <= floor) {
    const subject = sentenceSubject(reading, floor, end);
    return subject && isShouted(reading, subject) ? null : subject;
  }
  const first = reading.names.firstToken(name);
  const preposition = first - 1;
  const isHearer =
    preposition > floor &&
    words.isPreposition(reading.tokens, preposition) &&
    !sources.has(reading.tokens.word[preposition]);
  return isHearer ? sentenceSubject(reading, floor, end) : plainPhrase(first, colon - 1, name);
}

/** "FIRE IN THE PORT: ...": a headline in capitals tells what happened, unless it begins with a name or a role. */
function isShouted({ tokens }: Reading, { first, last, name }: NounPhrase): boolean {
  if (tokens.has(last, Shape.AllCaps) && tokens.kind[first] === TokenKind.Number) return true;
  if (name >= 0 || words.isSpeakerNoun(tokens, last)) return false;
  return last > first && tokens.has(last - 1, Shape.AllCaps) && tokens.has(last, Shape.AllCaps);
}

/** `The dam was dubbed “a sieve” by Vale.`: who gave the name comes after the marks. */
export function byAgent(reading: Reading, region: MarkedRegion, ceiling: number): Attribution | null {
  const { tokens } = reading;
  const by = region.close + 1;
  if (!bys.has(tokens.word[by]) || !reading.isWord(by)) return null;
  let verb = region.open - 1;
  if (fillers.has(tokens.word[verb])) verb--;
  let be = verb - 1;
  while (be > 0 && words.isAdverb(tokens, be)) be--;
  if (!isPassive(reading, cues.get(tokens.word[verb]), be) && !isNaming(reading, verb, be)) return null;
  const speaker = phraseStarting(reading, by + 1, ceiling);
  return speaker && canSpeak(reading, speaker) ? attributionOf(verb, verb, speaker, Order.CueFirst) : null;
}

/** "was dubbed", "were labelled". */
function isNaming({ tokens }: Reading, verb: number, be: number): boolean {
  return words.endsInEd(tokens, verb) && words.isAuxiliary(tokens, be);
}

/** Tokens of "would later say". */
const LONGEST_VERB_GROUP = 5;

/** Tokens of "came the short reply" and of "was her lawyer Kit Vale's answer". */
const LONGEST_SPEECH_NOUN = 10;

/** Tokens of "dismissed the latest claims". */
const OBJECT_REACH = 5;

/** Tokens of the clause between "claim that" and the marks. */
const CLAUSE_REACH = 14;

/** The marks hold a comma, a question or an exclamation at their end. */
function promisesSpeaker({ tokens }: Reading, { last, close }: MarkedRegion): boolean {
  const mark = tokens.mark(last);
  if (mark === Mark.Comma || mark === Mark.Question || mark === Mark.Exclamation) return true;
  return tokens.mark(close + 1) === Mark.Comma;
}

/** A word in small letters that can be a past form: none of the closed classes. */
function isVerb(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  return (
    reading.isWord(token) &&
    !reading.isMarked(token) &&
    !reading.isCapital(token) &&
    !tokens.has(token, Shape.Clitic) &&
    !words.isAuxiliary(tokens, token) &&
    !words.isPreposition(tokens, token) &&
    !words.isClauseOpener(tokens, token) &&
    !words.isConjunction(tokens, token) &&
    !words.isAdverb(tokens, token) &&
    !words.isSpeakerNoun(tokens, token)
  );
}

function endsClause({ tokens }: Reading, token: number, ceiling: number): boolean {
  if (token >= ceiling) return true;
  const mark = tokens.mark(token);
  return mark === Mark.Stop || mark === Mark.Comma || mark === Mark.Colon;
}

function attributionOf(cue: number, cueEnd: number, speaker: NounPhrase, order: Order): Attribution {
  return {
    cue,
    cueEnd,
    bits: Cue.Saying + Cue.Past,
    speaker,
    order,
    first: Math.min(cue, speaker.from),
    last: Math.max(cueEnd, speaker.to),
    denied: false,
    inRelative: false,
    embedded: false,
  };
}
