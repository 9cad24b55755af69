import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { toMarkdown, type Localizer } from '../../../src/export';
import { fullArticle, text } from './articles';

describe('Annotations as a Markdown report', () => {
  it('open with the headline and hold a part for each kind', () => {
    const report = toMarkdown(fullArticle(), text);
    const headings = report.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(headings, [
      '# Harbour Town Votes to Keep Its Ferry',
      '## Leaders',
      '## Who says what',
      '### Ana Ruiz',
      '### the council',
      '### Speaker not known',
      '## Repeated paragraphs',
      '## Themes',
    ]);
  });

  it('give each quote with its kind, cue and line', () => {
    const report = toMarkdown(fullArticle(), text);
    assert.match(report, /^- "not a luxury, but a road\." \(Partial quote, “said”, line 4\)$/m);
  });

  it('list the copies of a repeated paragraph under the first', () => {
    assert.match(toMarkdown(fullArticle(), text), /\(line 6\)\n {2}- line 8: Word for word the same$/m);
  });

  it('leave out parts with nothing in them', () => {
    assert.deepEqual(toMarkdown(analyze(''), '').match(/^#+ .*$/gm), ['# Article report']);
  });

  it('take nothing from the text for mark-up', () => {
    const own = 'Market <b>news</b> & *more* | [link](x)\n\n“It is `late`_” said nobody.';
    const base = analyze(own);
    const paragraphs = base.paragraphs.map((each, i) =>
      i === 0 ? { ...each, kind: 'headline' as const } : each,
    );
    const report = toMarkdown({ ...base, paragraphs }, own);
    assert.match(report, /^# Market \\<b\\>news\\<\/b\\> &amp; \\\*more\\\* \\\| \\\[link\\\]\(x\)$/m);
  });

  it('speak the language of the reader', () => {
    const loud: Localizer = { t: (message) => message.toUpperCase() };
    assert.match(toMarkdown(fullArticle(), text, loud), /^## LEADERS$/m);
  });
});
