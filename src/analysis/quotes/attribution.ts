import { DENIALS, DENYING, NEGATIONS } from '../data/phraseWords';
import type { NounPhrase } from '../syntax/phrase';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
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
  /** It says that nothing was said: "has not said", "declined to call it", "denied calling it". */
  readonly denied: boolean;
  /** It stands in a clause with "who" about the speaker: "Vale, who once wrote". */
  readonly inRelative: boolean;
  /** It stands inside a clause of the sentence: "Ruiz said the voters think ...". */
  readonly embedded: boolean;
}

/** What is known around a cue: its sentence [start, end), and the first token that may belong to its speaker. */
export interface Site {
  readonly cue: number;
  /** Last token of the cue: "put it" has two. */
  readonly cueEnd: number;
  readonly bits: number;
  readonly start: number;
  readonly end: number;
  readonly floor: number;
  /** Where the cue stands in the list of the paragraph's cues. */
  readonly index: number;
}

const to = new WordSet(['to']);
const withs = new WordSet(wordList('with despite amid'));
const only = new WordSet(['only']);
const negations = new WordSet(wordList(NEGATIONS));
const nobodies = new WordSet(wordList('nobody none neither nor no'));
const denying = new WordSet(wordList(DENYING));
/** Before a verb in -ing: "denied calling it". */
const denials = new WordSet(wordList(DENIALS));
/** Auxiliaries and adverbs before a verb: "has not yet publicly". */
const LONGEST_VERB_GROUP = 6;

/** The attribution of a cue to whom its sentence says it is. */
export function attributionTo(
  reading: Reading,
  { cue, cueEnd, bits, floor }: Site,
  speaker: NounPhrase | null,
  order: Order,
): Attribution {
  const isBeside = speaker !== null && order !== Order.Inherited;
  const first = isBeside ? Math.min(cue, speaker.from) : cue;
  const isAfterSpeaker = order === Order.SpeakerFirst;
  return {
    cue,
    cueEnd,
    bits,
    speaker,
    order,
    first,
    last: isBeside ? Math.max(cueEnd, speaker.to) : cueEnd,
    denied: isDenied(reading, cue, floor) || (isAfterSpeaker && isNobody(reading, speaker, floor)),
    inRelative: isAfterSpeaker && followsRelative(reading, cue, floor),
    embedded: isAfterSpeaker && first > floor && isInsideClause(reading, first - 1),
  };
}

/** The same where cue and speaker take other tokens together. */
export function spanning(attribution: Attribution, first: number, last = attribution.last): Attribution {
  const { cue, cueEnd, bits, speaker, order, denied, inRelative, embedded } = attribution;
  return { cue, cueEnd, bits, speaker, order, first, last, denied, inRelative, embedded };
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

/** "Neither Vale nor Ruiz would say", "nobody said", "no minister has said". */
function isNobody({ tokens }: Reading, speaker: NounPhrase | null, floor: number): boolean {
  if (!speaker) return false;
  const { from } = speaker;
  return nobodies.has(tokens.word[from]) || (from > floor && nobodies.has(tokens.word[from - 1]));
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
