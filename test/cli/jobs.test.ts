import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { buildCommandLine } from '../../scripts/build';
import { bundlesOf } from '../../src/cli/bundles';
import { temporaryFolder } from '../../tools/cleanup';
import { makeNews } from '../bench/texts';

/** Lines of articles, with one here and there that cannot be read. */
function makeLines(count: number): string[] {
  const news = makeNews(count * 400);
  return Array.from({ length: count }, (_, i) =>
    i % 17 === 5 ? '{"id": ' : JSON.stringify({ id: i, text: news.slice(i * 397, i * 397 + (i % 900)) }),
  );
}

describe('The batch door with several processors', () => {
  const folder = temporaryFolder('jobs');
  const program = path.join(folder.path, 'annotate.cjs');

  before(() => buildCommandLine(program));
  after(() => folder.remove());

  const run = (lines: readonly string[], jobs: number) => {
    const options = { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8' } as const;
    return spawnSync(process.execPath, [program, '--jsonl', '--jobs', String(jobs)], options);
  };

  it('gives the same answers in the same order as with one, and tells the same of bad lines', () => {
    const lines = makeLines(300);
    const alone = run(lines, 1);
    const together = run(lines, 3);
    assert.equal(alone.status, 1);
    assert.equal(alone.stdout.split('\n').length, 300 - 18 + 1);
    assert.deepEqual(
      [together.stdout, together.stderr, together.status],
      [alone.stdout, alone.stderr, alone.status],
    );
  });

  it('gives together what one run gives, wherever the lines are cut into pieces that run apart', () => {
    const lines = makeLines(60).filter((line) => line !== '{"id": ');
    const whole = run(lines, 2).stdout;
    const cuts = [7, 8, 31].map((cut) => Math.min(cut, lines.length));
    const pieces = [0, ...cuts].map((from, i) => run(lines.slice(from, cuts[i]), 1 + (i % 2)).stdout);
    assert.equal(pieces.join(''), whole);
  });

  it('answers a line before the next one comes', async () => {
    const door = spawn(process.execPath, [program, '--jsonl', '--jobs', '2']);
    const answers = createInterface(door.stdout)[Symbol.asyncIterator]();
    for (const id of ['first', 'second', 'third']) {
      door.stdin.write(`${JSON.stringify({ id, text: 'It sailed.' })}\n`);
      const answer = JSON.parse((await answers.next()).value as string) as { readonly id: string };
      assert.equal(answer.id, id);
    }
    door.stdin.end();
    assert.deepEqual(await once(door, 'close'), [0, null]);
  });

  it('takes a number of processors, and for lines alone', () => {
    for (const args of [
      ['--jsonl', '--jobs', '0'],
      ['--jsonl', '--jobs', 'many'],
      ['ferry.txt', '--jobs', '2'],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, /^--jobs .*\nUsage:/);
    }
  });
});

describe('Bundles of lines', () => {
  async function* linesWithPauses(groups: readonly (readonly string[])[]): AsyncGenerator<string, void> {
    for (const lines of groups) {
      await delay(1);
      yield* lines;
    }
  }

  /** Node 20 has no Array.fromAsync. */
  async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
    const list: T[] = [];
    for await (const item of items) list.push(item);
    return list;
  }

  it('hold all lines in order, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 100 }), { maxLength: 4 }),
        async (groups) => {
          const bundles = await all(bundlesOf(linesWithPauses(groups)));
          assert.deepEqual(bundles.flat(), groups.flat());
          assert.ok(bundles.every(({ length }) => length > 0 && length <= 64));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('wait for no line that has not come', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    async function* lines(): AsyncGenerator<string, void> {
      yield 'one';
      await held;
      yield 'two';
    }
    const bundles = bundlesOf(lines());
    assert.deepEqual((await bundles.next()).value, ['one']);
    goOn();
    assert.deepEqual((await bundles.next()).value, ['two']);
  });

  it('tell of a failure after what came before it', async () => {
    async function* lines(): AsyncGenerator<string, void> {
      yield 'one';
      await delay(1);
      throw new Error('the pipe broke');
    }
    const bundles = bundlesOf(lines());
    assert.deepEqual((await bundles.next()).value, ['one']);
    await assert.rejects(bundles.next(), /the pipe broke/);
  });
});
