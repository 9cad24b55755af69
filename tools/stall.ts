/** How long a program that we started may say nothing before it counts as hanging; how long it works is its own affair. */
export const HANGING_MS = 300_000;

/** A limit that starts anew with each sign of progress: for work whose length nobody knows, but not its silences. */
export interface StallWatch {
  /** Rejects when nothing was heard for the whole limit. */
  readonly stalled: Promise<never>;
  /** A sign of progress. */
  heard(): void;
  stop(): void;
}

/** @param describe what the error says when the limit has passed. */
export function watchForStall(limitMs: number, describe: () => string): StallWatch {
  let timer: NodeJS.Timeout | undefined;
  let fail: (error: Error) => void = () => undefined;
  const stalled = new Promise<never>((_, reject) => (fail = reject));
  // Who only wants the signs need not handle it.
  stalled.catch(() => undefined);
  const start = (): void => {
    timer = setTimeout(() => fail(new Error(describe())), limitMs);
  };
  start();
  return {
    stalled,
    heard() {
      clearTimeout(timer);
      start();
    },
    stop: () => clearTimeout(timer),
  };
}
