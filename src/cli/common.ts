/** What the commands of the command line share. */
import type { AnalysisOptions } from '../analysis';

/** @param date as the caller gives it, where they do */
export function options(date: string | undefined): AnalysisOptions {
  return { today: new Date().toISOString().slice(0, 10), ...(date === undefined ? {} : { date }) };
}

/** Writes to standard output; waits where its reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

/** Tells the caller on standard error. */
export function report(message: string): void {
  process.stderr.write(message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENOSPC: 'the disk is full',
};

/** An error in a few words. */
export function reason(error: unknown): string {
  const known = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}
