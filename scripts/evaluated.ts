/**
 * Modules that are run when bundles are built. `*.evaluated.ts` works tables out of word lists that people read and
 * change; that would take longer than all the rest of the extension's start. A bundle holds what such a module exports,
 * as literals, and neither the module nor the lists it is made from.
 */
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';

/** An esbuild plugin for every bundle of the core. What the modules export must be plain data. */
export const evaluateTables: Plugin = {
  name: 'evaluate-tables',
  setup(builder) {
    builder.onLoad({ filter: /\.evaluated\.ts$/ }, async ({ path }) => {
      const { text, inputs } = await bundled(path);
      return { contents: literals(exportsOf(text)), loader: 'js', watchFiles: inputs };
    });
  },
};

async function bundled(path: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    absWorkingDir: '/',
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    logLevel: 'warning',
  });
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs).map((file) => `/${file}`) };
}

function exportsOf(script: string): Record<string, unknown> {
  const module = { exports: {} };
  runInNewContext(script, { module, exports: module.exports });
  return module.exports;
}

function literals(exports: Record<string, unknown>): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}
