/** Lines of JSON in, lines of JSON out. */
import { answerTo, type Answer } from './answer';
import { bundlesOf } from './bundles';
import { reason, report, write } from './common';
import { linesOf, type Line } from './lines';
import { WorkerPool } from './pool';

/**
 * Bundles of lines that are in work or wait to be written, for each worker: one it reads, and one for it to go on with.
 * What memory holds grows with the number of workers, not of lines.
 */
const BUNDLES_EACH = 2;

/**
 * Answers each line of standard input in order, as soon as it can be; a bad line is reported with its number and the rest
 * is still done.
 * @param jobs how many processors to use; with 1 all is done in this thread
 * @param withChecks whether each answer has what the desk checks find
 * @returns the exit status: 1 where a line was bad
 */
export async function annotateLines(jobs: number, withChecks: boolean): Promise<number> {
  const pool = jobs > 1 ? new WorkerPool(jobs, withChecks) : null;
  const answersTo = (lines: readonly Line[]): Promise<readonly Answer[]> | readonly Answer[] =>
    pool ? pool.answer(lines) : lines.map((line) => answerTo(line, withChecks));
  const out = new AnswersInOrder();
  try {
    for await (const lines of bundlesOf(linesOf(process.stdin)))
      await out.add(answersTo(lines), jobs * BUNDLES_EACH);
    await out.written();
  } catch (error) {
    report(`Cannot read the lines: ${reason(error)}.\n`);
    return 1;
  } finally {
    await pool?.close();
  }
  return out.status;
}

/** Writes what comes in any order in the order that it was asked for. */
class AnswersInOrder {
  status = 0;
  private line = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly waiting: Promise<void>[] = [];

  /** @returns when at most so many bundles are still to be written */
  async add(answers: Promise<readonly Answer[]> | readonly Answer[], most: number): Promise<void> {
    const before = this.last;
    this.last = (async () => {
      await before;
      await this.writeAll(await answers);
    })();
    this.last.catch(() => undefined); // whoever waits for it is told
    this.waiting.push(this.last);
    while (this.waiting.length > most) await this.waiting.shift();
  }

  written(): Promise<void> {
    return this.last;
  }

  private async writeAll(answers: readonly Answer[]): Promise<void> {
    for (const { output, problems } of answers) {
      this.line++;
      for (const problem of problems) {
        this.status = 1;
        report(`Line ${this.line}: ${problem}\n`);
      }
      if (output !== '') await write(output);
    }
  }
}
