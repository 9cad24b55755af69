import assert from 'node:assert';
import { Casing } from '../../../src/analysis/people/casing';
import { decidingRule, WORD_RULES } from '../../../src/analysis/people/nameWordRules';
import type { RunSite } from '../../../src/analysis/people/wordRule';
import { flagsOf, isCapitalised, phraseLength } from '../../../src/analysis/people/nameWords';
import { bylineName } from '../../../src/analysis/people/runWords';
import { read } from '../text/read';

/** The rule that decides of the word in square brackets, and what it says. */
function decisionIn(example: string): { rule: string | undefined; belongs: boolean | null | undefined } {
  const start = example.indexOf('[');
  const tokens = read(example.replace(/[[\]]/g, ''));
  let i = 0;
  while (tokens.start[i] < start) i++;
  const isOpen = isCapitalised(tokens, i - 1) && !/^Mr/.test(example);
  const run = { first: isOpen ? i - 1 : -1, end: i, thing: false, caps: false, byline: false, weak: false };
  const site: RunSite = {
    tokens,
    run,
    limit: tokens.count,
    casing: Casing.Normal,
    seriesEnd: tokens.textOf(i - 1) === 'and' ? i - 1 : -1,
    bylineStart: bylineName(tokens, tokens.count),
    skip: (at) => at + phraseLength(tokens, at),
  };
  const rule = decidingRule(site, i);
  return { rule: rule?.name, belongs: rule?.belongs({ site, i, ...wordAt(site, i) }) };
}

function wordAt(site: RunSite, i: number): { flags: number; open: boolean } {
  return { flags: flagsOf(site.tokens, i), open: site.run.first >= 0 };
}

describe('Whether a capitalised word belongs to a name', () => {
  for (const { name, example } of WORD_RULES)
    it(`is decided by "${name}" in: ${example}`, () => {
      assert.strictEqual(decisionIn(example).rule, name);
    });

  it('is said for surnames and against things of the same look', () => {
    assert.ok(decisionIn('George [W.] Hale').belongs);
    assert.ok(decisionIn('Theresa [May]').belongs);
    assert.strictEqual(decisionIn('the [Vienna-based] firm').belongs, false);
    assert.strictEqual(decisionIn('[VeraWatch] rated it.').belongs, false);
  });
});
