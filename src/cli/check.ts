/**
 * The desk on the command line: what the checks find in files, in forms that people and build servers read.
 *   annotate check FILE… [--format text|json|sarif|github] [--severity SEVERITY] [--date YYYY-MM-DD] [--fix]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze, calendarDate } from '../analysis';
import { check, fixAll, type Severity } from '../checks';
import { options, reason, report, write } from './common';
import { decodeText } from './decode';
import { checkFormats, type CheckedFile } from './checkFormats';

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** @param program how the command line was called */
export function checkUsage(program: string): string {
  return `Usage: ${program} check FILE… [--format text|json|sarif|github] [--severity error|warning|information|hint] [--date YYYY-MM-DD] [--fix]\n`;
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
}

/** @returns the exit status: 1 from the chosen severity on, 2 where a file cannot be read */
export async function checkFiles(args: readonly string[], program: string): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return fail(`${wish}\n${checkUsage(program)}`);
  let status: Exit = Exit.Clean;
  const checked: CheckedFile[] = [];
  for (const file of wish.files) {
    const own = checkFile(file, wish);
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
  } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { format = 'text', severity = 'warning', date, fix = false } = values;
    if (files.length === 0) return 'Give the files that are to be checked.';
    if (!Object.hasOwn(checkFormats, format)) return `There is no format "${format}".`;
    if (!(SEVERITIES as readonly string[]).includes(severity)) return `There is no severity "${severity}".`;
    if (date !== undefined && calendarDate(date) !== date)
      return `"${date}" is no date of the calendar. Write it as 2025-10-09.`;
    return { files, format, severity: severity as Severity, fix, ...(date === undefined ? {} : { date }) };
  } catch (error) {
    return reason(error);
  }
}

/** What is found in a file, after its fixes where they are wanted; or why it cannot be checked. */
function checkFile(file: string, { date, fix }: Wish): CheckedFile | string {
  try {
    const bytes = readFileSync(file);
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return `${file} ${decoded.problem}.\n`;
    const { text } = decoded;
    const findings = check(analyze(text, options(date)), text);
    const mended = fix ? fixAll(text, findings) : text;
    if (mended === text) return { file, text, findings };
    if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0)
      return `${file} is UTF-16: save it as UTF-8 to have it mended.\n`;
    writeFileSync(file, `${bytes[0] === 0xef ? '\ufeff' : ''}${mended}`);
    return { file, text: mended, findings: check(analyze(mended, options(date)), mended) };
  } catch (error) {
    return `Cannot check ${file}: ${reason(error)}.\n`;
  }
}

function fail(message: string): number {
  report(message);
  return Exit.Failed;
}
