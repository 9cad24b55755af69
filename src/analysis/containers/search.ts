/**
 * The first index in [from, to) for which `isBefore` is false, by binary search; `to` where it is true for all. Once false,
 * it must be false for all that follow.
 */
export function partitionPoint(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of some ascending numbers that is at least `value`; their count where none is. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  return partitionPoint(0, sorted.length, (i) => sorted[i] < value);
}

/** Index of the first of some ascending numbers that is above `value`; their count where none is. */
export function upperBound(sorted: ArrayLike<number>, value: number): number {
  return partitionPoint(0, sorted.length, (i) => sorted[i] <= value);
}
