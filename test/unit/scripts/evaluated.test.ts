import assert from 'node:assert/strict';
import * as path from 'node:path';
import { build } from 'esbuild';
import { evaluateTables } from '../../../scripts/evaluated';
import * as countries from '../../../src/analysis/syntax/places.evaluated';
import * as words from '../../../src/analysis/text/words/wordTables.evaluated';
import { repoRoot } from '../../../tools/paths';

async function inBundle(file: string): Promise<{ code: string; exports: Record<string, unknown> }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(repoRoot, file)],
    bundle: true,
    write: false,
    format: 'cjs',
    plugins: [evaluateTables],
  });
  const code = outputFiles[0]?.text ?? '';
  const module = { exports: {} as Record<string, unknown> };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module as the bundle runs it
  (new Function('module', 'exports', code) as (m: unknown, e: unknown) => void)(module, module.exports);
  return { code, exports: module.exports };
}

describe('Tables that are worked out when a bundle is built', () => {
  const modules = { 'text/words/wordTables': words, 'syntax/places': countries };
  for (const [name, own] of Object.entries(modules)) {
    it(`are in the bundle what ${name} works out of its lists`, async () => {
      const { exports, code } = await inBundle(`src/analysis/${name}.evaluated.ts`);
      assert.deepEqual({ ...exports }, { ...own });
      assert.ok(!code.includes('packWords'), 'the bundle works them out itself');
    });
  }
});
