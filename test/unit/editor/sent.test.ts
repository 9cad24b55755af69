import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SentSpans } from '../../../src/editor/decorations/sent';

const sentSpans = (spans: readonly (readonly [number, number])[]): SentSpans => {
  const sent = new SentSpans();
  sent.set(spans.map(([start, end]) => ({ start, end })));
  return sent;
};
const places = (sent: SentSpans): [number, number][] => sent.spans().map(({ start, end }) => [start, end]);

describe('Marks that were sent to an editor', () => {
  it('move with the text: those after an edit by its growth, those around it at their end, others not at all', () => {
    const sent = sentSpans([
      [0, 5],
      [10, 20],
      [30, 35],
    ]);
    sent.move({ start: 12, end: 14, text: 'longer' });
    assert.deepEqual(places(sent), [
      [0, 5],
      [10, 24],
      [34, 39],
    ]);
    assert.ok(sent.are(sent.spans()));
  });

  it('are sent again where an edit meets their edge, for VS Code has rules of its own there', () => {
    for (const [start, end] of [
      [10, 10],
      [20, 20],
      [8, 12],
      [18, 25],
      [5, 30],
    ] as const) {
      const sent = sentSpans([[10, 20]]);
      sent.move({ start, end, text: 'x' });
      assert.ok(!sent.are(sent.spans()), `${start}-${end}`);
    }
  });

  it('are sent again where they may have met an edit on their way', () => {
    const sent = sentSpans([[10, 20]]);
    sent.doubt();
    assert.ok(!sent.are(sent.spans()));
  });

  it('hold the characters they held, whatever edits come, or are in doubt', () => {
    // Each character of the text is one of its own; a mark must span what it spanned, with what came in between.
    const mark = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }));
    const change = fc.record({ at: fc.nat(60), removed: fc.nat(8), inserted: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), fc.array(change, { maxLength: 6 }), (marks, changes) => {
        let text = Array.from({ length: 80 }, (_, i) => i);
        const spans = marks
          .map(([start, length]) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const edges = spans.map(({ start, end }) => [start, end - 1]);
        const sent = new SentSpans();
        sent.set(spans);
        for (const { at, removed, inserted } of changes) {
          const start = Math.min(at, text.length);
          const end = Math.min(start + removed, text.length);
          sent.move({ start, end, text: 'x'.repeat(inserted) });
          text = [...text.slice(0, start), ...Array.from({ length: inserted }, () => -1), ...text.slice(end)];
        }
        if (!sent.are(sent.spans())) return;
        for (const [i, { start, end }] of sent.spans().entries())
          assert.deepEqual([text[start], text[end - 1]], edges[i]);
      }),
    );
  });
});
