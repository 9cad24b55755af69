import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { build, context, type BuildOptions, type Metafile } from 'esbuild';
import { runMain, UserError } from '../tools/errors';
import { repoRoot } from '../tools/paths';
import { evaluateTables } from './evaluated';

/** Largest size of a bundle in bytes: what every window loads, and what one loads before its first mark. */
export const sizeLimits: Readonly<Record<string, number>> = {
  'dist/desktop/extension.js': 30_000,
  'dist/web/extension.js': 30_000,
  'dist/features/features.js': 1_100_000,
  'dist/webview/report.js': 20_000,
};

const shared: BuildOptions = {
  plugins: [evaluateTables],
  absWorkingDir: repoRoot,
  bundle: true,
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
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
    external: ['vscode', '../features/features.js'],
  },
  web: {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outdir: 'dist/web',
    define: { HOST: '"web"' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
  },
  /** What both load for the first article: one file, which uses nothing that only one of them has; see `src/activation`. */
  features: {
    ...shared,
    entryPoints: ['src/features.ts'],
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
