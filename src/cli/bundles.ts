import { setImmediate } from 'node:timers/promises';
import type { Line } from './lines';

/** Most characters and lines of a bundle: enough that sending it costs little, and few enough that all have work. */
const MOST_CHARACTERS = 128_000;
const MOST_LINES = 64;

/**
 * Lines in bundles, each as large as it may be, but never kept waiting for more: whoever sends a line and waits for its
 * answer gets it.
 */
export async function* bundlesOf(lines: AsyncGenerator<Line, void>): AsyncGenerator<Line[], void> {
  let bundle: Line[] = [];
  let characters = 0;
  let next = ask(lines);
  for (;;) {
    const isFull = bundle.length >= MOST_LINES || characters >= MOST_CHARACTERS;
    // One that has come is taken before the turn of the event loop ends.
    const found = bundle.length === 0 ? await next : isFull ? null : await Promise.race([next, nothingYet()]);
    if (found === null) {
      yield bundle;
      bundle = [];
      characters = 0;
    } else if (found.done) {
      if (bundle.length > 0) yield bundle;
      return;
    } else {
      bundle.push(found.value);
      characters += found.value?.length ?? 0;
      next = ask(lines);
    }
  }
}

/** The next line; a failure is met by whoever waits for it, be it later. */
function ask(lines: AsyncGenerator<Line, void>): Promise<IteratorResult<Line, void>> {
  const next = lines.next();
  next.catch(() => undefined);
  return next;
}

function nothingYet(): Promise<null> {
  return setImmediate(null);
}
