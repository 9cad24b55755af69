import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Trait } from '../text/words/traits';
import { WordClass } from '../text/words/wordClass';
import { classBits, traitBits } from '../text/words/wordTables';

export { Trait };

/** Shortest word in -ly that is taken for an adverb, in letters: not "fly", "July". */
const SHORTEST_ADVERB = 5;

/** The traits of a word by its number in the lexicon; 0 where no table has it. */
export function traitsOf(word: number): number {
  return traitBits.get(word);
}

/** The traits of a token; what is no word ends a phrase. */
export function traitsAt(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count) return Trait.Breaks;
  return tokens.kind[index] === TokenKind.Word ? traitsOf(tokens.word[index]) : Trait.Breaks;
}

/** Whether a token has one of the traits. */
export function hasTrait(tokens: Tokens, index: number, one: Trait, other = 0): boolean {
  return has(traitsAt(tokens, index), one, other);
}

/** The one place that reads the packed classes. */
function is(tokens: Tokens, token: number, bits: number): boolean {
  return token >= 0 && has(classBits.get(tokens.word[token]), bits);
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
