import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lowerBound, partitionPoint, upperBound } from '../../../src/analysis/containers/search';

const ascending = fc
  .array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b));
const value = fc.integer({ min: -22, max: 22 });

describe('A binary search', () => {
  it('finds the first number that is not below a value, and the first above it', () => {
    fc.assert(
      fc.property(ascending, value, (list, wanted) => {
        assert.equal(lowerBound(list, wanted), list.filter((number) => number < wanted).length);
        assert.equal(upperBound(list, wanted), list.filter((number) => number <= wanted).length);
      }),
    );
  });

  it('stays within its bounds, and asks of nothing outside them', () => {
    fc.assert(
      fc.property(ascending, value, fc.nat(40), fc.nat(40), (list, wanted, a, b) => {
        const from = Math.min(a, b, list.length);
        const to = Math.min(Math.max(a, b), list.length);
        const found = partitionPoint(from, to, (i) => {
          assert.ok(i >= from && i < to, `${i} is asked for`);
          return list[i] < wanted;
        });
        assert.equal(found, from + list.slice(from, to).filter((number) => number < wanted).length);
      }),
    );
  });
});
