import { scratch } from './scratch';

/**
 * Gives every 32-bit key a number, 0, 1, 2 ... in the order in which keys come. Open addressing in typed arrays: a Map
 * would make a heap object of every key.
 */
export class KeyTable {
  private slots: Int32Array;
  private keys: Int32Array;
  private mask: number;
  /** How many keys there are. */
  size = 0;

  /** @param expected number of keys that may come; the table grows where more do */
  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2 && capacity < LARGEST_START) capacity *= 2;
    this.slots = scratch.int32(capacity);
    this.keys = scratch.int32(capacity / 2);
    this.mask = capacity - 1;
  }

  /** The key's number; a new one where it has none yet. */
  add(key: number): number {
    let slot = slotOf(key) & this.mask;
    for (let entry = this.slots[slot] as number; entry !== 0; entry = this.slots[slot] as number) {
      if (this.keys[entry - 1] === key) return entry - 1;
      slot = (slot + 1) & this.mask;
    }
    if (this.size === this.keys.length) {
      this.grow();
      return this.add(key);
    }
    this.keys[this.size] = key;
    this.slots[slot] = ++this.size;
    return this.size - 1;
  }

  /** The key's number, or -1. */
  find(key: number): number {
    let slot = slotOf(key) & this.mask;
    for (let entry = this.slots[slot] as number; entry !== 0; entry = this.slots[slot] as number) {
      if (this.keys[entry - 1] === key) return entry - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }

  keyOf(number: number): number {
    return this.keys[number] as number;
  }

  private grow(): void {
    const keys = scratch.int32(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = scratch.int32(this.slots.length * 2);
    this.mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = slotOf(keys[number] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = number + 1;
    }
  }
}

/** Slots that a table begins with at most: it grows to what it needs. */
const LARGEST_START = 1 << 15;

function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
