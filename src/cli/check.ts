/**
 * The desk on the command line: what the checks find in files, in forms that people and build servers read.
 *   annotate check FILE… [--format text|json|sarif|github] [--severity SEVERITY] [--date YYYY-MM-DD] [--sources FOLDER] [--fix]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze, calendarDate } from '../analysis';
import { byPlace, check, fixAll, type Finding, type Severity } from '../checks';
import { sourceFindings } from '../sources';
import { options, reason, report, write } from './common';
import { decodeText } from './decode';
import { checkFormats, type CheckedFile } from './checkFormats';
import { SourceFolder } from './sourceFolder';

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** @param program how the command line was called */
export function checkUsage(program: string): string {
  return `Usage: ${program} check FILE… [--format text|json|sarif|github] [--severity error|warning|information|hint] [--date YYYY-MM-DD] [--sources FOLDER] [--fix]\n`;
}

/** Status where nothing is wrong, where something was found, and where a file or the call could not be read. */
const enum Exit {
  Clean = 0,
  Found = 1,
  Failed = 2,
}

interface Wish {
  readonly files: readonly string[];
  readonly format: string;
  readonly severity: Severity;
  readonly date?: string;
  readonly fix: boolean;
  /** The folder of the texts that quotations are held against. */
  readonly sources?: string;
}

/** @returns the exit status: 1 from the chosen severity on, 2 where a file cannot be read */
export async function checkFiles(args: readonly string[], program: string): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return fail(`${wish}\n${checkUsage(program)}`);
  let status: Exit = Exit.Clean;
  const checked: CheckedFile[] = [];
  let sources: SourceFolder | null;
  try {
    sources = wish.sources === undefined ? null : new SourceFolder(wish.sources, report);
  } catch (error) {
    return fail(`Cannot read the sources in ${wish.sources}: ${reason(error)}.\n`);
  }
  if (sources?.signatures.size === 0)
    return fail(`There are no sources in ${wish.sources}: texts or subtitles (.txt, .md, .srt, .vtt).\n`);
  for (const file of wish.files) {
    if (sources?.has(file)) {
      report(`${file} is one of the sources; it is not checked.\n`);
      continue;
    }
    const own = await checkFile(file, wish, sources);
    if (typeof own === 'string') {
      report(own);
      status = Exit.Failed;
    } else checked.push(own);
  }
  await write(checkFormats[wish.format](checked));
  if (status !== Exit.Clean) return status;
  const least = SEVERITIES.indexOf(wish.severity);
  const isFound = checked.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least),
  );
  return isFound ? Exit.Found : Exit.Clean;
}

function wishOf(args: readonly string[]): Wish | string {
  const options = {
    format: { type: 'string' },
    severity: { type: 'string' },
    date: { type: 'string' },
    fix: { type: 'boolean' },
    sources: { type: 'string' },
  } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { format = 'text', severity = 'warning', date, fix = false, sources } = values;
    if (files.length === 0) return 'Give the files that are to be checked.';
    if (!Object.hasOwn(checkFormats, format)) return `There is no format "${format}".`;
    if (!(SEVERITIES as readonly string[]).includes(severity)) return `There is no severity "${severity}".`;
    if (date !== undefined && calendarDate(date) !== date)
      return `"${date}" is no date of the calendar. Write it as 2025-10-09.`;
    const given = { ...(date === undefined ? {} : { date }), ...(sources === undefined ? {} : { sources }) };
    return { files, format, severity: severity as Severity, fix, ...given };
  } catch (error) {
    return reason(error);
  }
}

/** What is found in a file, after its fixes where they are wanted; or why it cannot be checked. */
async function checkFile(
  file: string,
  { date, fix }: Wish,
  sources: SourceFolder | null,
): Promise<CheckedFile | string> {
  try {
    const bytes = readFileSync(file);
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return `${file} ${decoded.problem}.\n`;
    const { text } = decoded;
    const findings = await findingsIn(text, date, sources);
    const mended = fix ? fixAll(text, findings) : text;
    if (mended === text) return { file, text, findings };
    if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0)
      return `${file} is UTF-16: save it as UTF-8 to have it mended.\n`;
    writeFileSync(file, `${bytes[0] === 0xef ? '\ufeff' : ''}${mended}`);
    return { file, text: mended, findings: await findingsIn(mended, date, sources) };
  } catch (error) {
    return `Cannot check ${file}: ${reason(error)}.\n`;
  }
}

/** What the rules and the sources say of a text, in text order. */
async function findingsIn(
  text: string,
  date: string | undefined,
  sources: SourceFolder | null,
): Promise<Finding[]> {
  const article = analyze(text, options(date));
  const own = check(article, text);
  if (!sources) return own;
  const quotes = await sources.check(text, article);
  return [...own, ...sourceFindings(text, quotes, {}, (id) => id)].sort(byPlace);
}

function fail(message: string): number {
  report(message);
  return Exit.Failed;
}
