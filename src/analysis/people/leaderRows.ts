import { Mark } from '../text/mark';
import { COUNTRIES } from '../data/countries';
import { LEADER_OFFICES, LEADER_SOURCES } from '../data/leaders.generated';
import { countryNumber, placeName } from '../syntax/places';
import { officeKindOf, STAND_IN, type OfficeKind } from './officeKinds';

/** One term in an office. */
export interface Term {
  /** "President of Chile". */
  readonly office: string;
  readonly kind: OfficeKind;
  readonly acting: boolean;
  /** An office of a body in the country, such as its central bank, and not of the country itself. */
  readonly isOfBody: boolean;
  /** ISO date, or its year, or year and month; '' where open. */
  readonly from: string;
  readonly to: string;
  /** ISO date up to which its source vouches for a term without end; null for an ended one and the reader's own. */
  readonly asOf: string | null;
}

/** A leader as the table has them. */
export interface LeaderRow {
  readonly name: string;
  readonly family: string;
  /** "Xi Jinping": the family name stands first. */
  readonly isFamilyFirst: boolean;
  readonly otherNames: readonly string[];
  /** Number in COUNTRIES plus one, 0 for an international body. */
  readonly country: number;
  readonly gender: 'female' | 'male' | null;
  /** The surname alone tells who is meant. */
  readonly isFamous: boolean;
  /** The number a monarch or pope goes by, 0 for none. */
  readonly numeral: number;
  /** The first initial between given name and surname, 1 for A, 0 where the table has none. */
  readonly initial: number;
  /** The letter the name begins with, 1 for A. */
  readonly letter: number;
  /** Holds an office of no nation: of an international body or the Church. */
  readonly isOfNoCountry: boolean;
  readonly terms: readonly Term[];
  readonly source: 'gazetteer' | 'user';
}

const GENDERS: Readonly<Record<string, LeaderRow['gender']>> = { f: 'female', m: 'male' };

/** Reads a line of the table of leaders. */
export function parseRow(line: string): LeaderRow {
  const [code = '', marked = '', gender = '', others = '', terms = '', source = ''] = line.split('|');
  const open = marked.indexOf('[');
  const close = marked.indexOf(']');
  const country = countryNumber(code);
  const otherNames = others === '' ? [] : others.split(';');
  return {
    name: marked.replace('[', '').replace(']', ''),
    family: marked.slice(open + 1, close),
    isFamilyFirst: open === 0 && close + 1 < marked.length,
    otherNames,
    country,
    gender: GENDERS[gender.charAt(0)] ?? null,
    isFamous: gender.endsWith('!'),
    numeral: numeralOf(marked) || (/Jr\.?(?:;|$)/.test(others) ? JUNIOR : 0),
    isOfNoCountry: country === 0 || code === 'VA',
    initial: middleInitialOf([marked, ...otherNames]),
    letter: initialOf(marked, open === 0 ? 1 : 0),
    terms: terms.split(';').map((term) => parseTerm(term, country, source)),
    source: 'gazetteer',
  };
}

const NUMERALS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Stands for "Jr." among the numerals. */
export const JUNIOR = 31;

/** The number that a monarch's or pope's name ends with ("Charles III"), {@link JUNIOR} after "Jr.", 0 for none. */
export function numeralOf(name: string): number {
  if (/ J(?:nr|r)\.?$/.test(name)) return JUNIOR;
  const letters = / ([IVX]+)\]?$/.exec(name)?.[1] ?? '';
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = NUMERALS[letters.charAt(i)];
    value += own < (NUMERALS[letters.charAt(i + 1)] ?? 0) ? -own : own;
  }
  return value;
}

/** Number of the capital letter at `at` in the alphabet, 1 for A, 0 where there is none. */
export function initialOf(text: string, at: number): number {
  const letter = text.charCodeAt(at) - Mark.At;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** The first initial inside any of some names, 0 for none. */
export function middleInitialOf(names: readonly string[]): number {
  for (const name of names) {
    const at = name.search(/ [A-Z]\.? ?(?:[A-Z]\.? ?)?\[?\p{Lu}/u);
    if (at > 0) return initialOf(name, at + 1);
  }
  return 0;
}

/** What an office is an office of: "Senate of Brazil" in "President of the Senate of Brazil". */
const PLACE = / of (?:the )?(.+)$/;

/** An office of a body in a country, not of the country: "=Governor of the Bank", but not "=President of Chile". */
function isOfBody(title: string, { code, names }: (typeof COUNTRIES)[number]): boolean {
  if (code === 'VA' || !title.startsWith('=') || title.endsWith('Exchequer')) return false;
  return !names.includes(PLACE.exec(title)?.[1] ?? '');
}

/** Reads "President 20180311/20220311", or "1 20220311/@l" with the number of the office and a source not the row's. */
function parseTerm(term: string, country: number, rowSource: string): Term {
  const blank = term.lastIndexOf(' ');
  const slash = term.lastIndexOf('/');
  const named = term.slice(0, blank);
  const title = LEADER_OFFICES[Number(named)] ?? named;
  const acting = (STAND_IN.exec(title)?.[0].length ?? 0) > 1;
  const office = title.startsWith('=') || country === 0 ? title.replace('=', '') : officeOf(title, country);
  const [end = '', source = rowSource] = term.slice(slash + 1).split('@');
  return {
    office,
    kind: officeKindOf(title),
    acting,
    isOfBody: country > 0 && isOfBody(title, COUNTRIES[country - 1]),
    from: isoDate(term.slice(blank + 1, slash)),
    to: isoDate(end),
    asOf: end === '' ? (LEADER_SOURCES[source]?.[1] ?? null) : null,
  };
}

/** "20180311" gives "2018-03-11", "201803" gives "2018-03". */
function isoDate(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-');
}

/** "President" and Chile's number give "President of Chile"; regions have numbers too, see places.ts. */
export function officeOf(title: string, place: number): string {
  const name = placeName(place);
  return name === undefined ? title : `${title} of ${ARTICLED.test(name) ? 'the ' : ''}${name}`;
}

/** Countries that English gives an article. */
const ARTICLED =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech|Dominican Rep|Central African|Democratic Rep|Republic of|Marshall|Solomon|Comoros|Seychelles)/;
