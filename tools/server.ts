import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as net from 'node:net';
import * as path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onEarlyExit, temporaryFolder } from './cleanup';
import { UserError } from './errors';
import { run, signalGroup } from './shell';
import { HANGING_MS } from './stall';
import { layout, type EmbeddedVersion } from './versions';

const pollMs = 100;
const killGraceMs = 3_000;

export interface ServerOptions {
  readonly version: EmbeddedVersion;
  /** A port of the loopback interface; without it a free one. */
  readonly port?: number;
  /** Packaged extensions (.vsix) to install before the start. */
  readonly install?: readonly string[];
  /** User settings, as in settings.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: NodeJS.ProcessEnv;
  /**
   * Whether a window may be told to run an extension from its source folder, and tests in it. VS Code then shows neither
   * notifications nor dialogs, so a window for readers does without.
   */
  readonly runsFromSource?: boolean;
}

export interface Server {
  readonly origin: string;
  readonly port: number;
  readonly authority: string;
  /** The folder of its user data and logs. */
  readonly data: string;
  /** Settles when the server has ended, whoever ended it. */
  readonly closed: Promise<void>;
  /** Ends the server with all its children and removes its data. */
  stop(): Promise<void>;
}

/** Settings that keep the window to what an extension shows; items of VS Code itself stay out of the way. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts the embedded VS Code's server on the loopback interface and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  if (options.port !== undefined) await assertPortFree(options.port);
  const data = temporaryFolder('host');
  try {
    await writeSettings(data.path, { ...quietSettings, ...options.settings });
    for (const vsix of options.install ?? []) await installExtension(options, data.path, vsix);
    return await launch(options, data.path, data.remove);
  } catch (error) {
    data.remove();
    throw error;
  }
}

async function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = path.join(data, 'data', 'User');
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function commonArguments(version: EmbeddedVersion, data: string): string[] {
  return [
    layout(version).server,
    '--accept-server-license-terms',
    `--server-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
  ];
}

async function installExtension(options: ServerOptions, data: string, vsix: string): Promise<void> {
  const { node } = layout(options.version);
  const done = await run(node, [...commonArguments(options.version, data), '--install-extension', vsix]);
  if (done.code !== 0) throw new Error(`VS Code did not install ${vsix}:\n${done.output}`);
}

async function launch(options: ServerOptions, data: string, removeData: () => void): Promise<Server> {
  const child = spawn(
    layout(options.version).node,
    [
      ...commonArguments(options.version, data),
      '--host=127.0.0.1',
      `--port=${options.port ?? 0}`,
      '--without-connection-token',
      ...(options.runsFromSource ? ['--enable-smoke-test-driver'] : []),
      '--telemetry-level=off',
      '--disable-workspace-trust',
    ],
    // A process group of its own, so that stopping reaches the extension hosts and watchers too.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...options.env } },
  );
  const log = createWriteStream(path.join(data, 'server.log'));
  child.stderr.pipe(log);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const forget = onEarlyExit(() => signalGroup(child, 'SIGKILL'));
  const stop = async (): Promise<void> => {
    await endGroup(child, closed);
    forget();
    removeData();
  };
  try {
    const port = await listeningPort(child);
    const origin = `http://127.0.0.1:${port}`;
    await waitUntilUp(origin);
    return {
      origin,
      port,
      authority: `127.0.0.1:${port}`,
      data,
      closed,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port the server says it listens on; it picks a free one itself when asked for port 0. */
function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void =>
      reject(new Error(`The embedded VS Code did not start: ${why}\n${output}`));
    const timer = setTimeout(() => fail(`nothing heard in ${HANGING_MS / 1000} s`), HANGING_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      child.stdout?.off('data', read).resume();
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`exit code ${code}`);
    });
  });
}

async function waitUntilUp(origin: string): Promise<void> {
  const until = Date.now() + HANGING_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${origin}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(pollMs);
  }
  throw new Error(`${origin}/version did not answer within ${HANGING_MS / 1000} s`);
}

async function endGroup(child: ChildProcess, closed: Promise<void>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  await Promise.race([closed, delay(killGraceMs, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  await closed;
}

/**
 * Checks that nothing listens on a port of the loopback interface.
 * @throws UserError if the port is taken or not allowed.
 */
export function assertPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code ?? error.message})`;
      reject(
        new UserError(`Port ${port} ${why}.`, 'Name another with --port N, or leave it out for a free one.'),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
