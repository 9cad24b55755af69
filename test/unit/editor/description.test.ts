import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, excerpt, toMarkdown, toPlainText } from '../../../src/editor/describe/description';
import { flagOf } from '../../../src/editor/flags';

describe('A description', () => {
  const description = {
    title: [{ icon: 'quote' }, { strong: 'Ana *Ruiz*' }, ' · ', { emphasis: 'said' }],
    lines: [
      ['Direct quote'],
      [{ label: 'Next', command: 'x.y', args: [{ uri: 'file:///a (1).txt', offset: 3 }] }],
    ],
    actions: [{ label: 'Copy', command: 'x.z', args: [] }],
  };

  it('as Markdown has names in bold, escaped, and links that run commands', () => {
    const markdown = toMarkdown(description);
    assert.match(markdown, /^\$\(quote\) \*\*Ana \\\*Ruiz\\\*\*\* · \*said\* {2}\n/);
    const address = /\[Next\]\(command:x\.y\?([^)]*)\)/.exec(markdown)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(address)), [{ uri: 'file:///a (1).txt', offset: 3 }]);
  });

  it('as plain text has the words alone', () => {
    assert.equal(toPlainText(description), 'Ana *Ruiz* · said\nDirect quote\nNext');
  });
});

describe('Text of unknown origin in Markdown', () => {
  it('makes no link, no HTML, no icon and no second line', () => {
    const escaped = escapeMarkdown(
      '[a](command:x) <img src=x> $(bug) `c`\n# title https://example.org a@b.c',
    );
    assert.ok(!/(?<!\\)[[\]()`#$]/.test(escaped));
    assert.ok(!/[<>\n]/.test(escaped));
    assert.ok(!/https?:\/\//.test(escaped));
  });

  it('keeps every letter, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = escapeMarkdown(text)
          .replace(/\\(.)/g, '$1')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&');
        assert.equal(plain.replace(/\s+/g, ''), text.replace(/\\(?=.)/g, '\\').replace(/\s+/g, ''));
      }),
      { numRuns: 200, examples: [['a\\*b'], ['\\\\']] },
    );
  });
});

describe('An excerpt', () => {
  it('is the whole text where that is short, with single spaces', () => {
    assert.equal(excerpt('  one\n two ', 20), 'one two');
  });

  it("ends at a word's end with an ellipsis", () => {
    assert.equal(excerpt('The harbour was closed, and stayed so', 25), 'The harbour was closed…');
  });

  it('of one endless word is cut inside it', () => {
    assert.equal(excerpt('x'.repeat(5000), 10), `${'x'.repeat(10)}…`);
  });
});

describe('A flag', () => {
  it('is made of the letters of the country code', () => {
    assert.equal(flagOf('CL'), '🇨🇱');
    assert.equal(flagOf('cl'), '🇨🇱');
  });

  it('is nothing where there is no country', () => {
    assert.equal(flagOf(null), '');
    assert.equal(flagOf('EUU'), '');
  });
});
