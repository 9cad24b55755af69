/**
 * A problem the person at the keyboard can solve. Printed as its message and its remedy, never with a stack.
 */
export class UserError extends Error {
  constructor(
    message: string,
    readonly remedy?: string,
  ) {
    super(message);
    this.name = 'UserError';
  }
}

/** Something this machine lacks (a browser, a compiler, a network): suites that need it are skipped. */
export class Unavailable extends UserError {
  override name = 'Unavailable';
}

/** Reads an error as a person should see it: one or two lines for a known problem, the stack for a bug. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return [error.message, error.remedy].filter(Boolean).join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a program's main function; its answer becomes the exit code, a failure is described and gives 1. */
export function runMain(main: () => Promise<number | undefined>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      console.error(describeError(error));
      process.exitCode = 1;
    },
  );
}
