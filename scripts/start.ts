import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { endBySignal, temporaryFolder } from '../test/host/cleanup';
import { runMain, UserError } from '../test/host/errors';
import { ensureEmbedded } from '../test/host/install';
import { repoRoot } from '../test/host/paths';
import { consoleProgress } from '../test/host/progress';
import { assertPortFree, startServer, type Server } from '../test/host/server';
import { which } from '../test/host/shell';
import { chosenVersion } from '../test/host/versions';
import { windowUrl } from '../test/host/workbench';
import { packageExtension, packageFolder } from './package';

const usage = 'Usage: npm start [-- FILE] [--port N] [--no-open]';
const sample = path.join(repoRoot, 'samples', 'summit.txt');

interface Wishes {
  /** The article to open, an absolute path. */
  readonly file: string;
  readonly port?: number;
  /** Whether to open the desktop's browser. */
  readonly open: boolean;
}

function readArguments(args: string[]): Wishes {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UserError((error as Error).message, usage);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UserError('One FILE at a time, please.', usage);
  const port = values.port === undefined ? {} : { port: readPort(values.port) };
  // npm runs scripts in the repository; a path is meant from where the reader stands.
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? sample);
  return { file, ...port, open: values['no-open'] !== true };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UserError(`--port takes a number from 1 to 65535, not "${text}".`, usage);
}

async function assertReadable(file: string): Promise<void> {
  const stats = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UserError(`There is no file ${file}.`, usage);
    throw new UserError(`${file} cannot be read (${error.code ?? error.message}).`, usage);
  });
  if (!stats.isFile()) throw new UserError(`${file} is not a file.`, usage);
}

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
  await ensureEmbedded(version, progress);
  const packages = temporaryFolder('packages');
  try {
    const install = await progress.step('Building and packaging the extension', () =>
      packageBoth(packages.path),
    );
    const port = wishes.port === undefined ? {} : { port: wishes.port };
    return await progress.step(`Starting VS Code ${version.vscode}`, () =>
      startServer({ version, install, ...port, settings: { 'explorer.autoReveal': false } }),
    );
  } finally {
    packages.remove();
  }
}

runMain(async () => {
  const wishes = readArguments(process.argv.slice(2));
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
