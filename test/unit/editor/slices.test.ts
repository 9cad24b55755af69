import assert from 'node:assert/strict';
import { analyze, makeLists } from '../../../src/analysis';
import { SLICE, Slices } from '../../../src/editor/slices';
import { makeNews } from '../../bench/texts';

/** Steps that each take a slice of their own, noting when they ran. */
function* slowly(count: number, note: () => void): Generator<number, string, void> {
  for (let i = 0; i < count; i++) {
    for (const end = performance.now() + SLICE; performance.now() < end;);
    note();
    yield i;
  }
  return 'done';
}

const always = (): boolean => true;

describe('Work in slices', () => {
  it('comes to what its steps come to, and lets others have their turn in between', async () => {
    const slices = new Slices();
    const order: string[] = [];
    const waiting = slices.run(
      slowly(3, () => order.push('step')),
      always,
    );
    const between = (): void => {
      if (order.filter((own) => own === 'step').length === 3) return;
      order.push('other');
      setTimeout(between, 0);
    };
    setTimeout(between, 0);
    assert.equal(await waiting, 'done');
    assert.match(order.join(' '), /step.* other.* step/);
  });

  it('is done job by job, in the order in which they came', async () => {
    const slices = new Slices();
    const order: string[] = [];
    await Promise.all([
      slices.run(
        slowly(2, () => order.push('first')),
        always,
      ),
      slices.run(
        slowly(2, () => order.push('second')),
        always,
      ),
    ]);
    assert.deepEqual(order, ['first', 'first', 'second', 'second']);
  });

  it('is given up when nobody wants it any more, and what comes after it goes on', async () => {
    const slices = new Slices();
    let steps = 0;
    const given = slices.run(
      slowly(100, () => steps++),
      () => steps < 2,
    );
    const after = slices.run(
      slowly(1, () => undefined),
      always,
    );
    assert.equal(await given, null);
    assert.equal(await after, 'done');
    assert.equal(steps, 2);
  });

  it('fails where a step fails, and what comes after it goes on', async () => {
    const slices = new Slices();
    const failing = slices.run(
      slowly(2, () => {
        throw new Error('no');
      }),
      always,
    );
    const after = slices.run(
      slowly(1, () => undefined),
      always,
    );
    await assert.rejects(failing, /no/);
    assert.equal(await after, 'done');
  });
});

describe('Making the lists of a long article', () => {
  it('takes many steps and gives what is given when the lists are asked for', () => {
    const text = makeNews(100_000);
    const article = analyze(text);
    const steps = Array.from(makeLists(article)).length;
    assert.ok(steps > 20, String(steps));
    assert.deepEqual(article, analyze(text));
  });
});
