import { withRoom, zeros } from './growable';

/**
 * Gives every 32-bit key a number, 0, 1, 2 ... in the order in which keys come. Open addressing in typed arrays: a Map
 * would make a heap object of every key.
 */
export class KeyTable {
  private slots = new Int32Array(FEWEST_SLOTS);
  private keys = new Int32Array(FEWEST_SLOTS / 2);
  private mask = FEWEST_SLOTS - 1;
  /** How many keys there are. */
  size = 0;

  /** Forgets all keys. */
  clear(): void {
    // A story has about as many keys as the one before; a table of four times as many slots is slow to empty.
    let capacity = FEWEST_SLOTS;
    while (capacity < this.size * 2) capacity *= 2;
    this.slots = zeros(this.slots, capacity);
    this.mask = capacity - 1;
    this.size = 0;
  }

  /** The key's number; a new one where it has none yet. */
  add(key: number): number {
    const { slots, mask } = this;
    let slot = slotOf(key) & mask;
    for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
      if (this.keys[entry - 1] === key) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.size++;
    if (number === this.keys.length) this.keys = withRoom(this.keys, number + 1);
    this.keys[number] = key;
    slots[slot] = this.size;
    if (this.size * 2 > mask) this.spread();
    return number;
  }

  /** The key's number, or -1. */
  find(key: number): number {
    let slot = slotOf(key) & this.mask;
    for (let entry = this.slots[slot]; entry !== 0; entry = this.slots[slot]) {
      if (this.keys[entry - 1] === key) return entry - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }

  keyOf(number: number): number {
    return this.keys[number];
  }

  /** Doubles the slots. */
  private spread(): void {
    const capacity = (this.mask + 1) * 2;
    const slots = (this.slots = zeros(this.slots, capacity));
    const mask = (this.mask = capacity - 1);
    for (let number = 0; number < this.size; number++) {
      let slot = slotOf(this.keys[number]) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }
}

const FEWEST_SLOTS = 256;

function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}

/** The key of keys that come one after the other: of those before (0 at first) and the next. */
export function joinKeys(before: number, next: number): number {
  const mixed = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + next;
  return (mixed ^ (mixed >>> 13)) | 0;
}
