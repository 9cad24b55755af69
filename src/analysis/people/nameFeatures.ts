import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Name } from './nameBits';
import type { Run } from './runs';
import { flagsOf, isCapitalised, isInitial } from './nameWords';

/** What speaks for or against a run being a person's name, as bits: the inputs of the weights in weights.ts. */
export const enum Feature {
  FirstGiven = 1 << 0,
  FirstCommon = 1 << 1,
  FirstPlace = 1 << 2,
  FirstUnknown = 1 << 3,
  LastSurname = 1 << 4,
  LastCommon = 1 << 5,
  LastPlace = 1 << 6,
  LastUnknown = 1 << 7,
  LastGiven = 1 << 8,
  Thing = 1 << 9,
  Initial = 1 << 10,
  Particle = 1 << 11,
  Long = 1 << 12,
  Caps = 1 << 13,
  TitleBefore = 1 << 14,
  RoleBefore = 1 << 15,
  NationBefore = 1 << 16,
  PlacePrepositionBefore = 1 << 17,
  DeterminerBefore = 1 << 18,
  VerbBefore = 1 << 19,
  SentenceStart = 1 << 20,
  PastTenseAfter = 1 << 21,
  MarkBefore = 1 << 22,
  VerbAfter = 1 << 23,
  AuxiliaryAfter = 1 << 24,
  Possessive = 1 << 25,
  AgeAfter = 1 << 26,
  BracketAfter = 1 << 27,
  AppositionAfter = 1 << 28,
  NumberAfter = 1 << 29,
  ThingAfter = 1 << 30,
}

/** Names of the bits, in order, for the table of weights. */
export const FEATURE_NAMES =
  'FirstGiven FirstCommon FirstPlace FirstUnknown LastSurname LastCommon LastPlace LastUnknown LastGiven Thing Initial Particle Long Caps TitleBefore RoleBefore NationBefore PlacePrepositionBefore DeterminerBefore VerbBefore SentenceStart PastTenseAfter MarkBefore VerbAfter AuxiliaryAfter Possessive AgeAfter BracketAfter AppositionAfter NumberAfter ThingAfter'.split(
    ' ',
  );

const COMMA = 0x2c;

/** Reads the features of a run. */
export function readFeatures(tokens: Tokens, run: Run): number {
  return inside(tokens, run) | before(tokens, run) | after(tokens, run);
}

function inside(tokens: Tokens, { first, end, thing, caps }: Run): number {
  const lastAt = lastWord(tokens, first, end);
  const firstFlags = flagsOf(tokens, first);
  const last = flagsOf(tokens, lastAt);
  let features = (thing ? Feature.Thing : 0) | (caps ? Feature.Caps : 0);
  if (isInitial(tokens, first)) features |= Feature.Initial;
  else if (firstFlags & Name.Given) features |= Feature.FirstGiven;
  else if (firstFlags & Name.Common) features |= Feature.FirstCommon;
  else if (firstFlags & (Name.Place | Name.Organisation)) features |= Feature.FirstPlace;
  else if (firstFlags === 0) features |= Feature.FirstUnknown;
  if (last & Name.Surname) features |= Feature.LastSurname;
  if (last & Name.Given) features |= Feature.LastGiven;
  if (last & Name.Common) features |= Feature.LastCommon;
  if (last & (Name.Place | Name.Organisation)) features |= Feature.LastPlace;
  if (last === 0) features |= Feature.LastUnknown;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    if (i > first && isInitial(tokens, i)) features |= Feature.Initial;
    if (!isCapitalised(tokens, i)) features |= Feature.Particle;
  }
  return words > 3 ? features | Feature.Long : features;
}

/** Index of the last word of a run: not a suffix, not a monarch's number, not an initial's stop. */
export function lastWord(tokens: Tokens, first: number, end: number): number {
  let last = end - 1;
  while (
    last > first &&
    (tokens.kind[last] !== TokenKind.Word || flagsOf(tokens, last) & Name.Suffix || isInitial(tokens, last))
  )
    last--;
  return last;
}

function before(tokens: Tokens, { first, end }: Run): number {
  if (first === 0 || tokens.has(first, Shape.SentenceStart))
    return Feature.SentenceStart | titleBefore(tokens, first);
  const at = first - 1;
  if (tokens.kind[at] === TokenKind.Mark) {
    return tokens.mark(at) === COMMA ? 0 : Feature.MarkBefore | titleBefore(tokens, first);
  }
  const flags = flagsOf(tokens, at);
  if (isDeterminer(tokens, at)) return flagsOf(tokens, end) & Name.Rule ? 0 : Feature.DeterminerBefore;
  if (titleBefore(tokens, first)) return Feature.TitleBefore;
  if (isCapitalised(tokens, at)) return flags & Name.Nation ? Feature.NationBefore : 0;
  if (flags & Name.Role) return Feature.RoleBefore;
  if (flags & Name.Verb) return Feature.VerbBefore;
  return flags & Name.PlacePreposition ? Feature.PlacePrepositionBefore : 0;
}

/** True for an article: "the", "a", "an". */
export function isDeterminer(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at] - tokens.start[at];
  return length <= 3 && ARTICLES.has(tokens.textOf(at).toLowerCase());
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "President", "Mr.", "Secretary of State" right before the run. */
function titleBefore(tokens: Tokens, first: number): number {
  let at = first - 1;
  if (tokens.mark(at) === 0x2e) at--;
  if (at < 0 || !isCapitalised(tokens, at)) return 0;
  return flagsOf(tokens, at) & Name.Title || isTail(tokens, at) ? Feature.TitleBefore : 0;
}

/** The tail of a title with "of" or "for": "Secretary of State", "Minister for Trade and Industry". */
function isTail(tokens: Tokens, last: number): boolean {
  let links = 0;
  for (let at = last - 1; at >= 0 && last - at < 6; at--) {
    if (tokens.kind[at] !== TokenKind.Word) return false;
    if (isCapitalised(tokens, at)) {
      if (links > 0 && flagsOf(tokens, at) & Name.Office) return true;
    } else {
      const length = tokens.end[at] - tokens.start[at];
      if (length > 3) return false;
      links++;
    }
  }
  return false;
}

function after(tokens: Tokens, { end }: Run): number {
  if (end >= tokens.count) return 0;
  if (tokens.has(end, Shape.Clitic)) return Feature.Possessive;
  if (tokens.kind[end] === TokenKind.Number) return Feature.NumberAfter;
  if (tokens.kind[end] === TokenKind.Mark) return afterMark(tokens, end);
  const flags = flagsOf(tokens, end);
  if (flags & Name.Verb) return Feature.VerbAfter;
  if (flags & Name.Auxiliary) return Feature.AuxiliaryAfter;
  if (flags & Name.Common && isPastTense(tokens, end)) return Feature.PastTenseAfter;
  return flags & Name.Thing && !isCapitalised(tokens, end) ? Feature.ThingAfter : 0;
}

/** A small word in -ed: what a person did, more often than not. */
export function isPastTense(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index];
  const { text } = tokens;
  return (
    !isCapitalised(tokens, index) && text.charCodeAt(end - 1) === 0x64 && text.charCodeAt(end - 2) === 0x65
  );
}

function afterMark(tokens: Tokens, end: number): number {
  const mark = tokens.mark(end);
  if (mark === 0x28) return Feature.BracketAfter;
  if (mark !== COMMA || end + 1 >= tokens.count) return 0;
  const next = end + 1;
  if (tokens.kind[next] === TokenKind.Number && tokens.end[next] - tokens.start[next] === 2) {
    return Feature.AgeAfter;
  }
  const flags = flagsOf(tokens, next);
  if (flags & (Name.Auxiliary | Name.Verb | Name.Role)) return Feature.AppositionAfter;
  return isDeterminer(tokens, next) ? Feature.AppositionAfter : 0;
}
