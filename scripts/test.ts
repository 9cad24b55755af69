import { spawn } from 'node:child_process';
import { ensureBrowser } from '../tools/browser';
import { describeError, runMain, Unavailable, UserError } from '../tools/errors';
import { ensureEmbedded } from '../tools/install';
import { repoRoot } from '../tools/paths';
import { seconds } from '../tools/progress';
import { chosenVersion } from '../tools/versions';
import { packageExtension } from './package';
import { countSkipped, countStep, steps, summaryLine, type Counts, type Step } from './steps';

const strict = process.env['CI'] === 'true';

function headline(text: string): void {
  console.log(`\n=== ${text} ===`);
}

/** Runs an npm script with its output both on screen and collected. */
function runScript(script: string, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: repoRoot, env: { ...process.env, ...env }, shell: process.platform === 'win32' };
    const child = spawn('npm', ['run', '--silent', script], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Installs what the suites inside VS Code need; answers why they cannot run, if so. */
async function prepareHost(): Promise<Unavailable | undefined> {
  headline('Embedded VS Code and browser');
  try {
    await ensureEmbedded(chosenVersion());
    console.log(`VS Code ${chosenVersion().vscode}, ${await ensureBrowser()}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(describeError(error));
    return error;
  }
}

async function runStep(step: Step): Promise<Counts> {
  headline(step.title);
  const start = Date.now();
  const { code, output } = await runScript(step.script, await environmentOf(step));
  const counts = countStep(step.counting, code, output);
  console.log(`--- ${step.title}: ${summaryLine(counts)} in ${seconds(start)}`);
  return counts;
}

function skip(step: Step, reason: Unavailable): Counts {
  headline(step.title);
  console.log(`${strict ? 'Failed' : 'Skipped'}: ${describeError(reason)}`);
  return countSkipped(strict);
}

/** What a step finds in its environment: the package, made once for all; a failure shows in the step itself. */
async function environmentOf(step: Step): Promise<NodeJS.ProcessEnv> {
  if (!step.needsPackage) return {};
  return packageExtension().then(
    (vsix) => ({ NEWS_VSIX: vsix }),
    () => ({}),
  );
}

/** All steps, or those whose scripts the command line names: `npm test -- lint test:ui`. */
function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some(({ script }) => script === name));
  if (unknown.length > 0) {
    const known = steps.map(({ script }) => script).join(', ');
    throw new UserError(`There is no step called ${unknown.join(', ')}.`, `Steps are: ${known}`);
  }
  return names.length === 0 ? steps : steps.filter(({ script }) => names.includes(script));
}

runMain(async () => {
  const start = Date.now();
  const chosen = chosenSteps(process.argv.slice(2));
  const total = { passed: 0, failed: 0, skipped: 0 };
  let host: Promise<Unavailable | undefined> | undefined;
  for (const step of chosen) {
    if (step.needsHost) host ??= prepareHost();
    const missing = step.needsHost ? await host : undefined;
    const counts = missing ? skip(step, missing) : await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log(`\nAll steps took ${seconds(start)}`);
  console.log(summaryLine(total));
  return total.failed > 0 ? 1 : 0;
});
