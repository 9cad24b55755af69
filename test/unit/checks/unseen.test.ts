import assert from 'node:assert/strict';
import type { Code } from '../../../src/checks';
import { findingsIn, findingsOf, type Examples } from './examples';
import { FACTUAL } from './unseen/factual';
import { QUOTATIONS } from './unseen/quotations';
import { SECOND_FACTUAL } from './unseen/secondFactual';
import { SECOND_QUOTATIONS } from './unseen/secondQuotations';
import { SECOND_WORDING } from './unseen/secondWording';
import { WORDING } from './unseen/wording';

/** Parts between bars are a whole article; other sentences stand in the middle of one. */
function isFound(text: string, code: Code): boolean {
  const found = text.includes(' | ')
    ? findingsOf(`${text.replaceAll(' | ', '\n\n')}\n`, code)
    : findingsIn(text, code);
  return found.length > 0;
}

describe('Sentences made without a look at the patterns', () => {
  const rules = [FACTUAL, WORDING, QUOTATIONS, SECOND_FACTUAL, SECOND_WORDING, SECOND_QUOTATIONS].flatMap(
    (examples) => Object.entries(examples),
  );
  for (const [code, { wrong, right }] of rules as [Code, Examples][]) {
    it(`${code}: at least 90 % of ${wrong.length} slips are found, and none of ${right.length} right ones is called one`, () => {
      const missed = wrong.filter((text) => !isFound(text, code));
      const alarms = right.filter((text) => isFound(text, code));
      assert.ok(missed.length <= 0.1 * wrong.length, `missed:\n${missed.join('\n')}`);
      assert.deepEqual(alarms, []);
    });
  }
});
