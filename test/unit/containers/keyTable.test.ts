import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyTable } from '../../../src/analysis/containers/keyTable';

const keys = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 600 });

describe('A table of keys', () => {
  it('numbers keys in the order in which they come, each once, text after text', () => {
    const table = new KeyTable();
    fc.assert(
      fc.property(keys, (list) => {
        table.clear();
        const distinct = Array.from(new Set(list));
        for (const key of list) assert.equal(table.add(key), distinct.indexOf(key));
        assert.equal(table.size, distinct.length);
        distinct.forEach((key, number) => {
          assert.equal(table.find(key), number);
          assert.equal(table.keyOf(number), key);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('knows no key that was not added, or was forgotten', () => {
    const table = new KeyTable();
    table.add(7);
    assert.equal(table.find(8), -1);
    table.clear();
    assert.equal(table.find(7), -1);
  });
});
