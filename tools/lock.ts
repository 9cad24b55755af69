import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { lock, check } from 'proper-lockfile';

/** Milliseconds between two looks at a lock that somebody else holds. */
const pollMs = 500;
/** A lock whose owner has given no sign of life for so long is taken over; the owner gives one every five seconds. */
const staleMs = 60_000;

/**
 * Runs `work` while holding a lock between processes. A lock whose owner is gone is taken over.
 * @param file names the lock; it need not exist.
 * @param onWait called once if somebody else holds the lock.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const options = { realpath: false, lockfilePath: file, stale: staleMs } as const;
  if (await check(file, options)) onWait();
  const release = await lock(file, {
    ...options,
    update: 5_000,
    // However long the other one works.
    retries: { forever: true, factor: 1, minTimeout: pollMs, maxTimeout: pollMs },
    // It happens to a machine that slept: the work goes on, and whoever took over finds it done.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
