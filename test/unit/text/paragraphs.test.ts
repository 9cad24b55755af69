import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findParagraphs } from '../../../src/analysis/text/paragraphs';
import { anyText } from './read';

const SENTENCES = [
  'The ferry from Holm to the outer islands ran aground on a sandbank on Sunday and was pulled free by two tugs before noon.',
  'Nobody was hurt, the harbour office said, and the passengers were given soup.',
  'The captain, who has sailed the line for thirty years, blamed a buoy that had drifted in the storm of last week.',
  '"It was not where it was," he said, and went to look for it.',
  'A new buoy is to be laid out before the end of the month, when the school holidays begin and every boat is full.',
];

/** Wraps a text at a width as mail programs do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const paragraphs = (text: string): string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));
const unwrapped = (text: string): string[] => paragraphs(text).map((own) => own.replace(/\s+/g, ' '));
const story = [
  SENTENCES.slice(0, 3).join(' '),
  SENTENCES.slice(2, 5).join(' '),
  SENTENCES.slice(1, 4).join(' '),
  SENTENCES[3],
];

/** A text without white space, zero-width blanks and marks of direction. */
function withoutBlanks(text: string): string {
  return text.replace(/[\0-\x20\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '').trim();
}

describe('Paragraphs', () => {
  it('are lines in a file with a paragraph a line', () => {
    assert.deepEqual(paragraphs(story.join('\n')), story);
  });

  it('are blocks between blank lines', () => {
    assert.deepEqual(paragraphs(story.join('\n\n')), story);
  });

  for (const width of [60, 72, 80, 100]) {
    it(`are blocks of lines wrapped at ${width}`, () => {
      const text = story.map((own) => wrap(own, width)).join('\n\n');
      assert.deepEqual(unwrapped(text), story);
    });
  }

  it('are told apart in wrapped text without blank lines where a line ends short', () => {
    const text = story.map((own) => wrap(own, 72)).join('\n');
    assert.deepEqual(unwrapped(text), story);
  });

  for (const [name, lineEnd] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`are the same whatever ends the lines: ${name}`, () => {
      assert.deepEqual(paragraphs(story.join(lineEnd)), story);
      const wrapped = story.map((own) => wrap(own, 72)).join('\n\n');
      assert.deepEqual(unwrapped(wrapped.replaceAll('\n', lineEnd)), story);
    });
  }

  it('leave the white space round them out', () => {
    assert.deepEqual(paragraphs(`\ufeff  ${story[0]} \t\n\n\u00a0\n\t${story[3]}\n`), [story[0], story[3]]);
  });

  it('keep a headline and a byline apart from wrapped text below them', () => {
    const top = ['Ferry Runs Aground off Holm, Then Does Not', 'By Ana Prado'];
    const text = [...top, wrap(story[0], 72)].join('\n');
    assert.deepEqual(unwrapped(text), [...top, story[0]]);
  });

  it('keep the lines of a list and of dialogue apart', () => {
    const list = ['- the buoy', '- the bank', '- the soup'];
    assert.deepEqual(paragraphs(list.join('\n')), list);
    const talk = ['“Where was it?”', '“Not there.”', '“Then where?”', 'He did not say.'];
    assert.deepEqual(paragraphs(talk.join('\n')), talk);
  });

  it('keep headings, tables and quoted lines of Markdown apart from wrapped text', () => {
    const text = `${wrap(story[0], 72)}\n# The buoy that went for a walk in the night\n${wrap(story[1], 72)}`;
    assert.deepEqual(unwrapped(text)[1], '# The buoy that went for a walk in the night');
    const rows = ['| buoy | where it was when the captain last looked |', '|---|---|', '| red | there |'];
    assert.deepEqual(paragraphs(rows.join('\n')), rows);
  });

  describe('of a line that is longer than any paragraph', () => {
    const line = (count: number): string =>
      Array.from({ length: count }, (_, i) =>
        SENTENCES[i % SENTENCES.length].replace('.', ` on day ${i}.`),
      ).join(' ');

    it('are parts of it that end with a sentence, outside quotations', () => {
      const parts = paragraphs(line(1000));
      assert.ok(parts.length > 10 && parts.length < 100, `${parts.length} parts`);
      for (const part of parts) {
        assert.match(part, /[.!?]["”]?$/);
        assert.equal((part.match(/"/g) ?? []).length % 2, 0);
      }
      assert.equal(parts.join(' '), line(1000));
    });

    it('end where they ended after an edit, but for those around it', () => {
      const before = line(2000);
      const after = `${before.slice(0, 90_000)} and so on ${before.slice(90_000)}`;
      const known = new Set(paragraphs(before));
      const changed = paragraphs(after).filter((part) => !known.has(part));
      assert.ok(changed.length <= 6, `${changed.length} of ${known.size} parts changed`);
    });

    it('are parts too where no sentence ever ends, and one where there is no blank', () => {
      const words = paragraphs('nothing but words '.repeat(10_000).trim());
      assert.ok(words.length > 2 && words.every((part) => part.length < 40_000));
      assert.equal(paragraphs('x'.repeat(200_000)).length, 1);
    });

    it('is one paragraph where it is no longer than ten pages', () => {
      assert.equal(paragraphs(line(200)).length, 1);
    });
  });

  it('are none in a text without words', () => {
    for (const text of ['', '\n', ' \r\n\t\n', '\ufeff']) assert.deepEqual(findParagraphs(text), []);
  });

  it('cover everything that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const span of findParagraphs(text)) {
          assert.ok(span.start >= end && span.end > span.start);
          assert.equal(withoutBlanks(text.slice(end, span.start)), '');
          end = span.end;
        }
        assert.equal(withoutBlanks(text.slice(end)), '');
      }),
      { numRuns: 300 },
    );
  });
});
