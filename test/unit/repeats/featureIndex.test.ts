import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureIndex } from '../../../src/analysis/repeats/featureIndex';

const MOST_TELLING = 4;

/** An index beside a plain map of what it should hold. */
class Checked {
  readonly holders = new Map<number, Set<number>>();
  readonly index = new FeatureIndex((feature) => [...this.of(feature)], MOST_TELLING);

  of(feature: number): Set<number> {
    let own = this.holders.get(feature);
    if (!own) this.holders.set(feature, (own = new Set()));
    return own;
  }

  /** Adds a holder, or takes it out where it is one. */
  toggle(feature: number, holder: number): void {
    const own = this.of(feature);
    if (own.delete(holder)) assert.equal(this.index.remove(feature, holder), own.size);
    else assert.equal(this.index.add(feature, holder), own.add(holder).size);
  }

  check(): void {
    for (const [feature, own] of this.holders) {
      const list = this.index.listOf(feature);
      assert.equal(this.index.onlyHolder(feature), own.size === 1 ? [...own][0] : -1);
      if (own.size < 2) assert.equal(list, 0);
      else if (list !== 0) {
        const length = this.index.lengthOf(list);
        const listed = Array.from({ length }, (_, i) => this.index.holderAt(list, i + 1));
        assert.deepEqual(new Set(listed), own);
        assert.equal(length, own.size);
      } else assert.ok(own.size > MOST_TELLING);
    }
  }
}

describe('the index of features', () => {
  it('knows who holds which feature after any additions and removals', () => {
    const feature = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(feature, fc.nat(8)), { maxLength: 300 }), (steps) => {
        const checked = new Checked();
        for (const [own, holder] of steps) checked.toggle(own, holder);
        checked.check();
      }),
    );
  });

  it('finds the holders of a common feature again once they are few', () => {
    const checked = new Checked();
    for (let holder = 0; holder < 500; holder++) checked.toggle(7, holder);
    assert.equal(checked.index.listOf(7), 0);
    for (let holder = 0; holder < 497; holder++) checked.toggle(7, holder);
    checked.check();
    assert.notEqual(checked.index.listOf(7), 0);
  });

  it('holds after filling it at once what adding one by one gives, every list in order', () => {
    const features = [[-9, 4, 800_000_000], [4, -9], [], [4, -2_000_000_000]];
    const checked = new Checked();
    const ends: number[] = [];
    let end = 0;
    features.forEach((own, holder) => {
      for (const feature of own) checked.of(feature).add(holder);
      ends.push((end += own.length));
    });
    checked.index.fill(Int32Array.from(features.flat()), Int32Array.from(ends));
    checked.check();
    const list = checked.index.listOf(4);
    assert.deepEqual(
      [1, 2, 3].map((i) => checked.index.holderAt(list, i)),
      [0, 1, 3],
    );
  });

  it('does not grow with features that come and go', () => {
    const { index } = new Checked();
    let lists = 0;
    for (let i = 0; i < 200_000; i++) {
      index.add(Math.imul(i, 0x9e3779b1), 1);
      index.remove(Math.imul(i, 0x9e3779b1), 1);
    }
    index.forEachList(() => lists++);
    assert.equal(lists, 0);
    assert.ok(index.capacity <= 256, String(index.capacity));
  });
});
