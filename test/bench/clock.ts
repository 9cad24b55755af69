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

/** Runs in a row, none of them faster than all before by more than {@link FASTER}, after which code counts as warm. */
const SETTLED_RUNS = 6;
const FASTER = 0.05;
/** Runs after which code counts as warm in any case. */
const MOST_WARMUPS = 30;

/** Whether the times of one run after the other have stopped falling: the compiler of the engine has done its work. */
export function hasSettled(times: readonly number[]): boolean {
  if (times.length >= MOST_WARMUPS) return true;
  let fastest = Infinity;
  let since = 0;
  for (const time of times) {
    since = time < fastest * (1 - FASTER) ? 0 : since + 1;
    fastest = Math.min(fastest, time);
  }
  return since >= SETTLED_RUNS;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
