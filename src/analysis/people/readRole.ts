import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { FUNCTION_WORDS } from '../data/functionWords';
import { WordSet } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isDeterminer as isAnyDeterminer } from '../syntax/wordClasses';
import { Name } from '../text/words/nameBits';
import { isDeterminer, isPastTense } from './nameFeatures';
import { flagsOf, isCapitalised, isInitial } from './nameWords';
import { kindOfWord, OfficeKind } from './officeKinds';
import { isAbbreviationStop, phraseEnd } from './officePhraseEnd';
import * as words from './officeWords';
import { OfficeNote, OfficePart } from './officeWords';
import { placeEnding, placeStarting, type PlaceMatch } from '../syntax/places';
import { officeAt, officeWord, readOffice, type OfficeReading } from './readOffice';
import {
  hasKind,
  NO_ROLE,
  placeOf,
  RoleFlag,
  withFlag,
  withKind,
  withoutFlag,
  withPlace,
  type Role,
} from './role';
import type { Run } from './run';
import { isPlaying } from './players';
import { isEveryday, isStranger } from './strangers';
import { isTrade } from './trades';

/** Words that an office before a name has at most. */
const REACH_BEFORE = 12;
const NOTHING: OfficeReading = { role: NO_ROLE, first: 0, end: 0 };

/** What is said without words of an office. */
function wordless(role: Role): OfficeReading {
  return role === NO_ROLE ? NOTHING : { role, first: 0, end: 0 };
}

/** The words of an office with what else is said of it. */
function withRole({ first, end }: OfficeReading, role: Role): OfficeReading {
  return { role, first, end };
}

/** What opens a sentence before a title and is no part of it: "When President Ruiz". */
const smallWords = new WordSet(FUNCTION_WORDS);
const runs = new WordSet('running runs standing stands');
const match: PlaceMatch = { place: 0, length: 0 };

/** Reads what stands before a name, and in an apposition on either side of it. */
export function readRole(tokens: Tokens, run: Run): OfficeReading {
  const before = tokens.has(run.first, Shape.SentenceStart) ? NOTHING : readTitle(tokens, run.first);
  if (hasKind(before.role)) return withPlaceAfter(tokens, run.end, before);
  const apposed = before.role === NO_ROLE ? readAppositionBefore(tokens, run) : NOTHING;
  if (hasKind(apposed.role)) return apposed;
  const after = readAfter(tokens, run.first, run.end);
  const role = before.role || apposed.role;
  if (!hasKind(after.role)) {
    const told = withFlag(role, after.role);
    return wordless(isStranger(tokens, run) ? withFlag(told, RoleFlag.Unrelated) : told);
  }
  const place = placeOf(after.role) || placeOf(role);
  const kept = withoutFlag(role, RoleFlag.Unrelated);
  return withRole(after, withPlace(withFlag(after.role, kept), place));
}

/** Reads the title, country and standing right before the token `end`: "former Chilean president", "China's". */
export function readTitle(tokens: Tokens, end: number): OfficeReading {
  const first = titleStart(tokens, end);
  if (first === end) return NOTHING;
  const office = readOffice(tokens, first, end);
  if (!office) return wordless(readNoOffice(tokens, first, end));
  let { role } = office;
  if (isTailOfBody(tokens, first)) role = withFlag(role, RoleFlag.OfBody);
  if (isOfKin(tokens, first)) role = withFlag(role, RoleFlag.Relative);
  return withRole(office, role);
}

/** "his uncle, President NAME", "“my father,” Sen. NAME": kin of somebody else, with an office of their own. */
function isOfKin(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < 4 && tokens.kind[at] === TokenKind.Mark && tokens.mark(at) !== Mark.Stop)
    at--;
  return at >= 0 && words.kin.has(tokens.word[at]);
}

/** "Dairy Farmers of Canada president": the country belongs to the name of a body. */
function isTailOfBody(tokens: Tokens, first: number): boolean {
  const isTail = first > 1 && tokens.is(first - 1, 'of') && isCapitalised(tokens, first - 2);
  return isTail && !has(flagsOf(tokens, first - 2), Name.Title);
}

/** First token of the words right before `end` that can be a title with what belongs to it, or `end`. */
function titleStart(tokens: Tokens, end: number): number {
  let first = end;
  let hasHead = false;
  for (let at = end - 1; at >= 0 && end - at <= REACH_BEFORE; at--) {
    if (tokens.kind[at] !== TokenKind.Word) {
      if (!isAbbreviationStop(tokens, at)) break;
      continue;
    }
    const word = officeWord(tokens, at);
    const part = words.partOf(word);
    if (part === OfficePart.Link || part === OfficePart.And) {
      if (!isInnerLink(tokens, at, hasHead)) break;
      continue;
    }
    if (!belongsToTitle(tokens, at, end)) break;
    hasHead ||= officeAt(tokens, at) !== OfficeKind.None;
    first = at;
    if (tokens.has(at, Shape.SentenceStart)) break;
  }
  return first;
}

/** "Secretary of State", "Committee on China Chairman": a small word with a title or body before it. */
function isInnerLink(tokens: Tokens, at: number, hasHead: boolean): boolean {
  if (words.partOf(tokens.word[at]) === OfficePart.And)
    return hasHead && officeAt(tokens, at - 1) !== OfficeKind.None;
  let before = at - 1;
  while (before > 0 && words.partOf(tokens.word[before]) === OfficePart.Link) before--;
  if (before < 0 || tokens.kind[before] !== TokenKind.Word) return false;
  const isChamber = has(words.notesOf(tokens.word[before]), OfficeNote.Chamber);
  if (!hasHead) return officeAt(tokens, before) !== OfficeKind.None || isChamber;
  return isCapitalised(tokens, before) && (isChamber || tokens.is(before, 'Bank'));
}

/** A word that may stand in a title before a name. */
function belongsToTitle(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.has(at, Shape.Clitic)) return true;
  const word = officeWord(tokens, at);
  if (officeAt(tokens, at) !== OfficeKind.None || words.partOf(word) !== undefined) return true;
  if (words.kin.has(word) || isTrade(tokens, at)) return at === end - 1;
  const flags = flagsOf(tokens, at);
  if (isDeterminer(tokens, at) || has(flags, Name.Verb, Name.Auxiliary)) return false;
  if (isCapitalised(tokens, at))
    return !tokens.has(at, Shape.SentenceStart) || !(smallWords.has(word) || has(flags, Name.Calendar));
  if (has(words.notesOf(word), OfficeNote.OfTitle)) return true;
  if (has(flags, Name.Nation, Name.Modifier, Name.Title)) return true;
  return has(flags, Name.Common) && words.partOf(tokens.word[at - 1]) === OfficePart.Link;
}

/** Country, occupation and kinship of words without an office: "Germany's", "the vet", "his uncle". */
function readNoOffice(tokens: Tokens, first: number, end: number): Role {
  let role = NO_ROLE;
  const nearest = tokens.mark(end - 1) === Mark.Stop ? end - 2 : end - 1;
  if (words.kin.has(tokens.word[nearest]))
    role = withFlag(role, isOwnKin(tokens, nearest) ? RoleFlag.Unrelated : RoleFlag.Relative);
  else if (isTrade(tokens, nearest) && !isFormerTrade(tokens, nearest - 1))
    role = withFlag(role, RoleFlag.Unrelated);
  for (let at = end - 1; at >= first; at--)
    if (placeEnding(tokens, at, match)) return withPlace(role, match.place);
  return role;
}

/** "Grandmother NAME": kin of nobody, and so a description. */
function isOwnKin(tokens: Tokens, at: number): boolean {
  return tokens.has(at, Shape.SentenceStart) && isCapitalised(tokens, at);
}

/** "the former actor Ronald Reagan": what leaders were before says nothing against them. */
function isFormerTrade(tokens: Tokens, at: number): boolean {
  return words.partOf(officeWord(tokens, at)) === OfficePart.Former;
}

/** "President Gabriel Boric of Chile", "Sen. Ana Ruiz, D-Mont.": the place that follows a titled name. */
function withPlaceAfter(tokens: Tokens, end: number, reading: OfficeReading): OfficeReading {
  if (!tokens.is(end, 'of')) return reading;
  const at = tokens.is(end + 1, 'the') ? end + 2 : end + 1;
  if (placeStarting(tokens, at, match)) {
    return placeOf(reading.role) === 0 ? withRole(reading, withPlace(reading.role, match.place)) : reading;
  }
  const flags = flagsOf(tokens, at);
  const isBody = has(words.notesOf(tokens.word[at]), OfficeNote.Private) || has(flags, Name.Thing);
  return isBody ? withRole(reading, withFlag(reading.role, RoleFlag.OfBody)) : reading;
}

/** Reads the office that a name stands in apposition to: "Chile's finance minister, NAME", "the president of Chile, NAME". */
function readAppositionBefore(tokens: Tokens, { first, end }: Run): OfficeReading {
  const comma = first - 1;
  if (tokens.mark(comma) !== Mark.Comma) return NOTHING;
  let start = comma;
  for (let at = comma - 1; at >= 0 && comma - at <= REACH_BEFORE; at--) {
    if (tokens.kind[at] !== TokenKind.Word && !isAbbreviationStop(tokens, at)) break;
    const flags = flagsOf(tokens, at);
    if (!isCapitalised(tokens, at) && has(flags, Name.Verb, Name.Auxiliary)) break;
    if (isOpening(tokens, at) && words.partOf(tokens.word[at - 1]) !== OfficePart.Link) {
      start = at + 1;
      return isIntroductory(tokens, at, end) ? NOTHING : readTail(tokens, start, comma);
    }
    start = at;
    if (tokens.has(at, Shape.SentenceStart)) break;
  }
  return readTail(tokens, start, comma);
}

function readTail(tokens: Tokens, start: number, comma: number): OfficeReading {
  const nearest = tokens.word[comma - 1];
  if (words.kin.has(nearest)) return wordless(withFlag(NO_ROLE, RoleFlag.Relative));
  if (isTrade(tokens, comma - 1)) return wordless(withFlag(NO_ROLE, RoleFlag.Unrelated));
  const office = readOffice(tokens, start, comma);
  return office ? withRole(office, withoutFlag(office.role, RoleFlag.Formal)) : NOTHING;
}

/** A determiner of any kind: "the", "his", "their". */
function isOpening(tokens: Tokens, at: number): boolean {
  return isDeterminer(tokens, at) || isAnyDeterminer(tokens, at);
}

/** "After the talks with the chancellor, Ruiz said": the comma ends a clause, and the name is the subject of the next. */
function isIntroductory(tokens: Tokens, determiner: number, end: number): boolean {
  if (tokens.has(determiner, Shape.SentenceStart)) return false;
  return has(flagsOf(tokens, end), Name.Verb, Name.Auxiliary) || isPastTense(tokens, end);
}

/** Reads what follows a name: "MP", ", D-Mont.", an apposition, a predicate. */
function readAfter(tokens: Tokens, first: number, end: number): OfficeReading {
  const lettered = readLetters(tokens, end);
  if (lettered) return lettered;
  const owned = ownedBy(tokens, end);
  if (owned > end) return readCandidacy(tokens, owned);
  const isNicknamed = tokens.is(end, 'the') && isTrade(tokens, end + 1); // "Ruiz the clown"
  if (isNicknamed || isPlaying(tokens, end)) return UNRELATED;
  const isPredicate = words.copula.has(tokens.word[end]) && !isSupposed(tokens, first);
  if (tokens.mark(end) !== Mark.Comma && !isPredicate) return NOTHING;
  let at = end + 1;
  if (isPredicate) while (words.participle.has(tokens.word[at]) && at - end < 4) at++;
  return readPhraseAfter(tokens, at, isPredicate);
}

const UNRELATED: OfficeReading = wordless(withFlag(NO_ROLE, RoleFlag.Unrelated));
const RELATIVE: OfficeReading = wordless(withFlag(NO_ROLE, RoleFlag.Relative));

/** Reads an apposition or predicate that begins at `from`: an age, then a trade, kinship or an office. */
function readPhraseAfter(tokens: Tokens, from: number, isPredicate: boolean): OfficeReading {
  if (isChild(tokens, from)) return UNRELATED;
  // "Ana Ruiz, 45, a plumber"
  const hasAge = tokens.kind[from] === TokenKind.Number && tokens.mark(from + 1) === Mark.Comma;
  const at = hasAge ? from + 2 : from;
  if (isNoRelation(tokens, at)) return UNRELATED;
  const to = phraseEnd(tokens, at);
  // "In a letter to Ruiz, the bank said": what follows the comma is the subject of a clause.
  const isSaidOf = isPredicate || !isSubject(tokens, to);
  if ((isSaidOf && saysUnrelated(tokens, at, to)) || isEveryday(tokens, at)) return UNRELATED;
  if (isRunning(tokens, at)) return wordless(CANDIDATE);
  if (isPredicate && isTranslated(tokens, at)) return UNRELATED;
  if (isKinship(tokens, at, to)) return RELATIVE;
  const office = readOffice(tokens, isDeterminer(tokens, at) ? at + 1 : at, to);
  if (!office || isNextName(tokens, at, to) || (!isPredicate && isSubject(tokens, to))) return NOTHING;
  return withRole(office, withFlag(withoutFlag(office.role, RoleFlag.Formal), RoleFlag.After));
}

/** "It hit Lima, the president said": what follows the comma is the subject of a verb, and no apposition. */
function isSubject(tokens: Tokens, to: number): boolean {
  return has(flagsOf(tokens, to), Name.Verb, Name.Auxiliary) && !tokens.is(to, 'who');
}

/** "Ana Ruiz's presidential campaign": who runs. */
function readCandidacy(tokens: Tokens, owned: number): OfficeReading {
  const isContest = has(words.notesOf(tokens.word[owned]), OfficeNote.Contest);
  const isRun = isContest && words.candidacy.has(tokens.word[owned + 1]);
  return isRun ? wordless(CANDIDATE) : NOTHING;
}

/** Index after a possessive ending at `end`, which stands apart after "Jr."; `end` where there is none. */
function ownedBy(tokens: Tokens, end: number): number {
  if (tokens.has(end, Shape.Clitic)) return end + 1;
  const isApart = tokens.is(end + 1, 's') && (tokens.is(end, "'") || tokens.is(end, '’'));
  return isApart ? end + 2 : end;
}

/** "if Ana Ruiz becomes president": nobody says that she does. */
function isSupposed(tokens: Tokens, first: number): boolean {
  return first > 0 && words.supposing.has(tokens.word[first - 1]);
}

/** Letters of a member after a name ("Ana Ruiz MP"), or party and state ("Ana Ruiz, D-Mont.", "(R-La.)"). */
function readLetters(tokens: Tokens, end: number): OfficeReading | null {
  const isMember = tokens.has(end, Shape.AllCaps) && kindOfWord(tokens.word[end]) === OfficeKind.Legislator;
  if (isMember) return readOffice(tokens, end, end + 1);
  const mark = tokens.mark(end);
  if (mark !== Mark.Comma && mark !== Mark.OpeningBracket) return null;
  return isPartyAndState(tokens, end + 1) ? wordless(MEMBER) : null;
}

const CANDIDATE: Role = withFlag(withKind(NO_ROLE, OfficeKind.Candidate), RoleFlag.After);
const MEMBER: Role = withFlag(withKind(NO_ROLE, OfficeKind.Legislator), RoleFlag.After);

/** "D-Mont", "R-La", "I-Vt", "D-Calif": an initial of a party, a hyphen and a state. */
export function isPartyAndState(tokens: Tokens, at: number): boolean {
  return (
    tokens.has(at, Shape.Hyphen) && /^(?:[DRI]|DFL|Ind|Lab|Con|LD)-[A-Z][A-Za-z.]*$/.test(tokens.textOf(at))
  );
}

/** Younger than anybody in office. */
const ADULT = 21;

/** "Ana Ruiz, 12,": too young for an office. */
function isChild(tokens: Tokens, at: number): boolean {
  const isAge = tokens.kind[at] === TokenKind.Number && tokens.mark(at + 1) === Mark.Comma;
  return isAge && Number(tokens.textOf(at)) < ADULT;
}

/** ", no relation": a namesake. */
function isNoRelation(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, 'who') || tokens.is(at, 'which')) return isNoRelation(tokens, at + 2);
  return tokens.is(at, 'no') && /^rel(?:ation|ative)$/.test(tokens.textOf(at + 1));
}

/** An occupation, or a thing, before any office: "a plumber from Bergen", "the fourteenth letter". */
function saysUnrelated(tokens: Tokens, first: number, to: number): boolean {
  // "In a letter to Ruiz, the magazine printed": behind "the", no verb may follow the noun.
  const isIndefinite = !tokens.is(first, 'the');
  for (let at = first; at < to; at++) {
    if (officeAt(tokens, at) !== OfficeKind.None) return false;
    const word = tokens.word[at];
    if (words.thing.has(word) && (isIndefinite || endsPhrase(tokens, at, to))) return true;
    if (words.thingHead.has(word) && endsPhrase(tokens, at, to)) return true;
    if (isTrade(tokens, at)) return !isFormerTrade(tokens, at - 1) && !tokens.has(at + 1, Shape.Clitic);
    if (words.partOf(word) === OfficePart.Link && at > first + 1) return false;
  }
  return false;
}

/** "a chain", "a chain of cafés", "a city that sleeps"; not "a city councillor". */
function endsPhrase(tokens: Tokens, noun: number, to: number): boolean {
  const next = noun + 1;
  return (
    next >= to || smallWords.has(tokens.word[next]) || words.partOf(tokens.word[next]) === OfficePart.Link
  );
}

/** "who is running for president", "who is running for Congress". */
function isRunning(tokens: Tokens, who: number): boolean {
  if (!tokens.is(who, 'who')) return false;
  const verb = has(flagsOf(tokens, who + 1), Name.Auxiliary) ? who + 2 : who + 1;
  if (!runs.has(tokens.word[verb]) || !tokens.is(verb + 1, 'for')) return false;
  const goal = isAnyDeterminer(tokens, verb + 2) ? verb + 3 : verb + 2;
  return (
    officeAt(tokens, goal) !== OfficeKind.None || has(words.notesOf(tokens.word[goal]), OfficeNote.Chamber)
  );
}

/** "Ruiz is Spanish for", "the German word for": what a word of another language means. */
function isTranslated(tokens: Tokens, at: number): boolean {
  const language = isDeterminer(tokens, at) ? at + 1 : at;
  const end =
    tokens.is(language + 1, 'word') || tokens.is(language + 1, 'term') ? language + 2 : language + 1;
  return tokens.is(end, 'for') && has(flagsOf(tokens, language), Name.Nation);
}

/** "his uncle", "a cousin of the mayor", "the minister's son". */
function isKinship(tokens: Tokens, first: number, to: number): boolean {
  for (let at = first; at < to; at++) {
    if (words.kin.has(tokens.word[at])) return !tokens.has(at + 1, Shape.Clitic);
    if (words.partOf(tokens.word[at]) === OfficePart.Link && at > first) return false;
    if (tokens.has(at, Shape.Clitic)) continue;
    if (officeAt(tokens, at) !== OfficeKind.None && !tokens.has(at + 1, Shape.Clitic)) return false;
  }
  return false;
}

/** "Ana Ruiz, President Tom Vale and others": the title belongs to the next name of a list. */
function isNextName(tokens: Tokens, first: number, to: number): boolean {
  if (isDeterminer(tokens, first) || !isCapitalised(tokens, first)) return false;
  for (let at = first; at < to; at++) {
    if (officeAt(tokens, at) === OfficeKind.None) continue;
    const next = tokens.mark(at + 1) === Mark.Stop ? at + 2 : at + 1;
    if (officeAt(tokens, next) !== OfficeKind.None) continue;
    if (next >= to || !isCapitalised(tokens, next)) return false;
    const flags = flagsOf(tokens, next);
    return isInitial(tokens, next) || has(flags, Name.Given, Name.Surname) || flags === 0;
  }
  return false;
}
