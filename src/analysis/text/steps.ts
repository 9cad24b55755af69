/**
 * Long work comes in steps, as a generator: each `next()` does a few milliseconds of it, so that a caller who shares its
 * thread with others can let them in between, or give up.
 */

/** Does all steps at once and returns what they come to. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Characters of the text that one step reads or links: on a slow machine, before the code is warm, some milliseconds. */
export const STEP_LENGTH = 8_000;
