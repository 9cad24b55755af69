import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { README_FILE, withTables } from '../../scripts/readmeTables';
import { repoRoot } from '../../tools/paths';

const read = (file: string): string => fs.readFileSync(path.join(repoRoot, file), 'utf8');

describe('The README', () => {
  it('lists the commands and settings of the manifest: npx tsx scripts/readmeTables.ts', () => {
    const readme = fs.readFileSync(README_FILE, 'utf8');
    assert.equal(readme, withTables(readme));
  });

  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    it(`names only npm scripts and files that there are: ${file}`, () => {
      const text = read(file);
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)];
      for (const [, script] of named) assert.ok(script in scripts, `npm run ${script}`);
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
      // Looking for nothing would find nothing wrong.
      assert.ok(named.length > 0);
      for (const [, target] of links) {
        assert.ok(fs.existsSync(path.join(repoRoot, path.dirname(file), target)), target);
      }
      for (const [, target] of text.matchAll(/`((?:src|test|scripts|samples|syntaxes)\/[\w./-]*\w)`/g)) {
        assert.ok(fs.existsSync(path.join(repoRoot, target)), target);
      }
    });
  }

  it('lists every sample, and none that is not there', () => {
    const listed = [...read('samples/README.md').matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, name]) => name);
    const there = fs.readdirSync(path.join(repoRoot, 'samples')).filter((name) => name !== 'README.md');
    assert.deepEqual(listed.sort(), there.sort());
  });
});
