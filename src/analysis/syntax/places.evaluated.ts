/** The words that name countries and regions. Bundles hold what comes out of this module: see scripts/evaluated.ts. */
import { COUNTRIES } from '../data/countries';
import { REGIONS } from '../data/regions';
import { hashWord, joinHash } from '../text/lexicon';
import { packWords } from '../text/packedWords';

const single: [string, number][] = [];
const phrases = new Map<number, number>();

[...COUNTRIES, ...REGIONS].forEach(({ names, nationals }, i) => {
  for (const name of [...names, ...nationals]) {
    const words = name.split(' ');
    if (words.length === 1) single.push([name, i + 1]);
    else phrases.set(words.map(hashWord).reduce(joinHash, 0), i + 1);
  }
});

/** Place numbers (index in COUNTRIES plus one; regions after the countries) by word. */
export const PLACE_WORDS = packWords(single);

/** Place numbers by joined hash, for names of several words. */
export const PLACE_PHRASES: readonly (readonly [number, number])[] = [...phrases];

/** The names of countries of one word, without nationalities. */
export const COUNTRY_NAMES = COUNTRIES.flatMap(({ names }) =>
  names.filter((name) => !name.includes(' ')),
).join(' ');

/** Country numbers by name in small letters, without nationalities. */
export const COUNTRIES_BY_NAME: readonly (readonly [string, number])[] = COUNTRIES.flatMap(({ names }, i) =>
  names.map((name): [string, number] => [name.toLowerCase(), i + 1]),
);
