/** A slot that never held a feature, and one whose feature nobody holds any more. */
const FREE = 0;
const ABANDONED = -2;
/** Share of the slots in use above which the table grows. */
const FULLEST = 0.7;

/**
 * Which paragraphs hold which feature: an inverted index that paragraphs can be taken out of again. An open hash table
 * leads from the feature to its only holder, or to a list of its holders; most features of a text have one holder.
 */
export class FeatureIndex {
  private keys: Int32Array;
  /** For each slot `holder * 2 + 1`, or the even place of a list in `pool`. */
  private entries: Int32Array;
  private used = 0;
  /** Lists: [length, first node] and nodes [holder, next node]; those let go hang together at `spare`. */
  private pool: Int32Array;
  private poolEnd = 2;
  private spare = 0;

  /** @param expected how many features there will be, roughly */
  constructor(expected: number) {
    let capacity = 64;
    while (capacity < expected) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.entries = new Int32Array(capacity);
    this.pool = new Int32Array(Math.max(64, capacity >> 1));
  }

  /** Adds a holder that does not hold the feature yet; returns how many hold it now. */
  add(feature: number, holder: number): number {
    const slot = this.slotOf(feature);
    const entry = this.entries[slot] as number;
    if (entry === FREE || entry === ABANDONED) {
      this.keys[slot] = feature;
      this.entries[slot] = holder * 2 + 1;
      if (entry === FREE && ++this.used > this.keys.length * FULLEST) this.grow();
      return 1;
    }
    if ((entry & 1) === 1) {
      const other = this.allocate(entry >> 1, 0);
      const list = this.allocate(2, this.allocate(holder, other));
      this.entries[slot] = list;
      return 2;
    }
    const node = this.allocate(holder, this.pool[entry + 1] as number);
    this.pool[entry + 1] = node;
    return (this.pool[entry] = (this.pool[entry] as number) + 1);
  }

  /** Takes out a holder of the feature; returns how many hold it still. */
  remove(feature: number, holder: number): number {
    const slot = this.slotOf(feature);
    const entry = this.entries[slot] as number;
    if ((entry & 1) === 1) {
      this.entries[slot] = ABANDONED;
      return 0;
    }
    let before = entry;
    for (;;) {
      const node = this.pool[before + 1] as number;
      if (node === 0) return this.pool[entry] as number;
      if (this.pool[node] === holder) {
        this.pool[before + 1] = this.pool[node + 1] as number;
        this.release(node);
        break;
      }
      before = node;
    }
    const left = (this.pool[entry] as number) - 1;
    this.pool[entry] = left;
    if (left > 1) return left;
    const last = this.pool[entry + 1] as number;
    this.entries[slot] = (this.pool[last] as number) * 2 + 1;
    this.release(last);
    this.release(entry);
    return 1;
  }

  /** Place of the list of a feature's holders, or 0 where at most one paragraph holds it. */
  listOf(feature: number): number {
    const entry = this.entries[this.slotOf(feature)] as number;
    return (entry & 1) === 1 || entry === ABANDONED ? 0 : entry;
  }

  /** The holder of a feature that one paragraph holds, or -1. */
  onlyHolder(feature: number): number {
    const entry = this.entries[this.slotOf(feature)] as number;
    return entry !== ABANDONED && (entry & 1) === 1 ? entry >> 1 : -1;
  }

  /** How many hold the feature of a list. */
  lengthOf(list: number): number {
    return this.pool[list] as number;
  }

  /** The node after a node, or the first of a list; 0 at the end. */
  next(node: number): number {
    return this.pool[node + 1] as number;
  }

  holderAt(node: number): number {
    return this.pool[node] as number;
  }

  private slotOf(feature: number): number {
    const mask = this.keys.length - 1;
    let slot = (feature ^ (feature >>> 15)) & mask;
    while (this.entries[slot] !== FREE && this.keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, entries } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.entries = new Int32Array(keys.length * 2);
    this.used = 0;
    for (let i = 0; i < keys.length; i++) {
      const entry = entries[i] as number;
      if (entry === FREE || entry === ABANDONED) continue;
      const slot = this.slotOf(keys[i] as number);
      this.keys[slot] = keys[i] as number;
      this.entries[slot] = entry;
      this.used++;
    }
  }

  private allocate(value: number, next: number): number {
    let at = this.spare;
    if (at !== 0) this.spare = this.pool[at + 1] as number;
    else {
      at = this.poolEnd;
      this.poolEnd += 2;
      if (this.poolEnd > this.pool.length) {
        const larger = new Int32Array(this.pool.length * 2);
        larger.set(this.pool);
        this.pool = larger;
      }
    }
    this.pool[at] = value;
    this.pool[at + 1] = next;
    return at;
  }

  private release(at: number): void {
    this.pool[at + 1] = this.spare;
    this.spare = at;
  }
}
