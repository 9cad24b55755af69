import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../src/analysis/text/characters';
import { findWord, hashWord, WordTable, type Words } from '../../../src/analysis/text/lexicon';
import { packWords } from '../../../src/analysis/text/packedWords';

const valueOf = (table: WordTable, word: string): number =>
  table.get(findWord(word, 0, word.length, hashWord(word)));

describe('Packed words', () => {
  it('say what a word has in common with the one before it, and its value', () => {
    const packed = packWords([
      ['abbie abbey', 4],
      [['Abbeys'], 2],
    ]);
    assert.deepEqual(packed, { count: 3, values: [4, 2], words: '0abbey:5s;3ie:' });
  });

  it('make the table that plain rows make', () => {
    const word = fc.stringMatching(/^[a-z0-9é'.-]{1,50}$/);
    const row = fc.tuple(fc.array(word), fc.integer({ min: 1, max: 0x1fff }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows: [string[], number][]) => {
        const plain = new WordTable(rows);
        const packed = new WordTable(packWords(rows));
        for (const own of rows.flatMap(([words]) => words)) {
          assert.equal(valueOf(packed, own), valueOf(plain, own), own);
        }
      }),
    );
  });

  it('keep hundreds of values apart, and throw where there are more than two letters tell apart', () => {
    const rows = (count: number): (readonly [Words, number])[] =>
      Array.from({ length: count }, (_, i) => [`packed${i}th`, i + 1]);
    const table = new WordTable(packWords(rows(321)));
    for (const [word, value] of rows(321)) assert.equal(valueOf(table, word as string), value);
    assert.throws(() => packWords(rows(322)), /322 values/);
  });

  it('hold no word that none of the rows has, be it the beginning of one', () => {
    const table = new WordTable(packWords([['unpackedly unpackable', 1]]));
    for (const word of ['unpacked', 'unpack', 'able']) assert.equal(valueOf(table, word), 0, word);
  });

  it('are folded as the words of texts are', () => {
    const { words } = packWords([['Ölçüsüz', 1]]);
    assert.equal(words, `0${foldText('Ölçüsüz')}:`);
    assert.equal(valueOf(new WordTable(packWords([['Ölçüsüz', 1]])), 'OLCUSUZ'), 1);
  });
});
