import * as table from '../data/phraseWords';
import { PERSON_NOUNS, SPEAKER_NOUNS } from '../data/speakerNouns';
import { ROLE_NOUNS } from '../data/titles';
import { WordTable } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import type { Reading } from './reading';

/** Which pronoun refers to the speaker. */
export const enum Pronoun {
  None = 0,
  He = 1,
  She = 2,
  They = 3,
  It = 4,
  /** The reporter, or the person quoted: never resolved. */
  First = 5,
}

/** Classes of function words, as bits; a word may have several. */
const enum WordClass {
  Determiner = 1,
  Preposition = 2,
  Attaching = 4,
  ClauseOpener = 8,
  Auxiliary = 16,
  Adverb = 32,
  Time = 64,
  SpeakerNoun = 128,
  Unreal = 256,
  Conjunction = 512,
  And = 1024,
  Relative = 2048,
  NotAdverb = 4096,
  /** "last", "this" before a time. */
  Deictic = 8192,
  /** "nurse", "senator": a noun for one person. */
  Person = 16384,
}

const classes = new WordTable([
  [table.DETERMINERS, WordClass.Determiner],
  [table.PREPOSITIONS, WordClass.Preposition],
  [table.ATTACHING, WordClass.Attaching],
  [table.CLAUSE_OPENERS, WordClass.ClauseOpener],
  [table.AUXILIARIES, WordClass.Auxiliary],
  [table.PLAIN_ADVERBS, WordClass.Adverb],
  [table.TIMES, WordClass.Time],
  [SPEAKER_NOUNS, WordClass.SpeakerNoun],
  [ROLE_NOUNS, WordClass.Person],
  [PERSON_NOUNS, WordClass.Person],
  ['will would to could should may might must', WordClass.Unreal],
  ['and but so or yet for', WordClass.Conjunction],
  ['and', WordClass.And],
  ['who which that', WordClass.Relative],
  [table.NOT_ADVERBS, WordClass.NotAdverb],
  ['last this next late early', WordClass.Deictic],
]);

const pronouns = new WordTable([
  ['he', Pronoun.He],
  ['she', Pronoun.She],
  ['they', Pronoun.They],
  ['it', Pronoun.It],
  ['i', Pronoun.First],
  ['we', Pronoun.First],
  ['you', Pronoun.First],
]);
const possessives = new WordTable([
  ['his', Pronoun.He],
  ['her', Pronoun.She],
  ['their', Pronoun.They],
  ['its', Pronoun.It],
  ['my', Pronoun.First],
  ['our', Pronoun.First],
]);

const COMMA = 0x2c;
const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const HYPHEN = 0x2d;
const SMALL_D = 0x64;
const SMALL_E = 0x65;
const SMALL_G = 0x67;
const SMALL_I = 0x69;
const SMALL_L = 0x6c;
const SMALL_N = 0x6e;
const SMALL_Y = 0x79;

function is({ tokens }: Reading, token: number, bits: number): boolean {
  return token >= 0 && (classes.get(tokens.word[token] as number) & bits) !== 0;
}

/** A determiner, possessives included. */
export function isDeterminer(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Determiner);
}

export function isPreposition(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Preposition);
}

/** A preposition that attaches to a speaker: "a spokesman for". */
export function isAttaching(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Attaching);
}

/** A word that opens a clause, or joins one to another. */
export function isClauseOpener(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.ClauseOpener);
}

export function isAuxiliary(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Auxiliary);
}

/** A day, or another word for a time that stands bare beside a verb. */
export function isTime(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Time);
}

/** "last" in "last year": a word before a bare time. */
export function isDeictic(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Deictic);
}

/** A noun for people and bodies that speak: "spokesman", "campaign". */
export function isSpeakerNoun(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.SpeakerNoun);
}

/** A noun for one person: "nurse", "spokesman". */
export function isPersonNoun(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Person);
}

/** "and", "but": joins two clauses. */
export function isConjunction(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Conjunction);
}

export function isAnd(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.And);
}

export function isRelative(reading: Reading, token: number): boolean {
  return is(reading, token, WordClass.Relative);
}

/** Whether "will", "would" or "to" stands before the verb: said in the future, or not at all. */
export function isUnreal(reading: Reading, verb: number): boolean {
  return is(reading, verb - 1, WordClass.Unreal);
}

/** An adverb, by our list or in -ly. */
export function isAdverb(reading: Reading, token: number): boolean {
  if (is(reading, token, WordClass.Adverb)) return true;
  const { tokens } = reading;
  if (tokens.kind[token] !== TokenKind.Word || is(reading, token, WordClass.NotAdverb)) return false;
  if (tokens.has(token, Shape.Capital) && !tokens.has(token, Shape.SentenceStart)) return false;
  const end = tokens.end[token] as number;
  if (end - (tokens.start[token] as number) <= 4) return false;
  return tokens.text.charCodeAt(end - 1) === SMALL_Y && tokens.text.charCodeAt(end - 2) === SMALL_L;
}

/** "speaking", "adding": a word in -ing. */
export function isParticiple(reading: Reading, token: number): boolean {
  if (!reading.isWord(token)) return false;
  const { text } = reading.tokens;
  const end = reading.tokens.end[token] as number;
  if (text.charCodeAt(end - 1) !== SMALL_G || text.charCodeAt(end - 2) !== SMALL_N) return false;
  return text.charCodeAt(end - 3) === SMALL_I;
}

/** "closed", "led": a word in -ed. */
export function endsInEd({ tokens }: Reading, token: number): boolean {
  const end = tokens.end[token] as number;
  return tokens.text.charCodeAt(end - 1) === SMALL_D && tokens.text.charCodeAt(end - 2) === SMALL_E;
}

export function pronounAt({ tokens }: Reading, token: number): Pronoun {
  return token < 0 ? Pronoun.None : pronouns.get(tokens.word[token] as number);
}

/** "his", "her": whose thing it is. */
export function possessiveAt({ tokens }: Reading, token: number): Pronoun {
  return possessives.get(tokens.word[token] as number);
}

/** A dash between words, not a hyphen. */
export function isDash({ tokens }: Reading, token: number): boolean {
  const mark = tokens.mark(token);
  return mark === EM_DASH || ((mark === HYPHEN || mark === EN_DASH) && tokens.has(token, Shape.SpaceBefore));
}

/** A comma or dash: what parts a sentence. */
export function isBreak(reading: Reading, token: number): boolean {
  return reading.tokens.mark(token) === COMMA || isDash(reading, token);
}
