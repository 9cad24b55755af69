import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { build, context, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { runMain, UserError } from '../tools/errors';
import { repoRoot } from '../tools/paths';
import { evaluateTables } from './evaluated';

/** Largest size of a bundle in bytes: what every window loads, what one loads before its first mark, and what later. */
export const sizeLimits: Readonly<Record<string, number>> = {
  'dist/desktop/extension.js': 30_000,
  'dist/web/extension.js': 30_000,
  'dist/features/analysis.js': 700_000,
  'dist/features/features.js': 450_000,
  'dist/features/annotationSchema.js': 50_000,
  'dist/features/minimatch.js': 50_000,
  'dist/webview/report.js': 20_000,
};

/**
 * `import * as vscode` is what `require('vscode')` gives. A bundle of CommonJS would copy its five hundred names for each
 * module that asks, by getters: a third of what loading took.
 */
const vscodeAsItIs: Plugin = {
  name: 'vscode-as-it-is',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await fs.readFile(file, 'utf8');
      const contents = text.replace(
        "import * as vscode from 'vscode';",
        "import vscode = require('vscode');",
      );
      return { contents, loader: 'ts' };
    });
  },
};

const shared: BuildOptions = {
  plugins: [evaluateTables, vscodeAsItIs],
  absWorkingDir: repoRoot,
  bundle: true,
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/**
 * What the shell loads, by the name of its bundle. A module or package of this table has a bundle of its own, whoever
 * imports it; one that is seldom needed is asked for by `require` where it is.
 */
const features = {
  features: './src/features.ts',
  analysis: './src/analysis/index.ts',
  annotationSchema: './src/export/annotations.validator.generated.ts',
  minimatch: 'minimatch',
} as const;

/** Leaves what other bundles hold out of a bundle; where it runs, it asks for them as `./name.js`. */
const bundlesOfTheirOwn: Plugin = {
  name: 'bundles-of-their-own',
  setup(builder) {
    const names = new Map<string, string>(
      Object.entries(features).map(([name, file]) => [
        file.startsWith('.') ? path.join(repoRoot, file) : file,
        name,
      ]),
    );
    builder.onResolve({ filter: /./ }, ({ kind, path: asked, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      const file = asked.startsWith('.') ? path.join(resolveDir, asked) : asked;
      const name = [file, `${file}.ts`, path.join(file, 'index.ts')]
        .map((own) => names.get(own))
        .find(Boolean);
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

/** The bundles by name. The engine floor's Node is 20. */
const bundles = {
  /** What every window loads. */
  desktop: {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outdir: 'dist/desktop',
    define: { HOST: '"desktop"' },
    platform: 'node',
    target: 'node20',
    // Sources that say what they import: those for Node alone may hide it from the bundler.
    mainFields: ['module', 'main'],
    external: ['vscode'],
  },
  web: {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outdir: 'dist/web',
    define: { HOST: '"web"', BUNDLES: JSON.stringify(Object.keys(features)) },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
  },
  /** What both load for the first article, and later: it uses nothing that only one of them has; see `src/activation`. */
  features: {
    ...shared,
    plugins: [evaluateTables, vscodeAsItIs, bundlesOfTheirOwn],
    entryPoints: features,
    outdir: 'dist/features',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
  },
  /** The script of the report's page: the only code of ours that runs in a web page. */
  webview: {
    ...shared,
    entryPoints: ['src/report/page/page.ts'],
    outfile: 'dist/webview/report.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  cli: {
    ...shared,
    entryPoints: ['src/cli/annotate.ts'],
    outfile: 'dist/cli/annotate.cjs',
    banner: { js: '#!/usr/bin/env node' },
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
  },
} satisfies Record<string, BuildOptions>;

export type BundleName = keyof typeof bundles;

/** Those that a reader's machine gets. */
export const EXTENSION_BUNDLES = [
  'desktop',
  'web',
  'features',
  'webview',
] as const satisfies readonly BundleName[];

/** Builds bundles for production and answers each output file's size in bytes. */
export async function buildBundles(names: readonly BundleName[]): Promise<Map<string, number>> {
  await Promise.all(
    names.map((name) => fs.rm(path.join(repoRoot, 'dist', name), { recursive: true, force: true })),
  );
  const results = await Promise.all(names.map((name) => build({ ...bundles[name], minify: true })));
  return new Map(results.flatMap(({ metafile }) => (metafile ? outputSizes(metafile) : [])));
}

/** Builds the command line as it is shipped, into a file of the caller's. */
export async function buildCommandLine(outfile: string): Promise<void> {
  await build({ ...bundles.cli, outfile, minify: true });
}

/** All files that the bundles of the extension are made of, relative to the repository. */
export async function bundledFiles(): Promise<string[]> {
  const names = EXTENSION_BUNDLES;
  const results = await Promise.all(names.map((name) => build({ ...bundles[name], write: false })));
  return results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

function outputSizes(metafile: Metafile): [string, number][] {
  return Object.entries(metafile.outputs).map(([file, { bytes }]) => [file, bytes]);
}

function assertSizes(sizes: ReadonlyMap<string, number>): void {
  for (const [file, bytes] of sizes) {
    const limit = sizeLimits[file];
    if (limit !== undefined && bytes > limit) {
      throw new UserError(`${file} has ${bytes} bytes; the limit in scripts/build.ts is ${limit}.`);
    }
  }
}

/** Builds readable bundles with source maps and again at each change, until the process is ended. */
async function watch(): Promise<void> {
  for (const name of EXTENSION_BUNDLES) {
    const watcher = await context({ ...bundles[name], sourcemap: 'linked', logLevel: 'info' });
    await watcher.watch();
  }
}

/** `build.ts [--watch] [--quiet] [desktop] [web] [features] [webview] [cli]`, all bundles without names. */
async function main(args: readonly string[]): Promise<undefined> {
  if (args.includes('--watch')) {
    await watch();
    return;
  }
  const all = Object.keys(bundles) as BundleName[];
  const named = all.filter((name) => args.includes(name));
  const sizes = await buildBundles(named.length > 0 ? named : all);
  assertSizes(sizes);
  if (args.includes('--quiet')) return;
  for (const [file, bytes] of sizes) console.log(`${file}  ${(bytes / 1024).toFixed(0)} KiB`);
}

if (require.main === module) runMain(() => main(process.argv.slice(2)));
