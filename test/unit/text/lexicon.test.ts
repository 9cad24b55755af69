import assert from 'node:assert/strict';
import { findWord, hashWord, wordList, WordSet, WordTable } from '../../../src/analysis/text/lexicon';
import { read } from './read';

describe('The lexicon', () => {
  it('finds a word of a table whatever its case and diacritics', () => {
    const set = new WordSet('Quibbledé');
    for (const word of ['quibblede', 'QUIBBLEDE', 'Quibbledé']) {
      assert.ok(set.has(findWord(word, 0, word.length, hashWord(word))), word);
    }
  });

  it('knows no word that no table has', () => {
    const word = 'never-in-any-table';
    assert.equal(findWord(word, 0, word.length, hashWord(word)), 0);
  });

  it('answers for tokens by the number written into them', () => {
    const set = new WordSet(['murmured', 'opined']);
    const table = new WordTable([
      ['murmured', 3],
      ['opined', 7],
    ]);
    const tokens = read('She MURMURED; he opinéd, they left.');
    const known = Array.from({ length: tokens.count }, (_, i) => tokens.word[i]);
    assert.deepEqual(
      known.filter((id) => set.has(id)).map((id) => table.get(id)),
      [3, 7],
    );
    assert.equal(table.get(0), 0);
    assert.ok(!set.has(0));
  });

  it('stays right when it grows past its first size', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `grow${i}th`);
    const set = new WordSet(many);
    const ids = many.map((word) => findWord(word, 0, word.length, hashWord(word)));
    assert.equal(new Set(ids).size, many.length);
    assert.ok(ids.every((id) => set.has(id)));
  });

  it('joins the values of a word that stands in several rows of a table', () => {
    const table = new WordTable([
      ['murmured opined', 1],
      [['murmured'], 4],
    ]);
    assert.equal(table.get(findWord('murmured', 0, 8, hashWord('murmured'))), 5);
  });

  it('splits a table written between blanks', () => {
    assert.deepEqual(wordList(' one  two\nthree '), ['one', 'two', 'three']);
  });
});
