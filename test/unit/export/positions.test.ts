import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../../src/annotations';
import { Lines } from '../../../src/export/positions';

describe('Positions in a text', () => {
  it('go from UTF-16 offsets to code points and back, lone surrogates included', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'é', '🚢', '\ud83d', '\udea2', '\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const codePoints = new CodePoints(text);
        let offset = 0;
        Array.from(text).forEach((character, position) => {
          assert.equal(codePoints.fromOffset(offset), position);
          assert.equal(codePoints.toOffset(position), offset);
          offset += character.length;
        });
      }),
    );
  });

  it('count lines from one, whatever ends them', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    assert.deepEqual([0, 1, 2, 5, 7].map((offset) => lines.lineOf(offset)), [1, 1, 2, 3, 4]); // prettier-ignore
  });
});
