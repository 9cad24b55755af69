import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/analysis';

/** How often a property is tried: `usual`, or more where FUZZ_RUNS asks for it (the nightly script). */
export function propertyRuns(usual: number): number {
  return Math.max(usual, Number(process.env['FUZZ_RUNS'] ?? 0));
}

/** Pieces of articles of every sort, from which random documents are made. */
const PIECES = [
  'Ferry Runs Aground off Holm, Then Does Not',
  'By Ana Prado',
  'HOLM, March 3, 2026 (Fjord Wire) — ',
  'President Lars Holt of Holm met Prime Minister Ines Roth on Monday. ',
  '“We knew the bank,” Holt said. ',
  '"We did not know the buoy," she said. ',
  'According to the harbour office, the buoy had drifted. ',
  "''It was not where it was,'' said Capt. Otto Marsh. ",
  'Roth said that the ferry would sail again before the end of the month. ',
  '“The first paragraph of a quote opens it. ',
  '"An open mark ',
  'The so-called “soup fund” holds 3.5 million crowns, a sum that nobody at the harbour had expected to see in one place. ',
  'He is late. ',
  'Read more: Soup for everybody',
  'the ferry from Holm to the outer islands ran aground on a',
  'sandbank on Sunday and was pulled free by two tugs before',
  'U.S. ',
  '”',
  '"',
  "'",
  '（',
  '\ud83d',
  '\u0000',
];

export const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constant('\n') },
  { weight: 2, arbitrary: fc.constantFrom('\n\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n', ' \t') },
);

/** A random document: sentences, page furniture, paragraph breaks and line ends of all kinds, broken text among them. */
export const document = fc
  .array(fc.tuple(piece, gap), { maxLength: 24, size: 'max' })
  .map((pieces) => pieces.flat().join(''));

/** A random edit, to be brought into a text's bounds by {@link placeEdit}: typing, deleting, replacing, pasting. */
export const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(400) }),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'x', ' ', '.', '"', '”', '\n', '\r', '\r\n', '\n\n') },
    { weight: 2, arbitrary: piece },
    { weight: 1, arbitrary: document },
  ),
});

/** The edit within a text of this many characters. */
export function placeEdit(
  { at, length, text }: { readonly at: number; readonly length: number; readonly text: string },
  textLength: number,
): { start: number; end: number; text: string } {
  const start = at % (textLength + 1);
  return { start, end: Math.min(textLength, start + length), text };
}

/** All that must hold of an article whatever the text: spans in bounds and in order, indices that point somewhere. */
export function checkArticle(article: Article, text: string): void {
  const { paragraphs, quotes, people, repeats, themes } = article;
  const inBounds = ({ start, end }: { start: number; end: number }): void =>
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
  const inOrder = (spans: readonly { start: number; end: number }[]): void =>
    spans.forEach((span, i) => {
      inBounds(span);
      if (i > 0) assert.ok(span.start >= spans[i - 1].start, 'in text order');
    });
  assert.equal(article.length, text.length);
  inOrder(paragraphs);
  paragraphs.forEach((paragraph, i) => {
    assert.equal(paragraph.index, i);
    if (paragraph.dateline) inBounds(paragraph.dateline);
  });
  inOrder(quotes);
  for (const { paragraph, cue, speaker } of quotes) {
    assert.ok(paragraphs[paragraph]);
    if (cue) assert.equal(text.slice(cue.start, cue.end), cue.text);
    if (speaker?.mention) inBounds(speaker.mention);
    if (typeof speaker?.person === 'number') assert.ok(people[speaker.person]);
  }
  people.forEach((person, i) => {
    assert.equal(person.index, i);
    inOrder(person.mentions);
  });
  for (const { copies } of repeats) {
    assert.ok(copies.length > 1);
    for (const copy of copies) assert.ok(paragraphs[copy.paragraph]);
  }
  for (const { mentions, parent, person } of themes) {
    inOrder(mentions);
    if (parent !== null) assert.ok(themes[parent]);
    if (person !== null) assert.ok(people[person]);
  }
}
