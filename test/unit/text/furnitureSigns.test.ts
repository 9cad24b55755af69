import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFurniture } from '../../../src/analysis/text/furniture';
import { Sign, signsOf } from '../../../src/analysis/text/furnitureSigns';
import { read } from './read';

const PIECES = [
  'Photo by Jo Lund',
  'file-photo:',
  'AP-photo: Jo Lund',
  'Jo Lund/AP',
  '(Jo Lund/Fjord Pictures)',
  'via Getty Images',
  '© Jo Lund 2024',
  'Jo Lund, left,',
  'the far-left)',
  'News | Tides | Boats',
  'Home › News › Harbour',
  'Facebook Twitter Email',
  'Holm, March 4, 2025',
  'updated 3 March at 10:30',
  'Email: jo@example.org',
  'Twitter: @jo',
  'Story by Jo Lund',
  'Jo Lund, Staff Writer',
  'Jo Lund is a reporter for the Post',
  'Jo Lund writes for us',
  'contributed to this report',
  'free newsletters in your inbox',
  'Sign up for our newsletter',
  'Reuters',
  'The ferry sank',
  'said “no”',
  'in this file photo',
  '.',
  ',',
  ':',
  '[1]',
  '–',
];

describe('Signs of furniture', () => {
  it('hide no furniture that the patterns alone would find', () => {
    const lines = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.constantFrom('', '.', ')'), (pieces, end) => {
        const text = pieces.join(' ') + end;
        const withAllSigns = read(text);
        withAllSigns.hasUnseen = true;
        assert.deepEqual(readFurniture(read(text)), readFurniture(withAllSigns), text);
      }),
      { numRuns: 500 },
    );
  });

  it('are none in a sentence of a story, and all where something stands that no reader sees', () => {
    assert.equal(signsOf(read('The ferry sank off Holm, and nobody was hurt.')), 0);
    assert.equal(signsOf(read('The **ferry** sank.')), Sign.All);
  });
});
