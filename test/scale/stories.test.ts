import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer } from '../../src/analysis';
import { makeNews } from '../bench/texts';

/** Long enough to be read as a file of many articles. */
const archive = makeNews(64_000);

describe('A file of many articles', () => {
  it('gives the same after edits as when it is read whole', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(400),
      text: fc.constantFrom('', 'x', '. "', '\n\n\n', '\n\nHeadline here\n\n', 'Ana Soto said. '),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const analyzer = new Analyzer();
        let text = archive;
        let article = analyzer.reset(text);
        for (const { at, length, text: inserted } of edits) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          article = analyzer.edit([{ start, end, text: inserted }]);
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        assert.deepEqual(article, analyze(text));
      }),
      { numRuns: 6 },
    );
  });
});
