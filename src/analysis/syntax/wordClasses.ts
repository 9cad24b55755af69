import { has } from '../containers/flags';
import * as table from '../data/phraseWords';
import { PERSON_NOUNS, SPEAKER_NOUNS } from '../data/speakerNouns';
import { HONORIFICS, OFFICE_WORDS, ROLE_NOUNS } from '../data/titles';
import { WordTable } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Trait } from '../text/words/traits';
import { traitBits } from '../text/words/wordTables';

/** Classes of words that bound phrases and clauses; a word may be in several. */
const enum WordClass {
  Determiner = 2 ** 0,
  Preposition = 2 ** 1,
  Attaching = 2 ** 2,
  ClauseOpener = 2 ** 3,
  Auxiliary = 2 ** 4,
  Adverb = 2 ** 5,
  Time = 2 ** 6,
  SpeakerNoun = 2 ** 7,
  Unreal = 2 ** 8,
  Conjunction = 2 ** 9,
  And = 2 ** 10,
  Relative = 2 ** 11,
  NotAdverb = 2 ** 12,
  /** "last", "this" before a time. */
  Deictic = 2 ** 13,
  /** "nurse", "senator": a noun for one person. */
  Person = 2 ** 14,
  /** "Dr", "Senator": stands before a name. */
  Title = 2 ** 15,
  /** "gives", "took": a subject ends before it. */
  Finite = 2 ** 16,
}

/** Shortest word in -ly that is taken for an adverb, in letters: not "fly", "July". */
const SHORTEST_ADVERB = 5;

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
  [table.FINITE_VERBS, WordClass.Finite],
  [HONORIFICS, WordClass.Title],
  [OFFICE_WORDS, WordClass.Title],
  [table.UNREAL, WordClass.Unreal],
  [table.CONJUNCTIONS, WordClass.Conjunction],
  [table.ADDITIVES, WordClass.And],
  [table.RELATIVES, WordClass.Relative],
  [table.NOT_ADVERBS, WordClass.NotAdverb],
  [table.DEICTICS, WordClass.Deictic],
]);

/** The one place that reads the packed classes. */
function is(tokens: Tokens, token: number, bits: number): boolean {
  return token >= 0 && has(classes.get(tokens.word[token]), bits);
}

/** A determiner, possessives included. */
export function isDeterminer(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Determiner);
}

export function isPreposition(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Preposition);
}

/** A preposition that attaches to a speaker: "a spokesman for". */
export function isAttaching(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Attaching);
}

/** A word that opens a clause, or joins one to another. */
export function isClauseOpener(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.ClauseOpener);
}

/** "has", "would"; not the month in "filed May 28". */
export function isAuxiliary(tokens: Tokens, token: number): boolean {
  if (!is(tokens, token, WordClass.Auxiliary)) return false;
  return !(tokens.has(token, Shape.Capital) && tokens.kind[token + 1] === TokenKind.Number);
}

/** A day, or another word for a time that stands bare beside a verb. */
export function isTime(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Time);
}

/** "last" in "last year": a word before a bare time. */
export function isDeictic(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Deictic);
}

/** A noun for people and bodies that speak: "spokesman", "campaign". */
export function isSpeakerNoun(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.SpeakerNoun);
}

/** A noun for one person: "nurse", "spokesman". */
export function isPersonNoun(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Person);
}

/** "gives", "took": the predicate begins here. */
export function isFiniteVerb(tokens: Tokens, token: number): boolean {
  if (token < 0 || tokens.has(token, Shape.Capital)) return false;
  return is(tokens, token, WordClass.Finite) || has(traitBits.get(tokens.word[token]), Trait.Finite);
}

/** "Dr", "Senator": what stands before a name. */
export function isTitle(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Title);
}

/** "and", "but": joins two clauses. */
export function isConjunction(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Conjunction);
}

export function isAnd(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.And);
}

export function isRelative(tokens: Tokens, token: number): boolean {
  return is(tokens, token, WordClass.Relative);
}

/** Whether "will", "would" or "to" stands before the verb: said in the future, or not at all. */
export function isUnreal(tokens: Tokens, verb: number): boolean {
  return is(tokens, verb - 1, WordClass.Unreal);
}

/** An adverb, by our list or in -ly. */
export function isAdverb(tokens: Tokens, token: number): boolean {
  if (is(tokens, token, WordClass.Adverb)) return true;
  if (tokens.kind[token] !== TokenKind.Word || is(tokens, token, WordClass.NotAdverb)) return false;
  if (tokens.has(token, Shape.Capital) && !tokens.has(token, Shape.SentenceStart)) return false;
  return tokens.end[token] - tokens.start[token] >= SHORTEST_ADVERB && tokens.endsWith(token, 'ly');
}

/** "speaking", "adding": a word in -ing. */
export function isParticiple(tokens: Tokens, token: number): boolean {
  return token >= 0 && tokens.kind[token] === TokenKind.Word && tokens.endsWith(token, 'ing');
}

/** "closed", "led": a word in -ed. */
export function endsInEd(tokens: Tokens, token: number): boolean {
  return tokens.endsWith(token, 'ed');
}

/** A dash between words, not a hyphen. */
export function isDash(tokens: Tokens, token: number): boolean {
  const mark = tokens.mark(token);
  return (
    mark === Mark.EmDash ||
    ((mark === Mark.Hyphen || mark === Mark.EnDash) && tokens.has(token, Shape.SpaceBefore))
  );
}

/** A comma or dash: what parts a sentence. */
export function isBreak(tokens: Tokens, token: number): boolean {
  return tokens.mark(token) === Mark.Comma || isDash(tokens, token);
}
