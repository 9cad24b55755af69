import assert from 'node:assert/strict';
import { timeQuoteRuns } from '../bench/quoteRuns';

/**
 * Time of reading against that of prose of the same length, at most. Wide enough for a busy machine: what grows with
 * the square of the length would be hundreds of times slower here. The bench prints how wide it is in truth.
 */
const WORST_RATIO = 10;

describe('Reading quotes', () => {
  it('takes time in proportion to the text over long runs of anything', () => {
    const slow = timeQuoteRuns(WORST_RATIO).filter(({ ratio }) => ratio > WORST_RATIO);
    assert.deepEqual(
      slow.map(({ name, ratio }) => `${name}: ${ratio.toFixed(1)} times`),
      [],
    );
  });
});
