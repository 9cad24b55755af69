import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis';
import { check, CODES, fixAll, inEnglish, RULES } from '../../../src/checks';
import { document, propertyRuns } from '../articles';

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
});
