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
});
