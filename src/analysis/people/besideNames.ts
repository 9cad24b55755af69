import { has } from '../containers/flags';
import * as data from '../data/thingNouns';
import { WordTable } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, type Tokens } from '../text/tokens';

/** What a word or mark beside a name may be, as bits. */
export const enum Beside {
  Named = 2 ** 0,
  Titled = 2 ** 1,
  /** A thing that is named, has a title or is said to be something. */
  AnyThing = 2 ** 2,
  PlaceOf = 2 ** 3,
  Attributed = 2 ** 4,
  VerbToo = 2 ** 5,
  Ailment = 2 ** 6,
  Work = 2 ** 7,
  Greek = 2 ** 8,
  Symbol = 2 ** 9,
  Maker = 2 ** 10,
  Sport = 2 ** 11,
  Travel = 2 ** 12,
  Stop = 2 ** 13,
  Share = 2 ** 14,
  Lengths = 2 ** 15,
  By = 2 ** 16,
  Calling = 2 ** 17,
  Of = 2 ** 18,
  The = 2 ** 19,
  Versus = 2 ** 20,
  Being = 2 ** 21,
  Invented = 2 ** 22,
  Figure = 2 ** 23,
  /** What opens the description of a thing that has a name. */
  Opening = 2 ** 24,
  One = 2 ** 25,
  Letters = 2 ** 26,
  Giving = 2 ** 27,
  /** No words: a comma, a full stop, the ending of a possessive. */
  Comma = 2 ** 28,
  FullStop = 2 ** 29,
  Possessive = 2 ** 30,
}

const roles = new WordTable([
  [data.NAMED_THINGS, Beside.Named + Beside.AnyThing],
  [data.TITLED_THINGS, Beside.Titled + Beside.AnyThing],
  [data.FIGURES, Beside.Titled + Beside.AnyThing],
  [data.OTHER_PREDICATED_THINGS, Beside.AnyThing],
  [data.PLACES_OF, Beside.PlaceOf],
  [data.ATTRIBUTED_THINGS, Beside.Attributed],
  [data.ATTRIBUTED_VERBS, Beside.VerbToo],
  [data.AILMENTS, Beside.Ailment],
  [data.WORKS, Beside.Work],
  [data.GREEK_LETTERS, Beside.Greek],
  [data.SYMBOL_WORDS, Beside.Symbol],
  [data.MAKERS, Beside.Maker],
  [data.SPORT_WORDS, Beside.Sport],
  [data.TRAVEL_WORDS, Beside.Travel],
  ['from to at into via', Beside.Stop],
  ['shares stores outlets', Beside.Share],
  ['lengths', Beside.Lengths],
  ['by', Beside.By],
  ['called named nicknamed dubbed christened', Beside.Calling],
  ['of', Beside.Of],
  ['the', Beside.The],
  ['v', Beside.Versus],
  ['is was are were', Beside.Being],
  ['fictional fictitious imaginary animated', Beside.Invented],
  ['character characters protagonist villain heroine fictional', Beside.Figure],
  ['a an our my his her their two the', Beside.Opening],
  ['a an', Beside.One],
  [data.BODY_LETTERS, Beside.Letters],
  [data.GIVING_VERBS, Beside.Giving],
]);
/** Whether the word at `at` is in one of those lists. */
export function isOf(tokens: Tokens, at: number, one: Beside, other = 0): boolean {
  return at >= 0 && has(roles.get(tokens.word[at]), one, other);
}

/** {@link Beside} bits of the word or mark at `at`. */
export function besideAt(tokens: Tokens, at: number): number {
  if (at < 0) return 0;
  if (tokens.has(at, Shape.Clitic)) return Beside.Possessive;
  const mark = tokens.mark(at);
  if (mark === 0) return roles.get(tokens.word[at]);
  return mark === Mark.Comma ? Beside.Comma : mark === Mark.Stop ? Beside.FullStop : 0;
}
