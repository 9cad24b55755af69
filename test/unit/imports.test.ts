import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { repoRoot } from '../../tools/paths';

const root = path.join(repoRoot, 'src');
const files = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(root, file));
const isFile = new Set(files);

/** What a file imports of our own, types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name))
    .flatMap((name) =>
      [`${name}.ts`, path.join(name, 'index.ts')].filter((candidate) => isFile.has(candidate)),
    );
}

/** The first circle of imports that is met, as a path from a file back to itself; null where there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, before: readonly string[]): string[] | null => {
    if (before.includes(file)) return [...before.slice(before.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...before, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}

describe('Imports', () => {
  it('are found where they stand', () => {
    const door = importsOf(path.join(root, 'analysis', 'index.ts'));
    assert.ok(door.includes(path.join(root, 'analysis', 'article.ts')), door.join('\n'));
  });

  it('run in no circle, those of types included', () => {
    const circle = circleIn(new Map(files.map((file) => [file, importsOf(file)])));
    assert.equal(circle?.map((file) => path.relative(root, file)).join(' → '), undefined);
  });

  it('would show a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    assert.deepEqual(circleIn(graph), ['b', 'd', 'b']);
  });

  it('name files of the core that have names of their own', () => {
    const names = files
      .filter((file) => file.startsWith(path.join(root, 'analysis')))
      .map((file) => path.basename(file))
      .filter((name) => name !== 'index.ts');
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });
});
