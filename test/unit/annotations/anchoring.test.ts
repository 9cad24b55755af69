import assert from 'node:assert';
import { Anchorer, type Passage } from '../../../src/annotations';

const ARTICLE = [
  'Harbour board delays dredging',
  'By Ines Farrow',
  'PORT ELLERY – The harbour board put off a decision on dredging on Monday after fishers had filled the public gallery.',
  '“We will not be rushed,” said Ada Quill, who chairs the board. “The survey is two years old and the channel is not where it was.”',
  'The work would cost 14 million crowns and take two summers, according to the port’s engineers.',
  'Fishers fear for the spawning grounds. “Once the mud moves, it moves for good,” said Joren Pike, who has fished there since 1987.',
  'The board meets again on 9 June.',
].join('\n\n');

/** A passage of the article, as it would have been annotated. */
function passage(exact: string, from = 0): Passage {
  const start = ARTICLE.indexOf(exact, from);
  assert.ok(start >= 0, exact);
  const end = start + exact.length;
  return {
    exact,
    prefix: ARTICLE.slice(Math.max(0, start - 32), start),
    suffix: ARTICLE.slice(end, end + 32),
    start,
  };
}

/** The words at which a passage of the article is found in another text; null where it is told to be gone. */
function found(text: string, exact: string, from = 0): string | null {
  const anchor = new Anchorer(text).find(passage(exact, from));
  return anchor && text.slice(anchor.start, anchor.end);
}

const without = (paragraph: number): string =>
  ARTICLE.split('\n\n')
    .filter((_, i) => i !== paragraph)
    .join('\n\n');

describe('A passage in a text that was changed outside', () => {
  it('is where it was in the same text', () => {
    assert.deepEqual(new Anchorer(ARTICLE).find(passage('Ada Quill')), {
      start: ARTICLE.indexOf('Ada Quill'),
      end: ARTICLE.indexOf('Ada Quill') + 9,
      how: 'same',
    });
  });

  it('is found where paragraphs were added, taken out or moved', () => {
    assert.equal(found('A new first paragraph.\n\n' + ARTICLE, 'two summers'), 'two summers');
    assert.equal(found(without(2), 'two summers'), 'two summers');
    const paragraphs = ARTICLE.split('\n\n');
    const moved = [...paragraphs.slice(0, 2), paragraphs[5], ...paragraphs.slice(2, 5), paragraphs[6]].join(
      '\n\n',
    );
    assert.equal(found(moved, 'Joren Pike'), 'Joren Pike');
  });

  it('is found under other marks, dashes, blanks, line breaks and accents', () => {
    const typed = ARTICLE.replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll('’', "'")
      .replaceAll(' – ', ' -- ');
    assert.equal(found(typed, '“We will not be rushed,”'), '"We will not be rushed,"');
    const wrapped = ARTICLE.replaceAll(' who ', '\nwho ').replaceAll('and the', 'and\n   the');
    assert.equal(found(wrapped, 'two years old and the channel'), 'two years old and\n   the channel');
    assert.equal(
      found(ARTICLE.replaceAll(' ', '\u00a0'), 'the public gallery'),
      'the\u00a0public\u00a0gallery',
    );
    assert.equal(found(ARTICLE.normalize('NFD'), 'since 1987'), 'since 1987');
  });

  it('is found where a word of it was changed, added or left out', () => {
    const sentence = 'The survey is two years old and the channel is not where it was.';
    assert.equal(
      found(ARTICLE.replace('two years', 'three years'), sentence),
      sentence.replace('two', 'three'),
    );
    assert.equal(
      found(ARTICLE.replace('survey', 'last survey'), sentence),
      sentence.replace('survey', 'last survey'),
    );
    assert.equal(found(ARTICLE.replace('is not where', 'is where'), sentence), sentence.replace('not ', ''));
    assert.equal(
      found(ARTICLE.replace('14 million crowns', '19 million crowns'), '14 million crowns'),
      '19 million crowns',
    );
  });

  it('is found where the words round it were changed', () => {
    assert.equal(
      found(ARTICLE.replace('said Ada Quill, who', 'says Ada Quill, a pilot who'), 'Ada Quill'),
      'Ada Quill',
    );
  });

  it('is the one of two alike that has its surroundings', () => {
    const second = ARTICLE.indexOf('said', ARTICLE.indexOf('said') + 1);
    const text = 'Fishers said no.\n\n' + ARTICLE;
    const anchor = new Anchorer(text).find(passage('said', second));
    assert.equal(anchor?.start, text.indexOf('said Joren'));
  });

  it('is gone with its paragraph, though its words stand elsewhere', () => {
    assert.equal(found(without(3), 'said'), null);
    assert.equal(found(without(4), 'The work would cost 14 million crowns'), null);
    assert.equal(found(without(6), 'on 9 June'), null);
    assert.equal(found(without(3) + '\n\nAt the hotel, Ada Quill dined.', 'Ada Quill'), null);
  });

  it('is gone where something like it stands in other surroundings', () => {
    const like =
      'Elsewhere: “We will never be rushed,” the mayor told a school, “and the survey is too old to use now.”';
    assert.equal(
      found(`${without(3)}\n\n${like}`, 'The survey is two years old and the channel is not where it was.'),
      null,
    );
  });

  it('is gone where its place was filled with other words', () => {
    assert.equal(
      found(ARTICLE.replace('14 million crowns', 'more than the town has'), '14 million crowns'),
      null,
    );
  });

  it('is not placed by guess where it stands twice in the same surroundings', () => {
    const twice = `${without(6)}\n\nThe board meets again on 9 June.\n\nA word between.\n\nThe board meets again on 9 June.`;
    const anchor = new Anchorer(twice).find({
      ...passage('meets again'),
      prefix: 'The board ',
      suffix: ' on 9 June.',
      start: null,
    });
    assert.equal(anchor, null);
  });

  it('of several pages is found by its ends', () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `Paragraph ${i} says what nobody had said in the ${i}th year.`,
    );
    const text = ['Before.', ...long, 'After.'].join('\n\n');
    const exact = long.join('\n\n');
    const changed = text.replace('Paragraph 30 says', 'Paragraph 30 now says');
    const anchor = new Anchorer(changed).find({
      exact,
      prefix: 'Before.\n\n',
      suffix: '\n\nAfter.',
      start: 9,
    });
    assert.deepEqual(anchor, { start: 9, end: 9 + exact.length + 4, how: 'near' });
  });

  it('is told by UTF-16 offsets behind characters of two units', () => {
    const text = '🐟🐟 ' + ARTICLE;
    const anchor = new Anchorer(text).find(passage('Joren Pike'));
    assert.equal(anchor?.start, text.indexOf('Joren Pike'));
  });
});
