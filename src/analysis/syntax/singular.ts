import { IRREGULAR_PLURALS } from '../data/themeWords.generated';
import { addLetters, cutLetters, hashStep, hashWord, wordList, WordTable } from '../text/lexicon';
import { Mark } from '../text/mark';
import type { Tokens } from '../text/tokens';

/** Letters of the shortest word that has a plural. */
const SHORTEST = 4;

interface PluralEnding {
  readonly plural: string;
  readonly singular: string;
  /** Letters of the shortest word with this ending. */
  readonly shortest: number;
}

const ending = (plural: string, singular: string, shortest = SHORTEST): PluralEnding => ({
  plural,
  singular,
  shortest,
});

/** Regular plurals; the first ending that fits decides. */
const ENDINGS_IN_S = [
  ending('ss', 'ss'),
  ending('us', 'us'),
  ending('is', 'is'),
  ending('ies', 'y', 5),
  ending('xes', 'x'),
  ending('ses', 's'),
  ending('ches', 'ch'),
  ending('shes', 'sh'),
  ending('s', ''),
];
/** "Oarsmen", but neither "omen" nor "semen". */
const OTHER_ENDINGS = [ending('men', 'man', 6)];

/** Hash of the word's singular, which is its own where it is none. */
export function wordKey(tokens: Tokens, index: number): number {
  const hash = tokens.hash[index];
  const length = tokens.end[index] - tokens.start[index];
  if (length < SHORTEST) return hash;
  const isInS = tokens.endsIn(index, 's');
  const endings = isInS ? ENDINGS_IN_S : OTHER_ENDINGS;
  for (let i = 0; i < endings.length; i++) {
    const { plural, singular, shortest } = endings[i];
    if (length >= shortest && tokens.endsIn(index, plural))
      return addLetters(cutLetters(hash, plural), singular);
  }
  return irregularSingular(tokens.word[index]) || hash;
}

/** Key of the word before and a number, as if a hyphen stood between them. */
export function hyphenatedKey(tokens: Tokens, index: number): number {
  let key = hashStep(tokens.hash[index - 1], Mark.Hyphen);
  const end = tokens.end[index];
  for (let at = tokens.start[index]; at < end; at++) key = hashStep(key, tokens.text.charCodeAt(at));
  return key;
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
