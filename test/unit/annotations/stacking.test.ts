import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LEVELS, stackLevels } from '../../../src/annotations';

describe('Passages over each other', () => {
  it('stand on levels of their own, the longer one below', () => {
    assert.deepEqual(
      stackLevels([
        { start: 0, end: 10 },
        { start: 0, end: 30 },
        { start: 12, end: 20 },
        { start: 40, end: 50 },
      ]),
      [1, 0, 1, 0],
    );
  });

  it('share a level only where there are more of them than levels', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const levels = stackLevels(spans);
        spans.forEach((a, i) =>
          spans.forEach((b, j) => {
            if (i < j && a.start < b.end && b.start < a.end && levels[i] === levels[j])
              assert.equal(levels[i], LEVELS - 1);
          }),
        );
      }),
    );
  });
});
