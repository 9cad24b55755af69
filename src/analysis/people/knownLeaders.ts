/** The table of leaders for those who ask by name, apart from any article: desk checks. */
import { has } from '../containers/flags';
import { COUNTRIES } from '../data/countries';
import { LEADERS } from '../data/leaders.generated';
import { checkOf, findHashed, hashWord } from '../text/lexicon';
import { fold, foldText } from '../text/characters';
import { nameFlags } from '../text/words/wordTables';
import { parseRow, type LeaderRow } from './leaderRows';
import { Name } from '../text/words/nameBits';
import { OfficeKind } from './officeKinds';

/** What an office is, as far as two can be told apart. */
export type OfficeType =
  | 'president'
  | 'prime minister'
  | 'chancellor'
  | 'monarch'
  | 'minister'
  | 'secretary-general'
  | 'governor'
  | 'pope'
  | 'vice president'
  | 'other';

/** A term in an office; ISO dates (or year, or year and month), null where open or unknown. */
export interface KnownTerm {
  /** "President of Chile". */
  readonly office: string;
  readonly type: OfficeType;
  readonly from: string | null;
  readonly to: string | null;
}

/** A leader of the shipped table. */
export interface KnownLeader {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO 3166 alpha-2, or null for international bodies. */
  readonly country: string | null;
  /** The surname alone tells who is meant. */
  readonly isFamous: boolean;
  readonly terms: readonly KnownTerm[];
}

const TYPES: Partial<Record<OfficeKind, OfficeType>> = {
  [OfficeKind.President]: 'president',
  [OfficeKind.PrimeMinister]: 'prime minister',
  [OfficeKind.Chancellor]: 'chancellor',
  [OfficeKind.Monarch]: 'monarch',
  [OfficeKind.Minister]: 'minister',
  [OfficeKind.SecretaryGeneral]: 'secretary-general',
  [OfficeKind.Governor]: 'governor',
  [OfficeKind.Pope]: 'pope',
  [OfficeKind.VicePresident]: 'vice president',
};

/** Lines of the table by each word of their names, and by each whole name, folded. */
interface Index {
  readonly lines: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

let index: Index | null = null;

/** Leaders of just this full name, whatever its case and diacritics. */
export function leadersNamed(name: string): KnownLeader[] {
  const { lines, byName } = made();
  return (byName.get(foldText(name)) ?? []).map((i) => leaderOf(lines[i]));
}

/** Leaders one of whose names has this word; none for a word that hundreds share. */
export function leadersWithWord(word: string): KnownLeader[] {
  const { lines, byWord } = made();
  const found = byWord.get(foldText(word)) ?? [];
  return found.length > MOST_ALIKE ? [] : found.map((i) => leaderOf(lines[i]));
}

/** Rows that share a word beyond which it tells nobody. */
const MOST_ALIKE = 150;

/** A leader one of whose names has the words that were asked for but for one. */
export interface NearLeader {
  readonly leader: KnownLeader;
  readonly name: string;
  /** Which word of the name differs. */
  readonly at: number;
}

let butForOne: Map<string, NearName[]> | null = null;

/** A name of the table by its line, and the word that is left open. */
type NearName = Pick<NearLeader, 'name' | 'at'> & { readonly line: number };

/**
 * Leaders one of whose names has the same words but for one; those that begin alike first.
 * @param words of a name, folded
 */
export function leadersButForOneWord(words: readonly string[]): NearLeader[] {
  const { lines, byWord } = made();
  butForOne ??= namesButForOne(lines);
  const found: NearLeader[] = [];
  const unknown = words.filter((word) => !byWord.has(word));
  if (unknown.length > 1) return found;
  for (let i = words.length - 1; i >= 0; i--) {
    if (unknown.length === 1 && unknown[0] !== words[i]) continue;
    for (const { line, name, at } of butForOne.get(keyBut(words, i)) ?? [])
      if (!found.some(({ leader }) => leader === leaderOf(lines[line])))
        found.push({ leader: leaderOf(lines[line]), name, at });
  }
  return found;
}

function namesButForOne(lines: readonly string[]): Map<string, NearName[]> {
  const names = new Map<string, NearName[]>();
  lines.forEach((row, line) => {
    for (const name of namesOf(row)) {
      const words = foldText(name).split(' ');
      if (words.length < 2) continue;
      words.forEach((_, at) => {
        const key = keyBut(words, at);
        const list = names.get(key);
        if (list) list.push({ line, name, at });
        else names.set(key, [{ line, name, at }]);
      });
    }
  });
  return names;
}

/** A name's words with one left open. */
function keyBut(words: readonly string[], open: number): string {
  return words.map((word, i) => (i === open ? '*' : word)).join(' ');
}

/** Whether a word is a given name or a surname that many bear, or a word of the language. */
export function isKnownNameWord(word: string): boolean {
  return has(flagsOfWord(word), Name.Female, Name.Male, Name.Surname, Name.Common);
}

/** Whether a word is a given name that many bear. */
export function isGivenName(word: string): boolean {
  return has(flagsOfWord(word), Name.Female, Name.Male);
}

/** Whether a word may be a title before a name: "Mr", "Inspector", "Sheikh". */
export function isTitleWord(word: string): boolean {
  return has(flagsOfWord(word), Name.Title);
}

function flagsOfWord(word: string): number {
  const check = checkOf(word.length, fold(word.charCodeAt(0)), fold(word.charCodeAt(word.length - 1)));
  const id = findHashed(hashWord(word), check);
  return id === 0 ? 0 : nameFlags.get(id);
}

function made(): Index {
  if (index) return index;
  const lines = LEADERS.split('\n');
  const byWord = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const name of namesOf(line)) {
      const folded = foldText(name);
      put(byName, folded, i);
      for (const word of folded.split(' ')) put(byWord, word, i);
    }
  });
  return (index = { lines, byWord, byName });
}

/** All names of a row. */
function namesOf(row: string): string[] {
  const [, marked = '', , others = ''] = row.split('|');
  return `${marked.replace('[', '').replace(']', '')};${others}`.split(';').filter((name) => name !== '');
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

const parsed = new Map<string, KnownLeader>();

function leaderOf(line: string): KnownLeader {
  const known = parsed.get(line);
  if (known) return known;
  const { name, otherNames, country, isFamous, terms }: LeaderRow = parseRow(line);
  const leader: KnownLeader = {
    name,
    otherNames,
    country: COUNTRIES[country - 1]?.code ?? null,
    isFamous,
    terms: terms.map(({ office, kind, from, to }) => ({
      office,
      type: TYPES[kind] ?? 'other',
      from: from || null,
      to: to || null,
    })),
  };
  parsed.set(line, leader);
  return leader;
}
