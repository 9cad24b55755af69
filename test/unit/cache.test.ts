import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Analyzer } from '../../src/analysis';
import { FactsCache } from '../../src/analysis/pipeline/factsCache';
import { Tokens } from '../../src/analysis/text/tokens';

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

describe('Two open documents', () => {
  const original = Object.getOwnPropertyDescriptor(Tokens.prototype, 'seal')!;
  const seal = original.value as (this: Tokens) => void;
  const read: string[] = [];
  before(() => {
    // The end of tokenising, which is the first thing that is done in reading a paragraph.
    Tokens.prototype.seal = function (this: Tokens): void {
      read.push(this.text);
      seal.call(this);
    };
  });
  after(() => {
    Object.defineProperty(Tokens.prototype, 'seal', original);
  });

  it('share what was read: a paragraph that stands in both is read once', () => {
    const shared = 'The 7001st barge went up the canal, the lock keeper said.';
    const own = ['The 7002nd gate was shut.', 'The 7003rd gate stood open.'];
    const [first, second] = own.map((line) => {
      const analyzer = new Analyzer();
      analyzer.reset(`${line}\n\n${shared}`);
      return analyzer;
    });
    const count = (text: string): number => read.filter((one) => one === text).length;
    assert.deepEqual([shared, ...own].map(count), [1, 1, 1]);
    const pasted = second.edit([{ start: 0, end: 0, text: `${own[0]}\n\n` }]);
    assert.equal(pasted.paragraphs.length, 3);
    first.edit([{ start: 0, end: 0, text: 'x' }]);
    assert.deepEqual([shared, ...own].map(count), [1, 1, 1]);
  });
});
