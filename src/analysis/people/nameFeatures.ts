import { has, withFlags } from '../containers/flags';
import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Name } from '../text/words/nameBits';
import type { Run } from './run';
import { flagsOf, isCapitalised, isInitial } from './nameWords';

/** What speaks for or against a run being a person's name, as bits: the inputs of the weights in weights.generated.ts. */
export const enum Feature {
  FirstGiven = 2 ** 0,
  FirstCommon = 2 ** 1,
  FirstPlace = 2 ** 2,
  FirstUnknown = 2 ** 3,
  LastSurname = 2 ** 4,
  LastCommon = 2 ** 5,
  LastPlace = 2 ** 6,
  LastUnknown = 2 ** 7,
  LastGiven = 2 ** 8,
  Thing = 2 ** 9,
  Initial = 2 ** 10,
  Particle = 2 ** 11,
  Long = 2 ** 12,
  Caps = 2 ** 13,
  TitleBefore = 2 ** 14,
  RoleBefore = 2 ** 15,
  NationBefore = 2 ** 16,
  PlacePrepositionBefore = 2 ** 17,
  DeterminerBefore = 2 ** 18,
  VerbBefore = 2 ** 19,
  SentenceStart = 2 ** 20,
  PastTenseAfter = 2 ** 21,
  MarkBefore = 2 ** 22,
  VerbAfter = 2 ** 23,
  AuxiliaryAfter = 2 ** 24,
  Possessive = 2 ** 25,
  AgeAfter = 2 ** 26,
  BracketAfter = 2 ** 27,
  AppositionAfter = 2 ** 28,
  NumberAfter = 2 ** 29,
  ThingAfter = 2 ** 30,
}

/** Names of the bits, in order, for the table of weights. */
export const FEATURE_NAMES =
  'FirstGiven FirstCommon FirstPlace FirstUnknown LastSurname LastCommon LastPlace LastUnknown LastGiven Thing Initial Particle Long Caps TitleBefore RoleBefore NationBefore PlacePrepositionBefore DeterminerBefore VerbBefore SentenceStart PastTenseAfter MarkBefore VerbAfter AuxiliaryAfter Possessive AgeAfter BracketAfter AppositionAfter NumberAfter ThingAfter'.split(
    ' ',
  );

/** Reads the features of a run. */
export function readFeatures(tokens: Tokens, run: Run): number {
  return withFlags(inside(tokens, run), before(tokens, run), after(tokens, run));
}

function ofFirst(tokens: Tokens, first: number): number {
  if (isInitial(tokens, first)) return Feature.Initial;
  const flags = flagsOf(tokens, first);
  if (has(flags, Name.Given)) return Feature.FirstGiven;
  if (has(flags, Name.Common)) return Feature.FirstCommon;
  if (has(flags, Name.Place, Name.Organisation)) return Feature.FirstPlace;
  return flags === 0 ? Feature.FirstUnknown : 0;
}

/** @param flags those of the last word */
function ofLast(flags: number): number {
  if (flags === 0) return Feature.LastUnknown;
  let features = 0;
  if (has(flags, Name.Surname)) features = withFlags(features, Feature.LastSurname);
  if (has(flags, Name.Given)) features = withFlags(features, Feature.LastGiven);
  if (has(flags, Name.Common)) features = withFlags(features, Feature.LastCommon);
  if (has(flags, Name.Place, Name.Organisation)) features = withFlags(features, Feature.LastPlace);
  return features;
}

function inside(tokens: Tokens, { first, end, thing, caps }: Run): number {
  let features = withFlags(thing ? Feature.Thing : 0, caps ? Feature.Caps : 0, ofFirst(tokens, first));
  features = withFlags(features, ofLast(flagsOf(tokens, lastWord(tokens, first, end))));
  let words = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    if (i > first && isInitial(tokens, i)) features = withFlags(features, Feature.Initial);
    if (!isCapitalised(tokens, i)) features = withFlags(features, Feature.Particle);
  }
  return words > 3 ? withFlags(features, Feature.Long) : features;
}

/** Index of the last word of a run: not a suffix, not a monarch's number, not an initial's stop. */
export function lastWord(tokens: Tokens, first: number, end: number): number {
  let last = end - 1;
  while (
    last > first &&
    (tokens.kind[last] !== TokenKind.Word ||
      has(flagsOf(tokens, last), Name.Suffix) ||
      isInitial(tokens, last))
  )
    last--;
  return last;
}

function before(tokens: Tokens, { first, end }: Run): number {
  if (first === 0 || tokens.has(first, Shape.SentenceStart))
    return withFlags(Feature.SentenceStart, titleBefore(tokens, first));
  const at = first - 1;
  if (tokens.kind[at] === TokenKind.Mark) {
    return tokens.mark(at) === Mark.Comma ? 0 : withFlags(Feature.MarkBefore, titleBefore(tokens, first));
  }
  const flags = flagsOf(tokens, at);
  if (isDeterminer(tokens, at)) return has(flagsOf(tokens, end), Name.Rule) ? 0 : Feature.DeterminerBefore;
  if (titleBefore(tokens, first)) return Feature.TitleBefore;
  if (isCapitalised(tokens, at)) return has(flags, Name.Nation) ? Feature.NationBefore : 0;
  if (has(flags, Name.Role)) return Feature.RoleBefore;
  if (has(flags, Name.Verb)) return Feature.VerbBefore;
  return has(flags, Name.PlacePreposition) ? Feature.PlacePrepositionBefore : 0;
}

/** True for an article: "the", "a", "an". */
export function isDeterminer(tokens: Tokens, at: number): boolean {
  return articles.has(tokens.word[at]) && !tokens.has(at, Shape.Accented); // "à"
}

const articles = new WordSet('the a an');

/** "President", "Mr.", "Secretary of State" right before the run. */
function titleBefore(tokens: Tokens, first: number): number {
  let at = first - 1;
  if (tokens.mark(at) === Mark.Stop) at--;
  if (at < 0 || !isCapitalised(tokens, at)) return 0;
  return has(flagsOf(tokens, at), Name.Title) || isTail(tokens, at) ? Feature.TitleBefore : 0;
}

/** The tail of a title with "of" or "for": "Secretary of State", "Minister for Trade and Industry". */
function isTail(tokens: Tokens, last: number): boolean {
  let links = 0;
  for (let at = last - 1; at >= 0 && last - at < 6; at--) {
    if (tokens.kind[at] !== TokenKind.Word) return false;
    if (isCapitalised(tokens, at)) {
      if (links > 0 && has(flagsOf(tokens, at), Name.Office)) return true;
    } else {
      const length = tokens.end[at] - tokens.start[at];
      if (length > 3) return false;
      links++;
    }
  }
  return false;
}

function after(tokens: Tokens, run: Run): number {
  const end = isPostnominal(tokens, run.end) ? run.end + 1 : run.end;
  if (end >= tokens.count) return 0;
  if (tokens.has(end, Shape.Clitic)) return Feature.Possessive;
  if (tokens.kind[end] === TokenKind.Number) return Feature.NumberAfter;
  if (tokens.kind[end] === TokenKind.Mark) return afterMark(tokens, end);
  const flags = flagsOf(tokens, end);
  if (has(flags, Name.Verb)) return Feature.VerbAfter;
  if (has(flags, Name.Auxiliary)) return Feature.AuxiliaryAfter;
  if (has(flags, Name.Common) && isPastTense(tokens, end)) return Feature.PastTenseAfter;
  return has(flags, Name.Thing) && !isCapitalised(tokens, end) ? Feature.ThingAfter : 0;
}

/** "Ana Ashby KC": letters of an honour, degree or seat after a name. */
export function isPostnominal(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at] - tokens.start[at];
  return at < tokens.count && tokens.has(at, Shape.AllCaps) && length <= LONGEST_LETTERS;
}

const LONGEST_LETTERS = 4;

/** A small word in -ed: what a person did, more often than not. */
export function isPastTense(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index];
  const { text } = tokens;
  return !isCapitalised(tokens, index) && text.endsWith('ed', end);
}

function afterMark(tokens: Tokens, end: number): number {
  const mark = tokens.mark(end);
  if (mark === Mark.OpeningBracket) return Feature.BracketAfter;
  if (mark !== Mark.Comma || end + 1 >= tokens.count) return 0;
  const next = end + 1;
  if (tokens.kind[next] === TokenKind.Number && tokens.end[next] - tokens.start[next] === 2) {
    return Feature.AgeAfter;
  }
  const flags = flagsOf(tokens, next);
  if (has(flags, Name.Auxiliary, Name.Verb, Name.Role)) return Feature.AppositionAfter;
  return isDeterminer(tokens, next) ? Feature.AppositionAfter : 0;
}
