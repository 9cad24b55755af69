import assert from 'node:assert/strict';
import { countSkipped, countStep, steps, summaryLine } from '../../../scripts/steps';
import manifest from '../../../package.json';

describe('The counts of npm test', () => {
  it("come from Mocha's own last lines", () => {
    const output =
      '    ✔ a test that says 7 passing\n\n  12 passing (3s)\n  1 pending\n  2 failing\n\n  1) A test\n';
    assert.deepEqual(countStep('mocha', 2, output), { passed: 12, failed: 2, skipped: 1 });
  });

  it('come from a line a file of the grammar tests, coloured or not', () => {
    const output = '\u001b[32m✓ \u001b[39ma.news run successfuly.\n\u001b[31m✖ b.news failed\u001b[39m\n';
    assert.deepEqual(countStep('grammar', 1, output), { passed: 1, failed: 1, skipped: 0 });
  });

  it('take a check as one', () => {
    assert.deepEqual(countStep('check', 0, ''), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(countStep('check', 2, 'an error'), { passed: 0, failed: 1, skipped: 0 });
  });

  it('take a runner that ran nothing for a failure, whatever its exit code', () => {
    assert.equal(countStep('mocha', 0, '  0 passing (1ms)').failed, 1);
    assert.equal(countStep('grammar', 0, '').failed, 1);
  });

  it('take an exit code of failure for one even if every test passed', () => {
    assert.deepEqual(countStep('mocha', 1, '  3 passing (1s)'), { passed: 3, failed: 1, skipped: 0 });
  });

  it('take a suite that could not run for skipped, but in CI for failed', () => {
    assert.deepEqual(countSkipped(false), { passed: 0, failed: 0, skipped: 1 });
    assert.deepEqual(countSkipped(true), { passed: 0, failed: 1, skipped: 0 });
  });

  it('end in one line, which tells of skipped suites only if there are some', () => {
    assert.equal(summaryLine({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
    assert.equal(summaryLine({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
  });

  it('belong to scripts that package.json has', () => {
    const scripts: Record<string, string> = manifest.scripts;
    assert.deepEqual(
      steps.map(({ script }) => script).filter((script) => !(script in scripts)),
      [],
    );
  });
});
