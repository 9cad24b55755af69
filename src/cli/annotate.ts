/**
 * The batch door: annotations on the command line.
 *   annotate FILE [--format FORMAT] [--date YYYY-MM-DD]   one article's annotations, as JSON without a format
 *   annotate --jsonl                    lines {"id","text","date"?} on standard input, one line each on standard output
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { analyze, type AnalysisOptions } from '../analysis';
import { exportFormats, type ExportFormat } from '../export';
import { toRow } from '../export/row';

/** One article as a line of the batch door. */
const jsonl: ExportFormat = {
  extension: 'jsonl',
  language: 'jsonl',
  write: ({ article, source }) => JSON.stringify(toRow(source, article)) + '\n',
};
const formats = new Map<string, ExportFormat>(Object.entries({ ...exportFormats, jsonl }));

const USAGE =
  `Usage: npm run --silent annotate -- FILE [--format ${Array.from(formats.keys()).join('|')}] [--date YYYY-MM-DD]\n` +
  '       npm run --silent annotate -- --jsonl < LINES\n';

interface Wish {
  readonly jsonl?: boolean;
  readonly format?: string;
  readonly date?: string;
  readonly file?: string;
}

async function main(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return fail(`${wish}\n${USAGE}`);
  if (wish.jsonl) return annotateLines();
  if (wish.file === undefined) return fail(USAGE);
  return annotateFile(wish.file, wish);
}

/** What the arguments ask for, or what is wrong with them. */
function wishOf(args: readonly string[]): Wish | string {
  const options = {
    jsonl: { type: 'boolean' },
    format: { type: 'string' },
    date: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (others.length > 0) return 'Give one file at a time.';
    return file === undefined ? values : { ...values, file };
  } catch (error) {
    return reason(error);
  }
}

function annotateFile(file: string, { format: name = 'json', date }: Wish): number {
  const format = formats.get(name);
  if (!format) return fail(`There is no format "${name}".\n${USAGE}`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return fail(`Cannot read ${file}: ${reason(error)}.\n`);
  }
  if (bytes.subarray(0, 8000).includes(0))
    return fail(`${file} is not a text file. Give a plain text or Markdown file.\n`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, ''); // editors count without the byte order mark
  const article = analyze(text, options(date));
  process.stdout.write(format.write({ article, text, source: pathToFileURL(file).href }));
  return 0;
}

/** Answers each line in order; a bad line is reported with its number and the rest is still done. */
async function annotateLines(): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const problem = await annotateLine(line);
    if (problem === null) continue;
    process.stderr.write(`Line ${number}: ${problem}\n`);
    status = 1;
  }
  return status;
}

/** Annotates one line; returns what is wrong with it, or null. */
async function annotateLine(line: string): Promise<string | null> {
  let row: { id?: unknown; text?: unknown; date?: unknown } | null;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    return 'not JSON. Each line must be an object {"id", "text", "date"?}.';
  }
  if (row === null || typeof row !== 'object' || typeof row.text !== 'string')
    return 'no "text". Each line must be an object {"id", "text", "date"?}.';
  const date = typeof row.date === 'string' ? row.date : undefined;
  const answer = JSON.stringify(toRow(row.id ?? null, analyze(row.text, options(date))));
  if (!process.stdout.write(answer + '\n'))
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  return null;
}

function options(date: string | undefined): AnalysisOptions {
  return { today: new Date().toISOString().slice(0, 10), ...(date === undefined ? {} : { date }) };
}

function fail(message: string): number {
  process.stderr.write(message);
  return 1;
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}

// A reader that closes the pipe early (| head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
