import { joinHash, WordSet, WordTable } from '../text/lexicon';
import { TokenKind, type Tokens } from '../text/tokens';
import { COUNTRIES } from '../data/countries';
import { REGIONS, type Region } from '../data/regions';
import { COUNTRIES_BY_NAME, COUNTRY_NAMES, PLACE_PHRASES, PLACE_WORDS } from './places.evaluated';

/*
 * A place is a number: index in COUNTRIES plus one, and after the countries those of REGIONS; 0 is none.
 */
const [table] = WordTable.unpack(PLACE_WORDS) as [WordTable];
const phrases = new Map(PLACE_PHRASES);
const LONGEST = 4;

/** A place named by words of a text, and how many tokens they are. */
export interface PlaceMatch {
  place: number;
  length: number;
}

const countryNames = new WordSet(COUNTRY_NAMES);

/** Number of the country that a word names, or whose people it names; or 0. */
export function countryOf(word: number): number {
  const place = table.get(word);
  return place <= COUNTRIES.length ? place : 0;
}

/** The region of a place's number, or undefined for a country or none. */
export function regionOf(place: number): Region | undefined {
  return REGIONS[place - COUNTRIES.length - 1];
}

const countryNumbers = new Map(COUNTRIES.map(({ code }, i) => [code, i + 1]));

/** Number of the country with an ISO code, 0 for none. */
export function countryNumber(code: string): number {
  return countryNumbers.get(code) ?? 0;
}

/** Number of the country that a place is or lies in; 0 for none. */
export function countryOfPlace(place: number): number {
  const region = regionOf(place);
  return region ? countryNumber(region.country) : place;
}

/** ISO 3166 alpha-2 code of the country that a place is or lies in, or null for none. */
export function countryCode(place: number): string | null {
  return COUNTRIES[countryOfPlace(place) - 1]?.code ?? null;
}

/** The name of a country or region, or undefined for none. */
export function placeName(place: number): string | undefined {
  return regionOf(place)?.names[0] ?? COUNTRIES[place - 1]?.names[0];
}

/** Names and adjectives of a country or region, as they stand before an office: "Ukrainian", "U.S.". */
export function placeWords(place: number): readonly string[] {
  const own = regionOf(place) ?? COUNTRIES[place - 1];
  return own ? [...own.nationals, ...own.names] : [];
}

const countriesByName = new Map(COUNTRIES_BY_NAME);

/** Number of the country of which a text is a name, in whatever case: "U.S.", "United States"; or 0. */
export function countryNamed(text: string): number {
  return countriesByName.get(text.toLowerCase()) ?? 0;
}

/** True for the word number of a country's name of one word: "Jordan". */
export function isCountry(word: number): boolean {
  return countryNames.has(word);
}

/** The place (name or nationality) that ends with the token `last`, longest first. */
export function placeEnding(tokens: Tokens, last: number, match: PlaceMatch): boolean {
  for (let length = LONGEST; length > 1; length--) {
    const first = last - length + 1;
    if (first < 0) continue;
    const place = phrases.get(joined(tokens, first, last));
    if (place !== undefined) return found(match, place, length);
  }
  const place = table.get(tokens.word[last]);
  return place > 0 && found(match, place, 1);
}

/** The place that begins with the token `first`, longest first. */
export function placeStarting(tokens: Tokens, first: number, match: PlaceMatch): boolean {
  for (let length = LONGEST; length > 1; length--) {
    if (first + length > tokens.count) continue;
    const place = phrases.get(joined(tokens, first, first + length - 1));
    if (place !== undefined) return found(match, place, length);
  }
  const place = table.get(tokens.word[first]);
  return place > 0 && found(match, place, 1);
}

function joined(tokens: Tokens, first: number, last: number): number {
  let hash = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) return 0;
    hash = joinHash(hash, tokens.hash[i]);
  }
  return hash;
}

function found(match: PlaceMatch, place: number, length: number): true {
  match.place = place;
  match.length = length;
  return true;
}
