import * as titles from '../data/titles';
import { WordTable } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { countryEnding, countryStarting, type CountryMatch } from './countryWords';
import { Name } from './nameBits';
import { nameFlags } from './names';
import { kindOfWord, OfficeKind } from './offices';
import type { Run } from './runs';
import { flagsOf, isCapitalised, partNumber } from './nameWords';

/**
 * What stands round a name about the office of its bearer, in one number: the kind of office in the lowest bits, the
 * country above it, then these bits.
 */
export const enum Context {
  KindMask = 0xf,
  CountryShift = 4,
  CountryMask = 0x1ff,
  Former = 1 << 13,
  Acting = 1 << 14,
  Elect = 1 << 15,
  Nominee = 1 << 16,
  /** Vice, deputy, assistant. */
  Deputy = 1 << 17,
  /** The office is one of a company or club: "Northern Rail President Ana Ruiz". */
  BodyBefore = 1 << 18,
  /** Introduced with an occupation no leader is introduced with. */
  Unrelated = 1 << 19,
  /** The title is capitalised and stands before the name. */
  Formal = 1 << 20,
  Determiner = 1 << 21,
  /** The number a monarch or pope goes by: 3 for "Charles III", 0 for none. */
  NumeralShift = 22,
  /** Of a numeral and of an initial. */
  NumberMask = 0x1f,
  /** The first initial between given name and surname: 1 for A, 0 for none. */
  InitialShift = 27,
}

const enum Word {
  None,
  Former,
  Acting,
  Elect,
  Nominee,
  Unrelated,
  Vice,
  Deputy,
  Prime,
  Crown,
  Link,
  Secretary,
  Supreme,
  /** Stands in an office without changing it: "Chile's new president". */
  Filler,
  /** Joins a name with the office its bearer has: "is", "became". */
  Copula,
  /** Goes between the two: "was elected", "was sworn in as". */
  Participle,
  /** What is no person: "Xi is a Greek letter". */
  Thing,
}

const STATUS = [0, Context.Former, Context.Acting, Context.Elect, Context.Nominee];
const words = new WordTable([
  [titles.UNRELATED_ROLES, Word.Unrelated],
  [titles.FORMER_WORDS, Word.Former],
  [titles.ACTING_WORDS, Word.Acting],
  [titles.ELECT_WORDS, Word.Elect],
  [titles.NOMINEE_WORDS, Word.Nominee],
  ['vice', Word.Vice],
  ['deputy assistant undersecretary junior lieutenant', Word.Deputy],
  ['prime', Word.Prime],
  ['crown', Word.Crown],
  ['of for and the a an', Word.Link],
  ['secretary', Word.Secretary],
  ['supreme', Word.Supreme],
  [titles.OFFICE_FILLERS, Word.Filler],
  [titles.OFFICE_COPULAS, Word.Copula],
  [titles.OFFICE_PARTICIPLES, Word.Participle],
  [titles.PREDICATED_THINGS, Word.Thing],
]);

const COMMA = 0x2c;
const REACH = 9;
const match: CountryMatch = { country: 0, length: 0 };

/** Reads what stands before a name, and in an apposition after it. */
export function readContext(tokens: Tokens, run: Run): number {
  const before = tokens.has(run.first, Shape.SentenceStart)
    ? 0
    : readBefore(tokens, run.first) || readBeforeComma(tokens, run.first);
  if (before & Context.KindMask) return before;
  const after = readAfter(tokens, run.end, before);
  return after & Context.KindMask ? (before & ~Context.Unrelated) | after : before | after;
}

/** Reads titles, status and country backwards from the token `end`: "former Chilean president", "China's", "President". */
export function readBefore(tokens: Tokens, end: number): number {
  let context = 0;
  for (let at = end - 1; at >= 0 && end - at <= REACH; at--) {
    if (tokens.kind[at] !== TokenKind.Word) {
      const isAbbreviation = tokens.mark(at) === 0x2e && !tokens.has(at, Shape.SpaceBefore) && at > 0;
      if (isAbbreviation && flagsOf(tokens, at - 1) & Name.Title) continue;
      break;
    }
    if (tokens.has(at, Shape.Clitic)) continue;
    const next = readWord(tokens, at, context, end - 1);
    if (next === STOP) break;
    context = next;
    if (match.length > 1) {
      at -= match.length - 1;
      match.length = 0;
    }
    if (tokens.has(at, Shape.SentenceStart)) break;
  }
  return hasOffice(context) || context & Context.Unrelated
    ? context
    : context & ~(Context.Former | Context.Elect);
}

/** Reads the office that a name stands in apposition to: "Chile's finance minister, NAME", "the president of Chile, NAME". */
function readBeforeComma(tokens: Tokens, first: number): number {
  const comma = first - 1;
  if (tokens.mark(comma) !== COMMA) return 0;
  if (kindOfWord(tokens.word[comma - 1] as number) !== OfficeKind.None) return readBefore(tokens, comma);
  if (!countryEnding(tokens, comma - 1, match)) return 0;
  const { country, length } = match;
  let of = comma - 1 - length;
  if (tokens.textOf(of) === 'the') of--;
  if (of < 1 || tokens.textOf(of) !== 'of' || kindOfWord(tokens.word[of - 1] as number) === OfficeKind.None)
    return 0;
  const context = readBefore(tokens, of);
  const hasCountry = (context & (Context.CountryMask << Context.CountryShift)) !== 0;
  return hasCountry ? context : context | (country << Context.CountryShift);
}

function hasOffice(context: number): boolean {
  return (context & Context.KindMask) !== 0;
}

/** "Bank of England Governor": the office is one of a body named for the country whose name ends before `of`. */
function bodyOf(tokens: Tokens, of: number): number {
  const isBody = of > 0 && tokens.textOf(of) === 'of' && isCapitalised(tokens, of - 1);
  return isBody && (flagsOf(tokens, of - 1) & Name.Title) === 0 ? Context.BodyBefore : 0;
}

/** Ends the reading: the word has nothing to do with an office. */
const STOP = -1;

function readWord(tokens: Tokens, at: number, before: number, nearest: number): number {
  const kind = before & Context.KindMask;
  const isEarlier = isEarlierOffice(tokens, at);
  const context = isEarlier ? before | Context.Former : before;
  const number = isEarlier ? partNumber(tokens, at, false) : (tokens.word[at] as number);
  const own = kindOfWord(number);
  const word = words.get(number) as Word;
  if (word === Word.Secretary && kind === 0) {
    return isMinister(tokens, at)
      ? context | OfficeKind.Minister | (isCapitalised(tokens, at) ? Context.Formal : 0)
      : STOP;
  }
  if (own !== OfficeKind.None && kind === 0) {
    return (
      context |
      own |
      (isCapitalised(tokens, at) ? Context.Formal : 0) |
      (word === Word.Elect ? Context.Elect : 0)
    );
  }
  match.length = 0;
  if (!(context & (Context.CountryMask << Context.CountryShift)) && countryEnding(tokens, at, match))
    return context | (match.country << Context.CountryShift) | bodyOf(tokens, at - match.length);
  if (word !== Word.None) return readModifier(word, context, at === nearest);
  const flags = flagsOf(tokens, at);
  if (flags & (Name.Modifier | Name.Title | Name.Nation)) return context;
  if (!isCapitalised(tokens, at))
    return kind === 0 && flags & Name.Common && at > 0 && isTailBefore(tokens, at) ? context : STOP;
  if (kind === 0) return flags & Name.Common ? context : STOP;
  return tokens.has(at + 1, Shape.Clitic) ? STOP : context | Context.BodyBefore;
}

/** "ex-president", "then-Prime": the word after the hyphen is the office. */
function isEarlierOffice(tokens: Tokens, at: number): boolean {
  return (
    tokens.has(at, Shape.Hyphen) &&
    (nameFlags.get(partNumber(tokens, at, true)) & Name.Earlier) !== 0 &&
    (flagsOf(tokens, at) & (Name.Title | Name.Modifier)) !== 0
  );
}

/** "Secretary of State", "Foreign Secretary": not a press secretary. */
function isMinister(tokens: Tokens, at: number): boolean {
  const next = at + 1 < tokens.count ? words.get(tokens.word[at + 1] as number) : 0;
  return next === Word.Link || (flagsOf(tokens, at - 1) & Name.Modifier) !== 0;
}

/** Small words in an office's tail are few: "minister for trade". */
function isTailBefore(tokens: Tokens, at: number): boolean {
  return words.get(tokens.word[at - 1] as number) === Word.Link;
}

function readModifier(word: Word, context: number, isNearest: boolean): number {
  const kind = context & Context.KindMask;
  const plain = context & ~Context.KindMask;
  if (word === Word.Link && kind !== 0) return STOP;
  if (word === Word.Unrelated) return isNearest ? context | Context.Unrelated : context;
  if (word <= Word.Nominee) return context | (STATUS[word] as number);
  if (word === Word.Prime) return kind === OfficeKind.Minister ? plain | OfficeKind.PrimeMinister : context;
  if (word === Word.Vice)
    return kind === OfficeKind.President || kind === OfficeKind.Chancellor
      ? plain | OfficeKind.VicePresident
      : context;
  if (word === Word.Crown) return kind === OfficeKind.Royal ? context : STOP;
  if (word === Word.Deputy) return context | Context.Deputy;
  if (word === Word.Supreme) return kind === OfficeKind.Party ? plain | OfficeKind.SupremeLeader : context;
  return context;
}

/** Reads an apposition (", the Chilean president,", ", a plumber") or a predicate ("is Chile's new president"). */
function readAfter(tokens: Tokens, end: number, before: number): number {
  const isPredicate = words.get(tokens.word[end] as number) === Word.Copula;
  if (tokens.mark(end) !== COMMA && !isPredicate) return 0;
  let first = end + 1;
  while (isPredicate && words.get(tokens.word[first] as number) === Word.Participle && first - end < 4)
    first++;
  let context = before & (Context.CountryMask << Context.CountryShift);
  for (let at = first; at < tokens.count && at - end <= REACH; at++) {
    if (tokens.kind[at] !== TokenKind.Word) break;
    if (tokens.has(at, Shape.Clitic)) continue;
    const word = words.get(tokens.word[at] as number) as Word;
    const kind = kindOfWord(tokens.word[at] as number);
    if (!(context & (Context.CountryMask << Context.CountryShift)) && countryStarting(tokens, at, match)) {
      context |= match.country << Context.CountryShift;
      at += match.length - 1;
    } else if (kind !== OfficeKind.None && !hasOffice(context)) {
      if (tokens.has(at + 1, Shape.Clitic)) return 0; // "the president's son"
      const previous = words.get(tokens.word[at - 1] as number) as Word;
      context |= kind | (word === Word.Elect ? Context.Elect : 0);
      if (previous !== Word.None && previous !== Word.Link) context = readModifier(previous, context, false);
    } else if (word === Word.Unrelated && !hasOffice(context)) return Context.Unrelated;
    else if (word > Word.None && word <= Word.Nominee) context |= STATUS[word] as number;
    else if (word === Word.Deputy) context |= Context.Deputy;
    else if (word === Word.None && !(flagsOf(tokens, at) & (Name.Modifier | Name.Nation | Name.Title))) break;
  }
  if (hasOffice(context)) return context;
  return saysThing(tokens, first) ? Context.Unrelated : 0;
}

/** "the fourteenth letter of the alphabet": a noun for a thing before the phrase ends. */
function saysThing(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + 5 && at < tokens.count && tokens.kind[at] !== TokenKind.Mark; at++) {
    if (words.get(tokens.word[at] as number) === (Word.Thing as number)) return true;
    if (flagsOf(tokens, at) & Name.Verb) return false;
  }
  return false;
}
