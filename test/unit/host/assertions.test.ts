import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { webAssertions, withMessages } from '../../integration/assertions';

/** What a failing statement says in a context that has no more than a web worker has. */
async function saidInWorker(statement: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import assert from 'node:assert/strict'; ${statement}`, resolveDir: __dirname },
    bundle: true,
    write: false,
    platform: 'browser',
    ...webAssertions,
  });
  try {
    runInNewContext(outputFiles[0]?.text ?? '', { console, queueMicrotask });
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

describe('An assertion in a web worker', () => {
  it('tells what it saw and what it expected', async () => {
    assert.match(await saidInWorker(`assert.equal(1 + 1, 3);`), /2 !== 3/);
    assert.match(await saidInWorker(`assert.deepEqual({ a: [1] }, { a: [2] });`), /1[^]*2/);
    assert.match(await saidInWorker(`assert.match('ferry', /boat/);`), /ferry[^]*boat|boat[^]*ferry/);
  });
  it('says its own message where it has one', async () => {
    assert.equal(await saidInWorker(`assert.ok(false, 'no ferry');`), 'no ferry');
  });
});

describe('An assertion without a message', () => {
  it('gets its own text and place as one', () => {
    assert.equal(
      withMessages('const a = 1;\nassert.ok(a === 2);', 'ferry.test.ts'),
      'const a = 1;\nassert.ok(a === 2, "assert.ok(a === 2) does not hold (ferry.test.ts:2)");',
    );
  });
  it('inside another one gets its own', () => {
    const source = withMessages('assert.ok(list.every((x) => { assert(x); return true; }));', 'a.ts');
    assert.equal(source.match(/does not hold/g)?.length, 2);
  });
  it('that ends in a comma gets its own', () => {
    assert.match(withMessages('assert.ok(\n  a,\n);', 'a.ts'), /^assert\.ok\(\n {2}a, "[^"]+",\n\);$/);
  });
  it('keeps the message it has', () => {
    const source = 'assert.ok(a, "why"); assert.equal(a, 1);';
    assert.equal(withMessages(source, 'a.ts'), source);
  });
});
