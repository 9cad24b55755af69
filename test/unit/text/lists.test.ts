import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pack, splice } from '../../../src/analysis/text/lists';

const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 400 });

describe('Packed numbers', () => {
  it('stay what they were however many are packed after them', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 60 }), (lists) => {
        const packed = lists.map((list) => pack(list));
        assert.deepEqual(
          packed.map((list) => Array.from(list)),
          lists,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('are copies, of as many numbers as are asked for', () => {
    const list = Int32Array.of(1, 2, 3);
    const packed = pack(list, 2);
    list[0] = 7;
    assert.deepEqual(packed, Int32Array.of(1, 2));
  });
});

describe('A list', () => {
  it('takes any number of new items in the place of old ones', () => {
    for (const count of [0, 2, 3, 200_000]) {
      const list = [0, 1, 2, 3];
      splice(list, 1, 2, new Array<number>(count).fill(9));
      assert.equal(list.length, 2 + count);
      assert.equal(list[0], 0);
      assert.equal(list.at(-1), 3);
      assert.ok(list.slice(1, -1).every((item) => item === 9));
    }
  });
});
