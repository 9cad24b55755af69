/** Lines of JSON in, lines of JSON out. */
import { analyze, calendarDate, type Article, type Correction } from '../analysis';
import { toRow } from '../export/row';
import { options, reason, report, write } from './common';
import { linesOf } from './lines';
import { obeyAnnotations } from './readerAnnotations';

const SHAPE = 'Each line must be an object {"id", "text", "date"?, "annotations"?}.';

/**
 * Answers each line of standard input in order; a bad line is reported with its number and the rest is still done.
 * @returns the exit status: 1 where a line was bad
 */
export async function annotateLines(): Promise<number> {
  let status = 0;
  let number = 0;
  const tell = (problem: string): void => {
    status = 1;
    report(`Line ${number}: ${problem}\n`);
  };
  try {
    for await (const line of linesOf(process.stdin)) {
      number++;
      if (line === null) tell('not valid UTF-8.');
      else if (line.trim() !== '') await annotateLine(line, tell);
    }
  } catch (error) {
    report(`Cannot read the lines: ${reason(error)}.\n`);
    return 1;
  }
  return status;
}

async function annotateLine(line: string, tell: (problem: string) => void): Promise<void> {
  let row: { id?: unknown; text?: unknown; date?: unknown; annotations?: unknown } | null;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    tell(`not JSON. ${SHAPE}`);
    return;
  }
  if (row === null || typeof row !== 'object' || typeof row.text !== 'string') {
    tell(`no "text". ${SHAPE}`);
    return;
  }
  const { id = null, text, date } = row;
  if (!isDate(date)) tell(`"date" is no date of the calendar such as 2025-10-09; it is left out.`);
  try {
    const analyzeWith = (corrections: readonly Correction[]): Article =>
      articleOf(text, date, corrections, tell);
    const { article, annotations } = obeyAnnotations(row.annotations, text, analyzeWith, tell);
    const answer = { ...toRow(id, article), ...(annotations ? { annotations } : {}) };
    await write(JSON.stringify(answer) + '\n');
  } catch (error) {
    tell(`the text could not be read (${reason(error)}).`);
  }
}

function isDate(date: unknown): boolean {
  if (date === undefined || date === null || date === '') return true;
  return typeof date === 'string' && calendarDate(date) !== null;
}

function articleOf(
  text: string,
  date: unknown,
  corrections: readonly Correction[],
  tell: (problem: string) => void,
): Article {
  const onStoryError = (error: unknown): void =>
    tell(`one of its stories could not be read and has no annotations (${reason(error)}).`);
  return analyze(text, {
    ...options(typeof date === 'string' ? date : undefined),
    corrections,
    onStoryError,
  });
}
