import { has, withFlags, without } from '../containers/flags';
import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../text/tokens';
import { Name } from '../text/words/nameBits';
import { nameFlags } from './names';
import { flagsOf, isCapitalised, partNumber } from './nameWords';
import { officeKindIn, type OfficePhrase } from './officeRules';
import { kindOfWord, OfficeKind } from './officeKinds';
import * as words from './officeWords';
import { OfficeNote, OfficePart } from './officeWords';
import { placeEnding, placeStarting, type PlaceMatch } from '../syntax/places';
import {
  hasFlag,
  hasKind,
  NO_ROLE,
  placeOf,
  RoleFlag,
  withFlag,
  withKind,
  withPlace,
  type Role,
} from './role';
import { isTrade } from './trades';

/** An office that a phrase names, and where its words stand: tokens [first, end), determiner and standing left out. */
export interface OfficeReading {
  role: Role;
  first: number;
  end: number;
}

const match: PlaceMatch = { place: 0, length: 0 };

/** Number of a token's word; of what follows the hyphen in "ex-president". */
export function officeWord(tokens: Tokens, at: number): number {
  return isEarlierOffice(tokens, at) ? partNumber(tokens, at, false) : tokens.word[at];
}

/** "ex-president", "then-Prime": the word after the hyphen is the office. */
function isEarlierOffice(tokens: Tokens, at: number): boolean {
  return (
    tokens.has(at, Shape.Hyphen) &&
    has(nameFlags.get(partNumber(tokens, at, true)), Name.Earlier) &&
    has(flagsOf(tokens, at), Name.Title, Name.Modifier)
  );
}

/** Kind of the office that a token names by itself. */
export function officeAt(tokens: Tokens, at: number): OfficeKind {
  return at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.Word
    ? kindOfWord(officeWord(tokens, at))
    : OfficeKind.None;
}

/**
 * Reads the office that the words [from, to) name: "former Chilean president", "minister for trade of Chile", "chair of the
 * House budget committee". Gives null where they name none; then what they say of country and standing is lost.
 */
export function readOffice(tokens: Tokens, from: number, to: number): OfficeReading | null {
  const head = headOf(tokens, from, to);
  if (head < 0) return null;
  // "General manager": the trade behind is what somebody is.
  if (head + 1 < to && isTrade(tokens, head + 1)) return null;
  const phrase = phraseOf(tokens, from, head, to);
  let role = readStanding(tokens, from, head, to);
  role = withPlace(role, placeIn(tokens, from, head, to));
  if (placeOf(role) !== 0) phrase.notes = withFlags(phrase.notes, OfficeNote.Place);
  if (phrase.head === OfficeKind.Candidate) {
    const nominated = readNomination(tokens, from, head, to);
    if (nominated) return nominated;
  }
  const kind = officeKindIn(phrase);
  if (kind === OfficeKind.None) return null;
  role = withKind(role, kind);
  const { notes } = phrase;
  if (has(notes, OfficeNote.Private, OfficeNote.Proper, OfficeNote.Body))
    role = withFlag(role, RoleFlag.OfBody);
  const isPublic = has(notes, OfficeNote.Public, OfficeNote.Chamber, OfficeNote.Party);
  if (isPublic && !has(notes, OfficeNote.Private)) role = withFlag(role, RoleFlag.Public);
  return { role, first: textStart(tokens, from, head), end: to };
}

/** The last title word before the phrase goes on with "of", "for", "and": "vice president", "Secretary General"; -1 for none. */
function headOf(tokens: Tokens, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const part = words.partOf(officeWord(tokens, at));
    if (head >= 0 && (part === OfficePart.Link || part === OfficePart.And)) break;
    if (officeAt(tokens, at) !== OfficeKind.None && !isOwnerBefore(tokens, at, to)) head = at;
    else if (head >= 0 && tokens.kind[at] === TokenKind.Mark) break;
  }
  return head;
}

/** "the president's son": the title belongs to somebody else. */
function isOwnerBefore(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 < to && tokens.has(at + 1, Shape.Clitic);
}

function phraseOf(tokens: Tokens, from: number, head: number, to: number): OfficePhrase {
  const own = officeWord(tokens, head);
  const previous = head - 1 >= from ? officeWord(tokens, head - 1) : 0;
  let notes = withFlags(
    isCapitalised(tokens, head) ? OfficeNote.Capital : 0,
    words.surelyOffice.has(own) ? OfficeNote.Sure : 0,
    isField(previous) || isFieldLinked(tokens, head, to) ? OfficeNote.OfField : 0,
  );
  for (let at = from; at < to; at++) if (at !== head) notes = withFlags(notes, notesAt(tokens, at, head));
  if (has(notes, OfficeNote.Bank) && !isCentralBank(tokens, from, to))
    notes = without(notes, OfficeNote.Bank);
  return { head: kindOfWord(own), before: words.partOf(previous), kindBefore: kindOfWord(previous), notes };
}

function isField(word: number): boolean {
  return has(words.notesOf(word), OfficeNote.Field);
}

/** "Secretary of State", "Secretary for Homeland Security". */
function isFieldLinked(tokens: Tokens, head: number, to: number): boolean {
  const at = head + 2;
  if (at >= to || words.partOf(tokens.word[head + 1]) !== OfficePart.Link) return false;
  return isField(tokens.word[at]) || isDepartment(tokens, at, to);
}

/** "the Treasury", "Homeland Security" after "secretary of". */
function isDepartment(tokens: Tokens, at: number, to: number): boolean {
  return words.partOf(tokens.word[at]) === OfficePart.Link && at + 1 < to
    ? isField(tokens.word[at + 1])
    : false;
}

const bank = new WordSet('bank');

/** {@link OfficeNote} bits of a word of the phrase: what its lists say, and whether it names a body. */
function notesAt(tokens: Tokens, at: number, head: number): number {
  if (tokens.kind[at] !== TokenKind.Word || tokens.has(at, Shape.Clitic)) return 0;
  const word = tokens.word[at];
  const flags = flagsOf(tokens, at);
  const own = words.notesOf(word);
  const isKnown =
    has(own, OfficeNote.Official) ||
    words.partOf(officeWord(tokens, at)) !== undefined ||
    officeAt(tokens, at) !== OfficeKind.None;
  if (has(own, OfficeNote.Private) || (has(flags, Name.Thing) && !isKnown))
    return withFlags(own, OfficeNote.Private, bank.has(word) ? OfficeNote.Bank : 0);
  const isOfBody = !isKnown && isProper(tokens, at, flags) && !isOwner(tokens, at, head);
  return withFlags(own, isOfBody ? OfficeNote.Proper : 0, bank.has(word) ? OfficeNote.Bank : 0);
}

/** A capitalised word that is neither a place nor part of a title. */
function isProper(tokens: Tokens, at: number, flags: number): boolean {
  if (!isCapitalised(tokens, at) || isFiller(tokens, at)) return false;
  if (has(flags, Name.Nation, Name.Modifier, Name.Title)) return false;
  return !placeEnding(tokens, at, match) && !placeStarting(tokens, at, match);
}

function isFiller(tokens: Tokens, at: number): boolean {
  return has(words.notesOf(tokens.word[at]), OfficeNote.Filler);
}

/** "Trump's defense secretary": whose the office is says nothing of a body. */
function isOwner(tokens: Tokens, at: number, head: number): boolean {
  return at < head && tokens.has(at + 1, Shape.Clitic);
}

/** "Fed", "Bank of England", "central bank": not any bank, and no federal reserve of anything else. */
function isCentralBank(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.textOf(at).toLowerCase();
    if (word === 'bank') {
      if (tokens.textOf(at - 1).toLowerCase() === 'central' || tokens.textOf(at + 1) === 'of') return true;
    } else if (word === 'reserve') {
      if (tokens.textOf(at - 1) === 'Federal' || tokens.textOf(at + 1) === 'Bank') return true;
    } else if (word !== 'central' && has(words.notesOf(tokens.word[at]), OfficeNote.Bank)) return true;
  }
  return false;
}

/** Former, acting, elect, deputy, by the words before the title and right after it. */
function readStanding(tokens: Tokens, from: number, head: number, to: number): Role {
  let role = isCapitalised(tokens, head) ? withFlag(NO_ROLE, RoleFlag.Formal) : NO_ROLE;
  if (words.electTitle.has(officeWord(tokens, head))) role = withFlag(role, RoleFlag.Elect);
  for (let at = from; at <= head + 1 && at < to; at++) {
    if (isEarlierOffice(tokens, at)) role = withFlag(role, RoleFlag.Former);
    const part = words.partOf(officeWord(tokens, at));
    if (part === OfficePart.Elect) role = withFlag(role, RoleFlag.Elect);
    if (at >= head) continue;
    if (part === OfficePart.Former) role = withFlag(role, RoleFlag.Former);
    else if (part === OfficePart.Acting) role = withFlag(role, RoleFlag.Acting);
    else if (part === OfficePart.Deputy) role = withFlag(role, RoleFlag.Deputy);
  }
  return role;
}

/** The country or region of an office: before the title, else after "of". "Ambassador to Peru" is not Peru's. */
function placeIn(tokens: Tokens, from: number, head: number, to: number): number {
  for (let at = head - 1; at >= from; at--) if (placeEnding(tokens, at, match)) return match.place;
  for (let at = head + 1; at < to; at++) {
    if (tokens.is(at, 'to') || tokens.is(at, 'on')) return 0;
    if (placeStarting(tokens, at, match)) return match.place;
  }
  return 0;
}

/** "attorney general nominee", "nominee for commerce secretary": the office that somebody is to hold. */
function readNomination(tokens: Tokens, from: number, head: number, to: number): OfficeReading | null {
  const isOpen = words.surelyOffice.has(tokens.word[head]);
  const tail = head + 1 < to ? readOffice(tokens, head + 1, to) : null;
  const office = tail ?? (isOpen ? null : readOffice(tokens, from, head));
  if (!office || !hasKind(office.role)) return null;
  if (isContender(tokens, head)) return null;
  const place = placeOf(office.role) || placeIn(tokens, from, head, head);
  const role = withPlace(withFlag(office.role, RoleFlag.Nominee), place);
  return { ...office, role: hasFlag(role, RoleFlag.Former) ? withFlag(role, RoleFlag.Nominee) : role };
}

/** Candidates stand for an election; nominees and picks are chosen by somebody. */
function isContender(tokens: Tokens, head: number): boolean {
  const word = tokens.textOf(head).toLowerCase();
  return !(word === 'nominee' || word === 'pick' || word === 'choice');
}

/** What stands before an office and is no part of it. */
const OUTSIDE: ReadonlySet<OfficePart> = new Set([
  OfficePart.Former,
  OfficePart.Acting,
  OfficePart.Link,
  OfficePart.And,
]);

/** Where the words of the office begin: after determiner, owner, standing and what is no part of it. */
function textStart(tokens: Tokens, from: number, head: number): number {
  let first = head;
  for (let at = head - 1; at >= from; at--) {
    const part = words.partOf(officeWord(tokens, at));
    if (tokens.has(at, Shape.Clitic) || (part !== undefined && OUTSIDE.has(part))) break;
    if (tokens.kind[at] === TokenKind.Mark) {
      if (tokens.mark(at) !== Mark.Stop) break;
      continue;
    }
    if (part === undefined && isFiller(tokens, at) && !isCapitalised(tokens, at)) continue;
    first = at;
  }
  return first;
}
