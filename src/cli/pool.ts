import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { answerTo, type Answer } from './answer';
import type { Line } from './lines';

/** How many threads can work at once on this machine. */
export const allCores = (): number => availableParallelism();

interface Waiting {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that answer lines. Each is started only when all others are busy, for each loads the tables anew. */
export class WorkerPool {
  private readonly workers: LineWorker[] = [];

  /**
   * @param most the largest number of threads
   * @param withChecks whether the answers have what the desk checks find
   */
  constructor(
    private readonly most: number,
    private readonly withChecks: boolean,
  ) {}

  answer(lines: readonly Line[]): Promise<readonly Answer[]> {
    const [idlest] = [...this.workers].sort((a, b) => a.load - b.load);
    if (idlest && (idlest.load === 0 || this.workers.length >= this.most)) return idlest.answer(lines);
    const another = new LineWorker(this.withChecks);
    this.workers.push(another);
    return another.answer(lines);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}

/** What a thread is sent. */
interface Bundle {
  readonly lines: readonly Line[];
  readonly withChecks: boolean;
}

/** One thread, which answers what it is sent in order. */
class LineWorker {
  /** This very file, bundled: it finds out itself that it is not the main thread. */
  private readonly worker = new Worker(__filename);
  private readonly waiting: Waiting[] = [];

  constructor(private readonly withChecks: boolean) {
    this.worker.on('message', (answers: readonly Answer[]) => this.waiting.shift()?.resolve(answers));
    this.worker.on('error', (error: Error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('one of the workers ended; try fewer --jobs')));
  }

  /** How many bundles it has to answer. */
  get load(): number {
    return this.waiting.length;
  }

  answer(lines: readonly Line[]): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage({ lines, withChecks: this.withChecks } satisfies Bundle);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

/** In a thread of a pool: answers what is sent. Answers false in the main thread, which has other things to do. */
export function serveAsWorker(): boolean {
  if (isMainThread) return false;
  parentPort?.on('message', ({ lines, withChecks }: Bundle) =>
    parentPort?.postMessage(lines.map((line) => answerTo(line, withChecks))),
  );
  return true;
}
