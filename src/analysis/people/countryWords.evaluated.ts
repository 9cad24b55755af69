/** The words that name countries. Bundles hold what comes out of this module: see scripts/evaluated.ts. */
import { COUNTRIES } from '../data/countries';
import { hashWord, joinHash } from '../text/lexicon';
import { packWords } from '../text/packedWords';

const single: [string, number][] = [];
const phrases = new Map<number, number>();

COUNTRIES.forEach(({ names, nationals }, i) => {
  for (const name of [...names, ...nationals]) {
    const words = name.split(' ');
    if (words.length === 1) single.push([name, i + 1]);
    else phrases.set(words.map(hashWord).reduce(joinHash, 0), i + 1);
  }
});

/** Country numbers (index in COUNTRIES plus one) by word. */
export const COUNTRY_WORDS = packWords(single);

/** Country numbers by joined hash, for names of several words. */
export const COUNTRY_PHRASES: readonly (readonly [number, number])[] = [...phrases];

/** The names of one word, without nationalities. */
export const COUNTRY_NAMES = COUNTRIES.flatMap(({ names }) =>
  names.filter((name) => !name.includes(' ')),
).join(' ');
