import assert from 'node:assert/strict';
import { fractions, withRoom, zeros } from '../../../src/analysis/containers/growable';

describe('An array that is kept', () => {
  it('is the same one while there is room, and a larger one with the same numbers after that', () => {
    const small = Uint16Array.of(1, 2, 3);
    assert.equal(withRoom(small, 3), small);
    const larger = withRoom(small, 4);
    assert.ok(larger instanceof Uint16Array && larger.length >= 6);
    assert.deepEqual(Array.from(larger.subarray(0, 4)), [1, 2, 3, 0]);
  });

  it('is emptied where it is long enough', () => {
    const numbers = Int32Array.of(1, 2, 3);
    assert.equal(zeros(numbers, 2), numbers);
    assert.deepEqual(Array.from(numbers), [0, 0, 3]);
    assert.ok(zeros(numbers, 4).every((number) => number === 0));
    assert.ok(fractions(Float64Array.of(1), 5).length >= 5);
  });
});
