import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { repoRoot } from '../host/paths';

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

/** In the worker, `node:assert` is the npm package of the same behaviour. */
const webOptions: BuildOptions = {
  platform: 'browser',
  alias: { 'node:assert': 'assert', 'node:assert/strict': 'assert/strict' },
  define: { 'process.env.NODE_DEBUG': '""' },
};

/** Bundles the suites for a host and answers the module VS Code has to run, an absolute path. */
export async function bundleSuites(kind: HostKind, grep: string): Promise<string> {
  const outfile = path.join(repoRoot, 'out', 'integration', `${kind}.js`);
  const hostOptions: BuildOptions = kind === 'web' ? webOptions : { platform: 'node' };
  await build({
    ...hostOptions,
    entryPoints: [path.join(__dirname, 'entry.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    plugins: [suites(kind)],
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { ...hostOptions.define, MOCHA_GREP: JSON.stringify(grep) },
  });
  return outfile;
}
