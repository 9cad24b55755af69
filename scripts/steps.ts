/** What a step counts: one check that passes or fails as a whole, or the tests a runner prints. */
export type Counting = 'check' | 'mocha' | 'grammar';

/** One thing `npm test` runs, an npm script of package.json. */
export interface Step {
  readonly title: string;
  readonly script: string;
  readonly counting: Counting;
  /** True if it needs the embedded VS Code and a browser. */
  readonly needsHost?: boolean;
  /** True if it needs the packaged extension. */
  readonly needsPackage?: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** In the order they run: what is quick and points at the cause comes first. */
export const steps: readonly Step[] = [
  { title: 'Type check', script: 'typecheck', counting: 'check' },
  { title: 'Lint', script: 'lint', counting: 'check' },
  { title: 'Format', script: 'format:check', counting: 'check' },
  { title: 'Unit tests', script: 'test:unit', counting: 'mocha' },
  { title: 'Tests of scale', script: 'test:scale', counting: 'mocha' },
  { title: 'Command line', script: 'test:cli', counting: 'mocha' },
  { title: 'Grammar tests', script: 'test:grammar', counting: 'grammar' },
  { title: 'Packaged extension', script: 'test:package', counting: 'mocha', needsPackage: true },
  { title: 'Inside VS Code, Node host', script: 'test:integration', counting: 'mocha', needsHost: true },
  { title: 'Inside VS Code, web worker host', script: 'test:web', counting: 'mocha', needsHost: true },
  { title: 'In a browser window', script: 'test:ui', counting: 'mocha', needsHost: true, needsPackage: true },
];

const countReaders: Readonly<Record<Exclude<Counting, 'check'>, (output: string) => Counts>> = {
  // Mocha's last lines: "12 passing (3s)", "1 failing", "2 pending".
  mocha: (output) => ({
    passed: lastNumber(output, /^ {2}(\d+) passing/gm),
    failed: lastNumber(output, /^ {2}(\d+) failing/gm),
    skipped: lastNumber(output, /^ {2}(\d+) pending/gm),
  }),
  // vscode-tmgrammar-test, a line a file.
  grammar: (output) => ({
    passed: output.match(/ run successful+y\.$/gm)?.length ?? 0,
    failed: output.match(/^\S+ .* failed$/gm)?.length ?? 0,
    skipped: 0,
  }),
};

function lastNumber(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

/**
 * What a finished step contributes to the last line. An exit code that says failure counts as one even if the
 * runner told of none, and so does a runner that ran nothing: silence is not success.
 */
export function countStep(counting: Counting, code: number, printed: string): Counts {
  if (counting === 'check') return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = countReaders[counting](printed.replace(/\u001b\[[0-9;]*m/g, ''));
  const silent = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (code !== 0 || silent) ? { ...counts, failed: 1 } : counts;
}

/** What a suite counts that could not run: nothing to worry a reader with, but CI must not pass without it. */
export function countSkipped(inCi: boolean): Counts {
  return inCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
