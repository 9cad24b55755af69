const tickMs = 15_000;

/** Tells what a long job is doing; a line a step, and a sign of life while a step lasts. */
export interface Progress {
  /** Runs one step under its headline and prints how long it took; steps may run beside each other. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  note(text: string): void;
}

/** Whole and tenth seconds since `start`, a value of `Date.now()`. */
export function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** Progress on standard error, so that a program's own output stays clean. */
export function consoleProgress(): Progress {
  const say = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  return {
    note: say,
    async step(title, work) {
      const start = Date.now();
      say(`  ${title} …`);
      const timer = setInterval(() => say(`    ${title}: still at it (${seconds(start)})`), tickMs);
      try {
        const result = await work();
        say(`    ${title}: done in ${seconds(start)}`);
        return result;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
