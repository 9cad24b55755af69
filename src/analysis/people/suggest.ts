import { has } from '../containers/flags';
import { foldText } from '../text/characters';
import { findWord, hashWord } from '../text/lexicon';
import { fitsKind, type LeaderBook } from './leaderBook';
import type { LeaderRow } from './leaderRows';
import { Name } from '../text/words/nameBits';
import { NameForm, type NameEntry } from './nameEntries';
import { nameFlags } from './names';
import { OfficeKind } from './officeKinds';
import { countryOfPlace } from '../syntax/places';
import { hasFlag, hasKind, kindOf, placeOf, RoleFlag } from './role';

/** Letters from which on a word is long enough for one slip, and for two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** In a word of few letters a slip is told only beside an office that fits. */
const SHORT = 4;

/**
 * The leader whose full name this one nearly is ("Emanuel Macron"), or null. A word that differs must be one that no
 * table of names knows, since "John Kerr" is no misspelt John Kerry; beside an office that the leader held any word may
 * differ, and two words may: "French President Emanuel Macorn".
 */
export function suggestLeader(name: string, entry: NameEntry, book: LeaderBook): string | null {
  if (entry.form !== NameForm.Full || hasFlag(entry.role, RoleFlag.Unrelated)) return null;
  const answers = answersOf(book);
  const question = `${entry.role} ${name}`;
  let answer = answers.get(question);
  if (answer === undefined) answers.set(question, (answer = nearestLeader(name, entry, book)));
  return answer;
}

/** Answers by role and name: stories name the same persons, and each keystroke asks for all of its story again. */
const answersByBook = new WeakMap<LeaderBook, Map<string, string | null>>();
/** Answers that are kept of a book; then all are forgotten. */
const MOST_ANSWERS = 5000;

function answersOf(book: LeaderBook): Map<string, string | null> {
  const known = answersByBook.get(book);
  if (known && known.size < MOST_ANSWERS) return known;
  const answers = new Map<string, string | null>();
  answersByBook.set(book, answers);
  return answers;
}

function nearestLeader(name: string, entry: NameEntry, book: LeaderBook): string | null {
  const words = name.split(/\s+/).map(foldText);
  let best: LeaderRow | null = null;
  let bestRank = 0;
  for (const [row, isTelling] of candidates(words, entry, book)) {
    const rank = rankOf(words, row, entry, isTelling);
    if (rank <= bestRank) continue;
    best = row;
    bestRank = rank;
  }
  return best?.name ?? null;
}

/** The right name of a leader whom first and last word tell, where a word between them has a slip; else null. */
export function suggestSpelling(written: string, { name }: LeaderRow): string | null {
  const slips = slipsBetween(written.split(/\s+/).map(foldText), name.split(' ').map(foldText), () => true);
  return slips > 0 ? name : null;
}

/** A word that so few leaders have in their names tells who is meant. */
const FEW = 3;

/** Leaders who share a word with the name, told by it or not, and those of the country whose office stands with it. */
function candidates(words: readonly string[], entry: NameEntry, book: LeaderBook): Map<LeaderRow, boolean> {
  const found = new Map<LeaderRow, boolean>();
  for (const word of words) {
    const rows = book.withWord(hashWord(word));
    for (const row of rows) found.set(row, (found.get(row) ?? false) || rows.length <= FEW);
  }
  const country = countryOfPlace(placeOf(entry.role));
  if (country > 0 && hasKind(entry.role))
    for (const row of book.ofCountry(country))
      if (hasInitials(row, words)) found.set(row, found.get(row) ?? false);
  return found;
}

/** Whether words begin with the letters that those of one of a leader's names begin with, as all do that differ by slips. */
function hasInitials(row: LeaderRow, words: readonly string[]): boolean {
  return foldedNames(row).some(
    (right) =>
      right.length === words.length && right.every((word, i) => word.charAt(0) === words[i].charAt(0)),
  );
}

/** How near a name is to a leader's: 0 where it is not, or is the very name. */
function rankOf(words: readonly string[], row: LeaderRow, entry: NameEntry, isTelling: boolean): number {
  const hasOffice = fitsOffice(row, entry);
  if (hasKind(entry.role) ? !hasOffice : !isTelling && !isWidelyKnown(row)) return 0;
  const mayDiffer = (word: string, isLast: boolean): boolean =>
    hasOffice ||
    (row.isFamous && !isLast ? !isOfOtherGender(word, row) : !isKnown(word, isLast ? BORNE : Name.Given));
  let best = 0;
  for (const right of foldedNames(row)) {
    const slips = slipsBetween(words, right, mayDiffer, hasOffice);
    if (slips > 0) best = Math.max(best, (hasOffice ? 8 : 0) + (row.isFamous ? 4 : 0) + 3 - slips);
  }
  return best;
}

const folded = new WeakMap<LeaderRow, readonly (readonly string[])[]>();

/** The words of a leader's names without case and accents. Texts ask for the same few leaders again and again. */
function foldedNames(row: LeaderRow): readonly (readonly string[])[] {
  const known = folded.get(row);
  if (known) return known;
  const names = [row.name, ...row.otherNames].map((name) => name.split(' ').map(foldText));
  folded.set(row, names);
  return names;
}

/** Heads of states and governments, and whom everybody knows: others share too many names with too many. */
function isWidelyKnown({ isFamous, terms }: LeaderRow): boolean {
  return isFamous || terms.some(({ kind, isOfBody }) => HEADS.has(kind) && !isOfBody);
}

const HEADS: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.President,
  OfficeKind.PrimeMinister,
  OfficeKind.Chancellor,
  OfficeKind.Monarch,
  OfficeKind.SecretaryGeneral,
  OfficeKind.Pope,
  OfficeKind.VicePresident,
  OfficeKind.SupremeLeader,
]);

function fitsOffice({ terms, country }: LeaderRow, { role }: NameEntry): boolean {
  const named = countryOfPlace(placeOf(role));
  return (
    hasKind(role) &&
    (named === 0 || named === country) &&
    terms.some(({ kind }) => fitsKind(kind, kindOf(role)))
  );
}

/** Words that differ by a slip; 0 where none do, or one differs by more or is one that `mayDiffer` lets stand. */
function slipsBetween(
  written: readonly string[],
  right: readonly string[],
  mayDiffer: (word: string, isLast: boolean) => boolean,
  hasOffice = false,
): number {
  if (written.length !== right.length || right.length < 2) return 0;
  let slips = 0;
  for (let i = 0; i < right.length; i++) {
    const own = written[i] ?? '';
    const due = right[i] ?? '';
    if (own === due) continue;
    if (!isSlip(own, due, hasOffice) || !mayDiffer(own, i === right.length - 1)) return 0;
    slips++;
  }
  return slips === 1 || (slips === 2 && hasOffice) ? slips : 0;
}

/** "Giorgio" is no slip of Giorgia: a given name of the other gender is somebody else's. */
function isOfOtherGender(word: string, { gender }: LeaderRow): boolean {
  const isFemale = isKnown(word, Name.Female);
  const isMale = isKnown(word, Name.Male);
  return isFemale !== isMale && gender !== null && isFemale !== (gender === 'female');
}

/** What a word may be that somebody has for a surname: "Carver", "Holland", "Morris". */
const BORNE = Name.Surname + Name.Given + Name.Common + Name.PlaceOrBody + Name.Nation;

/** True for a word that a table has as a given name, or as a surname: somebody may well bear it. */
function isKnown(word: string, place: Name): boolean {
  return has(nameFlags.get(findWord(word, 0, word.length, hashWord(word))), place);
}

/** True where two words differ by as many slips as their length allows, and begin with the same letter. */
function isSlip(written: string, right: string, hasOffice: boolean): boolean {
  const { length } = right;
  const allowed =
    length >= TWO_SLIPS || (hasOffice && length > ONE_SLIP)
      ? 2
      : length >= (hasOffice ? SHORT : ONE_SLIP)
        ? 1
        : 0;
  if (allowed === 0 || written.charAt(0) !== right.charAt(0)) return false;
  return Math.abs(written.length - length) <= allowed && letterSlips(written, right) <= allowed;
}

/** Edit distance with neighbouring letters exchanged as one slip (Damerau, optimal string alignment). */
export function letterSlips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}
