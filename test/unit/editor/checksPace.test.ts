import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AT_REST, LONGEST_PAUSE, pauseBefore } from '../../../src/editor/checks/pace';

describe('The pace of desk checks', () => {
  it('waits for a rest after a change, and longer where a check is dear', () => {
    assert.equal(pauseBefore(AT_REST, 0), AT_REST);
    assert.equal(pauseBefore(AT_REST, 20), 800);
  });

  it('lets nobody who has mended a slip wait longer than two seconds, however dear a check is', () => {
    assert.equal(LONGEST_PAUSE, 2000);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (cost) => {
        const pause = pauseBefore(AT_REST, cost);
        assert.ok(pause >= AT_REST && pause <= LONGEST_PAUSE);
      }),
    );
  });

  it('does not wait where the text is as it was', () => {
    assert.equal(pauseBefore(0, 500), 0);
  });
});
