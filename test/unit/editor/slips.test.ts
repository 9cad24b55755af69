import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Finding } from '../../../src/checks';
import {
  dismissalHere,
  dismissalOfName,
  MOST_SHOWN,
  readSeverities,
  shownOf,
  undismissed,
} from '../../../src/editor/checks/findings';
import { repoRoot } from '../../../tools/paths';

const TEXT = 'They came to to see Angela Mekrel. Later Angela Mekrel left, and they went to to bed.';

function finding(start: number, end: number, own: Partial<Finding> = {}): Finding {
  const message = { template: '“{0}” stands twice.', values: ['to'] };
  return { start, end, code: 'word-repeated', severity: 'warning', message, ...own };
}

describe('Slips that the reader sees', () => {
  it('have the severity of the settings, in which what is unknown is told', () => {
    assert.deepEqual(
      readSeverities({ 'word-repeated': 'off', 'age-conflict': 'loud', 'passive-voice': 'hint' }),
      {
        severities: { 'word-repeated': 'off' },
        unknown: ['age-conflict', 'passive-voice'],
      },
    );
    for (const value of [undefined, null, 7, []]) assert.deepEqual(readSeverities(value).unknown, []);
  });

  it('are without the one that is none in its place, also when the text before it has changed', () => {
    const [first, second] = [finding(10, 15), finding(75, 80)];
    const dismissed = new Set([dismissalHere(second, TEXT)]);
    assert.deepEqual(undismissed([first, second], TEXT, dismissed), [first]);
    const later = `A new beginning. ${TEXT}`;
    const moved = [finding(27, 32), finding(92, 97)];
    assert.deepEqual(undismissed(moved, later, dismissed), [moved[0]]);
  });

  it('are without those about a name that is never one', () => {
    const about = [finding(20, 33, { name: 'Angela Mekrel' }), finding(41, 54, { name: 'Angela Mekrel' })];
    const other = finding(10, 15);
    const never = new Set([dismissalOfName(about[0])!]);
    assert.deepEqual(undismissed([...about, other], TEXT, never), [other]);
    assert.equal(dismissalOfName(other), null);
  });

  it('are no more than a hundred, the graver ones first to be kept', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      finding(i, i + 1, { severity: i % 100 === 99 ? 'error' : 'information' }),
    );
    const { shown, more } = shownOf(many);
    assert.equal(shown.length, MOST_SHOWN);
    assert.equal(more, 900);
    assert.equal(shown.filter(({ severity }) => severity === 'error').length, 10);
    assert.deepEqual(
      shown,
      shown.slice().sort((a, b) => a.start - b.start),
    );
  });

  it('can all be said in the language of the reader', () => {
    const rules = path.join(repoRoot, 'src/checks/rules');
    const words = fs.readFileSync(path.join(repoRoot, 'src/editor/checks/words.ts'), 'utf8');
    for (const file of fs.readdirSync(rules)) {
      const source = fs.readFileSync(path.join(rules, file), 'utf8');
      const templates = Array.from(source.matchAll(/say\(\s*'([^']*)'/g), ([, own]) => own);
      const why = /why: '([^']*)'/.exec(source)?.[1] as string;
      assert.ok(templates.length > 0, file);
      for (const own of [...templates, why])
        assert.ok(words.includes(`l10n.t('${own}'`) || words.includes(`'${own}',`), own);
    }
  });
});
