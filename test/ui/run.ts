import { spawn } from 'node:child_process';
import { ensureBrowser } from '../host/browser';
import { runMain } from '../host/errors';
import { ensureEmbedded } from '../host/install';
import { repoRoot } from '../host/paths';
import { chosenVersion } from '../host/versions';
import { packageExtension } from '../../scripts/package';

// Runs the UI tests with Mocha, after what may take long is in place: `run.ts [Mocha's own options]`.
runMain(async () => {
  await ensureEmbedded(chosenVersion());
  await ensureBrowser();
  const ready = process.env['NEWS_UI_EXTENSION'] === undefined ? { NEWS_VSIX: await packageExtension() } : {};
  const mocha = [require.resolve('mocha/bin/mocha.js'), '--timeout', '120000', 'test/ui/*.test.ts'];
  const options = { cwd: repoRoot, stdio: 'inherit', env: { ...process.env, ...ready } } as const;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...mocha, ...process.argv.slice(2)], options);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
});
