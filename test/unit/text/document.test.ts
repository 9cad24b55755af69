import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ParagraphedText } from '../../../src/analysis/text/document';
import { propertyRuns } from '../articles';
import { findParagraphs } from '../../../src/analysis/text/paragraphs';

/** Lines that make every layout likely: blanks, headlines, wrapped lines, long lines, odd line ends. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constant('the ministers of four nations met on Tuesday to discuss the') },
  { weight: 3, arbitrary: fc.constant('rescue fund, and left without an agreement on who would pay.') },
  { weight: 2, arbitrary: fc.constant('The fund holds much.') },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant('A line that is far too long to be wrapped. '.repeat(5)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const lineEnd = fc.oneof(
  { weight: 6, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '\n\n', '\n \n') },
);
const text = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 80, size: 'max' })
  .map((lines) => lines.flat().join(''));
const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.nat(3), fc.nat(300)),
  text: fc.oneof(line, lineEnd, text),
});

describe('A text kept as paragraphs', () => {
  it('holds the paragraphs of the whole text after any sequence of edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (original, edits) => {
        const document = new ParagraphedText();
        document.reset(original);
        let whole = original;
        for (const { at, length, text: inserted } of edits) {
          const start = whole.length === 0 ? 0 : at % (whole.length + 1);
          const end = Math.min(whole.length, start + length);
          const before = [...document.texts];
          const change = document.apply({ start, end, text: inserted });
          whole = whole.slice(0, start) + inserted + whole.slice(end);
          const expected = findParagraphs(whole);
          assert.deepEqual(
            document.starts,
            expected.map((span) => span.start),
          );
          assert.deepEqual(
            document.texts,
            expected.map((span) => whole.slice(span.start, span.end)),
          );
          assert.equal(document.length, whole.length);
          assert.equal(document.head(whole.length), whole);
          assert.equal(document.texts.length, before.length - change.removed + change.inserted);
          const kept = (texts: readonly string[], count: number): string[] => [
            ...texts.slice(0, change.first),
            ...texts.slice(change.first + count),
          ];
          assert.deepEqual(kept(document.texts, change.inserted), kept(before, change.removed));
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('tells of an edit within one paragraph that it changed that paragraph alone', () => {
    const document = new ParagraphedText();
    document.reset('One line.\n\nA second line.\n\nA third line.\n\nA fourth line.\n');
    const change = document.apply({ start: 13, end: 19, text: 'new' });
    assert.deepEqual(document.texts[1], 'A new line.');
    assert.deepEqual(change, { first: 1, removed: 1, inserted: 1 });
  });

  it('takes the paragraph after changed white space for changed, and no other', () => {
    const document = new ParagraphedText();
    document.reset('One line.\n\nA second line.\n\nA third line.\n');
    assert.deepEqual(document.apply({ start: 9, end: 9, text: '\n' }), { first: 1, removed: 1, inserted: 1 });
    assert.deepEqual(document.apply({ start: 42, end: 42, text: '\n' }), {
      first: 3,
      removed: 0,
      inserted: 0,
    });
  });

  it('refuses an edit outside the text and says what to do', () => {
    const document = new ParagraphedText();
    document.reset('One line.');
    assert.throws(() => document.apply({ start: 5, end: 99, text: '' }), /lies outside the text.*reset/);
  });

  it('takes a hundred thousand new lines in one edit', () => {
    const document = new ParagraphedText();
    document.reset('First line.');
    document.apply({ start: 11, end: 11, text: '\nAnother line that stands alone.'.repeat(100_000) });
    assert.equal(document.texts.length, 100_001);
  });

  it('looks as far back from an edit inside white space as the layout of lines before it reaches', () => {
    const wrapped = 'the ministers of four nations met on Tuesday to discuss the\n';
    const whole = `${wrapped}${wrapped}\n\n${wrapped}\nShort line.\n${wrapped}\n\n${wrapped}${wrapped}\n\n\n\n\n${wrapped}`;
    for (let at = 0; at <= whole.length; at++) {
      const document = new ParagraphedText();
      document.reset(whole);
      const long = `${'A line that is far too long to be wrapped. '.repeat(5)}\n`;
      document.apply({ start: at, end: at, text: long });
      const spans = findParagraphs(whole.slice(0, at) + long + whole.slice(at));
      assert.deepEqual(
        document.starts,
        spans.map((span) => span.start),
        `at ${at}`,
      );
    }
  });

  it('holds the parts of a line that is longer than any paragraph after any sequence of edits', () => {
    const sentence =
      'The ferry ran aground on Sunday. "It was free by noon," the harbour office said later. ';
    const original = `First line.\n\n${sentence.repeat(500)}\nLast line.\n${sentence.repeat(400)}`;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const document = new ParagraphedText();
        document.reset(original);
        let whole = original;
        for (const { at, length, text: inserted } of edits) {
          const start = (at * 7919) % (whole.length + 1);
          const end = Math.min(whole.length, start + length);
          document.apply({ start, end, text: inserted });
          whole = whole.slice(0, start) + inserted + whole.slice(end);
          const expected = findParagraphs(whole);
          assert.deepEqual(
            document.starts,
            expected.map((span) => span.start),
          );
          assert.equal(document.head(whole.length), whole);
        }
      }),
      { numRuns: propertyRuns(25) },
    );
  });
});
