import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer, type Article } from '../../../src/analysis';
import { propertyRuns } from '../articles';

const SAID = '"The gates are older than I am," said Ana Ruiz, an engineer from Lyon.';
const CODE = 'const greeting = "Good evening to the gates of Lyon", said = Emmanuel Macron;';

const lines = (...own: readonly string[]): string => own.join('\n');

/** All that an article says of its words, with the text of each span. */
function saidOf(text: string): string[] {
  const { quotes, people, themes } = analyze(text);
  const spans = [
    ...quotes,
    ...people.flatMap(({ mentions, officeMentions }) => [...mentions, ...officeMentions]),
    ...themes.flatMap(({ mentions }) => mentions),
  ];
  return spans.map(({ start, end }) => text.slice(start, end));
}

const plain = (article: Article): unknown => JSON.parse(JSON.stringify(article));

describe('Markdown that nobody reads as text', () => {
  it('says nothing: code between fences, comments, the addresses of links', () => {
    for (const markup of [
      lines('```js', CODE, `// ${SAID}`, '```'),
      lines('~~~', CODE, '', SAID, '~~~'),
      lines('```', SAID, '```'),
      `<!-- ${SAID} -->`,
      '[river]: https://example.org/ana "A talk with Emmanuel Macron"',
      '```',
    ]) {
      assert.deepEqual(saidOf(lines(markup, '')), [], markup);
      const around = lines('# The gates', '', SAID, '', markup, '', SAID.replace('older', 'younger'), '');
      const all = saidOf(around);
      assert.equal(all.filter((own) => /older|younger/.test(own)).length, 2, markup);
    }
  });

  it('is no repeat either', () => {
    const block = lines('```', CODE, '```');
    const { repeats } = analyze(lines(SAID, '', block, '', block, '', 'The gates were closed on Monday.'));
    assert.ok(repeats.every(({ boilerplate }) => boilerplate));
  });

  it('is kept apart from the lines around it in a file with hard wraps', () => {
    const wrapped =
      'The gates at the old harbour were closed on Monday after the water rose by\nmore than a metre in a single night, and ships waited outside for the tide\nto fall again, the harbour office said in a short note to all captains.';
    const text = lines(wrapped, '```sh', CODE, '```', wrapped.replace('Monday', 'Tuesday'));
    const { paragraphs } = analyze(text);
    assert.deepEqual(
      paragraphs.map(({ start, end, kind }) => `${kind} ${text.slice(start, end).slice(0, 9)}`),
      ['body The gates', 'boilerplate ```sh', 'boilerplate const gre', 'boilerplate ```', 'body The gates'],
    );
  });

  it('is not the rest of an article below a fence that nothing closes', () => {
    assert.ok(saidOf(lines('The gates', '', '```js', '', SAID)).some((own) => own.includes('older')));
  });

  it('is not what only looks a little like it', () => {
    for (const text of [
      '[Laughter]: it was the first that night, said Ana Ruiz of Lyon.',
      "``The gates are older than I am,'' said Ana Ruiz, an engineer from Lyon.",
      '<!-- a note --> "The gates are older than I am," said Ana Ruiz of Lyon.',
    ]) {
      assert.ok(saidOf(text).includes('Ana Ruiz'), text);
    }
  });

  it('is found again after each edit as in a fresh reading', () => {
    const piece = fc.constantFrom(
      '```\n',
      '```js\n',
      '~~~\n',
      `${SAID}\n`,
      `${CODE}\n`,
      '\n',
      '<!-- ',
      ' -->',
      '`',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { maxLength: 6 }),
        (pieces, edits) => {
          let text = pieces.join('');
          const analyzer = new Analyzer({ today: '2026-03-03' });
          analyzer.reset(text);
          for (const [at, length, own] of edits) {
            const start = text.length === 0 ? 0 : at % text.length;
            const end = Math.min(text.length, start + length);
            const edited = analyzer.edit([{ start, end, text: own }]);
            text = text.slice(0, start) + own + text.slice(end);
            assert.deepEqual(plain(edited), plain(analyze(text, { today: '2026-03-03' })));
          }
        },
      ),
      { numRuns: propertyRuns(20) },
    );
  });
});
