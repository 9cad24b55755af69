/**
 * Bundles the unit tests into scripts for Mocha, one a processor, which it runs side by side. Read file by file through a
 * loader they take a fifth longer: each use of an import is then a call, in the innermost loops of the analysis too. A
 * single file still runs as it is: `npx mocha test/unit/…`.
 */
import * as fs from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';

const folder = path.join(repoRoot, 'test', 'unit');
const outdir = path.join(repoRoot, 'out', 'unit');

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

/** The test files in as many lots as there are processors. */
async function lots(): Promise<string[][]> {
  const names = (await fs.readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts'));
  const count = availableParallelism();
  return Array.from({ length: count }, (_, lot) =>
    names.sort().filter((_name, index) => index % count === lot),
  );
}

runMain(async () => {
  await fs.rm(outdir, { recursive: true, force: true });
  for (const [lot, files] of (await lots()).entries())
    await build({
      stdin: {
        contents: files
          .map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};\n`)
          .join(''),
        resolveDir: folder,
      },
      outfile: path.join(outdir, `${lot}.cjs`),
      bundle: true,
      platform: 'node',
      packages: 'external',
      alias: { vscode: path.join(folder, 'vscodeStub.ts') },
      format: 'cjs',
      minifySyntax: true,
      sourcemap: 'linked',
      plugins: [ownPlaces],
      logLevel: 'warning',
    });
});
