/** What one line of JSON is answered with: a pure function, which runs in the main thread or in another. */
import { analyze, calendarDate, type Article, type Correction } from '../analysis';
import { toRow } from '../export/row';
import { checkQuotes } from '../sources';
import { checkRows } from './checkRows';
import { options, reason } from './common';
import type { Line } from './lines';
import { sourcesOf } from './quoteChecks';
import { obeyAnnotations } from './readerAnnotations';

const SHAPE = 'Each line must be an object {"id", "text", "date"?, "annotations"?, "sources"?}.';

/** The answer to a line. */
export interface Answer {
  /** A line of JSON with its end; empty where there is none. */
  readonly output: string;
  /** What was wrong with the line, as sentences. */
  readonly problems: readonly string[];
}

interface Row {
  readonly id?: unknown;
  readonly text: string;
  readonly date?: unknown;
  readonly annotations?: unknown;
  readonly sources?: unknown;
}

/** What a line asks for, or what is wrong with it. */
function rowOf(line: string): Row | string {
  try {
    const row = JSON.parse(line) as Row | null;
    return typeof row === 'object' && typeof row?.text === 'string' ? row : 'no "text"';
  } catch {
    return 'not JSON';
  }
}

/**
 * Answers a line; one without anything in it is no line at all.
 * @param withChecks whether the answer has what the desk checks find
 */
export function answerTo(line: Line, withChecks: boolean): Answer {
  if (line === null) return { output: '', problems: ['not valid UTF-8.'] };
  if (line.trim() === '') return { output: '', problems: [] };
  const row = rowOf(line);
  if (typeof row === 'string') return { output: '', problems: [`${row}. ${SHAPE}`] };
  const problems: string[] = [];
  const tell = (problem: string): void => void problems.push(problem);
  const { id = null, text, date } = row;
  const sources = row.sources === undefined ? undefined : sourcesOf(row.sources);
  if (sources === null) tell('"sources" is no list of {"id", "text"}; it is left out.');
  if (!isDate(date)) tell(`"date" is no date of the calendar such as 2025-10-09; it is left out.`);
  try {
    const analyzeWith = (corrections: readonly Correction[]): Article =>
      articleOf(text, date, corrections, tell);
    const { article, annotations } = obeyAnnotations(row.annotations, text, analyzeWith, tell);
    const answer = {
      ...toRow(id, article),
      ...(annotations ? { annotations } : {}),
      ...(sources ? { quoteChecks: checkQuotes(text, article, sources) } : {}),
      ...(withChecks ? { checks: checkRows(article, text) } : {}),
    };
    return { output: JSON.stringify(answer) + '\n', problems };
  } catch (error) {
    return { output: '', problems: [...problems, `the text could not be read (${reason(error)}).`] };
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
