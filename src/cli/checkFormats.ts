/** How findings are written for people and for build servers. */
import { upperBound } from '../analysis';
import { inEnglish, RULES, type Finding, type Severity } from '../checks';
import { SOURCE_RULES } from '../sources';

/** A file with what was found in it; offsets into `text`. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A place as editors count it, from 1; columns in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Each format, by the name that the command line gives it. */
export const checkFormats: Readonly<Record<string, (files: readonly CheckedFile[]) => string>> = {
  text: (files) =>
    lines(
      files,
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column}  ${severity}  ${code}  ${message}`,
    ),
  json: (files) => JSON.stringify(flat(files), null, 2) + '\n',
  github: (files) => lines(files, githubCommand),
  sarif: (files) => JSON.stringify(sarifOf(files), null, 2) + '\n',
};

interface FlatFinding extends Place {
  readonly file: string;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

function flat(files: readonly CheckedFile[]): FlatFinding[] {
  return files.flatMap(({ file, text, findings }) => {
    const placeOf = places(text);
    return findings.map(({ start, end, severity, code, message, fixes: [fix] = [] }) => {
      const to = placeOf(end);
      return {
        file,
        ...placeOf(start),
        endLine: to.line,
        endColumn: to.column,
        start,
        end,
        severity,
        code,
        message: inEnglish(message),
        ...(fix ? { fix: { start: fix.start, end: fix.end, text: fix.text } } : {}),
      };
    });
  });
}

function lines(files: readonly CheckedFile[], line: (finding: FlatFinding) => string): string {
  return flat(files)
    .map((finding) => oneLine(line(finding)) + '\n')
    .join('');
}

/** Text of the article is quoted in messages, and must not begin a line or move the terminal's cursor. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** The places of offsets. */
function places(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = upperBound(starts, offset);
    return { line, column: offset - starts[line - 1] + 1 };
  };
}

const GITHUB_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** A workflow command: see "Workflow commands for GitHub Actions" in GitHub's documentation. */
function githubCommand({
  file,
  line,
  column,
  endLine,
  endColumn,
  severity,
  code,
  message,
}: FlatFinding): string {
  const data = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const to = endLine === line ? `,endColumn=${endColumn}` : '';
  return `::${GITHUB_LEVELS[severity]} file=${property(file)},line=${line},endLine=${endLine},col=${column}${to},title=${code}::${data(message)}`;
}

const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Rules about the article alone, and about quotations beside their sources. */
const ALL_RULES = [...RULES, ...SOURCE_RULES];

/** Static Analysis Results Interchange Format 2.1.0 (OASIS Standard). */
function sarifOf(files: readonly CheckedFile[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'News Annotator',
            rules: ALL_RULES.map(({ code, severity, why }) => ({
              id: code,
              shortDescription: { text: why },
              defaultConfiguration: { level: SARIF_LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: flat(files).map((own) => ({
          ruleId: own.code,
          ruleIndex: ALL_RULES.findIndex(({ code }) => code === own.code),
          level: SARIF_LEVELS[own.severity],
          message: { text: own.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(own.file.replaceAll('\\', '/')) },
                region: {
                  startLine: own.line,
                  startColumn: own.column,
                  endLine: own.endLine,
                  endColumn: own.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}
