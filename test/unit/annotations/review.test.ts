import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import {
  correctionsOf,
  newAnnotation,
  nextToReview,
  reviewOf,
  SelectorWriter,
  toReview,
  type Content,
  type PlacedAnnotation,
} from '../../../src/annotations';

const TEXT = [
  'Harbour board delays dredging',
  'PARIS, March 3, 2026 – “We will not be rushed,” said Ada Quill, chair of the board.',
  'French President Emmanuel Macron was there. “It is the river that decides.”',
  '“Once the mud moves, it moves for good,” Joren Pike said.',
].join('\n\n');

function said(words: string, content: Content): PlacedAnnotation {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const target = { source: 'a.txt', selector: new SelectorWriter(TEXT).write(span) };
  return { annotation: newAnnotation({ id: words, target, content, coder: 'ines', now: '' }), span };
}

function review(...placed: PlacedAnnotation[]) {
  const corrections = correctionsOf(placed, () => analyze(TEXT));
  return reviewOf(analyze(TEXT, { today: '2026-04-01', corrections }), placed);
}

const words = (own: ReturnType<typeof review>): string[] =>
  toReview(own).map(({ span }) => TEXT.slice(span.start, span.end).slice(0, 12));

describe('The review of an article', () => {
  it('goes through quotations and leaders, the least sure first', () => {
    const own = review();
    assert.deepEqual([own.reviewed, own.total], [0, 4]);
    assert.equal(words(own)[0], '“It is the r');
  });

  it('has looked at what was accepted, corrected or rejected', () => {
    const own = review(
      said('“We will not be rushed,”', { kind: 'class', class: 'accepted' }),
      said('“It is the river that decides.”', { kind: 'speaker', name: 'Ada Quill' }),
      said('“Once the mud moves, it moves for good,”', { kind: 'class', class: 'not a quotation' }),
    );
    assert.deepEqual([own.reviewed, own.total], [3, 4]);
    assert.deepEqual(own.items.map(({ state }) => state).sort(), ['accepted', 'corrected', 'proposed']);
  });

  it('is not moved on by notes and codes', () => {
    const own = review(
      said('“We will not be rushed,”', { kind: 'note', text: 'Check.' }),
      said('Joren Pike', { kind: 'code', code: 'Fish' }),
    );
    assert.equal(own.reviewed, 0);
  });

  it('counts what the reader added', () => {
    const own = review(said('Harbour board delays dredging', { kind: 'class', class: 'added' }));
    assert.deepEqual([own.reviewed, own.total], [1, 5]);
  });

  it('leads from one to the next and from the last to the first', () => {
    const own = review();
    const [first, second] = toReview(own);
    assert.equal(nextToReview(own, TEXT.length), first);
    assert.equal(nextToReview(own, first.span.start), second);
    assert.equal(nextToReview(own, toReview(own).at(-1)!.span.start), first);
    assert.equal(nextToReview({ items: [], reviewed: 0, total: 0 }, 0), null);
  });
});
