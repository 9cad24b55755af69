/** Milliseconds of the processor's time that a run takes, helper threads included: a busy machine does not count. */
export function timed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Median time of `runs` runs, after `warmups` that are not counted: see {@link timed}. */
export function medianTime(run: () => unknown, runs: number, warmups: number): number {
  for (let i = 0; i < warmups; i++) run();
  return median(Array.from({ length: runs }, () => timed(run)));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
