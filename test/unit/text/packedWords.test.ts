import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../src/analysis/text/characters';
import { findWord, hashWord, WordTable } from '../../../src/analysis/text/lexicon';
import { packWords, type WordRows, type Words } from '../../../src/analysis/text/packedWords';

const valueOf = (table: WordTable, word: string): number =>
  table.get(findWord(word, 0, word.length, hashWord(word)));

const unpacked = (rows: WordRows): WordTable => WordTable.unpack(packWords(rows))[0];

describe('Packed words', () => {
  it('say what a word has in common with the one before it, and its value', () => {
    const packed = packWords([
      ['abbie abbey', 4],
      [['Abbeys'], 2],
    ]);
    assert.deepEqual(packed, { count: 3, values: [[4, 2]], words: '0abbey:5s;3ie:' });
  });

  it('make the table that plain rows make', () => {
    const word = fc.stringMatching(/^[a-z0-9é'.-]{1,50}$/);
    const row = fc.tuple(fc.array(word), fc.integer({ min: 1, max: 0x1fff }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows: [string[], number][]) => {
        const plain = new WordTable(rows);
        const packed = unpacked(rows);
        for (const own of rows.flatMap(([words]) => words)) {
          assert.equal(valueOf(packed, own), valueOf(plain, own), own);
        }
      }),
    );
  });

  it('keep thousands of values apart, and throw where there are more than three characters tell apart', () => {
    const rows = (count: number): (readonly [Words, number])[] =>
      Array.from({ length: count }, (_, i) => [`packed${i}th`, i + 1]);
    const table = unpacked(rows(2184));
    for (const [word, value] of rows(2184)) assert.equal(valueOf(table, word as string), value);
    assert.throws(() => packWords(rows(2185)), /2185 values/);
  });

  it('hold several tables, each with its own words', () => {
    const packed = packWords([['packedonly packedboth', 1]], [['packedboth packedother', 2]]);
    const [first, second] = WordTable.unpack(packed) as [WordTable, WordTable];
    const words = ['packedonly', 'packedboth', 'packedother'];
    assert.deepEqual(
      words.map((word) => [valueOf(first, word), valueOf(second, word)]),
      [
        [1, 0],
        [1, 2],
        [0, 2],
      ],
    );
  });

  it('hold no word that none of the rows has, be it the beginning of one', () => {
    const table = unpacked([['unpackedly unpackable', 1]]);
    for (const word of ['unpacked', 'unpack', 'able']) assert.equal(valueOf(table, word), 0, word);
  });

  it('are folded as the words of texts are', () => {
    const { words } = packWords([['Ölçüsüz', 1]]);
    assert.equal(words, `0${foldText('Ölçüsüz')}:`);
    assert.equal(valueOf(unpacked([['Ölçüsüz', 1]]), 'OLCUSUZ'), 1);
  });
});
