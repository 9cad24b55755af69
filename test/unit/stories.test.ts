import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';

describe('A file of many articles', () => {
  it('keeps a surname in one article apart from the same surname in the next', () => {
    const filler = 'The harbour board approved the plan on Monday after a long debate about costs. '.repeat(
      6,
    );
    const story = (name: string): string =>
      [
        `Harbour plan approved`,
        `${name} Quiroga spoke for an hour. "We are ready," Quiroga said. ${filler}`,
        filler,
      ].join('\n\n');
    const text = [
      story('Ana'),
      ...Array.from({ length: 60 }, () => `Board meets\n\n${filler}\n\n${filler}`),
      story('Luis'),
    ].join('\n\n\n');
    assert.ok(text.length > 60_000);
    const { quotes } = analyze(text);
    assert.deepEqual(
      quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name),
      ['Ana Quiroga', 'Luis Quiroga'],
    );
  });
});
