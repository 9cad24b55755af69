import { COUNTRIES } from '../data/countries';
import { officeKindOf, type OfficeKind } from './offices';

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
}

const countryNumbers = new Map(COUNTRIES.map(({ code }, i) => [code, i + 1]));

/** Reads a line of the table of leaders. */
export function parseRow(line: string): LeaderRow {
  const [code = '', marked = '', gender = '', others = '', terms = ''] = line.split('|');
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
  };
}

/** Reads "President 2018-03-11/2022-03-11". */
function parseTerm(term: string, country: number): Term {
  const blank = term.lastIndexOf(' ');
  const slash = term.lastIndexOf('/');
  const title = term.slice(0, blank);
  const isOfBody =
    country > 0 &&
    title.startsWith('=') &&
    !COUNTRIES[country - 1]?.names.some(
      (name) => title.endsWith(name) && !/\b(?:[Bb]ank|Party) of /.test(title),
    );
  const acting = title.startsWith('Acting ');
  const office = title.startsWith('=') || country === 0 ? title.replace('=', '') : officeOf(title, country);
  return {
    office,
    kind: officeKindOf(title),
    acting,
    isOfBody,
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
