import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer } from '../../../src/analysis';
import { check, CODES, fixAll, inEnglish, RULES } from '../../../src/checks';
import { document, propertyRuns } from '../articles';

/** Two stories of one file, with slips of their own. */
const STORIES = Array.from({ length: 4 }, (_, i) =>
  [
    `Harbour Board Meets Again ${i}`,
    `PORT ELM, May ${i + 3} (News) — Gerda Pohlmann, ${40 + i}, leads the the board of the harbour.`,
    'The board met for the first time this year, and the meeting went on until the lamps were lit in the square.',
    `“We lost the whole harvest,” said Gerda Pohlmann, ${41 + i}. She spoke on April 31.`,
  ].join('\n\n'),
).join('\n\n\n\n');

describe('The desk checks', () => {
  it('have one rule a code, and each says why in one sentence', () => {
    assert.deepEqual(
      RULES.map(({ code }) => code),
      [...CODES],
    );
    for (const { why } of RULES) assert.match(why, /^\p{Lu}[^.]*\.$/u);
  });

  it('stay in the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        let last = 0;
        for (const { start, end, message, fixes = [] } of check(analyze(text), text)) {
          assert.ok(start >= last && start <= end && end <= text.length);
          assert.doesNotMatch(inEnglish(message), /\{\d\}|undefined|NaN/);
          for (const fix of fixes) assert.ok(fix.start <= fix.end && fix.end <= text.length);
          last = start;
        }
      }),
      { numRuns: propertyRuns(40) },
    );
  });

  it('can be made milder and switched off', () => {
    const text = 'Pier\n\nThey came to to see it.';
    const severities = (own: Parameters<typeof check>[2]) =>
      check(analyze(text), text, own).map(({ severity }) => severity);
    assert.deepEqual(severities({}), ['warning']);
    assert.deepEqual(severities({ 'word-repeated': 'hint' }), ['hint']);
    assert.deepEqual(severities({ 'word-repeated': 'off' }), []);
  });

  it('mend what has one right answer, and nothing else', () => {
    const text =
      'Pier\n\nThey came to to see it on Monday, March 4, 2025. “We row, she said. Angela Mekrel rose 50 percent from 10 to 12.';
    const found = check(analyze(text, { date: '2016-06-15' }), text);
    assert.equal(
      fixAll(text, found),
      'Pier\n\nThey came to see it on Tuesday, March 4, 2025. “We row,” she said. Angela Merkel rose 50 percent from 10 to 12.',
    );
  });

  it('finds after each edit what it finds in the same text read for the first time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('x', ' ', '\n\n', '“', '30 ', '')), {
          maxLength: 12,
        }),
        (edits) => {
          const analyzer = new Analyzer({ date: '2016-06-15' });
          let text = STORIES;
          analyzer.reset(text);
          for (const [place, length, by] of edits) {
            const start = place % (text.length + 1);
            const end = Math.min(text.length, start + length);
            text = text.slice(0, start) + by + text.slice(end);
            const article = analyzer.edit([{ start, end, text: by }]);
            assert.deepEqual(check(article, text), check(analyze(text, { date: '2016-06-15' }), text));
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
