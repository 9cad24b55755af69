import { COUNTRIES } from '../data/countries';
import { LEADERS, LEADER_SOURCES } from '../data/leaders.generated';
import { hashWord } from '../text/lexicon';
import { joinHash } from './names';
import { officeKindOf, type OfficeKind } from './offices';

/** One term in an office. */
export interface Term {
  /** "President of Chile". */
  readonly office: string;
  readonly kind: OfficeKind;
  readonly acting: boolean;
  /** ISO date, or its year, or year and month; '' where open. */
  readonly from: string;
  readonly to: string;
}

/** A leader as the table has them. */
export interface LeaderRow {
  readonly name: string;
  readonly family: string;
  readonly otherNames: readonly string[];
  /** Number in COUNTRIES plus one, 0 for an international body. */
  readonly country: number;
  readonly gender: 'female' | 'male' | null;
  /** The surname alone tells who is meant. */
  readonly isFamous: boolean;
  readonly terms: readonly Term[];
  readonly source: 'gazetteer' | 'user';
  /** Where the row is from, and the day up to which it is known to hold. */
  readonly reference: readonly [string, string] | null;
}

const NOBODY: readonly LeaderRow[] = [];
/** Endings and numerals that do not tell names apart. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const countryNumbers = new Map(COUNTRIES.map(({ code }, i) => [code, i + 1]));

/** Hash of the words of a name as {@link PeopleFacts} has it: initials and suffixes left out where words remain. */
export function nameKey(name: string): { full: number; ends: number; words: number } {
  const all = name
    .split(/\s+/)
    .filter((word) => word && !/^(?:\p{Lu}\.?)+$/u.test(word) && !SUFFIX.test(word));
  const hashes = all.map((word) => hashWord(word));
  const full = hashes.reduce(joinHash, 0);
  return { full, ends: joinHash(hashes[0] ?? 0, hashes.at(-1) ?? 0), words: hashes.length };
}

/** Leaders by full name and by surname. */
export class Gazetteer {
  private readonly byFull = new Map<number, LeaderRow[]>();
  private readonly byEnds = new Map<number, LeaderRow[]>();
  private readonly bySurname = new Map<number, LeaderRow[]>();
  private readonly byCountry = new Map<number, LeaderRow[]>();

  add(row: LeaderRow): void {
    put(this.bySurname, nameKey(row.family).full, row);
    put(this.byCountry, row.country, row);
    for (const name of [row.name, ...row.otherNames]) {
      this.addName(name, row);
      if (name.includes('-')) this.addName(name.replaceAll('-', ' '), row);
    }
  }

  private addName(name: string, row: LeaderRow): void {
    const { full, ends, words } = nameKey(name);
    if (words < 2) put(this.bySurname, full, row);
    else {
      put(this.byFull, full, row);
      put(this.byEnds, ends, row);
    }
  }

  /** Rows of a full name, told by the hash of its words, or else of its first and last word. */
  named(full: number, ends: number): readonly LeaderRow[] {
    return this.byFull.get(full) ?? this.byEnds.get(ends) ?? NOBODY;
  }

  /** Rows of a surname or of a name of one word, by the hash of its words. */
  surnamed(full: number): readonly LeaderRow[] {
    return this.bySurname.get(full) ?? NOBODY;
  }

  ofCountry(country: number): readonly LeaderRow[] {
    return this.byCountry.get(country) ?? NOBODY;
  }
}

function put(map: Map<number, LeaderRow[]>, key: number, row: LeaderRow): void {
  const list = map.get(key);
  if (!list) map.set(key, [row]);
  else if (!list.includes(row)) list.push(row);
}

let shipped: Gazetteer | null = null;

/** The shipped table, read when first asked for. */
export function shippedGazetteer(): Gazetteer {
  if (shipped) return shipped;
  shipped = new Gazetteer();
  for (const line of LEADERS.split('\n')) shipped.add(parseRow(line));
  return shipped;
}

function parseRow(line: string): LeaderRow {
  const [code = '', marked = '', gender = '', others = '', terms = '', source = ''] = line.split('|');
  const open = marked.indexOf('[');
  const close = marked.indexOf(']');
  const country = countryNumbers.get(code) ?? 0;
  return {
    name: marked.replace('[', '').replace(']', ''),
    family: marked.slice(open + 1, close),
    otherNames: others === '' ? [] : others.split(';'),
    country,
    gender: gender.startsWith('f') ? 'female' : gender.startsWith('m') ? 'male' : null,
    isFamous: gender.endsWith('!'),
    terms: terms.split(';').map((term) => parseTerm(term, country)),
    source: 'gazetteer',
    reference: LEADER_SOURCES[source] ?? null,
  };
}

function parseTerm(term: string, country: number): Term {
  const blank = term.lastIndexOf(' ');
  const slash = term.lastIndexOf('/');
  const title = term.slice(0, blank);
  const acting = title.startsWith('Acting ');
  const office = title.startsWith('=') || country === 0 ? title.replace('=', '') : officeOf(title, country);
  return {
    office,
    kind: officeKindOf(title),
    acting,
    from: term.slice(blank + 1, slash),
    to: term.slice(slash + 1),
  };
}

/** "President" and Chile's number give "President of Chile". */
export function officeOf(title: string, country: number): string {
  const name = COUNTRIES[country - 1]?.names[0];
  return name === undefined ? title : `${title} of ${ARTICLED.test(name) ? 'the ' : ''}${name}`;
}

/** Countries that English gives an article. */
const ARTICLED =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech|Dominican Rep|Central African|Democratic Rep|Republic of|Marshall|Solomon|Comoros|Seychelles)/;
