/**
 * Bundles the unit tests into one script for Mocha. Read file by file through a loader they take a fifth longer:
 * each use of an import is then a call, in the innermost loops of the analysis too. A single file still runs as it is:
 * `npx mocha test/unit/…`.
 */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';

const folder = path.join(repoRoot, 'test', 'unit');
const outfile = path.join(repoRoot, 'out', 'unit.cjs');

/** Modules know where they stand, and that none of them is what Node was started with. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](?:test|scripts)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await fs.readFile(file, 'utf8');
      const contents = text
        .replaceAll('__dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('require.main === module', 'false');
      return { contents, loader: 'ts' };
    });
  },
};

runMain(async () => {
  const names = (await fs.readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts'));
  await build({
    stdin: {
      contents: names
        .sort()
        .map((name) => `import ${JSON.stringify(`./${name.replaceAll(path.sep, '/')}`)};\n`)
        .join(''),
      resolveDir: folder,
    },
    outfile,
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
