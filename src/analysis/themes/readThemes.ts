import type { FurnitureFacts } from '../text/furniture';
import { pack } from '../text/lists';
import type { ParagraphWith } from '../text/paragraphWith';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { foreignRole, isForeign } from './foreign';
import { Role, TRAIT_SHIFT, WordFlag } from './wordFlags';
import { hyphenatedKey, wordKey } from './keys';
import { irregularSingular, Trait, traitsOf } from './themeWords';

/**
 * What one paragraph says about themes, from its own text alone: the words of its noun phrases in text order, three
 * numbers each: a hash that is the same for singular and plural, the offset in the paragraph, and flags with the length.
 */
export interface ThemeFacts {
  readonly words: Int32Array;
}

/** A paragraph whose themes are linked. */
export type ThemeRecord = ParagraphWith<{ readonly themes: ThemeFacts; readonly furniture: FurnitureFacts }>;

/** Numbers for each word of {@link ThemeFacts.words}. */
export const STRIDE = 3;

const TRAITS_KEPT =
  Trait.LightNoun | Trait.Attribution | Trait.LightAdjective | Trait.Common | Trait.Commoner | Trait.Office;
if (TRAITS_KEPT >> TRAIT_SHIFT !== WordFlag.OfTraits) throw new Error('Traits and flags are not in step.');

let buffer = new Int32Array(STRIDE * 1024);
let roles = new Uint8Array(1024);
const NONE: ThemeFacts = { words: new Int32Array(0) };

/** Reads the noun phrases of a paragraph. */
export function readThemes(tokens: Tokens): ThemeFacts {
  const { count } = tokens;
  if (roles.length < count) {
    roles = new Uint8Array(count * 2);
    buffer = new Int32Array(STRIDE * count * 2);
  }
  const foreign = isForeign(tokens);
  if (foreign) for (let i = 0; i < count; i++) roles[i] = foreignRole(tokens, i);
  else readRoles(tokens);
  let end = 0;
  let lastEnd = -2;
  for (let i = 0; i < count; i++) {
    if (roles[i] === 0) continue;
    let last = i;
    while (last + 1 < count && roles[last + 1] !== 0) last++;
    const stop = last + 1;
    let first = i;
    i = last;
    while (last >= first && !isHead(roles[last]) && !isAttached(tokens, last)) last--;
    while (first < last && isPassedOver(tokens, first)) first++;
    if (last < first) continue;
    const isAfterOf = lastEnd === first - 1 && (traitsOf(tokens.word[first - 1]) & Trait.Of) !== 0;
    let position = WordFlag.PhraseStart | (isAfterOf ? WordFlag.AfterOf : 0);
    for (let at = first; at <= last; at++) {
      end = pushWord(tokens, at, end, position);
      // Which words of another language belong together only capitals tell.
      position = foreign && !(isNamed(at) && isNamed(at + 1)) ? WordFlag.PhraseStart : 0;
    }
    lastEnd = last + 1 === stop ? stop : -2;
  }
  return end === 0 ? NONE : { words: pack(buffer, end) };
}

/** The roles of all tokens of a paragraph. */
function readRoles(tokens: Tokens): void {
  const capitals = isTitleCase(tokens) ? 0 : Shape.Capital;
  for (let i = 0; i < tokens.count; i++) roles[i] = roleOf(tokens, i, capitals);
}

function isNamed(index: number): boolean {
  return roles[index] === Role.Name;
}

function pushWord(tokens: Tokens, index: number, end: number, position: number): number {
  const length = tokens.end[index] - tokens.start[index];
  const role = roles[index];
  const traits = traitsOf(tokens.word[index]);
  let flags = role | position | ((traits >> TRAIT_SHIFT) & WordFlag.OfTraits);
  if (role === Role.Name) flags &= ~WordFlag.LightAdjective;
  else {
    if ((traits & Trait.NounVerb) !== 0) flags |= WordFlag.VerbToo;
    if (isVerbal(tokens, index)) flags |= WordFlag.Verbal;
    if (role === Role.Adjective && isSuperlative(tokens, index)) flags |= WordFlag.Superlative;
    if (isAttached(tokens, index)) flags |= WordFlag.AfterWord;
  }
  if (position !== 0 && (traitsAt(tokens, index - 1) & Trait.Determiner) !== 0) flags |= WordFlag.Determined;
  if (tokens.has(index, Shape.SentenceStart)) flags |= WordFlag.SentenceStart;
  buffer[end] = flags & WordFlag.AfterWord ? hyphenatedKey(tokens, index) : wordKey(tokens, index);
  buffer[end + 1] = tokens.start[index];
  buffer[end + 2] = flags | (length << WordFlag.LengthShift);
  return end + STRIDE;
}

function isAttached(tokens: Tokens, index: number): boolean {
  return roles[index] === Role.Number && !tokens.has(index, Shape.Hyphen) && !isYear(tokens, index);
}

/** Tokens that tell whether a paragraph is written like a title. */
const TITLE_REACH = 40;

/** True where most words that could be small are capitalised: capitals say nothing about names then. */
function isTitleCase(tokens: Tokens): boolean {
  const reach = Math.min(tokens.count, TITLE_REACH);
  let words = 0;
  let capitals = 0;
  for (let i = 1; i < reach; i++) {
    if (tokens.kind[i] !== TokenKind.Word || (traitsOf(tokens.word[i]) & Trait.Breaks) !== 0) continue;
    words++;
    if (tokens.has(i, Shape.Capital)) capitals++;
    else if (words - capitals > reach * 0.2) return false; // no title, whatever follows
  }
  return words >= 2 && capitals >= words * 0.8;
}

function isHead(role: number): boolean {
  return role === Role.Noun || role === Role.Name || role === Role.NounAdjective;
}

/** Words that open no theme: "two", "several", "growing". */
function isPassedOver(tokens: Tokens, index: number): boolean {
  if (roles[index] === Role.Number) return isPlainNumber(tokens, index);
  return roles[index] !== Role.Name && (traitsOf(tokens.word[index]) & Trait.LightAdjective) !== 0;
}

/** A number that is neither a year nor part of a word as in "58-year-old". */
function isPlainNumber(tokens: Tokens, index: number): boolean {
  return !tokens.has(index, Shape.Hyphen) && !isYear(tokens, index);
}

const YEAR_LENGTH = 4;

function isYear(tokens: Tokens, index: number): boolean {
  return tokens.end[index] - tokens.start[index] === YEAR_LENGTH;
}

/** The role of a token in a noun phrase, or 0 where it ends every phrase. */
function roleOf(tokens: Tokens, index: number, capitals: number): number {
  if (tokens.kind[index] !== TokenKind.Word)
    return tokens.kind[index] === TokenKind.Number ? numberRole(tokens, index) : 0;
  const shape = tokens.shape[index];
  if ((shape & Shape.Clitic) !== 0 || isTooLong(tokens, index)) return 0;
  const traits = traitsOf(tokens.word[index]);
  const isName = (shape & capitals) !== 0 && (shape & Shape.SentenceStart) === 0;
  if ((traits & Trait.Break) !== 0) return 0;
  if ((traits & Trait.Verb) !== 0) return isName ? Role.Name : nounOfVerb(tokens, index);
  if (isName || (shape & (Shape.Dotted | Shape.Digit)) !== 0) return Role.Name;
  if ((traits & Trait.PastNoun) !== 0 && isAfterHead(index)) return 0;
  if ((traits & Trait.Noun) !== 0) return isGerundAfterPlural(tokens, index) ? 0 : Role.Noun;
  if ((traits & Trait.NounVerb) !== 0) return isVerbHere(tokens, index, traits) ? 0 : Role.Noun;
  if ((traits & Trait.NounAdjective) !== 0) return Role.NounAdjective;
  if ((traits & Trait.Adjective) !== 0) return isPastAfterHead(tokens, index) ? 0 : Role.Adjective;
  return roleByEnding(tokens, index);
}

/** "The rescue", "over rescue funds", "a foster home", and "Foster children wait" at a sentence's start. */
function nounOfVerb(tokens: Tokens, index: number): number {
  const before = traitsAt(tokens, index - 1);
  if ((before & Trait.BeforeNoun) !== 0) return Role.Noun;
  // No verb in its base form follows a finite one: "she wants foster children to".
  const isAfterVerb =
    (before & Trait.Finite) !== 0 || ((before & Trait.NounVerb) !== 0 && roles[index - 1] === 0);
  // Nor does a verb follow the object of one: "and foster children move".
  const isBeforeVerb =
    (before & Trait.BeforeVerb) === 0 && !isAfterHead(index) && isPluralVerb(wordTraitsAt(tokens, index + 2));
  const mayOpen = tokens.has(index, Shape.SentenceStart) || isAfterVerb || isBeforeVerb;
  return mayOpen && isPluralNext(tokens, index + 1) ? Role.Noun : 0;
}

function wordTraitsAt(tokens: Tokens, index: number): number {
  return tokens.kind[index] === TokenKind.Word ? traitsAt(tokens, index) : 0;
}

/** "Move", "are", "will": what is said of a plural. */
function isPluralVerb(traits: number): boolean {
  if ((traits & (Trait.Auxiliary | Trait.BeforeVerb)) !== 0) return (traits & Trait.Determiner) === 0;
  return (traits & (Trait.Verb | Trait.BaseVerb)) !== 0 && (traits & Trait.Finite) === 0;
}

function isPluralNext(tokens: Tokens, index: number): boolean {
  return (traitsAt(tokens, index) & Trait.Breaks) === 0 && isPluralNoun(tokens, index);
}

/** No word of a language; its length would not fit into {@link ThemeFacts}. */
function isTooLong(tokens: Tokens, index: number): boolean {
  return tokens.end[index] - tokens.start[index] > 200;
}

function numberRole(tokens: Tokens, index: number): number {
  if (isTooLong(tokens, index)) return 0;
  return tokens.has(index, Shape.Hyphen) || isYear(tokens, index) || isAfterWord(tokens, index)
    ? Role.Number
    : 0;
}

/** A short number right after a noun without a hyphen. */
function isAfterWord(tokens: Tokens, index: number): boolean {
  const length = tokens.end[index] - tokens.start[index];
  return (
    length < YEAR_LENGTH &&
    isAfterHead(index) &&
    !tokens.has(index - 1, Shape.Hyphen | Shape.Digit) &&
    tokens.start[index] - tokens.end[index - 1] === 1
  );
}

function traitsAt(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count) return Trait.Breaks;
  return tokens.kind[index] === TokenKind.Word ? traitsOf(tokens.word[index]) : Trait.Breaks;
}

/** "plans to", "banks cut rates" against "the plans", "tax cuts". */
function isVerbHere(tokens: Tokens, index: number, traits: number): boolean {
  const before = traitsAt(tokens, index - 1);
  if ((before & Trait.Determiner) !== 0) return false;
  if ((before & Trait.BeforeVerb) !== 0) return true;
  if (!isAfterHead(index)) return false;
  const after = traitsAt(tokens, index + 1);
  if ((after & Trait.Modal) !== 0) return false; // "river tolls would"
  const isPlural = isPluralNoun(tokens, index - 1);
  // Verbs agree with their subject: "banks trade", "the bank trades", but "commodity trade to".
  if ((traits & Trait.BaseVerb) !== 0 && ((traits & Trait.Invariant) === 0 || isPlural))
    return isPlural && tokens.kind[index + 1] !== TokenKind.Mark;
  if ((after & (Trait.Determiner | Trait.BeforeVerb)) !== 0) return true;
  if (!isPlural && (after & Trait.Particle) !== 0) return true;
  if (isPlural || index + 1 >= tokens.count || (after & Trait.Breaks) !== 0) return false;
  // "the council backs plans", but "river states clash over".
  const isNextVerb = (after & Trait.BaseVerb) !== 0 && (traitsAt(tokens, index + 2) & Trait.Breaks) !== 0;
  return !isNextVerb && !tokens.has(index + 1, Shape.Clitic);
}

function isAfterHead(index: number): boolean {
  return index > 0 && isHead(roles[index - 1]);
}

/** "living" in "families living in tents". */
function isGerundAfterPlural(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index];
  const isGerund =
    (tokens.text.charCodeAt(end - 1) | 0x20) === 0x67 && (tokens.text.charCodeAt(end - 2) | 0x20) === 0x6e;
  return isGerund && isAfterHead(index) && isPluralNoun(tokens, index - 1);
}

/** "Signed" in "donors signed cards", though it is an adjective in "signed cards". */
function isPastAfterHead(tokens: Tokens, index: number): boolean {
  if (!isAfterHead(index) || tokens.has(index, Shape.Hyphen)) return false;
  const end = tokens.end[index];
  return (
    (tokens.text.charCodeAt(end - 1) | 0x20) === 0x64 && (tokens.text.charCodeAt(end - 2) | 0x20) === 0x65
  );
}

function isPluralNoun(tokens: Tokens, index: number): boolean {
  return endsInS(tokens, index) || irregularSingular(tokens.word[index]) !== 0;
}

function endsInS(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index];
  return (
    (tokens.text.charCodeAt(end - 1) | 0x20) === 0x73 && (tokens.text.charCodeAt(end - 2) | 0x20) !== 0x73
  );
}

/** Unknown words are nouns unless their ending says otherwise. */
function isSuperlative(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index];
  return (
    end - tokens.start[index] > 5 &&
    (tokens.text.charCodeAt(end - 1) | 0x20) === 0x74 &&
    (tokens.text.charCodeAt(end - 2) | 0x20) === 0x73 &&
    (tokens.text.charCodeAt(end - 3) | 0x20) === 0x65
  );
}

function isVerbal(tokens: Tokens, index: number): boolean {
  if (tokens.has(index, Shape.Hyphen)) return false;
  const end = tokens.end[index];
  if (end - tokens.start[index] < 5) return false;
  const last = tokens.text.charCodeAt(end - 1) | 0x20;
  const second = tokens.text.charCodeAt(end - 2) | 0x20;
  return (last === 0x64 && second === 0x65) || (last === 0x67 && second === 0x6e); // -ed -ng
}

function roleByEnding(tokens: Tokens, index: number): number {
  const { text } = tokens;
  const end = tokens.end[index];
  const length = end - tokens.start[index];
  if (length < 4) return length < 2 ? 0 : Role.Noun;
  const last = text.charCodeAt(end - 1) | 0x20;
  const second = text.charCodeAt(end - 2) | 0x20;
  const third = text.charCodeAt(end - 3) | 0x20;
  if (last === 0x79 && second === 0x6c) return 0; // -ly
  if (last === 0x64 && second === 0x65) return participleRole(tokens, index); // -ed
  if (last === 0x67 && second === 0x6e && third === 0x69) return gerundRole(tokens, index); // -ing
  const fourth = text.charCodeAt(end - 4) | 0x20;
  return length >= 6 && isAdjectiveEnding(last, second, third, fourth) ? Role.Adjective : Role.Noun;
}

/** -ous -less -ful -ical -ive -able -ible -ish */
function isAdjectiveEnding(last: number, second: number, third: number, fourth: number): boolean {
  if (last === 0x73) {
    return (second === 0x75 && third === 0x6f) || (second === 0x73 && third === 0x65 && fourth === 0x6c);
  }
  if (last === 0x6c)
    return (second === 0x75 && third === 0x66) || (second === 0x61 && third === 0x63 && fourth === 0x69);
  if (last === 0x65) return (second === 0x76 && third === 0x69) || (second === 0x6c && third === 0x62);
  return last === 0x68 && second === 0x73 && third === 0x69;
}

/** "frozen assets", "the accused man": an adjective where a noun follows and no noun goes before. */
function participleRole(tokens: Tokens, index: number): number {
  const before = traitsAt(tokens, index - 1);
  if ((before & (Trait.Auxiliary | Trait.BeforeVerb)) !== 0) return 0;
  if (tokens.has(index, Shape.Hyphen)) return Role.Adjective;
  return isAfterHead(index) || !nounFollows(tokens, index) ? 0 : Role.Adjective;
}

function gerundRole(tokens: Tokens, index: number): number {
  const before = traitsAt(tokens, index - 1);
  if ((before & (Trait.Auxiliary | Trait.BeforeVerb)) !== 0) return 0;
  if (tokens.has(index, Shape.Hyphen)) return Role.Adjective;
  if ((before & Trait.Determiner) !== 0) return nounFollows(tokens, index) ? Role.Adjective : Role.Noun;
  if (isAfterHead(index)) {
    const isVerb = isPluralNoun(tokens, index - 1) || (traitsAt(tokens, index + 1) & Trait.Determiner) !== 0;
    return isVerb || nounFollows(tokens, index) ? 0 : Role.Noun;
  }
  return nounFollows(tokens, index) ? Role.Adjective : 0;
}

function nounFollows(tokens: Tokens, index: number): boolean {
  return (
    index + 1 < tokens.count &&
    tokens.kind[index + 1] === TokenKind.Word &&
    (traitsAt(tokens, index + 1) & Trait.Breaks) === 0
  );
}
