import assert from 'node:assert';
import { analyze } from '../../../src/analysis';
import { likelySpeakers } from '../../../src/editor/annotations/likelySpeakers';

describe('Who may say a quotation', () => {
  it('are those named near it first, and whoever wrote the article last', () => {
    const article = analyze(
      [
        'Harbour Wall Approved',
        'By Marta Queiroz',
        'SPRINGFIELD, March 3, 2026 - Mayor Orla Venn opened the harbour wall on Tuesday.',
        '“It is late,” said Tom Hale, who sells rope on the quay.',
        'Ines Ruiz, an engineer, counted the stones.',
        '',
      ].join('\n\n'),
    );
    const [quote] = article.quotes;
    assert.equal(quote.speaker?.name, 'Tom Hale');
    assert.deepEqual(
      likelySpeakers(article, quote).map(({ name }) => name),
      ['Orla Venn', 'Ines Ruiz', 'Marta Queiroz'],
    );
  });
});
