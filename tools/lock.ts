import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 500;

/** True while a process with this id exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function holderOf(file: string): Promise<number | undefined> {
  const pid = Number.parseInt(await fs.readFile(file, 'utf8').catch(() => ''), 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** Creates the lock file with our process id already in it, so that nobody ever reads an empty one. */
async function take(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}.${randomUUID()}`;
  await fs.writeFile(own, String(process.pid));
  try {
    await fs.link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await fs.rm(own, { force: true });
  }
}

/**
 * Runs `work` while holding `file` as a lock between processes. A lock whose owner is gone is taken over.
 * @param onWait called once, with the owner's process id, if somebody else holds the lock.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void = () => {},
): Promise<T> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  let told = false;
  while (!(await take(file))) {
    const pid = await holderOf(file);
    if (pid === undefined || !isAlive(pid)) {
      await fs.rm(file, { force: true });
      continue;
    }
    if (!told) onWait(pid);
    told = true;
    await delay(pollMs);
  }
  try {
    return await work();
  } finally {
    await fs.rm(file, { force: true });
  }
}
