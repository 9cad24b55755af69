/**
 * Gives every 32-bit key a number, 0, 1, 2 ... in the order in which keys come. Open addressing in typed arrays: a Map
 * would make a heap object of every key.
 */
export class KeyTable {
  private slots = new Int32Array(1024);
  private keys = new Int32Array(512);
  private mask = 1023;
  /** How many keys there are. */
  size = 0;

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
    const keys = new Int32Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = new Int32Array(this.slots.length * 2);
    this.mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = slotOf(keys[number] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = number + 1;
    }
  }
}

function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
