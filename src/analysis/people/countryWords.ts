import { joinHash, WordSet, WordTable } from '../text/lexicon';
import { TokenKind, type Tokens } from '../text/tokens';
import { COUNTRY_NAMES, COUNTRY_PHRASES, COUNTRY_WORDS } from './countryWords.evaluated';

const [table] = WordTable.unpack(COUNTRY_WORDS) as [WordTable];
const phrases = new Map(COUNTRY_PHRASES);
const LONGEST = 4;

/** A country named by words of a text: its number in one half, how many tokens in the other; 0 where there is none. */
export interface CountryMatch {
  country: number;
  length: number;
}

const countryNames = new WordSet(COUNTRY_NAMES);

/** Number of the country (index in the list of countries plus one) that a word names, or whose people it names; or 0. */
export function countryOf(word: number): number {
  return table.get(word);
}

/** True for the word number of a country's name of one word: "Jordan". */
export function isCountry(word: number): boolean {
  return countryNames.has(word);
}

/** The country (name or nationality) that ends with the token `last`, longest first. */
export function countryEnding(tokens: Tokens, last: number, match: CountryMatch): boolean {
  for (let length = LONGEST; length > 1; length--) {
    const first = last - length + 1;
    if (first < 0) continue;
    const country = phrases.get(joined(tokens, first, last));
    if (country !== undefined) return found(match, country, length);
  }
  const country = countryOf(tokens.word[last] as number);
  return country > 0 && found(match, country, 1);
}

/** The country that begins with the token `first`, longest first. */
export function countryStarting(tokens: Tokens, first: number, match: CountryMatch): boolean {
  for (let length = LONGEST; length > 1; length--) {
    if (first + length > tokens.count) continue;
    const country = phrases.get(joined(tokens, first, first + length - 1));
    if (country !== undefined) return found(match, country, length);
  }
  const country = table.get(tokens.word[first] as number);
  return country > 0 && found(match, country, 1);
}

function joined(tokens: Tokens, first: number, last: number): number {
  let hash = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) return 0;
    hash = joinHash(hash, tokens.hash[i] as number);
  }
  return hash;
}

function found(match: CountryMatch, country: number, length: number): true {
  match.country = country;
  match.length = length;
  return true;
}
