import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { temporaryFolder } from '../../../tools/cleanup';
import { withLock } from '../../../tools/lock';

describe('The lock between processes', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder('lock-test');
    file = path.join(folder.path, 'deeper', 'install.lock');
  });
  afterEach(() => folder.remove());

  it('lets one in at a time and tells the other that it waits', async () => {
    const order: string[] = [];
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let enter = (): void => {};
    const entered = new Promise<void>((resolve) => (enter = resolve));
    const first = withLock(file, async () => {
      order.push('first in');
      enter();
      await held;
      order.push('first out');
    });
    await entered; // which of two that come at once gets in first is left to the file system
    const second = withLock(
      file,
      () => Promise.resolve(order.push('second in')),
      () => {
        order.push('told');
        release();
      },
    );
    await Promise.all([first, second]);
    assert.deepEqual(order, ['first in', 'told', 'first out', 'second in']);
  });

  it('is taken over from a process that is gone', async () => {
    await fs.mkdir(file, { recursive: true });
    const longAgo = new Date(Date.now() - 600_000);
    await fs.utimes(file, longAgo, longAgo);
    assert.equal(await withLock(file, () => Promise.resolve('done')), 'done');
  });

  it('is given back after a failure', async () => {
    await assert.rejects(
      withLock(file, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await withLock(file, () => Promise.resolve('done')), 'done');
  });
});
