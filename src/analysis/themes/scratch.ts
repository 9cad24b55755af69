/**
 * Arrays that live for one linking only, cut from two buffers that are used again for story after story: a file of many
 * stories would otherwise leave thousands of buffers to the garbage collector. Linking runs through without a pause, so
 * one owner at a time is enough.
 */
class Scratch {
  private ints = new Int32Array(0);
  private floats = new Float64Array(0);
  private intsUsed = 0;
  private floatsUsed = 0;

  /** Takes back all arrays given before. */
  reset(): void {
    this.ints = fitted(this.ints, this.intsUsed, Int32Array);
    this.floats = fitted(this.floats, this.floatsUsed, Float64Array);
    this.intsUsed = this.floatsUsed = 0;
  }

  /** An array of zeros, to be used until the next {@link reset}. */
  int32(length: number): Int32Array {
    const from = this.intsUsed;
    this.intsUsed += length;
    if (this.intsUsed > this.ints.length) return new Int32Array(length);
    return this.ints.subarray(from, from + length).fill(0);
  }

  /** The same for fractions. */
  float64(length: number): Float64Array {
    const from = this.floatsUsed;
    this.floatsUsed += length;
    if (this.floatsUsed > this.floats.length) return new Float64Array(length);
    return this.floats.subarray(from, from + length).fill(0);
  }
}

/** Numbers kept from one story to the next: more than a long article needs, and little memory. */
const MOST_KEPT = 1 << 18;

/** A buffer for what was used last time, where that is not too much to keep. */
function fitted<T extends Int32Array | Float64Array>(
  buffer: T,
  used: number,
  type: new (length: number) => T,
): T {
  if (used <= buffer.length || buffer.length === MOST_KEPT) return buffer;
  return new type(Math.min(MOST_KEPT, used * 2));
}

export const scratch = new Scratch();
