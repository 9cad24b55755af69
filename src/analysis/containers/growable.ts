/**
 * Arrays that a table keeps from one story to the next: a file of many stories would otherwise leave thousands of arrays
 * to the garbage collector.
 */

type Ints = Int32Array<ArrayBuffer>;
type Fractions = Float64Array<ArrayBuffer>;
type Numbers = Ints | Fractions | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** The same numbers with room for at least `count`: the array itself where it is long enough. */
export function withRoom<T extends Numbers>(numbers: T, count: number): T {
  if (count <= numbers.length) return numbers;
  const ArrayOfKind = numbers.constructor as new (length: number) => T;
  const larger = new ArrayOfKind(Math.max(count, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Room for `count` numbers, all of them 0: the array itself where it is long enough. */
export function zeros(numbers: Ints, count: number): Ints {
  return count <= numbers.length ? numbers.fill(0, 0, count) : new Int32Array(count * 2);
}

/** Room for `count` fractions: the array itself where it is long enough. What they are is left open. */
export function fractions(numbers: Fractions, count: number): Fractions {
  return count <= numbers.length ? numbers : new Float64Array(count * 2);
}
