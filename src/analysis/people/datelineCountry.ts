import { COUNTRIES } from '../data/countries';
import { countryNamed, countryNumber, countryOfPlace } from '../syntax/places';
import type { LeaderBook } from './leaderBook';
import type { NameEntry } from './nameEntries';
import { OfficeKind } from './officeKinds';
import type { PeopleRecord } from './readPeople';
import { hasKind, kindOf, placeOf } from './role';

/** Paragraphs within which a story has its dateline: a headline and a summary may stand before it. */
const OPENING = 6;

/** Offices of a country's government: each is one country's, so that the place a story is from can tell whose. */
const OF_GOVERNMENT: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.President,
  OfficeKind.PrimeMinister,
  OfficeKind.Chancellor,
  OfficeKind.VicePresident,
  OfficeKind.Minister,
]);

/** Capitals where ministers of many countries meet, and so tell nothing of whose they are. */
const MEETING_PLACES: ReadonlySet<string> = new Set(['BE', 'LU']);

/**
 * Number of the country of an office that the text names without one, from the dateline ("OTTAWA (Wire) - Prime Minister
 * X said"); 0 where it cannot be told. It is told only where that country has such an office, where nobody else in the
 * story has an office with a country beside it, as on a visit, and where the paragraph that introduces the holder names no
 * other country.
 */
export function countryFromDateline(
  { role }: NameEntry,
  introduction: string,
  { paragraphs, entries, book }: Story,
): number {
  const kind = kindOf(role);
  if (!OF_GOVERNMENT.has(kind) || placeOf(role) !== 0) return 0;
  const country = countryOfDateline(paragraphs);
  if (country === 0 || !hasOffice(book, country, kind)) return 0;
  if (entries.some((other) => hasKind(other.role) && countryOfPlace(placeOf(other.role)) !== 0)) return 0;
  return namesOtherCountry(introduction, country) ? 0 : country;
}

/** What a story holds, as far as the country of an office can be told by it. */
export interface Story {
  readonly paragraphs: readonly PeopleRecord[];
  readonly entries: readonly NameEntry[];
  readonly book: LeaderBook;
}

function hasOffice(book: LeaderBook, country: number, kind: OfficeKind): boolean {
  return book
    .ofCountry(country)
    .some(({ terms }) => terms.some((term) => term.kind === kind && !term.isOfBody));
}

/** The country that the story's first dateline names, or whose capital it is; 0 for none. */
function countryOfDateline(paragraphs: readonly PeopleRecord[]): number {
  for (const { text, facts } of paragraphs.slice(0, OPENING)) {
    const { dateline } = facts.furniture;
    if (!dateline) continue;
    const [city = '', ...rest] = text
      .slice(dateline.start, dateline.end)
      .split(/[^\p{L}\p{M}.'’ -]| [-–—] | \(/u);
    const named = rest.map((part) => countryNamed(part.trim())).find(Boolean);
    return named ?? capitals().get(placeKey(city)) ?? 0;
  }
  return 0;
}

function placeKey(city: string): string {
  return city
    .replace(/[ .–—-]+$/, '')
    .trim()
    .toLowerCase();
}

/** Countries by their capitals in small letters; made when first asked for. */
function capitals(): ReadonlyMap<string, number> {
  return (byCapital ??= new Map(
    COUNTRIES.filter(({ capital, code }) => capital !== '' && !MEETING_PLACES.has(code)).map(
      ({ capital, code }) => [capital.toLowerCase(), countryNumber(code)],
    ),
  ));
}
let byCapital: ReadonlyMap<string, number> | null = null;

/** Countries by their peoples in small letters; made when first asked for. */
function peoples(): ReadonlyMap<string, number> {
  return (byPeople ??= new Map(
    COUNTRIES.flatMap(({ code, nationals }) =>
      nationals.map((name): [string, number] => [name.toLowerCase(), countryNumber(code)]),
    ),
  ));
}
let byPeople: ReadonlyMap<string, number> | null = null;

/** Number of the country that the words name, or whose people they name; or 0. */
function countryCalled(words: string): number {
  return countryNamed(words) || (peoples().get(words.toLowerCase()) ?? 0);
}

/** Words of the longest names that can tell another country: "Central African Republic". */
const LONGEST = 4;

function namesOtherCountry(text: string, country: number): boolean {
  const words = text.match(/[\p{L}\p{M}]+(?:[.-]\p{L}+)*\.?/gu) ?? [];
  return words.some((word, first) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    for (let length = 1; length <= LONGEST; length++) {
      const name = words.slice(first, first + length).join(' ');
      const found = countryCalled(name) || countryCalled(name.replace(/\.$/, '')) || country;
      if (found !== country) return true;
    }
    return false;
  });
}
