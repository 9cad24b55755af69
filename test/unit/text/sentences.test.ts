import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LONGEST_SENTENCE } from '../../../src/analysis/text/sentences';
import { read, sentences } from './read';

/** Texts with their sentences between bars. */
const CASES: readonly string[] = [
  'The harbour opened.| Nobody came.',
  'Did it rain?| It did!| Then it stopped…| And then?',
  'Mr. Vale met Dr. Ines Roth at St. Anne on Sept. 4.| They left.',
  'The ship sailed for the U.S. on Monday.| It came back.',
  'The ship sailed for the U.S.| The crew stayed.',
  'Gen. Otto Marsh Jr. spoke.| Lt. Kay did not.',
  'J. R. Ortega wrote the book.| It sold well.',
  'It was he and I.| We went home.',
  '“We are late.”| “We are not,” he said.',
  '"We are late," she said.| "Very late."| He nodded.',
  '(The bridge was shut.)| The road was not.',
  "''Done,'' he said.| ''At last.''",
  'Prices rose 3.5 percent.| 40 shops closed.',
  'He paid at 9 a.m. and left.',
  'The firm, Vries Inc., grew.| Its rival, Holt Ltd. of Oslo, did not.',
  'He asked "why?" and left.',
  'It ended.|The next day it began again.',
  'See example.org for more.| Thanks.',
  'She came in first, i.e. ahead of us all.',
  'No. 4 won.| No. 5 fell.',
  'Ana Ruiz said no.| “We stay,” she said.',
  'They met in Washington, D.C.| The talks failed.',
  '« C’est fini. »| Elle sortit.',
  'She works for Holt Ltd.| Petra Vries said so.',
  'The firm is Vries Inc.| Anders Holt left it.',
  'He moved to Washington, D.C.| Petra Vries stayed.',
  'She has a Ph.D.| Anders Holt has none.',
  'It fell in Dec.| Petra Vries saw it.',
  'They met at 9 a.m.| Anders Holt was late.',
  'They flew to the U.S.| Petra Vries did not.',
  'Washington, D.C. Mayor Petra Vries spoke.',
  'Vries Inc. Chief Executive Anders Holt left.',
  'The U.S. Marine Corps and U.S. Sen. Anders Holt agreed.',
  'Holt Co. Virginia opened in Lima.',
  'The poet R.S. Anders Holt read.',
];

describe('The sentence splitter', () => {
  for (const marked of CASES) {
    it(`splits ${marked}`, () => {
      const text = marked.replaceAll('|', '');
      assert.deepEqual(
        sentences(text).map((sentence) => sentence.trim()),
        marked.split('|').map((sentence) => sentence.trim()),
      );
    });
  }

  it('finds no sentence in nothing', () => assert.deepEqual(sentences('  '), []));

  it('cuts what never ends, so that no sentence is longer than prose has them', () => {
    const tokens = read('he said that '.repeat(1000));
    for (let i = 0; i < tokens.sentenceCount; i++) {
      const length = tokens.sentence[i + 1] - tokens.sentence[i];
      assert.ok(length <= LONGEST_SENTENCE);
    }
    assert.equal(read('word '.repeat(LONGEST_SENTENCE)).sentenceCount, 1);
    assert.equal(read('word '.repeat(LONGEST_SENTENCE + 1)).sentenceCount, 2);
  });

  it('puts every token into one sentence, in order', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'The',
      'said',
      '.',
      '?',
      '"',
      '”',
      ' ',
      'Jan.',
      '…',
      '(',
      ')',
      '7',
      'a.m.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const tokens = read(pieces.join(' '));
        if (tokens.count === 0) return;
        assert.equal(tokens.sentence[0], 0);
        assert.equal(tokens.sentence[tokens.sentenceCount], tokens.count);
        for (let i = 0; i < tokens.count; i++) {
          const own = tokens.sentenceOf(i);
          assert.ok(tokens.sentence[own] <= i && i < tokens.sentence[own + 1]);
        }
      }),
    );
  });
});
