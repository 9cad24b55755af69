import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FactsCache } from '../../src/analysis/cache';

/** Bytes in use after garbage is collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const paragraph = (i: number): string => `The ${i}th ferry sailed to the islands with the tide.`;

describe('The facts that are kept of paragraphs', () => {
  it('are the same for the same paragraph in another document', () => {
    const cache = new FactsCache();
    const facts = cache.read(`First.\n${paragraph(1)}`.slice(7));
    assert.equal(cache.read(`Elsewhere.\n${paragraph(1)}`.slice(11)), facts);
    assert.notEqual(cache.read(paragraph(2)), facts);
  });

  it('are let go when many others have come since they were asked for last', () => {
    const cache = new FactsCache(1000);
    const often = cache.read(paragraph(1));
    const once = cache.read(paragraph(2));
    for (let i = 100; i < 160; i++) {
      cache.read(paragraph(i));
      assert.equal(cache.read(paragraph(1)), often);
    }
    assert.notEqual(cache.read(paragraph(2)), once);
  });

  it('do not keep the text in memory that their paragraph was cut out of', () => {
    const cache = new FactsCache();
    const size = 1_000_000;
    const before = heapInUse();
    for (let i = 0; i < 40; i++) {
      const text = Buffer.alloc(size, `${paragraph(i)}\n`).toString('latin1');
      cache.read(text.slice(0, paragraph(i).length));
    }
    const left = heapInUse() - before;
    assert.ok(left < 10 * size, `${left} bytes`);
    assert.ok(cache.read(paragraph(1)));
  });
});
