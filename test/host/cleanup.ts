import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const pending = new Set<() => void>();
let listening = false;

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

function listen(): void {
  process.on('exit', () => {
    for (const work of pending) work();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + os.constants.signals[signal]));
  }
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
