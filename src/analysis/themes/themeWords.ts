import { IRREGULAR_PLURALS } from '../data/themeWords.generated';
import { hashWord, wordList, WordTable } from '../text/lexicon';
import { traitBits } from '../text/words/wordTables';

export { Trait } from '../text/words/traits';

/** The traits of a word by its number in the lexicon; 0 where no table has it. */
export function traitsOf(word: number): number {
  return traitBits.get(word);
}

const pluralRows = wordList(IRREGULAR_PLURALS);
const pluralTable = new WordTable(
  pluralRows.filter((_, i) => i % 2 === 0).map((plural, i): [string, number] => [plural, i + 1]),
);
const singularHashes = pluralRows.filter((_, i) => i % 2 === 1).map(hashWord);

/** Hash of the singular of an irregular plural, or 0. */
export function irregularSingular(word: number): number {
  const row = pluralTable.get(word);
  return row === 0 ? 0 : singularHashes[row - 1];
}
