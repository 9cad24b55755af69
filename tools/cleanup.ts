import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** In the order of registration; undone in reverse, so that a process ends before its folder goes. */
const pending = new Set<() => void>();
let listening = false;
let signalIsSuccess = false;

/**
 * Registers synchronous work for the case that this process ends early, by Ctrl+C or a signal, so that no
 * child process and no temporary folder stays behind. The answer takes the registration back.
 */
export function onEarlyExit(work: () => void): () => void {
  if (!listening) listen();
  listening = true;
  pending.add(work);
  return () => pending.delete(work);
}

/** What cannot be tidied up must not keep the rest from it. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(`Left behind: ${(error as Error).message}`);
  }
}

function listen(): void {
  process.on('exit', () => {
    for (const work of [...pending].reverse()) attempt(work);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(signalIsSuccess ? 0 : 128 + os.constants.signals[signal]));
  }
}

/** For a program that runs until Ctrl+C: then a signal is its regular end, and the exit code 0. */
export function endBySignal(): void {
  signalIsSuccess = true;
}

/** A new temporary folder, and the function that removes it; it is removed at an early exit too. */
export function temporaryFolder(purpose: string): { path: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `news-annotator-${purpose}-`));
  const removeNow = (): void =>
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = onEarlyExit(removeNow);
  return {
    path: folder,
    remove: () => {
      forget();
      removeNow();
    },
  };
}
