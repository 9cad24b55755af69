/**
 * The batch door: annotations on the command line.
 *   annotate FILE [--format FORMAT] [--date YYYY-MM-DD]   one article's annotations, as JSON without a format
 *   annotate check FILE…                what the desk checks find: see check.ts
 *   annotate --jsonl [--checks] [--jobs N]   lines {"id","text","date"?} on standard input, one line each on standard output
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { analyze, calendarDate, type Article } from '../analysis';
import { correctionsOf } from '../annotations';
import { exportFormats, sourceIri, type ExportFormat } from '../export';
import { toRow } from '../export/row';
import { annotateLines } from './batch';
import { checkFiles, checkUsage } from './check';
import { options, reason, report, write } from './common';
import { readOwnAnnotations } from './ownAnnotations';
import { answersOf } from './readerAnnotations';
import { decodeText } from './decode';
import { allCores, serveAsWorker } from './pool';

/** One article as a line of the batch door. */
const jsonl: ExportFormat = {
  extension: 'jsonl',
  language: 'jsonl',
  write: ({ article, source, reader = [] }) =>
    JSON.stringify({
      ...toRow(source, article),
      ...(reader.length > 0 ? { annotations: answersOf(reader) } : {}),
    }) + '\n',
};
const formats = new Map<string, ExportFormat>(Object.entries({ ...exportFormats, jsonl }));

/** How we were called: by npm from the repository, or as an installed program. */
const PROGRAM =
  process.env['npm_lifecycle_event'] === 'annotate' ? 'npm run --silent annotate --' : 'news-annotator';
const USAGE =
  `Usage: ${PROGRAM} FILE [--format ${Array.from(formats.keys()).join('|')}] [--date YYYY-MM-DD] [--coder NAME]\n` +
  `       ${PROGRAM} --jsonl [--checks] [--jobs N] < LINES\n` +
  checkUsage(PROGRAM).replace('Usage:', '      ');

interface Wish {
  readonly jsonl?: boolean;
  readonly checks?: boolean;
  /** How many processors to use, as it was written. */
  readonly jobs?: string;
  readonly format?: string;
  readonly date?: string;
  /** Whose annotations of the file are obeyed. */
  readonly coder?: string;
  readonly file?: string;
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'check') return checkFiles(args.slice(1), PROGRAM);
  const wish = wishOf(args);
  if (typeof wish === 'string') return fail(`${wish}\n${USAGE}`);
  if (wish.jsonl)
    return annotateLines(wish.jobs === undefined ? allCores() : Number(wish.jobs), wish.checks === true);
  if (wish.file === undefined) return fail(USAGE);
  return annotateFile(wish.file, wish);
}

/** What the arguments ask for, or what is wrong with them. */
function wishOf(args: readonly string[]): Wish | string {
  const options = {
    jsonl: { type: 'boolean' },
    checks: { type: 'boolean' },
    jobs: { type: 'string' },
    format: { type: 'string' },
    date: { type: 'string' },
    coder: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (others.length > 0) return 'Give one file at a time.';
    const wish: Wish = file === undefined ? values : { ...values, file };
    return contradiction(wish) ?? wish;
  } catch (error) {
    return reason(error);
  }
}

/** What cannot be meant in a wish, or null. */
function contradiction(wish: Wish): string | null {
  return wrongTogether(wish) ?? wrongValue(wish);
}

function wrongTogether({ jsonl, checks, jobs, file, format, date, coder }: Wish): string | null {
  if (jsonl && file !== undefined)
    return `--jsonl reads standard input: give either ${file} or --jsonl (--jsonl < ${file}).`;
  if (jsonl && format !== undefined) return '--jsonl has a format of its own: leave --format out.';
  if (jsonl && date !== undefined) return '--date is for one file: each line has a "date" of its own.';
  if (jsonl && coder !== undefined) return '--coder is for one file: each line has "annotations" of its own.';
  if (checks && !jsonl) return '--checks goes with --jsonl; for files there is: annotate check FILE.';
  if (jobs !== undefined && !jsonl) return '--jobs is for --jsonl: one file is read by one processor.';
  return null;
}

function wrongValue({ jobs, format, date }: Wish): string | null {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    return `--jobs takes a number from 1 to 999, not "${jobs}".`;
  if (format !== undefined && !formats.has(format)) return `There is no format "${format}".`;
  if (date !== undefined && calendarDate(date) !== date)
    return `"${date}" is no date of the calendar. Write it as 2025-10-09.`;
  return null;
}

async function annotateFile(file: string, { format: name = 'json', date, coder }: Wish): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return fail(`Cannot read ${file}: ${reason(error)}.\n`);
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return fail(`${file} ${decoded.problem}.\n`);
  const { text } = decoded;
  const tell = (problem: string): void => report(`${problem}\n`);
  const own = readOwnAnnotations(file, text, coder, tell);
  const plain = (): Article => analyze(text, options(date));
  const corrections = correctionsOf(own.obeyed, plain);
  const article = analyze(text, { ...options(date), corrections });
  const format = formats.get(name) as ExportFormat;
  const source = sourceIri(pathToFileURL(file).href, pathToFileURL(process.cwd()).href);
  await write(format.write({ article, text, source, reader: own.placed, codebook: own.codebook }));
  return 0;
}

function fail(message: string): number {
  report(message);
  return 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // a reader that closes the pipe early (| head) is no error
  report(`Cannot write the answer: ${reason(error)}.\n`);
  process.exit(1);
});
if (!serveAsWorker())
  main(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.exitCode = fail(`The text could not be read: ${reason(error)}.\n`);
    },
  );
