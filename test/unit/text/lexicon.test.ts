import assert from 'node:assert/strict';
import {
  findWord,
  hashWord,
  internWord,
  wordList,
  WordSet,
  WordTable,
  wordText,
} from '../../../src/analysis/text/lexicon';
import { read } from './read';

describe('The lexicon', () => {
  it('gives a word one number whatever its case and diacritics', () => {
    const id = internWord('Quibbledé');
    assert.equal(internWord('quibblede'), id);
    assert.equal(internWord('QUIBBLEDE'), id);
    assert.equal(wordText(id), 'quibblede');
  });

  it('knows no word that no table has', () => {
    const word = 'never-in-any-table';
    assert.equal(findWord(word, 0, word.length, hashWord(word)), 0);
    assert.equal(wordText(0), '');
  });

  it('answers for tokens by the number written into them', () => {
    const set = new WordSet(['murmured', 'opined']);
    const table = new WordTable([
      ['murmured', 3],
      ['opined', 7],
    ]);
    const tokens = read('She MURMURED; he opinéd, they left.');
    const known = Array.from({ length: tokens.count }, (_, i) => tokens.word[i] as number);
    assert.deepEqual(
      known.filter((id) => set.has(id)).map((id) => table.get(id)),
      [3, 7],
    );
    assert.equal(table.get(0), 0);
    assert.ok(!set.has(0));
  });

  it('stays right when it grows past its first size', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `grow${i}th`);
    const ids = many.map(internWord);
    assert.equal(new Set(ids).size, many.length);
    many.forEach((word, i) => assert.equal(findWord(word, 0, word.length, hashWord(word)), ids[i]));
  });

  it('splits a table written between blanks', () => {
    assert.deepEqual(wordList(' one  two\nthree '), ['one', 'two', 'three']);
  });
});
