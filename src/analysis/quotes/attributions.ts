import { WordSet } from '../text/lexicon';
import { Shape } from '../text/tokens';
import { Cue, cues } from './cues';
import * as phrases from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Reading } from './reading';

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
}

const according = new WordSet(['according']);
const to = new WordSet(['to']);
const by = new WordSet(['by']);
const passives = new WordSet([
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  'being',
  "wasn't",
  "isn't",
  "weren't",
  "'s",
]);
const coordinators = new WordSet([
  'and',
  'but',
  'or',
  'then',
  'before',
  'while',
  'when',
  'after',
  'by',
  'in',
  'without',
]);
const nominalisers = new WordSet([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'this',
  'these',
  'those',
  'some',
  'any',
  'no',
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'on',
  'about',
  'under',
  'by',
  "'s",
  'new',
  'first',
  'last',
  'latest',
]);

/** The attributions of one sentence (tokens [start, end)), in text order. */
export function findAttributions(reading: Reading, start: number, end: number): Attribution[] {
  const found: Attribution[] = [];
  const { tokens } = reading;
  for (let i = start; i < end; i++) {
    const bits = cues.get(tokens.word[i] as number);
    const isAccording = bits === 0 && according.has(tokens.word[i] as number);
    if ((bits === 0 && !isAccording) || reading.regionAt(i) >= 0 || reading.nameAt(i) >= 0) continue;
    const attribution = isAccording
      ? accordingTo(reading, i, end)
      : attributionAt(reading, i, bits, floorOf(reading, i, start), start, end, found[found.length - 1]);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** The first token after the last marked region before the cue: no speaker is read across a quotation. */
function floorOf(reading: Reading, cue: number, start: number): number {
  let floor = cue;
  const lowest = Math.max(start, cue - 60);
  while (floor > lowest && reading.regionAt(floor - 1) < 0) floor--;
  return floor;
}

function accordingTo(reading: Reading, at: number, end: number): Attribution | null {
  if (at + 2 >= end || !to.has(reading.tokens.word[at + 1] as number)) return null;
  const speaker = phrases.phraseStarting(reading, at + 2, end);
  if (!speaker) return null;
  return {
    cue: at,
    cueEnd: at + 1,
    bits: Cue.Saying,
    speaker,
    order: Order.AccordingTo,
    first: at,
    last: speaker.last,
  };
}

function attributionAt(
  reading: Reading,
  cue: number,
  bits: number,
  floor: number,
  start: number,
  end: number,
  previous: Attribution | undefined,
): Attribution | null {
  const { tokens } = reading;
  let before = cue - 1;
  while (before >= floor && phrases.isAdverb(reading, before)) before--;
  const make = (speaker: NounPhrase | null, order: Order): Attribution => ({
    cue,
    cueEnd: cue,
    bits,
    speaker,
    order,
    first: speaker ? Math.min(cue, speaker.first) : cue,
    last: speaker ? Math.max(cue, speaker.last) : cue,
  });
  const follows = before < floor || (before === floor && tokens.mark(before) === 0x2c && floor > start);
  if (follows && (bits & (Cue.Past | Cue.Present)) !== 0) {
    const speaker = phrases.phraseStarting(reading, cue + 1, end);
    if (speaker && speaker.pronoun === phrases.Pronoun.None) return make(speaker, Order.CueFirst);
    if (speaker && isShortInversion(reading, speaker, end)) return make(speaker, Order.CueFirst);
    return floor > start
      ? make(previous?.speaker ?? phrases.sentenceSubject(reading, start, end), Order.Inherited)
      : null;
  }
  if (before < floor) {
    const isParticiple = (bits & Cue.Participle) !== 0;
    return isParticiple ? make(inheritedSpeaker(reading, cue, start, end, previous), Order.Inherited) : null;
  }
  if (isNounUse(reading, cue, bits, before)) return null;
  if ((bits & Cue.Past) !== 0 && passives.has(tokens.word[before] as number))
    return passive(reading, cue, end, make);
  if (inheritsSpeaker(reading, bits, before))
    return make(inheritedSpeaker(reading, cue, start, end, previous), Order.Inherited);
  if (tokens.mark(before) === 0x2c && floor === start && (bits & (Cue.Past | Cue.Present)) !== 0) {
    const inverted = invertedAfterComma(reading, cue, end);
    if (inverted) return make(inverted, Order.CueFirst);
  }
  const speaker = phrases.subjectBefore(reading, cue, floor);
  if (speaker && (bits & Cue.Present) !== 0 && !isSingular(reading, speaker)) return null;
  return speaker ? make(speaker, Order.SpeakerFirst) : null;
}

/** "..., said he." */
function isShortInversion(reading: Reading, speaker: NounPhrase, end: number): boolean {
  const next = speaker.last + 1;
  return next >= end || reading.tokens.mark(next) !== 0;
}

/** "The road is closed, said Tom Vale." without marks: the sentence ends with the speaker. */
function invertedAfterComma(reading: Reading, cue: number, end: number): NounPhrase | null {
  if ((cues.get(reading.tokens.word[cue] as number) & (Cue.Saying | Cue.Writing)) === 0) return null;
  const speaker = phrases.phraseStarting(reading, cue + 1, end);
  if (!speaker || speaker.pronoun !== phrases.Pronoun.None) return null;
  const next = speaker.last + 1;
  const mark = reading.tokens.mark(next);
  return next >= end || mark === 0x2e || mark === 0x2c ? speaker : null;
}

/** "his report", "new claims", "the call": the form is a noun there. */
function isNounUse(reading: Reading, cue: number, bits: number, before: number): boolean {
  const { tokens } = reading;
  const word = tokens.word[before] as number;
  if ((bits & Cue.Past) !== 0 && (bits & Cue.Base) === 0)
    return (
      nominalisers.has(word) &&
      tokens.textOf(before).toLowerCase() !== "'s" &&
      before === cue - 1 &&
      !phrases.isTime(reading, before)
    );
  if ((bits & Cue.Participle) !== 0) return false;
  if (nominalisers.has(word)) return true;
  if ((bits & Cue.Base) === 0) return tokens.kind[before] !== 1 && tokens.mark(before) !== 0x2c;
  return !takesBaseForm(reading, before);
}

/** A form in -s after a bare common noun is a plural: "recent protests", "open questions". */
function isSingular(reading: Reading, speaker: NounPhrase): boolean {
  if (speaker.name >= 0 || speaker.pronoun !== phrases.Pronoun.None) return true;
  return (
    phrases.isDeterminer(reading, speaker.first) ||
    reading.isCapital(speaker.last) ||
    reading.isCapital(speaker.first)
  );
}

/** Whether a base form after this token is a verb: after a plural, "they", "will", "did", "to". */
function takesBaseForm(reading: Reading, before: number): boolean {
  const { tokens } = reading;
  const pronoun = phrases.pronounAt(reading, before);
  if (pronoun === phrases.Pronoun.They || pronoun === phrases.Pronoun.First) return true;
  if (phrases.isAuxiliary(reading, before) || to.has(tokens.word[before] as number)) return true;
  if (tokens.mark(before) === 0x2c || tokens.textOf(before) === 'who') return true;
  const { text, end } = tokens;
  const last = text.charCodeAt((end[before] as number) - 1);
  return (
    reading.isWord(before) &&
    (last === 0x73 || /(?:people|police|men|women|children)$/.test(tokens.textOf(before)))
  );
}

function passive(
  reading: Reading,
  cue: number,
  end: number,
  make: (speaker: NounPhrase | null, order: Order) => Attribution,
): Attribution | null {
  if (!by.has(reading.tokens.word[cue + 1] as number) || cue + 2 >= end) return null;
  const speaker = phrases.phraseStarting(reading, cue + 2, end);
  return speaker && make(speaker, Order.CueFirst);
}

/** ", adding", "and said", "by saying", "to say": the subject stands in the clause before. */
function inheritsSpeaker(reading: Reading, bits: number, before: number): boolean {
  const { tokens } = reading;
  const word = tokens.word[before] as number;
  if ((bits & Cue.Participle) !== 0) return !phrases.isAuxiliary(reading, before) && !passives.has(word);
  if ((bits & Cue.Base) !== 0 && to.has(word)) return true;
  return coordinators.has(word) && !tokens.has(before, Shape.SentenceStart);
}

function inheritedSpeaker(
  reading: Reading,
  cue: number,
  start: number,
  end: number,
  previous: Attribution | undefined,
): NounPhrase | null {
  if (previous?.speaker) return previous.speaker;
  const subject = phrases.sentenceSubject(reading, start, end);
  return subject && subject.last < cue ? subject : null;
}
