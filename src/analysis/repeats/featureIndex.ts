import { withRoom } from '../containers/growable';

/** A slot that never held a feature; the others hold an entry, see {@link FeatureIndex}. */
const FREE = 0;
/** Entry of a feature that nobody holds any more. */
const NOBODY = -1;
/** Share of the slots in use above which the table is made anew. */
const FULLEST = 0.7;
const SMALLEST_BITS = 6;
/** A feature that more paragraphs hold is counted only: it tells nothing, and its list would be long. */
const MOST_LISTED = 63;
/** Blocks of the pool are powers of two, from this one to that of the longest list. */
const SMALLEST_BLOCK = 4;
/** Parts of the table that are filled one after the other: each stays in the processor's cache meanwhile. */
const PART_BITS = 6;
const PARTS = 1 << PART_BITS;
const PART_SHIFT = 32 - PART_BITS;

/**
 * Which paragraphs hold which feature: an inverted index that paragraphs can be taken out of again. An open hash table
 * leads from the feature to an entry: `holder * 2 + 1` for its only holder, the even place of a list of holders in
 * `pool`, or for a common feature `-1 - holders`. Most features of a text have one holder.
 */
export class FeatureIndex {
  /** For each slot, at twice its number, the entry and then its feature: side by side, to be fetched together. */
  private table: Int32Array;
  /** A feature belongs into the slot of its highest bits, so that features in order stand in order. */
  private shift: number;
  private used = 0;
  /** Lists in blocks: their length, then holders. Blocks let go hang together by size. */
  private pool = new Int32Array(64);
  private poolEnd = SMALLEST_BLOCK;
  private readonly spare = new Int32Array(32);

  /**
   * @param relist finds all holders of a feature that was common; asked while one is removed, which is not among them
   * @param mostTelling features with more holders have none that anybody asks for
   */
  constructor(
    private readonly relist: (feature: number) => readonly number[],
    private readonly mostTelling: number,
  ) {
    this.shift = 32 - SMALLEST_BITS;
    this.table = new Int32Array(2 << SMALLEST_BITS);
  }

  /**
   * Adds many to an empty index.
   * @param features those of the first holder, then those of the next one, and so on
   * @param ends for each holder, by number, where its features end; as the holders are then those of every list in order
   */
  fill(features: Int32Array, ends: Int32Array): void {
    const count = ends.length > 0 ? ends[ends.length - 1] : 0;
    const { starts, sorted } = sortByPart(features, ends, count);
    const trial = new Set<number>();
    for (let i = 0; i < starts[1]; i += 2) trial.add(sorted[i]);
    this.makeRoom(trial.size * PARTS);
    this.pool = new Int32Array(Math.max(64, count >> 2));
    for (let i = 0; i < sorted.length; i += 2) this.add(sorted[i], sorted[i + 1]);
  }

  /** Adds a holder that does not hold the feature yet; returns how many hold it now. */
  add(feature: number, holder: number): number {
    const slot = this.slotFor(feature);
    const entry = this.table[slot];
    if (entry < NOBODY) {
      this.table[slot] = entry - 1;
      return -entry;
    }
    if (entry === FREE || entry === NOBODY) {
      this.table[slot + 1] = feature;
      this.table[slot] = holder * 2 + 1;
      if (entry === FREE && ++this.used > this.capacity * FULLEST) this.makeRoom(this.countLive());
      return 1;
    }
    if ((entry & 1) === 0) return this.addToList(slot, entry, holder);
    const list = this.allocate(SMALLEST_BLOCK);
    this.pool[list] = 2;
    this.pool[list + 1] = entry >> 1;
    this.pool[list + 2] = holder;
    this.table[slot] = list;
    return 2;
  }

  private addToList(slot: number, list: number, holder: number): number {
    const length = this.pool[list];
    if (length === MOST_LISTED) {
      this.release(list, length);
      this.table[slot] = NOBODY - length - 1;
      return length + 1;
    }
    const to = this.resized(list, length, length + 1);
    this.table[slot] = to;
    this.pool[to] = length + 1;
    this.pool[to + length + 1] = holder;
    return length + 1;
  }

  /** Takes out a holder of the feature; returns how many hold it still. */
  remove(feature: number, holder: number): number {
    const slot = this.slotOf(feature);
    const entry = this.table[slot];
    if (entry < 0) return this.removeFromCommon(slot, entry, feature);
    if ((entry & 1) === 1) {
      this.vacate(slot);
      return 0;
    }
    const { pool } = this;
    const length = pool[entry];
    let at = entry + 1;
    while (pool[at] !== holder) at++;
    pool[at] = pool[entry + length];
    if (length === 2) {
      this.table[slot] = pool[entry + 1] * 2 + 1;
      this.release(entry, length);
      return 1;
    }
    const to = this.resized(entry, length, length - 1);
    this.table[slot] = to;
    this.pool[to] = length - 1;
    return length - 1;
  }

  private removeFromCommon(slot: number, entry: number, feature: number): number {
    const left = NOBODY - entry - 1;
    this.table[slot] = entry + 1;
    if (left > this.mostTelling) return left;
    const list = this.allocate(blockOf(left));
    this.pool[list] = left;
    this.pool.set(this.relist(feature), list + 1);
    this.table[slot] = list;
    return left;
  }

  /** How many hold a feature. */
  countOf(feature: number): number {
    const entry = this.table[this.slotOf(feature)];
    if (entry < 0) return NOBODY - entry;
    return (entry & 1) === 1 || entry === FREE ? entry & 1 : this.pool[entry];
  }

  /** How many features the table has room for. */
  get capacity(): number {
    return this.table.length >> 1;
  }

  /** Place of the list of a feature's holders, or 0 where at most one paragraph holds it or very many do. */
  listOf(feature: number): number {
    const entry = this.table[this.slotOf(feature)];
    return entry > 0 && (entry & 1) === 0 ? entry : 0;
  }

  /** The holder of a feature that one paragraph holds, or -1. */
  onlyHolder(feature: number): number {
    const entry = this.table[this.slotOf(feature)];
    return entry > 0 && (entry & 1) === 1 ? entry >> 1 : -1;
  }

  /** How many hold the feature of a list. */
  lengthOf(list: number): number {
    return this.pool[list];
  }

  /** The holder with this number, counted from one, in a list. */
  holderAt(list: number, number: number): number {
    return this.pool[list + number];
  }

  /** Calls `visit` with every list and its feature, in the order of the table. */
  forEachList(visit: (list: number, feature: number) => void): void {
    const { table } = this;
    for (let slot = 0; slot < table.length; slot += 2) {
      const entry = table[slot];
      if (entry > 0 && (entry & 1) === 0) visit(entry, table[slot + 1]);
    }
  }

  private slotOf(feature: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (feature >>> this.shift) << 1;
    while (table[slot] !== FREE && table[slot + 1] !== feature) slot = (slot + 2) & mask;
    return slot;
  }

  /** The slot that has the feature, or the first that can have it. */
  private slotFor(feature: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (feature >>> this.shift) << 1;
    let vacant = -1;
    while (table[slot] !== FREE && table[slot + 1] !== feature) {
      if (vacant < 0 && table[slot] === NOBODY) vacant = slot;
      slot = (slot + 2) & mask;
    }
    return vacant >= 0 && table[slot] === FREE ? vacant : slot;
  }

  /** Leaves a slot to the next feature that comes by; it is free where no search goes on beyond it. */
  private vacate(slot: number): void {
    const { table } = this;
    const mask = table.length - 1;
    table[slot] = NOBODY;
    if (table[(slot + 2) & mask] !== FREE) return;
    for (let at = slot; table[at] === NOBODY; at = (at - 2) & mask) {
      table[at] = FREE;
      this.used--;
    }
  }

  private countLive(): number {
    let live = 0;
    for (let slot = 0; slot < this.table.length; slot += 2) if (isLive(this.table[slot])) live++;
    return live;
  }

  /** Makes the table one for so many features, without those that nobody holds. */
  private makeRoom(features: number): void {
    const { table } = this;
    let bits = SMALLEST_BITS;
    while ((1 << bits) * FULLEST <= features * 1.1) bits++;
    this.shift = 32 - bits;
    this.table = new Int32Array(2 << bits);
    this.used = 0;
    for (let i = 0; i < table.length; i += 2) {
      const entry = table[i];
      if (!isLive(entry)) continue;
      const feature = table[i + 1];
      const slot = this.slotOf(feature);
      this.table[slot] = entry;
      this.table[slot + 1] = feature;
      this.used++;
    }
  }

  /** The list in a block for its new length: the same one or another with the same holders. */
  private resized(list: number, before: number, now: number): number {
    const block = blockOf(now);
    if (block === blockOf(before)) return list;
    const to = this.allocate(block);
    this.pool.copyWithin(to, list, list + 1 + Math.min(before, now));
    this.release(list, before);
    return to;
  }

  private allocate(block: number): number {
    const size = Math.clz32(block);
    const free = this.spare[size];
    if (free !== 0) {
      this.spare[size] = this.pool[free];
      return free;
    }
    const at = this.poolEnd;
    this.poolEnd += block;
    this.pool = withRoom(this.pool, this.poolEnd);
    return at;
  }

  private release(list: number, length: number): void {
    const size = Math.clz32(blockOf(length));
    this.pool[list] = this.spare[size];
    this.spare[size] = list;
  }
}

function isLive(entry: number): boolean {
  return entry !== FREE && entry !== NOBODY;
}

/** Size of the block for a list of this length: the next power of two that holds the length too. */
function blockOf(length: number): number {
  return Math.max(SMALLEST_BLOCK, 1 << (32 - Math.clz32(length)));
}

/** Features, each followed by its holder, by the highest bits of the feature, in their order otherwise (counting sort). */
function sortByPart(features: Int32Array, ends: Int32Array, count: number) {
  const starts = new Int32Array(PARTS + 1);
  for (let i = 0; i < count; i++) {
    const next = (features[i] >>> PART_SHIFT) + 1;
    starts[next] = starts[next] + 2;
  }
  for (let part = 0; part < PARTS; part++) starts[part + 1] = starts[part + 1] + starts[part];
  const next = starts.slice();
  const sorted = new Int32Array(count * 2);
  for (let holder = 0, i = 0; holder < ends.length; holder++) {
    for (const end = ends[holder]; i < end; i++) {
      const feature = features[i];
      const at = next[feature >>> PART_SHIFT];
      next[feature >>> PART_SHIFT] = at + 2;
      sorted[at] = feature;
      sorted[at + 1] = holder;
    }
  }
  return { starts, sorted };
}
