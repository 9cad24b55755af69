import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { runMain, UserError } from '../tools/errors';
import { repoRoot } from '../tools/paths';
import { run } from '../tools/shell';

/** Largest .vsix in bytes. */
export const vsixLimit = 900_000;

let packaged: Promise<string> | undefined;

/**
 * Builds and packages the extension, once per process, and answers the .vsix file's path. NEWS_VSIX names a
 * file that is ready already.
 */
export function packageExtension(): Promise<string> {
  const ready = process.env['NEWS_VSIX'];
  packaged ??= ready === undefined ? createPackage() : Promise.resolve(path.resolve(ready));
  return packaged;
}

async function createPackage(): Promise<string> {
  const { name, version } = JSON.parse(await fs.readFile(path.join(repoRoot, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const packagePath = path.join(repoRoot, `${name}-${version}.vsix`);
  // vsce runs the script `vscode:prepublish`, which builds.
  await packageFolder(repoRoot, packagePath);
  const { size } = await fs.stat(packagePath);
  if (size > vsixLimit) throw new UserError(`${packagePath} has ${size} bytes; the limit is ${vsixLimit}.`);
  return packagePath;
}

/** Packages the extension of a folder as it is; what it depends on is in its bundles, nothing is added. */
export async function packageFolder(folder: string, target: string): Promise<void> {
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const vsce = [require.resolve('@vscode/vsce/vsce'), 'package', ...options, '--out', target];
  const done = await run(process.execPath, vsce, { cwd: folder });
  if (done.code !== 0) throw new UserError(`The extension could not be packaged:\n${done.output.trim()}`);
}

if (require.main === module) {
  runMain(async () => {
    const file = await createPackage();
    console.log(
      `${path.relative(process.cwd(), file)}  ${((await fs.stat(file)).size / 1024).toFixed(0)} KiB`,
    );
    return 0;
  });
}
