import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { ensureBrowser } from '../../tools/browser';
import { temporaryFolder } from '../../tools/cleanup';
import { runMain, UserError } from '../../tools/errors';
import { ensureEmbedded } from '../../tools/install';
import { repoRoot } from '../../tools/paths';
import { chosenVersion } from '../../tools/versions';
import { bundleSuites, type HostKind } from './bundle';
import { stageExtension } from './stage';

const benchEntry = path.join(repoRoot, 'test', 'bench', 'editor', 'entry.ts');
const embeddedExecutable = path.join(repoRoot, 'test', 'host', 'code.cjs');

/**
 * `run.ts [node|web] [--desktop] [--grep WORDS] [--bench]`: in the embedded VS Code, or a downloaded desktop build;
 * with --bench no tests, but what is measured there.
 */
function readArguments(): { kind: HostKind; desktop: boolean; grep: string; bench: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      desktop: { type: 'boolean', default: false },
      grep: { type: 'string', default: '' },
      bench: { type: 'boolean', default: false },
    },
  });
  const kind = positionals[0] ?? 'node';
  if (kind !== 'node' && kind !== 'web') throw new UserError(`Unknown host "${kind}": node or web.`);
  if (kind === 'web' && values.desktop)
    throw new UserError('A desktop VS Code runs the suites in its Node host.');
  return { kind, ...values };
}

async function prepareEmbedded(): Promise<string> {
  await ensureEmbedded(chosenVersion());
  await ensureBrowser();
  return embeddedExecutable;
}

runMain(async () => {
  const { kind, desktop, grep, bench } = readArguments();
  const executable = desktop ? {} : { vscodeExecutablePath: await prepareEmbedded() };
  const workspace = temporaryFolder('workspace');
  try {
    await fs.cp(path.join(repoRoot, 'samples'), workspace.path, { recursive: true });
    const extension = await stageExtension(kind);
    return await runTests({
      ...executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleSuites(kind, extension, grep, bench ? benchEntry : undefined),
      launchArgs: [workspace.path],
      reuseMachineInstall: !desktop,
    });
  } catch (error) {
    // The host has printed which tests failed and why.
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    if (
      desktop &&
      error instanceof Error &&
      /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|fetch/.test(error.message)
    ) {
      throw new UserError(
        'A desktop VS Code could not be downloaded.',
        `${error.message}. Try: npm run test:integration`,
      );
    }
    throw error;
  } finally {
    workspace.remove();
  }
});
