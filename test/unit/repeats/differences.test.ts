import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differences } from '../../../src/analysis';

const shown = (a: string, b: string): string[] =>
  differences(a, b).map((own) => `${a.slice(own.a.start, own.a.end)}|${b.slice(own.b.start, own.b.end)}`);

describe('what differs between two paragraphs', () => {
  it('is nothing where only blanks and case differ', () => {
    assert.deepEqual(shown('The quay  is closed.', 'the quay is Closed.'), []);
  });

  it('is a word put for another', () => {
    assert.deepEqual(shown('The quay closes on Monday.', 'The quay closes on Friday.'), ['Monday|Friday']);
  });

  it('is words added and words cut, at their places', () => {
    const a = 'The old quay closes for repairs on Monday.';
    const b = 'The quay closes for lengthy repairs on Monday.';
    assert.deepEqual(shown(a, b), ['old|', '|lengthy']);
    assert.deepEqual(differences(a, b)[1]?.a, { start: 23, end: 23 });
  });

  it('is everything where one side is empty', () => {
    assert.deepEqual(shown('', 'All of it'), ['|All of it']);
    assert.deepEqual(shown('All of it', ''), ['All of it|']);
  });

  it('is one stretch where two long texts have nothing in common', () => {
    const text = (word: string): string => Array.from({ length: 5000 }, (_, i) => word + i).join(' ');
    assert.equal(differences(text('left'), text('right')).length, 1);
  });

  it('accounts for every word of both texts', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')];
        const found = differences(a, b);
        assert.equal(
          withoutDifferences(
            a,
            found.map((own) => own.a),
          ),
          withoutDifferences(
            b,
            found.map((own) => own.b),
          ),
        );
      }),
    );
  });
});

/** What is left of a text without the spans, blanks made one. */
function withoutDifferences(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= at && end >= start && end <= text.length);
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).split(' ').filter(Boolean).join(' ');
}
