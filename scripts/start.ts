import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { endBySignal, temporaryFolder } from '../tools/cleanup';
import { runMain, UserError } from '../tools/errors';
import { ensureEmbedded } from '../tools/install';
import { repoRoot } from '../tools/paths';
import { consoleProgress } from '../tools/progress';
import { assertPortFree, startServer, type Server } from '../tools/server';
import { which } from '../tools/shell';
import { chosenVersion } from '../tools/versions';
import { windowUrl } from '../tools/workbench';
import { packageExtension, packageFolder } from './package';
import { assertReadable, readArguments, sample, type Wishes } from './startArguments';

/** The extension, and the helper that shows its sidebar when a window opens. */
async function packageBoth(folder: string): Promise<string[]> {
  const opener = path.join(folder, 'opener.vsix');
  const [extension] = await Promise.all([
    packageExtension(),
    packageFolder(path.join(repoRoot, 'scripts', 'opener'), opener),
  ]);
  return [extension, opener];
}

/** Opens the address in the desktop's browser; answers false where there is no desktop. */
function openInDesktop(url: string): boolean {
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const opener = process.platform === 'darwin' ? 'open' : hasDisplay ? which('xdg-open') : undefined;
  if (opener === undefined) return false;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('The browser could not be opened; please open the address yourself.'));
  child.unref();
  return true;
}

async function serve(wishes: Wishes): Promise<Server> {
  const version = chosenVersion();
  const progress = consoleProgress();
  const packages = temporaryFolder('packages');
  try {
    // Building needs a processor, installing VS Code mostly the network: together they take as long as the longer one.
    const [install] = await Promise.all([
      progress.step('Building and packaging the extension', () => packageBoth(packages.path)),
      ensureEmbedded(version, progress),
    ]);
    const port = wishes.port === undefined ? {} : { port: wishes.port };
    return await progress.step(`Starting VS Code ${version.vscode}`, () =>
      startServer({ version, install, ...port, settings: { 'explorer.autoReveal': false } }),
    );
  } finally {
    packages.remove();
  }
}

runMain(async () => {
  // npm runs scripts in the repository; a path is meant from where the reader stands.
  const wishes = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? '.');
  await assertReadable(wishes.file);
  if (wishes.port !== undefined) await assertPortFree(wishes.port);
  const server = await serve(wishes);
  endBySignal();
  // A sample comes with its neighbours; of a reader's own file nothing but the file is opened.
  const folder = wishes.file.startsWith(path.dirname(sample)) ? path.dirname(sample) : undefined;
  const url = windowUrl(server, { file: wishes.file, folder });
  console.log(`\nNews Annotator is at\n\n  ${url}\n`);
  if (!wishes.open || !openInDesktop(url)) console.log('Open this address in a browser of this machine.');
  console.log('Ctrl+C stops it.');
  await server.closed;
  throw new UserError('VS Code has ended by itself; start it again with npm start.');
});
