import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../../tools/cleanup';
import { runMain, UserError } from '../../tools/errors';
import { runTestsEmbedded } from './runTests';
import { chosenVersion } from '../../tools/versions';

/** The arguments of VS Code that matter to a test run; all others are accepted and left alone. */
function readArguments() {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? path.resolve(value) : undefined;
  const extensionDevelopmentPath = text(values['extensionDevelopmentPath']);
  const extensionTestsPath = text(values['extensionTestsPath']);
  if (!extensionDevelopmentPath || !extensionTestsPath) {
    throw new UserError(
      'Needed: --extensionDevelopmentPath=FOLDER --extensionTestsPath=MODULE [FOLDER TO OPEN]',
    );
  }
  return { extensionDevelopmentPath, extensionTestsPath, folder: text(positionals[0]) };
}

/** Ends this process, and with it VS Code, when whoever started it has gone without a word. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(1), 1_000).unref();
}

runMain(async () => {
  endWithParent();
  const { folder, ...paths } = readArguments();
  const empty = folder === undefined ? temporaryFolder('workspace') : undefined;
  const code = await runTestsEmbedded(chosenVersion(), { ...paths, folder: folder ?? empty?.path });
  empty?.remove();
  return code;
});
