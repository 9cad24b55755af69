import assert from 'node:assert/strict';
import fc from 'fast-check';
import { removalOf } from '../../../src/editor/removal';

/** The text after the paragraph `wanted` was removed. */
function without(text: string, wanted: string, from = 0): string {
  const start = text.indexOf(wanted, from);
  const { start: first, end } = removalOf(text, { start, end: start + wanted.length });
  return text.slice(0, first) + text.slice(end);
}

describe('Removing a paragraph', () => {
  it('takes its line where each line is a paragraph', () => {
    assert.equal(without('a\nb\nc\n', 'b'), 'a\nc\n');
  });

  it('leaves one blank line between its neighbours', () => {
    assert.equal(without('a\n\nb\n\nc\n', 'b'), 'a\n\nc\n');
  });

  it('keeps blank lines that stand after it alone', () => {
    assert.equal(without('a\nb\n\nc\n', 'b'), 'a\n\nc\n');
  });

  it('takes the blank lines before the last paragraph and keeps the line end of the file', () => {
    assert.equal(without('a\n\nb\n', 'b'), 'a\n');
    assert.equal(without('a\n\nb', 'b'), 'a');
  });

  it('works with CRLF and CR', () => {
    assert.equal(without('a\r\n\r\nb\r\n\r\nc\r\n', 'b'), 'a\r\n\r\nc\r\n');
    assert.equal(without('a\rb\rc', 'b'), 'a\rc');
    assert.equal(without('a\r\n\r\nb\r\n', 'b'), 'a\r\n');
  });

  it('takes the first paragraph with the blank lines after it', () => {
    assert.equal(without('a\n\nb\n', 'a'), 'b\n');
  });

  it('takes indents and trailing blanks along', () => {
    assert.equal(without('a\n  b  \nc', 'b'), 'a\nc');
  });

  it('leaves nothing of a text with one paragraph but its line end', () => {
    assert.equal(without('b\n', 'b'), '\n');
    assert.equal(without('b', 'b'), '');
  });

  it('never touches another paragraph', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma');
    const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 2, maxLength: 6 }), fc.nat(), (parts, pick) => {
        const index = pick % parts.length;
        const text = parts.map(([own, space], i) => `${own}${i}${space}`).join('');
        const kept = without(text, `${parts[index][0]}${index}`)
          .split(/\s+/)
          .filter((own) => own !== '');
        const expected = parts.map(([own], i) => `${own}${i}`).filter((_, i) => i !== index);
        assert.deepEqual(kept, expected);
      }),
    );
  });
});
