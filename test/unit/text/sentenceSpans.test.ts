import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/analysis';

describe('The sentences of a paragraph', () => {
  const of = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it('are given as spans, with their closing marks and without the blanks between', () => {
    assert.deepEqual(of('The gates open at six.  “Nobody came,” said Mr. Hale. “Not one!” It rained.'), [
      'The gates open at six.',
      '“Nobody came,” said Mr. Hale.',
      '“Not one!”',
      'It rained.',
    ]);
  });

  it('are none where there are no words', () => {
    assert.deepEqual(of(''), []);
    assert.deepEqual(of(' \n '), []);
  });

  it('of one text have nothing of the text before', () => {
    of('A long text. With three. Sentences.');
    assert.deepEqual(of('One.'), ['One.']);
  });
});
