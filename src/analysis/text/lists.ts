/** Array.prototype.splice for any number of new items: spreading a hundred thousand arguments overflows the stack. */
export function splice<T>(list: T[], first: number, removed: number, items: readonly T[]): void {
  if (items.length === removed) {
    for (let i = 0; i < removed; i++) list[first + i] = items[i];
  } else if (items.length < 10_000) {
    list.splice(first, removed, ...items);
  } else {
    const tail = list.slice(first + removed);
    list.length = first;
    for (const item of items) list.push(item);
    for (const item of tail) list.push(item);
  }
}

/** Numbers in a block of {@link pack}: few enough that one list that is kept does not hold on to much else. */
const BLOCK_LENGTH = 2048;
const LONGEST_IN_BLOCK = BLOCK_LENGTH / 8;
let block = new Int32Array(BLOCK_LENGTH);
let blockUsed = 0;

/**
 * A copy of the first `count` numbers of a list, for the facts of a paragraph. A text has tens of thousands of these
 * lists, and a typed array is dear to make and to hold: they are windows on blocks that they share.
 */
export function pack(numbers: ArrayLike<number>, count = numbers.length): Int32Array {
  let packed: Int32Array;
  if (count > LONGEST_IN_BLOCK) packed = new Int32Array(count);
  else {
    if (blockUsed + count > BLOCK_LENGTH) {
      block = new Int32Array(BLOCK_LENGTH);
      blockUsed = 0;
    }
    // Many times as fast as subarray().
    packed = new Int32Array(block.buffer, blockUsed * Int32Array.BYTES_PER_ELEMENT, count);
    blockUsed += count;
  }
  for (let i = 0; i < count; i++) packed[i] = numbers[i];
  return packed;
}
