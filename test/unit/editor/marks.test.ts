import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marksOf, thinned, within } from '../../../src/editor/marks';
import { article, group, leader, paragraphsOf, person, quote } from './articles';

const filter = { minimumSimilarity: 0, repeatedBoilerplate: false };

describe('Marks', () => {
  it('tell quotes in marks from reported speech and leave terms alone', () => {
    const quotes = [
      quote(0, 5),
      quote(6, 9, { kind: 'partial' }),
      quote(10, 20, { kind: 'indirect' }),
      quote(21, 30, { kind: 'term' }),
    ];
    const marks = marksOf(article({ quotes }), filter);
    assert.deepEqual(
      marks.quotes.map(({ start }) => start),
      [0, 6],
    );
    assert.deepEqual(
      marks.reportedSpeech.map(({ start }) => start),
      [10],
    );
  });

  it('leave out a quote inside another, whose tint would be laid on twice', () => {
    const marks = marksOf(article({ quotes: [quote(0, 30), quote(5, 10), quote(40, 50)] }), filter);
    assert.deepEqual(
      marks.quotes.map(({ start }) => start),
      [0, 40],
    );
  });

  it('show leaders in text order and other people not at all', () => {
    const people = [leader('B', [[30, 31]]), leader('A', [[10, 11]]), person('C', [[20, 21]])];
    assert.deepEqual(
      marksOf(article({ people }), filter).leaders.map(({ start }) => start),
      [10, 30],
    );
  });

  it('show a leader also where the text names the office alone', () => {
    const people = [{ ...leader('A', [[10, 11]]), officeMentions: [{ start: 2, end: 8, paragraph: 0 }] }];
    assert.deepEqual(
      marksOf(article({ people }), filter).leaders.map(({ start }) => start),
      [2, 10],
    );
  });

  it('tell the first copy of a paragraph from those that repeat it', () => {
    const paragraphs = paragraphsOf('aa\nbb\naa\naa');
    const marks = marksOf(article({ paragraphs, repeats: [group([0, 1], [2, 1], [3, 1])] }), filter);
    assert.deepEqual(
      marks.firstCopies.map(({ start }) => start),
      [0],
    );
    assert.deepEqual(
      marks.repeats.map(({ start }) => start),
      [6, 9],
    );
  });

  it('are sent only where they touch what is visible', () => {
    const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));
    const near = within(spans, [{ start: 12, end: 21 }]);
    assert.deepEqual(
      near.map(({ start }) => start),
      [10, 20],
    );
  });

  it('are thinned evenly for the ruler: never more than asked for, always in order, the first among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (count, most) => {
        const spans = Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1 }));
        const few = thinned(spans, most);
        assert.equal(few.length, Math.min(count, most));
        assert.equal(few[0]?.start, 0);
        assert.ok(few.every(({ start }, i) => i === 0 || start > (few[i - 1]?.start ?? -1)));
      }),
    );
  });
});
