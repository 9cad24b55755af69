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
const PART_BITS = 8;
const PARTS = 1 << PART_BITS;
/** After so many parts, how many features there are in all can be told. */
const TRIAL_PARTS = 16;

/**
 * Which paragraphs hold which feature: an inverted index that paragraphs can be taken out of again. An open hash table
 * leads from the feature to an entry: `holder * 2 + 1` for its only holder, the even place of a list of holders in
 * `pool`, or for a common feature `-1 - holders`. Most features of a text have one holder.
 */
export class FeatureIndex {
  private keys: Int32Array;
  private entries: Int32Array;
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
    this.keys = new Int32Array(1 << SMALLEST_BITS);
    this.entries = new Int32Array(1 << SMALLEST_BITS);
  }

  /**
   * Adds many to an empty index.
   * @param holders in ascending order, as are then those of every list
   */
  fill(features: Int32Array, holders: Int32Array, count: number): void {
    const { starts, sortedFeatures, sortedHolders } = sortByPart(features, holders, count);
    this.makeRoom(count >> 1);
    this.pool = new Int32Array(Math.max(64, count >> 2));
    for (let i = 0; i < count; i++) {
      if (i === starts[TRIAL_PARTS]) this.makeRoom((this.used / TRIAL_PARTS) * PARTS * 1.05);
      this.add(sortedFeatures[i] as number, sortedHolders[i] as number);
    }
  }

  /** Adds a holder that does not hold the feature yet; returns how many hold it now. */
  add(feature: number, holder: number): number {
    const slot = this.slotOf(feature);
    const entry = this.entries[slot] as number;
    if (entry < NOBODY) {
      this.entries[slot] = entry - 1;
      return -entry;
    }
    if (entry === FREE || entry === NOBODY) {
      this.keys[slot] = feature;
      this.entries[slot] = holder * 2 + 1;
      if (entry === FREE && ++this.used > this.keys.length * FULLEST) this.makeRoom(this.countLive());
      return 1;
    }
    if ((entry & 1) === 0) return this.addToList(slot, entry, holder);
    const list = this.allocate(SMALLEST_BLOCK);
    this.pool[list] = 2;
    this.pool[list + 1] = entry >> 1;
    this.pool[list + 2] = holder;
    this.entries[slot] = list;
    return 2;
  }

  private addToList(slot: number, list: number, holder: number): number {
    const length = this.pool[list] as number;
    if (length === MOST_LISTED) {
      this.release(list, length);
      this.entries[slot] = NOBODY - length - 1;
      return length + 1;
    }
    const to = this.resized(list, length, length + 1);
    this.entries[slot] = to;
    this.pool[to] = length + 1;
    this.pool[to + length + 1] = holder;
    return length + 1;
  }

  /** Takes out a holder of the feature; returns how many hold it still. */
  remove(feature: number, holder: number): number {
    const slot = this.slotOf(feature);
    const entry = this.entries[slot] as number;
    if (entry < 0) return this.removeFromCommon(slot, entry, feature);
    if ((entry & 1) === 1) {
      this.entries[slot] = NOBODY;
      return 0;
    }
    const { pool } = this;
    const length = pool[entry] as number;
    let at = entry + 1;
    while (pool[at] !== holder) at++;
    pool[at] = pool[entry + length] as number;
    if (length === 2) {
      this.entries[slot] = (pool[entry + 1] as number) * 2 + 1;
      this.release(entry, length);
      return 1;
    }
    const to = this.resized(entry, length, length - 1);
    this.entries[slot] = to;
    this.pool[to] = length - 1;
    return length - 1;
  }

  private removeFromCommon(slot: number, entry: number, feature: number): number {
    const left = NOBODY - entry - 1;
    this.entries[slot] = entry + 1;
    if (left > this.mostTelling) return left;
    const list = this.allocate(blockOf(left));
    this.pool[list] = left;
    this.pool.set(this.relist(feature), list + 1);
    this.entries[slot] = list;
    return left;
  }

  /** Place of the list of a feature's holders, or 0 where at most one paragraph holds it or very many do. */
  listOf(feature: number): number {
    const entry = this.entries[this.slotOf(feature)] as number;
    return entry > 0 && (entry & 1) === 0 ? entry : 0;
  }

  /** The holder of a feature that one paragraph holds, or -1. */
  onlyHolder(feature: number): number {
    const entry = this.entries[this.slotOf(feature)] as number;
    return entry > 0 && (entry & 1) === 1 ? entry >> 1 : -1;
  }

  /** How many hold the feature of a list. */
  lengthOf(list: number): number {
    return this.pool[list] as number;
  }

  /** The holder with this number, counted from one, in a list. */
  holderAt(list: number, number: number): number {
    return this.pool[list + number] as number;
  }

  /** Calls `visit` with every list and its feature, in the order of the table. */
  forEachList(visit: (list: number, feature: number) => void): void {
    const { entries, keys } = this;
    for (let slot = 0; slot < entries.length; slot++) {
      const entry = entries[slot] as number;
      if (entry > 0 && (entry & 1) === 0) visit(entry, keys[slot] as number);
    }
  }

  private slotOf(feature: number): number {
    const { entries, keys } = this;
    const mask = keys.length - 1;
    let slot = feature >>> this.shift;
    while (entries[slot] !== FREE && keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  private countLive(): number {
    let live = 0;
    for (const entry of this.entries) if (entry !== FREE && entry !== NOBODY) live++;
    return live;
  }

  /** Makes the table one for so many features, without those that nobody holds. */
  private makeRoom(features: number): void {
    const { keys, entries } = this;
    let bits = SMALLEST_BITS;
    while ((1 << bits) * FULLEST <= features * 1.1) bits++;
    this.shift = 32 - bits;
    this.keys = new Int32Array(1 << bits);
    this.entries = new Int32Array(1 << bits);
    this.used = 0;
    for (let i = 0; i < keys.length; i++) {
      const entry = entries[i] as number;
      if (entry === FREE || entry === NOBODY) continue;
      const slot = this.slotOf(keys[i] as number);
      this.keys[slot] = keys[i] as number;
      this.entries[slot] = entry;
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
    const free = this.spare[size] as number;
    if (free !== 0) {
      this.spare[size] = this.pool[free] as number;
      return free;
    }
    const at = this.poolEnd;
    this.poolEnd += block;
    if (this.poolEnd > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    return at;
  }

  private release(list: number, length: number): void {
    const size = Math.clz32(blockOf(length));
    this.pool[list] = this.spare[size] as number;
    this.spare[size] = list;
  }
}

/** Size of the block for a list of this length: the next power of two that holds the length too. */
function blockOf(length: number): number {
  return Math.max(SMALLEST_BLOCK, 1 << (32 - Math.clz32(length)));
}

/** Features and holders by the highest bits of the feature, in their order otherwise (counting sort). */
function sortByPart(features: Int32Array, holders: Int32Array, count: number) {
  const starts = new Int32Array(PARTS + 1);
  for (let i = 0; i < count; i++) {
    const part = (features[i] as number) >>> (32 - PART_BITS);
    starts[part + 1] = (starts[part + 1] as number) + 1;
  }
  for (let part = 0; part < PARTS; part++)
    starts[part + 1] = (starts[part + 1] as number) + (starts[part] as number);
  const next = starts.slice();
  const sortedFeatures = new Int32Array(count);
  const sortedHolders = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const part = (features[i] as number) >>> (32 - PART_BITS);
    const at = next[part] as number;
    next[part] = at + 1;
    sortedFeatures[at] = features[i] as number;
    sortedHolders[at] = holders[i] as number;
  }
  return { starts, sortedFeatures, sortedHolders };
}
