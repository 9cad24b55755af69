import assert from 'node:assert/strict';
import { readFurniture } from '../../../src/analysis/text/furniture';
import { paragraphKinds } from '../../../src/analysis/text/paragraphKinds';
import { read } from './read';

const BODY = 'The ferry ran aground on Sunday and was pulled free before noon, the harbour office said.';

/** What each of these paragraphs is, in one word each. */
const kinds = (...texts: readonly string[]): string =>
  paragraphKinds(texts.map((text) => readFurniture(read(text)))).join(' ');

describe('The kind of a paragraph', () => {
  it('is headline, byline and body at the top of an article', () => {
    assert.equal(kinds('Ferry runs aground', 'By Ana Prado', BODY, BODY), 'headline byline body body');
  });
  it('is headline below a summary, and for its second copy', () => {
    assert.equal(
      kinds(BODY, 'Ferry Runs Aground', 'Ferry Runs Aground', BODY),
      'body headline headline body',
    );
  });
  it('is heading for a crosshead between paragraphs of the story', () => {
    assert.equal(
      kinds('Ferry runs aground', BODY, BODY, 'The buoy', BODY),
      'headline body body heading body',
    );
  });
  it('is body for a short line that no story follows', () => {
    assert.equal(kinds('Ferry runs aground', BODY, BODY, BODY, 'The buoy'), 'headline body body body body');
  });
  it('is body for a question of the story', () => {
    assert.equal(
      kinds('Ferry runs aground', BODY, BODY, 'And was it true?', BODY),
      'headline body body body body',
    );
  });
  it('is boilerplate wherever it stands', () => {
    assert.equal(
      kinds('Ferry runs aground', BODY, 'Read more: soup', BODY),
      'headline body boilerplate body',
    );
  });
  it('is boilerplate for front matter, and the headline comes after it', () => {
    assert.equal(
      kinds('---', 'title: Ferry runs aground', 'date: 2026-03-03', '---', '# Ferry runs aground', BODY),
      'boilerplate boilerplate boilerplate boilerplate headline body',
    );
  });
  it('is not changed by a line of hyphens that nothing closes', () => {
    assert.equal(kinds('---', 'Ferry runs aground', BODY), 'body headline body');
  });
  it('is boilerplate for a pasted menu, and the headline is the line above the byline', () => {
    assert.equal(
      kinds(
        'Home',
        'Tides and boats',
        'Harbour weather for the week',
        'Ten walks along the fjord',
        'Ferry runs aground off Holm',
        'Captain blames the buoy',
        'By Ana Prado',
        'Share',
        BODY,
        BODY,
      ),
      'boilerplate teaser teaser teaser headline headline byline boilerplate body body',
    );
  });
  it('is teaser for the titles of other stories below the article', () => {
    assert.equal(
      kinds(
        'Ferry runs aground',
        BODY,
        BODY,
        'Most read',
        'Soup for everybody in Holm',
        '3 hours ago',
        'The buoy is back',
      ),
      'headline body body boilerplate teaser byline teaser',
    );
  });
  it('is teaser for a long line within the story, in small letters or in capitals', () => {
    assert.equal(
      kinds(
        'Ferry runs aground',
        BODY,
        BODY,
        'Ten things to know about the ferry that would not sink off Holm',
        BODY,
        'WHO MOVED THE BUOY OFF HOLM?',
        BODY,
        'THE BUOY',
        BODY,
      ),
      'headline body body teaser body teaser body heading body',
    );
  });
  it('is teaser for lines in a row within the story', () => {
    assert.equal(
      kinds(
        'Ferry runs aground',
        BODY,
        BODY,
        'Soup for everybody today',
        'The buoy is back home',
        'Tides of the week ahead',
        BODY,
      ),
      'headline body body teaser teaser teaser body',
    );
  });
  it('is caption beside the label of a picture', () => {
    assert.equal(
      kinds('Ferry runs aground', BODY, BODY, 'The ferry at noon', 'open image in gallery', BODY),
      'headline body body caption boilerplate body',
    );
  });
  it('is byline for a note on the author below the story, body above', () => {
    const note = 'Ana Prado is a harbour reporter for the Holm Post.';
    assert.equal(kinds('Ferry runs aground', BODY, note, BODY, note), 'headline body body body byline');
  });
  it('is byline for a place and a date below the byline', () => {
    assert.equal(
      kinds('Ferry runs aground', 'By Ana Prado', 'Port Ellery, March 4, 2026', BODY, BODY),
      'headline byline byline body body',
    );
  });
  it('is body for rows of results and for sentences that are broken into lines', () => {
    const rows = ['Holm 22 11 4 7 30', 'Ellery 21 6 4 11 23', 'Bergen 20 9 5 6 25'];
    assert.doesNotMatch(kinds('Ferry cup', BODY, BODY, ...rows, BODY), /teaser/);
    const lines = [
      'The ferry that ran aground on Sunday off Holm and',
      'was pulled free before noon had',
      'Ana Prado and forty others on board',
    ];
    assert.doesNotMatch(kinds('Ferry runs aground', BODY, BODY, ...lines, BODY), /teaser/);
  });
});
