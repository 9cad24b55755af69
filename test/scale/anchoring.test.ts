import assert from 'node:assert/strict';
import { Anchorer, type Passage } from '../../src/annotations';

describe('A passage in a text that was changed outside', () => {
  it('is found in linear time', () => {
    const text = Array.from({ length: 4000 }, (_, i) => `Sentence ${i} of the long report ends here.`).join(
      ' ',
    );
    const passages = Array.from({ length: 400 }, (_, i): Passage => {
      const start = text.indexOf(`Sentence ${i * 10} `);
      return {
        exact: text.slice(start, start + 30),
        prefix: text.slice(Math.max(0, start - 20), start),
        suffix: 'gone',
        start,
      };
    });
    const anchorer = new Anchorer('New. ' + text);
    assert.equal(passages.filter((one) => anchorer.find(one) !== null).length, 400);
  });
});
