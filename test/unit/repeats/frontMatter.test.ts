import assert from 'node:assert/strict';
import { analyze, Analyzer, type Article } from '../../../src/analysis';

const TITLE = 'The ferry ran aground on Sunday and was pulled free before noon in Holm';
const BODY = `${TITLE}, the harbour office said, and nobody on board was hurt.`;
const MATTER = `---\ntitle: ${TITLE}\ndate: 2026-03-03\n---\n`;
const TEXT = `${MATTER}\n# ${TITLE}\n\n${BODY}\n\n${BODY}\n`;

const copies = ({ repeats }: Article): number[][] =>
  repeats.map((group) => group.copies.map(({ paragraph }) => paragraph));

describe('Front matter', () => {
  it('repeats nothing, though it holds the words of the headline', () => {
    assert.deepEqual(copies(analyze(TEXT)), [[4, 5, 6]]);
  });
  it('is among the repeats while it is not closed, and leaves them again when it is', () => {
    const analyzer = new Analyzer();
    analyzer.reset(TEXT);
    const fence = MATTER.length - 4;
    const opened = analyzer.edit([{ start: fence, end: fence + 4, text: '' }]);
    assert.deepEqual(copies(opened), copies(analyze(TEXT.slice(0, fence) + TEXT.slice(fence + 4))));
    assert.ok(copies(opened)[0]?.includes(1));
    const closed = analyzer.edit([{ start: fence, end: fence, text: '---\n' }]);
    assert.deepEqual(copies(closed), [[4, 5, 6]]);
  });
});
