/** The words that can be near or in a name; for `words.evaluated.ts` alone. */
import { CALENDAR } from '../../data/calendar';
import { BODIES } from '../../data/bodies';
import { FIRMS } from '../../data/firms';
import { COUNTRIES, OTHER_NATIONALS } from '../../data/countries';
import * as nameWords from '../../data/nameWords.generated';
import * as titles from '../../data/titles';
import { hashWord, joinHash, wordList } from '../lexicon';
import type { WordRows, Words } from '../packedWords';
import { Name } from './nameBits';

/** Undoes the grouping of inflected forms: "agree/sdg" stands for agree, agrees, agreed, agreeing. */
function inflections(table: string): string {
  return table.replace(/([^\s/]+)\/(\w+)/g, (_, word: string, flags: string) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    let forms = word;
    if (flags.includes('s')) forms += ` ${word}s`;
    if (flags.includes('d')) forms += ` ${stem}ed`;
    if (flags.includes('g')) forms += ` ${stem}ing`;
    if (flags.includes('y')) forms += ` ${word}ly`;
    if (flags.includes('r')) forms += ` ${stem}er`;
    return forms;
  });
}

const rows: (readonly [Words, Name])[] = [];
const phraseHashes = new Set<number>();

function mark(words: Words, flag: Name): void {
  rows.push([words, flag]);
}

/** Words of one token are marked, phrases of two or three go into the phrase table. */
function markPhrases(names: Iterable<string>, flag: Name): void {
  const words: string[] = [];
  const openers: string[] = [];
  for (const name of names) {
    if (!name.includes('_')) {
      words.push(name);
      continue;
    }
    const parts = name.split('_');
    openers.push(parts[0]);
    phraseHashes.add(parts.reduce((hash, part) => joinHash(hash, hashWord(part)), 0));
  }
  mark(words, flag);
  mark(openers, Name.PhraseStart);
}

mark(inflections(nameWords.COMMON_WORDS), Name.Common);
mark(nameWords.FEMALE_NAMES, Name.Female);
mark(nameWords.MALE_NAMES, Name.Male);
mark(nameWords.UNISEX_NAMES, Name.Given);
mark(wordList(titles.EPICENE_NAMES), Name.Given);
mark(nameWords.SURNAMES, Name.Surname);
markPhrases(wordList(nameWords.PLACES), Name.Place);
markPhrases(wordList(nameWords.LONG_PLACES), Name.Place);
markPhrases(wordList(nameWords.ORGANISATIONS), Name.Organisation);
markPhrases(wordList(BODIES), Name.Organisation);
markPhrases(wordList(FIRMS), Name.Organisation);
for (const { names, nationals, capital } of COUNTRIES) {
  markPhrases(
    [...names, capital].map((name) => name.toLowerCase().replaceAll(' ', '_')),
    Name.Place,
  );
  mark(
    nationals.map((name) => name.toLowerCase()),
    Name.Nation,
  );
}
mark(wordList(OTHER_NATIONALS), Name.Nation);
mark(wordList(CALENDAR), Name.Calendar);
mark(wordList(titles.MALE_HONORIFICS), Name.MaleHonorific);
mark(wordList(titles.FEMALE_HONORIFICS), Name.FemaleHonorific);
mark(wordList(titles.HONORIFICS), Name.Honorific);
mark(wordList(titles.OFFICE_WORDS), Name.Office);
mark(wordList(titles.OFFICE_MODIFIERS), Name.Modifier);
mark(wordList(titles.PARTICLES), Name.Particle);
mark(wordList(titles.OPENING_PARTICLES), Name.OpeningParticle);
mark(wordList(titles.NAME_SUFFIXES), Name.Suffix);
mark(wordList(titles.EARLIER_PREFIXES), Name.Earlier);
mark(wordList(titles.LEADER_INITIALS), Name.Surname);
mark(wordList(titles.TITLE_SURNAMES), Name.Surname);
mark(wordList(titles.THING_NOUNS), Name.Thing);
mark(wordList(titles.SHIP_PREFIXES), Name.Ship);
mark(wordList(titles.RULE_NOUNS), Name.Rule);
mark(wordList(titles.PLACE_PREFIXES), Name.PlacePrefix);
mark(wordList(titles.PLACE_PREPOSITIONS), Name.PlacePreposition);
mark(wordList(titles.ROLE_NOUNS), Name.Role);
mark(wordList(titles.FEMALE_ROLES), Name.FemaleRole);
mark(wordList(titles.MALE_ROLES), Name.MaleRole);
mark(wordList(titles.PERSON_VERBS), Name.Verb);
mark(wordList(titles.SUBJECT_AUXILIARIES), Name.Auxiliary);

/** {@link Name} bits of each word. */
export const NAME_ROWS: WordRows = rows;

/** Joined hashes of the known places and bodies of two or three words. */
export const NAME_PHRASES: readonly number[] = [...phraseHashes];
