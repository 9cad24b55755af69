import assert from 'node:assert/strict';
import type { Code } from '../../../src/checks';
import { findingsOf } from './examples';
import * as firstReference from './hundred/firstReference';
import * as numberConflict from './hundred/numberConflict';
import * as percentChange from './hundred/percentChange';
import * as quoteTwoSpeakers from './hundred/quoteTwoSpeakers';
import * as quoteUnattributed from './hundred/quoteUnattributed';

interface Cases {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const TABLES: readonly (readonly [code: Code, cases: Cases])[] = [
  ['first-reference', firstReference],
  ['number-conflict', numberConflict],
  ['percent-change', percentChange],
  ['quote-two-speakers', quoteTwoSpeakers],
  ['quote-unattributed', quoteUnattributed],
];

/** Parts between bars are paragraphs; what has no headline gets one. */
function isFound(text: string, code: Code): boolean {
  const whole = text.includes(' | ') ? text : `Harbour Board Meets | ${text}`;
  return findingsOf(`${whole.replaceAll(' | ', '\n\n')}\n`, code).length > 0;
}

describe('A hundred cases of a rule', () => {
  for (const [code, { wrong, right }] of TABLES) {
    it(`${code}: at least 90 % of ${wrong.length} slips are found, and at most 3 % of ${right.length} right texts are called one`, () => {
      assert.ok(wrong.length >= 45 && wrong.length + right.length >= 100, String(wrong.length));
      const missed = wrong.filter((text) => !isFound(text, code));
      const alarms = right.filter((text) => isFound(text, code));
      const account = `missed ${missed.length} of ${wrong.length}:\n${missed.join('\n')}\nfalse ${alarms.length} of ${right.length}:\n${alarms.join('\n')}`;
      assert.ok(missed.length <= 0.1 * wrong.length && alarms.length <= 0.03 * right.length, account);
    });
  }
});
