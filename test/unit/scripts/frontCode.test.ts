import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { fold, foldLists, unfold } from '../../../scripts/frontCode';
import * as nameWords from '../../../src/analysis/data/nameWords.generated';
import * as themeWords from '../../../src/analysis/data/themeWords.generated';
import { repoRoot } from '../../host/paths';

describe('Folded word lists', () => {
  it('come back word for word, in whatever order', () => {
    const word = fc.stringMatching(/^[a-z_/é-]{1,50}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        assert.deepEqual(unfold(fold(words.join('\n'))).split(' '), words);
      }),
    );
  });

  it('say in one digit how much of the word before stays', () => {
    assert.equal(fold('abbey abbie\nabby'), '0abbey 3ie 3y');
  });

  it('take no words that begin with a digit, which would be lost', () => {
    assert.throws(() => fold('1st'), /digit/);
  });

  for (const [name, lists] of Object.entries({ nameWords, themeWords })) {
    it(`are in the bundle what they are in ${name}, and shorter by a fifth`, async () => {
      const file = path.join(repoRoot, 'src', 'analysis', 'data', `${name}.generated.ts`);
      const source = await fs.readFile(file, 'utf8');
      const folded = foldLists(source);
      assert.ok(folded.length < source.length * 0.8, `${folded.length} of ${source.length}`);
      const { code } = await transform(folded, { loader: 'ts', format: 'cjs' });
      const module = { exports: {} as Record<string, unknown> };
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module as the bundle runs it
      (new Function('module', 'exports', code) as (m: unknown, e: unknown) => void)(module, module.exports);
      for (const [list, words] of Object.entries(lists)) {
        const own = module.exports[list];
        const plain = (value: unknown): unknown =>
          typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
        assert.deepEqual(plain(own), plain(words), list);
      }
    });
  }
});
