import { IRREGULAR_PLURALS } from '../data/themeWords.generated';
import { has } from '../containers/flags';
import { hashWord, wordList, WordTable } from '../text/lexicon';
import { TokenKind, type Tokens } from '../text/tokens';
import { Trait } from '../text/words/traits';
import { traitBits } from '../text/words/wordTables';

export { Trait };

/** The traits of a word by its number in the lexicon; 0 where no table has it. */
export function traitsOf(word: number): number {
  return traitBits.get(word);
}

/** The traits of a token; what is no word ends a phrase. */
export function traitsAt(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count) return Trait.Breaks;
  return tokens.kind[index] === TokenKind.Word ? traitsOf(tokens.word[index]) : Trait.Breaks;
}

/** Whether a token has one of the traits. */
export function hasTrait(tokens: Tokens, index: number, one: Trait, other = 0): boolean {
  return has(traitsAt(tokens, index), one, other);
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
