import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { aptInstall } from './apt';
import { Unavailable } from './errors';
import { withLock } from './lock';
import { consoleProgress, type Progress } from './progress';
import { isNetworkFailure, npm, which, type Finished } from './shell';
import { layout, type EmbeddedVersion } from './versions';

type Layout = ReturnType<typeof layout>;

interface Step {
  readonly title: string;
  readonly work: () => Promise<void>;
}

/**
 * Makes sure a VS Code is installed under `.vscode-test/`, and answers where its parts lie. Kept afterwards;
 * an interrupted install goes on at the step it was interrupted in; two processes never install at once.
 * @throws Unavailable without a network or a compiler.
 */
export async function ensureEmbedded(
  version: EmbeddedVersion,
  progress = consoleProgress(),
): Promise<Layout> {
  const place = layout(version);
  const wanted = await lockHash(place);
  if ((await readText(place.ready)) === wanted) return place;
  await withLock(
    `${place.root}.lock`,
    async () => {
      if ((await readText(place.ready)) !== wanted) await install(version, place, wanted, progress);
    },
    () => progress.note(`Waiting for another process, which is installing VS Code ${version.vscode} …`),
  );
  return place;
}

async function install(
  version: EmbeddedVersion,
  place: Layout,
  wanted: string,
  progress: Progress,
): Promise<void> {
  progress.note(
    `Installing VS Code ${version.vscode} into ${path.relative(process.cwd(), place.root)} (first use only; about 240 MB to download)`,
  );
  await ensureCompiler(progress);
  const done = await stepsDone(place, wanted);
  const stages = stagesOf(version, place);
  const all = stages.flat();
  const run = async (step: Step): Promise<void> => {
    if (done.includes(step.title)) return;
    await progress.step(`${all.indexOf(step) + 1}/${all.length} ${step.title}`, step.work);
    done.push(step.title);
    await fs.writeFile(place.progress, JSON.stringify({ wanted, done }));
  };
  for (const stage of stages) await allSettled(stage.map(run));
  await fs.writeFile(place.ready, wanted);
}

/** Waits for all of them, also where one fails: what still writes must not meet the next attempt. */
async function allSettled(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason as Error;
}

/** The titles of the steps an interrupted install finished; a folder of another version is cleared first. */
async function stepsDone(place: Layout, wanted: string): Promise<string[]> {
  const state = JSON.parse((await readText(place.progress)) || '{}') as { wanted?: string; done?: string[] };
  if (state.wanted === wanted && state.done) return state.done;
  await fs.rm(place.root, { recursive: true, force: true });
  await fs.mkdir(place.root, { recursive: true });
  return [];
}

/** The stages of an install, one after the other; the steps of a stage do not need each other and run together. */
function stagesOf(version: EmbeddedVersion, place: Layout): Step[][] {
  const command = async (args: string[], cwd: string): Promise<void> => {
    const done = await npm([...args, '--no-audit', '--no-fund'], cwd, npmEnvironment());
    await fs.appendFile(place.log, `$ npm ${args.join(' ')}\n${done.output}\n`);
    if (done.code !== 0) throw explain(done, place.log);
  };
  const download: Step = {
    title: 'Downloading VS Code',
    work: async () => {
      for (const file of ['package.json', 'package-lock.json']) {
        await fs.copyFile(path.join(place.lockSource, file), path.join(place.root, file));
      }
      await command(['ci', '--omit=dev', '--ignore-scripts'], place.root);
    },
  };
  const node: Step = {
    title: 'Installing its Node',
    work: () => command(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'], place.root),
  };
  const dependencies: Step = {
    title: "Installing the server's own dependencies",
    // Not `npm ci`: the shrinkwrap as published leaves out an optional peer, which `ci` refuses.
    work: () => command(['install', '--omit=dev', '--ignore-scripts'], place.vscode),
  };
  const compile: Step = {
    title: `Compiling ${version.nativeModules.join(' and ')}`,
    work: () => command(['rebuild', ...version.nativeModules, '--ignore-scripts=false'], place.vscode),
  };
  const search: Step = { title: 'Putting its file search in place', work: () => copyFileSearch(place) };
  return [[download], [node, dependencies], [compile, ...(version.lacksFileSearch ? [search] : [])]];
}

/** Copies ripgrep from the package that has it for every platform to where an older VS Code looks for it. */
async function copyFileSearch(place: Layout): Promise<void> {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const machine = `${process.platform}-${process.arch}`;
  const modules = (root: string, name: string): string =>
    path.join(root, 'node_modules', '@vscode', name, 'bin');
  const bin = modules(place.vscode, 'ripgrep');
  await fs.mkdir(bin, { recursive: true });
  await fs.copyFile(
    path.join(modules(place.root, 'ripgrep-universal'), machine, program),
    path.join(bin, program),
  );
  await fs.chmod(path.join(bin, program), 0o755);
}

/**
 * npm's settings for these installs. Where this Node came with its C headers, node-gyp takes those instead of
 * downloading them: both modules are built on Node-API, so headers of any version serve.
 */
function npmEnvironment(): NodeJS.ProcessEnv {
  const prefix = path.dirname(path.dirname(process.execPath));
  const headers = existsSync(path.join(prefix, 'include', 'node', 'node_api.h'));
  const nodedir = process.env['npm_config_nodedir'] ?? (headers ? prefix : undefined);
  // node-gyp passes JOBS on to make: as many compilers as there are processors.
  return {
    npm_config_engine_strict: 'false',
    JOBS: 'max',
    ...(nodedir ? { npm_config_nodedir: nodedir } : {}),
  };
}

/** The Debian packages that are missing for compiling native modules, by what `find` finds. */
export function missingTools(find: (program: string) => string | undefined): string[] {
  const has = (...programs: string[]): boolean => programs.some((program) => find(program) !== undefined);
  return [
    ...(has('g++', 'c++', 'clang++') ? [] : ['g++']),
    ...(has('make') ? [] : ['make']),
    ...(has('python3', 'python') ? [] : ['python3']),
  ];
}

async function ensureCompiler(progress: Progress): Promise<void> {
  if (process.platform === 'win32') return; // node-gyp looks for Visual Studio itself.
  const missing = missingTools(which);
  if (missing.length === 0) return;
  progress.note(`No ${missing.join(', ')} found; VS Code's host has two native modules to compile.`);
  await aptInstall(missing, progress);
}

/** Why an npm command failed, in words for whoever sees it. */
export function explain(done: Finished, logFile: string): Unavailable {
  const log = `The full output is in ${path.relative(process.cwd(), logFile)}`;
  if (done.output.includes('gyp ERR!')) {
    return new Unavailable(
      "The embedded VS Code's two native modules could not be compiled.",
      `They need g++, make and python3 (Debian: sudo apt-get install g++ make python3). ${log}`,
    );
  }
  if (isNetworkFailure(done.output)) {
    return new Unavailable(
      'The npm registry cannot be reached, so the embedded VS Code cannot be installed.',
      `Check the network and npm's registry setting, then run this again: it goes on where it stopped. ${log}`,
    );
  }
  const last = done.output.trim().split('\n').slice(-3).join('\n');
  return new Unavailable(`npm failed while installing the embedded VS Code:\n${last}`, log);
}

/** Identifies what has to be installed: the lock file's content. */
async function lockHash(place: Layout): Promise<string> {
  const lock = await fs.readFile(path.join(place.lockSource, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

function readText(file: string): Promise<string> {
  return fs.readFile(file, 'utf8').catch(() => '');
}
