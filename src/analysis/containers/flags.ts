/** True where a number of flags has one of those asked for: `has(classes, Name.Given, Name.Surname)`. */
export function has(flags: number, one: number, other = 0, third = 0, fourth = 0): boolean {
  return (flags & (one | other | third | fourth)) !== 0;
}

/** True where a number of flags has all of those asked for. */
export function hasAll(flags: number, all: number): boolean {
  return (flags & all) === all;
}

/** The flags with others added. */
export function withFlags(flags: number, one: number, other = 0, third = 0): number {
  return flags | one | other | third;
}

/** Those of the flags that are among others. */
export function among(flags: number, others: number): number {
  return flags & others;
}

/** The flags without others. */
export function without(flags: number, others: number): number {
  return flags & ~others;
}

/** One of 32 flags for any number: numbers of different flags differ, and most of those that differ have different flags. */
export function flagOf(number: number): number {
  return 1 << (number & 31);
}
