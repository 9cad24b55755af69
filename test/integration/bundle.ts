import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { tellingAssertions, webAssertions } from './assertions';

/** Where an extension runs: a Node process, or a web worker without Node. */
export type HostKind = 'node' | 'web';

/** Suites that need Node itself (files, processes) say so in their name and stay out of the web worker. */
const nodeOnly = '.node.test.ts';

/** Resolves the import `suites` to all test files of this folder. */
function suites(kind: HostKind): Plugin {
  return {
    name: 'suites',
    setup(builder) {
      builder.onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
      builder.onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
        const all = (await fs.readdir(__dirname, { recursive: true })).filter((name) =>
          name.endsWith('.test.ts'),
        );
        const files = all.filter((name) => kind === 'node' || !name.endsWith(nodeOnly)).sort();
        const contents = files.map((name) => `import ${JSON.stringify(`./${name}`)};`).join('\n');
        return { contents, resolveDir: __dirname };
      });
    },
  };
}

/**
 * Mocha's browser build looks for a module system and would take over the exports of the bundle, because its
 * package calls it an ES module; with none in sight it defines the global it is used by.
 */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `{ let module, exports, define; ${await fs.readFile(file, 'utf8')}\n}`,
    }));
  },
};

/**
 * Bundles the suites for a host into the folder of the extension under test and answers the module's path: VS
 * Code runs tests in the host of the extension whose folder they lie in.
 * @param entry the module whose `run` VS Code calls: that of the suites, or of something else that is to run there
 */
export async function bundleSuites(
  kind: HostKind,
  extension: string,
  grep: string,
  entry = path.join(__dirname, 'entry.ts'),
): Promise<string> {
  const outfile = path.join(extension, 'test', 'suites.js');
  const hostOptions: BuildOptions =
    kind === 'web' ? { platform: 'browser', ...webAssertions } : { platform: 'node' };
  await build({
    ...hostOptions,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    plugins: [suites(kind), mochaAsScript, tellingAssertions, ...(hostOptions.plugins ?? [])],
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { ...hostOptions.define, MOCHA_GREP: JSON.stringify(grep), HOST_KIND: JSON.stringify(kind) },
  });
  return outfile;
}
