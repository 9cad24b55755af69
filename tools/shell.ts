import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { onEarlyExit } from './cleanup';

/** What a finished command left: its exit code and everything it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command to its end, collecting both its outputs; a command that cannot start gives code 127. If this
 * process ends first, the command and what it started end too.
 */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const forget = onEarlyExit(() => signalGroup(child, 'SIGTERM'));
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    child.on('close', forget);
  });
}

/** Sends a signal to a process that leads a group (`detached`) and to all of its group. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** The full path of a program on PATH, as a shell would find it. */
export function which(program: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const candidate = path.join(folder, program + ending);
      try {
        fs.accessSync(candidate, fs.constants.X_OK);
        if (fs.statSync(candidate).isFile()) return candidate;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return undefined;
}

/** Runs npm: the one that started us if npm did, else the one on PATH. */
export function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const started = process.env['npm_execpath'] ?? '';
  const options = { cwd, env: { ...process.env, ...env } };
  if (path.basename(started) === 'npm-cli.js') return run(process.execPath, [started, ...args], options);
  return run(which('npm') ?? 'npm', args, { ...options, shell: process.platform === 'win32' });
}

/** True if an npm or apt output says that the network was the problem. */
export function isNetworkFailure(output: string): boolean {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network request|Could not resolve|Failed to fetch/.test(
    output,
  );
}
