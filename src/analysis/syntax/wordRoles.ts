import { has } from '../containers/flags';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { foreignRole, isForeign } from './foreignText';
import { isHead, Role } from './phraseRole';
import { irregularSingular } from './singular';
import { hasTrait, Trait, traitsAt, traitsOf } from './wordClasses';

/** What each word of a paragraph is in a noun phrase. One instance reads paragraph after paragraph. */
export class WordRoles {
  tokens!: Tokens;
  /** Nothing is known of the paragraph's words but their capitals. */
  isForeign = false;
  private roles = new Uint8Array(1024);
  /** Capitals tell names, unless most words have one. */
  private areCapitalsNames = true;

  read(tokens: Tokens): void {
    const { count } = tokens;
    this.tokens = tokens;
    if (this.roles.length < count) this.roles = new Uint8Array(count * 2);
    this.isForeign = isForeign(tokens);
    this.areCapitalsNames = !isTitleCase(tokens);
    for (let i = 0; i < count; i++) this.roles[i] = this.isForeign ? foreignRole(tokens, i) : this.roleOf(i);
  }

  /** The role of a token; {@link Role.None} where it ends every phrase. */
  at(index: number): Role {
    return this.roles[index];
  }

  /** A number that belongs to the word before it: "Covid 19". */
  isAttachedNumber(index: number): boolean {
    return this.at(index) === Role.Number && this.isPlainNumber(index);
  }

  /** Words that open no theme: "two", "several", "growing". */
  isPassedOver(index: number): boolean {
    if (this.at(index) === Role.Number) return this.isPlainNumber(index);
    return this.at(index) !== Role.Name && has(traitsOf(this.tokens.word[index]), Trait.LightAdjective);
  }

  /** A number that is neither a year nor part of a word as in "58-year-old". */
  private isPlainNumber(index: number): boolean {
    return !this.tokens.has(index, Shape.Hyphen) && !isYear(this.tokens, index);
  }

  /** "58-year-old", "2030", "Covid 19". */
  private isNumberRole(index: number): boolean {
    const { tokens } = this;
    if (isTooLong(tokens, index)) return false;
    return tokens.has(index, Shape.Hyphen) || isYear(tokens, index) || this.isAfterWord(index);
  }

  /** A short number right after a noun without a hyphen. */
  private isAfterWord(index: number): boolean {
    const { tokens } = this;
    return (
      tokens.end[index] - tokens.start[index] < YEAR_LENGTH &&
      this.isAfterHead(index) &&
      !tokens.has(index - 1, Shape.Hyphen + Shape.Digit) &&
      tokens.start[index] - tokens.end[index - 1] === 1
    );
  }

  private isAfterHead(index: number): boolean {
    return index > 0 && isHead(this.at(index - 1));
  }

  private roleOf(index: number): Role {
    const { tokens } = this;
    if (tokens.kind[index] === TokenKind.Number) return this.isNumberRole(index) ? Role.Number : Role.None;
    if (tokens.kind[index] !== TokenKind.Word || tokens.has(index, Shape.Clitic) || isTooLong(tokens, index))
      return Role.None;
    const traits = traitsOf(tokens.word[index]);
    if (has(traits, Trait.Break)) return Role.None;
    const isName =
      this.areCapitalsNames && tokens.has(index, Shape.Capital) && !tokens.has(index, Shape.SentenceStart);
    if (isName) return Role.Name;
    if (has(traits, Trait.Verb)) return this.isNounOfVerb(index) ? Role.Noun : Role.None;
    if (tokens.has(index, Shape.Dotted + Shape.Digit)) return Role.Name;
    return this.roleByTraits(index, traits);
  }

  /** The first class that a word is known to be in decides; where none is, its ending does. */
  private roleByTraits(index: number, traits: number): Role {
    if (has(traits, Trait.PastNoun) && this.isAfterHead(index)) return Role.None;
    if (has(traits, Trait.Noun)) return this.isGerundAfterPlural(index) ? Role.None : Role.Noun;
    if (has(traits, Trait.NounVerb)) return this.isVerbHere(index, traits) ? Role.None : Role.Noun;
    if (has(traits, Trait.NounAdjective)) return Role.NounAdjective;
    if (has(traits, Trait.Adjective)) return this.isPastAfterHead(index) ? Role.None : Role.Adjective;
    return this.roleByEnding(index);
  }

  /** "The rescue", "over rescue funds", "a foster home", and "Foster children wait" at a sentence's start. */
  private isNounOfVerb(index: number): boolean {
    const { tokens } = this;
    const before = traitsAt(tokens, index - 1);
    if (has(before, Trait.BeforeNoun)) return true;
    // No verb in its base form follows a finite one: "she wants foster children to".
    const isAfterVerb =
      has(before, Trait.Finite) || (has(before, Trait.NounVerb) && this.at(index - 1) === Role.None);
    // Nor does a verb follow the object of one: "and foster children move".
    const isBeforeVerb =
      !has(before, Trait.BeforeVerb) && !this.isAfterHead(index) && isPluralVerb(tokens, index + 2);
    const mayOpen = tokens.has(index, Shape.SentenceStart) || isAfterVerb || isBeforeVerb;
    return mayOpen && !hasTrait(tokens, index + 1, Trait.Breaks) && isPluralNoun(tokens, index + 1);
  }

  /** "plans to", "banks cut rates" against "the plans", "tax cuts". */
  private isVerbHere(index: number, traits: number): boolean {
    const { tokens } = this;
    const before = traitsAt(tokens, index - 1);
    if (has(before, Trait.Determiner)) return false;
    if (has(before, Trait.BeforeVerb)) return true;
    if (!this.isAfterHead(index) || hasTrait(tokens, index + 1, Trait.Modal)) return false; // "river tolls would"
    const isPlural = isPluralNoun(tokens, index - 1);
    // Verbs agree with their subject: "banks trade", "the bank trades", but "commodity trade to".
    if (has(traits, Trait.BaseVerb) && (isPlural || !has(traits, Trait.Invariant)))
      return isPlural && tokens.kind[index + 1] !== TokenKind.Mark;
    return isVerbBefore(tokens, index + 1, isPlural);
  }

  /** "living" in "families living in tents". */
  private isGerundAfterPlural(index: number): boolean {
    return this.tokens.endsIn(index, 'ng') && this.isAfterHead(index) && isPluralNoun(this.tokens, index - 1);
  }

  /** "Signed" in "donors signed cards", though it is an adjective in "signed cards". */
  private isPastAfterHead(index: number): boolean {
    return (
      this.isAfterHead(index) && !this.tokens.has(index, Shape.Hyphen) && this.tokens.endsIn(index, 'ed')
    );
  }

  /** Unknown words are nouns unless their ending says otherwise. */
  private roleByEnding(index: number): Role {
    const { tokens } = this;
    const length = tokens.end[index] - tokens.start[index];
    if (length < SHORTEST_WITH_ENDING) return length < 2 ? Role.None : Role.Noun;
    if (tokens.endsIn(index, 'ly')) return Role.None;
    if (tokens.endsIn(index, 'ed')) return this.participleRole(index);
    if (tokens.endsIn(index, 'ing')) return this.gerundRole(index);
    const isAdjective = length >= SHORTEST_ADJECTIVE && hasAdjectiveEnding(tokens, index);
    return isAdjective ? Role.Adjective : Role.Noun;
  }

  /** "frozen assets", "the accused man": an adjective where a noun follows and no noun goes before. */
  private participleRole(index: number): Role {
    const { tokens } = this;
    if (hasTrait(tokens, index - 1, Trait.Auxiliary, Trait.BeforeVerb)) return Role.None;
    if (tokens.has(index, Shape.Hyphen)) return Role.Adjective;
    return this.isAfterHead(index) || !nounFollows(tokens, index) ? Role.None : Role.Adjective;
  }

  private gerundRole(index: number): Role {
    const { tokens } = this;
    if (hasTrait(tokens, index - 1, Trait.Auxiliary, Trait.BeforeVerb)) return Role.None;
    if (tokens.has(index, Shape.Hyphen)) return Role.Adjective;
    const isBeforeNoun = nounFollows(tokens, index);
    if (hasTrait(tokens, index - 1, Trait.Determiner)) return isBeforeNoun ? Role.Adjective : Role.Noun;
    if (!this.isAfterHead(index)) return isBeforeNoun ? Role.Adjective : Role.None;
    const isVerb = isPluralNoun(tokens, index - 1) || hasTrait(tokens, index + 1, Trait.Determiner);
    return isVerb || isBeforeNoun ? Role.None : Role.Noun;
  }
}

/** Letters of the shortest unknown word whose ending tells what it is; of the shortest adjective among them. */
const SHORTEST_WITH_ENDING = 4;
const SHORTEST_ADJECTIVE = 6;
const ADJECTIVE_ENDINGS = ['ous', 'less', 'ful', 'ical', 'ive', 'ble', 'ish'];

function hasAdjectiveEnding(tokens: Tokens, index: number): boolean {
  for (let i = 0; i < ADJECTIVE_ENDINGS.length; i++)
    if (tokens.endsIn(index, ADJECTIVE_ENDINGS[i])) return true;
  return false;
}

const YEAR_LENGTH = 4;

function isYear(tokens: Tokens, index: number): boolean {
  return tokens.end[index] - tokens.start[index] === YEAR_LENGTH;
}

/** "Fishing", "signed": a word that may be a verb, by its ending. */
export function isVerbal(tokens: Tokens, index: number): boolean {
  if (tokens.has(index, Shape.Hyphen)) return false;
  if (tokens.end[index] - tokens.start[index] < SHORTEST_VERBAL) return false;
  return tokens.endsIn(index, 'ed') || tokens.endsIn(index, 'ng');
}

const SHORTEST_VERBAL = 5;

/** "Largest". */
export function isSuperlative(tokens: Tokens, index: number): boolean {
  return tokens.end[index] - tokens.start[index] >= SHORTEST_SUPERLATIVE && tokens.endsIn(index, 'est');
}

const SHORTEST_SUPERLATIVE = 6;

/** Characters beyond which a token is no word of a language. */
const LONGEST_WORD = 200;

function isTooLong(tokens: Tokens, index: number): boolean {
  return tokens.end[index] - tokens.start[index] > LONGEST_WORD;
}

/** Tokens that tell whether a paragraph is written like a title. */
const TITLE_REACH = 40;

/** True where most words that could be small are capitalised: capitals say nothing about names then. */
function isTitleCase(tokens: Tokens): boolean {
  const reach = Math.min(tokens.count, TITLE_REACH);
  let words = 0;
  let capitals = 0;
  for (let i = 1; i < reach; i++) {
    if (tokens.kind[i] !== TokenKind.Word || has(traitsOf(tokens.word[i]), Trait.Breaks)) continue;
    words++;
    if (tokens.has(i, Shape.Capital)) capitals++;
    else if (words - capitals > reach * 0.2) return false; // no title, whatever follows
  }
  return words >= 2 && capitals >= words * 0.8;
}

/** Whether a noun that may be a verb is one after a head, by what follows it. */
function isVerbBefore(tokens: Tokens, next: number, isPlural: boolean): boolean {
  const after = traitsAt(tokens, next);
  if (has(after, Trait.Determiner, Trait.BeforeVerb)) return true;
  if (!isPlural && has(after, Trait.Particle)) return true;
  if (isPlural || next >= tokens.count || has(after, Trait.Breaks)) return false;
  // "the council backs plans", but "river states clash over".
  const isNextVerb = has(after, Trait.BaseVerb) && hasTrait(tokens, next + 1, Trait.Breaks);
  return !isNextVerb && !tokens.has(next, Shape.Clitic);
}

/** "Move", "are", "will": what is said of a plural. */
function isPluralVerb(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.Word) return false;
  const traits = traitsAt(tokens, index);
  if (has(traits, Trait.Auxiliary, Trait.BeforeVerb)) return !has(traits, Trait.Determiner);
  return has(traits, Trait.Verb, Trait.BaseVerb) && !has(traits, Trait.Finite);
}

function isPluralNoun(tokens: Tokens, index: number): boolean {
  const endsInS = tokens.endsIn(index, 's') && !tokens.endsIn(index, 'ss');
  return endsInS || irregularSingular(tokens.word[index]) !== 0;
}

function nounFollows(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  return next < tokens.count && tokens.kind[next] === TokenKind.Word && !hasTrait(tokens, next, Trait.Breaks);
}
