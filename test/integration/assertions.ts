import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import ts from 'typescript';

/** In the worker, `node:assert` and its strict form are the npm package of the same behaviour. */
const webAssert: Plugin = {
  name: 'web-assert',
  setup(builder) {
    builder.onResolve({ filter: /^node:assert(\/strict)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'assert',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'assert' }, ({ path: name }) => ({
      contents: `module.exports = require('assert')${name.endsWith('/strict') ? '.strict' : ''};`,
      resolveDir: __dirname,
    }));
  },
};

/**
 * Gives each `assert.ok(something)` without a message its own text as one. Node reads it from the source when it fails; a
 * web worker has no files to read, and a bundle is not what was written.
 */
export const tellingAssertions: Plugin = {
  name: 'telling-assertions',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: withMessages(await fs.readFile(file, 'utf8'), path.basename(file)),
      loader: 'ts',
    }));
  },
};

/** The source with a message in each `assert.ok` and `assert` that has none. */
export function withMessages(source: string, name: string): string {
  const parsed = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
  const added: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const only = ts.isCallExpression(node) && node.arguments.length === 1 ? node.arguments[0] : undefined;
    if (only && isOk((node as ts.CallExpression).expression.getText(parsed))) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
      const said = `${node.getText(parsed).replace(/\s+/g, ' ')} does not hold (${name}:${line + 1})`;
      added.push({ at: only.end, text: `, ${JSON.stringify(said)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  let result = source;
  for (const { at, text } of added.sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + text + result.slice(at);
  return result;
}

const isOk = (callee: string): boolean => callee === 'assert' || callee === 'assert.ok';

/**
 * What makes `node:assert` tell in a web worker what it saw. The npm package asks a `process` how to write; without one
 * every failing assertion would say "process is not defined" instead.
 */
export const webAssertions = {
  plugins: [webAssert],
  define: { 'process.env.NODE_DEBUG': '""' },
  inject: [path.join(__dirname, 'webProcess.ts')],
} satisfies BuildOptions;
