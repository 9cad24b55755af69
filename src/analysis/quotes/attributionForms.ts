import { WORDINGS } from '../data/phraseWords';
import { can, Cue, cues } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import { plainPhrase, type NounPhrase } from '../syntax/phrase';
import { subjectBefore } from '../syntax/verbSubjects';
import * as words from '../syntax/wordClasses';
import { WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { attributionTo, Order, spanning, type Attribution, type Site } from './attribution';
import type { Reading } from './reading';

/** Attributions in other forms than a subject and its verb: "according to", "was quoted as saying", "with … claiming". */

const to = new WordSet(['to']);
const by = new WordSet(['by']);
const as = new WordSet(['as']);
const withs = new WordSet(wordList('with despite amid'));
const per = new WordSet(['per']);
const of = new WordSet(['of']);
const ins = new WordSet(['in']);
/** "in the words of" */
const wordings = new WordSet(wordList(WORDINGS));
const quoted = new WordSet(wordList('quoted cited reported recorded'));
const perceiving = new WordSet(wordList('heard seen overheard filmed caught recorded captured'));
/** Tokens of "quoted by the port's newspaper" before "as saying". */
const LONGEST_QUOTER = 12;
/** Tokens of "with the port's trade unions" before "claiming". */
const LONGEST_ABSOLUTE = 12;

/** "according to Xi", "per Xi", "in the words of Xi". */
export function accordingTo(reading: Reading, site: Site): Attribution | null {
  const { cue, start, end, floor, index } = site;
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
  const speaker = phraseStarting(reading, cueEnd + 1, end);
  if (!speaker) return null;
  const saying: Site = { cue, cueEnd, bits: Cue.Saying, start, end, floor, index };
  const found = attributionTo(reading, saying, speaker, Order.AccordingTo);
  return isWording ? spanning(found, cue - 2) : found;
}

/** `“I quit,” the Echo quoted Tom Vale as saying.`: the words are not those of whoever quotes. */
export function citation(reading: Reading, site: Site): Attribution | null {
  const cited = citedSpeaker(reading, site);
  if (!cited) return null;
  const found = attributionTo(reading, site, cited, Order.CueFirst);
  const quoter = subjectBefore(reading, site.cue, site.floor);
  return quoter ? spanning(found, quoter.from) : found;
}

function citedSpeaker(reading: Reading, { cue, end }: Site): NounPhrase | null {
  const { tokens } = reading;
  if (!quoted.has(tokens.word[cue])) return null;
  const phrase = phraseStarting(reading, cue + 1, end);
  if (!phrase || !as.has(tokens.word[phrase.to + 1])) return null;
  return can(cues.get(tokens.word[phrase.to + 2]), Cue.Participle) ? phrase : null;
}

/** "Tom Vale was quoted by the Echo as saying", "the Echo quoted Tom Vale as saying": whoever was quoted said it. */
export function quotedAsSaying(reading: Reading, site: Site, before: number): Attribution | null {
  const { tokens } = reading;
  const { floor } = site;
  if (!as.has(tokens.word[before])) return null;
  const lowest = Math.max(floor, before - LONGEST_QUOTER);
  for (let verb = before - 1; verb > lowest; verb--) {
    if (!quoted.has(tokens.word[verb])) continue;
    const subject = subjectBefore(reading, verb, floor);
    if (verb === before - 1 || by.has(tokens.word[verb + 1]))
      return subject && attributionTo(reading, site, subject, Order.SpeakerFirst);
    const phrase = phraseStarting(reading, verb + 1, before);
    if (phrase?.to !== before - 1) return null;
    return spanning(attributionTo(reading, site, phrase, Order.SpeakerFirst), subject?.from ?? verb);
  }
  return null;
}

/** "a man was heard shouting", "neighbours heard a man shouting": who was heard, and not who tells of it. */
export function perceived(reading: Reading, site: Site, before: number): Attribution | null {
  const { tokens } = reading;
  const { cue, floor } = site;
  if (perceiving.has(tokens.word[before])) {
    if (!words.isAuxiliary(tokens, before - 1)) return null;
    const subject = subjectBefore(reading, before, floor);
    return subject && attributionTo(reading, site, subject, Order.SpeakerFirst);
  }
  const lowest = Math.max(floor, cue - LONGEST_ABSOLUTE);
  for (let verb = before - 1; verb >= lowest && reading.isWord(verb); verb--) {
    if (!perceiving.has(tokens.word[verb])) continue;
    const heard = phraseStarting(reading, verb + 1, cue);
    return heard?.to === before ? attributionTo(reading, site, heard, Order.SpeakerFirst) : null;
  }
  return null;
}

/** "with trade unions claiming that", "despite officials saying": the subject of the form in -ing stands right before it. */
export function absolute(reading: Reading, site: Site): Attribution | null {
  const speaker = absoluteSpeaker(reading, site);
  return speaker && attributionTo(reading, site, speaker, Order.SpeakerFirst);
}

function absoluteSpeaker(reading: Reading, { cue, floor }: Site): NounPhrase | null {
  const lowest = Math.max(floor, cue - LONGEST_ABSOLUTE);
  for (let i = cue - 2; i >= lowest; i--) {
    if (reading.tokens.mark(i) === Mark.Comma) return null;
    if (!withs.has(reading.tokens.word[i])) continue;
    const phrase = phraseStarting(reading, i + 1, cue);
    const second =
      phrase && words.isAnd(reading.tokens, phrase.to + 1)
        ? phraseStarting(reading, phrase.to + 2, cue)
        : null;
    const whole = phrase && second ? plainPhrase(phrase.first, second.last) : phrase;
    return whole && whole.to === cue - 1 ? whole : null;
  }
  return null;
}

/** "was described by Ruiz as": the agent of a passive. */
export function byAgent(reading: Reading, site: Site): Attribution | null {
  const { cue, end } = site;
  const region = reading.regionOf(cue + 1); // "was dubbed “a sieve” by Ruiz"
  const agent = region ? region.close + 1 : cue + 1;
  if (agent + 1 >= end || !by.has(reading.tokens.word[agent])) return null;
  const speaker = phraseStarting(reading, agent + 1, end);
  if (!speaker) return null;
  const found = attributionTo(reading, site, speaker, Order.CueFirst);
  return region ? spanning(found, found.first, cue) : found;
}
