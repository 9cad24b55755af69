/**
 * Bundles tests without VS Code into scripts for Mocha, one a processor, which it runs side by side: `unitTests.ts` those
 * of test/unit, `unitTests.ts scale` those of test/scale with the properties that are tried more often there. Read file by
 * file through a loader they take a fifth longer: each use of an import is then a call, in the innermost loops of the
 * analysis too. A single file still runs as it is: `npx mocha test/unit/…`.
 */
import * as fs from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';

const tests = path.join(repoRoot, 'test');

/** Properties of random texts and edits, which find the more the longer they run: FUZZ_RUNS says how often. */
const fuzzed = [
  'analyzer.test.ts',
  'annotations/tracker.test.ts',
  'corrections/corrections.test.ts',
  'quotes/singleMarks.test.ts',
  'quotes/spans.test.ts',
  'repeats/tracker.test.ts',
  'text/document.test.ts',
  'text/markdown.test.ts',
].map((name) => path.join('unit', name));

/** Modules know where they stand, and that none of them is what Node was started with. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](?:test|scripts|tools)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await fs.readFile(file, 'utf8');
      const contents = text
        .replaceAll('__dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('require.main === module', 'false');
      return { contents, loader: 'ts' };
    });
  },
};

/** The test files of a suite, from `test` on. */
async function filesOf(suite: string): Promise<string[]> {
  const names = await fs.readdir(path.join(tests, suite), { recursive: true });
  const own = names.filter((name) => name.endsWith('.test.ts')).map((name) => path.join(suite, name));
  return suite === 'scale' ? [...own, ...fuzzed] : own.sort();
}

runMain(async () => {
  const suite = process.argv[2] ?? 'unit';
  const outdir = path.join(repoRoot, 'out', suite);
  await fs.rm(outdir, { recursive: true, force: true });
  const files = await filesOf(suite);
  const count = availableParallelism();
  const bundle = async (lot: number): Promise<void> => {
    const own = files.filter((_name, index) => index % count === lot);
    await build({
      stdin: {
        contents: own
          .map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};\n`)
          .join(''),
        resolveDir: tests,
      },
      outfile: path.join(outdir, `${lot}.cjs`),
      bundle: true,
      platform: 'node',
      packages: 'external',
      alias: { vscode: path.join(tests, 'unit', 'vscodeStub.ts') },
      format: 'cjs',
      minifySyntax: true,
      sourcemap: 'linked',
      plugins: [ownPlaces],
      logLevel: 'warning',
    });
  };
  await Promise.all(Array.from({ length: count }, (_, lot) => bundle(lot)));
});
