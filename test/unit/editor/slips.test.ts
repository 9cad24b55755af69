import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { analyze } from '../../../src/analysis';
import { check, type Finding } from '../../../src/checks';
import {
  dismissedName,
  drawnOf,
  MOST_SHOWN,
  readSeverities,
  shownOf,
  ToldOnce,
  undismissed,
} from '../../../src/editor/checks/findings';
import { repoRoot } from '../../../tools/paths';

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

  it('tell what is unknown in the settings once, however often they are read', () => {
    const told = new ToldOnce();
    const { unknown } = readSeverities({ 'passive-voice': 'hint', 'age-conflict': 'loud' });
    assert.deepEqual(told.newOf(unknown), ['passive-voice', 'age-conflict']);
    assert.deepEqual(told.newOf(unknown), []);
    assert.deepEqual(told.newOf([...unknown, 'clichés', 'clichés']), ['clichés']);
  });

  it('are without the one that is none in its place, of the rule that the reader meant', () => {
    const [first, second] = [finding(10, 15), finding(75, 80)];
    const other = finding(76, 80, { code: 'age-conflict' });
    const here = [{ start: 75, end: 80, rule: 'word-repeated' }];
    assert.deepEqual(undismissed([first, second, other], here, new Set()), [first, other]);
    assert.deepEqual(
      undismissed([first, second, other], [{ start: 75, end: 80, rule: undefined }], new Set()),
      [first],
    );
  });

  it('are without those about a name that is never one', () => {
    const about = [finding(20, 33, { name: 'Angela Mekrel' }), finding(41, 54, { name: 'Angela Mekrel' })];
    const other = finding(10, 15);
    const never = new Set([dismissedName(about[0])!]);
    assert.deepEqual(undismissed([...about, other], [], never), [other]);
    assert.equal(dismissedName(other), null);
  });

  it('are drawn under their first words where they are about a whole passage', () => {
    const text = 'The harbour council voted on Tuesday to spend forty million on a new sea wall.';
    assert.deepEqual(drawnOf({ start: 0, end: text.length }, text), {
      start: 0,
      end: 'The harbour council'.length,
    });
    assert.deepEqual(drawnOf({ start: 4, end: 19 }, text), { start: 4, end: 19 });
    const long = 'x'.repeat(100);
    assert.deepEqual(drawnOf({ start: 0, end: 100 }, long), { start: 0, end: 60 });
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

  it('are all of them where there are a hundred, and more are counted to the last', () => {
    const text = (count: number): string => `Pier\n\n${'They came to to see it. '.repeat(count)}`;
    const seen = (count: number) => shownOf(check(analyze(text(count)), text(count)));
    assert.deepEqual([seen(100).shown.length, seen(100).more], [100, 0]);
    assert.deepEqual([seen(101).shown.length, seen(101).more], [MOST_SHOWN, 1]);
    assert.deepEqual([seen(1000).shown.length, seen(1000).more], [MOST_SHOWN, 900]);
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
