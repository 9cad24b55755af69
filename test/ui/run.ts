import { spawn } from 'node:child_process';
import { ensureBrowser } from '../../tools/browser';
import { runMain } from '../../tools/errors';
import { ensureEmbedded } from '../../tools/install';
import { repoRoot } from '../../tools/paths';
import { chosenVersion } from '../../tools/versions';
import { packageExtension } from '../../scripts/package';

// Runs the UI tests with Mocha, after what may take long is in place: `run.ts [Mocha's own options]`.
runMain(async () => {
  await ensureEmbedded(chosenVersion());
  await ensureBrowser();
  const ready = process.env['NEWS_UI_EXTENSION'] === undefined ? { NEWS_VSIX: await packageExtension() } : {};
  const mocha = [require.resolve('mocha/bin/mocha.js'), 'test/ui/*.test.ts'];
  const options = { cwd: repoRoot, stdio: 'inherit', env: { ...process.env, ...ready } } as const;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...mocha, ...process.argv.slice(2)], options);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
});
