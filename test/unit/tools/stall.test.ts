import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { watchForStall } from '../../../tools/stall';

describe('A watch for work that hangs', () => {
  it('ends what is silent, and says what was last heard', async () => {
    let last = 'nothing';
    const watch = watchForStall(20, () => `silent since: ${last}`);
    last = 'a line';
    watch.heard();
    await assert.rejects(watch.stalled, /silent since: a line/);
  });

  it('lets work go on for many times its limit while there is something to hear', async () => {
    const limit = 100;
    const watch = watchForStall(limit, () => 'ended too early');
    const work = (async () => {
      const start = performance.now();
      while (performance.now() - start < 3 * limit) {
        await delay(5);
        watch.heard();
      }
      return 'done';
    })();
    assert.equal(await Promise.race([work, watch.stalled]), 'done');
    watch.stop();
  });

  it('ends nothing any more once it is stopped', async () => {
    const watch = watchForStall(10, () => 'ended all the same');
    watch.stop();
    assert.equal(await Promise.race([delay(50, 'done'), watch.stalled]), 'done');
  });
});
