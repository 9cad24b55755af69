/** Long work that shares the extension host's thread with everybody else's: one slice a turn, one job at a time. Pure. */

/** Characters from which on what is done for a text is done in slices, and what the reader sees of it first. */
export const LONG_TEXT = 60_000;
/** Milliseconds of a slice, less than the longest step. */
export const SLICE = 4;

interface Job {
  readonly isWanted: () => boolean;
  /** Does a slice; true where there is more to do. */
  readonly goOn: () => boolean;
  readonly giveUp: () => void;
}

/** A row of jobs of which each turn does a slice of the first. */
export class Slices {
  private readonly jobs: Job[] = [];
  private isRunning = false;

  /**
   * Does the steps in slices, after the jobs that were there before.
   * @param isWanted asked before each slice
   * @param note told the milliseconds of each slice
   * @returns what the steps come to, or null where it was no longer wanted; fails where a step fails
   */
  run<T>(
    steps: Generator<unknown, T, void>,
    isWanted: () => boolean,
    note: (ms: number) => void = () => undefined,
  ): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const goOn = (): boolean => {
        const started = performance.now();
        try {
          let step = steps.next();
          while (!step.done && performance.now() - started < SLICE) step = steps.next();
          if (step.done) resolve(step.value);
          return step.done !== true;
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return false;
        } finally {
          note(performance.now() - started);
        }
      };
      this.jobs.push({ isWanted, goOn, giveUp: () => resolve(null) });
      this.wake();
    });
  }

  private wake(): void {
    if (this.isRunning || this.jobs.length === 0) return;
    this.isRunning = true;
    setTimeout(() => {
      this.isRunning = false;
      this.turn();
      this.wake();
    }, 0);
  }

  private turn(): void {
    let [job] = this.jobs;
    for (; job && !job.isWanted(); [job] = this.jobs) {
      job.giveUp();
      this.jobs.shift();
    }
    if (job && !job.goOn()) this.jobs.shift();
  }
}

/** The one row of the extension: its views and answers take turns. */
export const slices = new Slices();
