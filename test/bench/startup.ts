/** What stands between a window and its first marks: loading the analysis and reading one article, each time anew. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { build } from 'esbuild';
import { evaluateTables } from '../../scripts/evaluated';
import { median } from './clock';

/** Milliseconds of the processor and of the clock, medians over processes of their own. */
export interface StartupTimes {
  /** The version of Node that was measured. */
  readonly node: string;
  /** From nothing loaded to the module loaded. */
  readonly load: number;
  /** From nothing loaded to the first article read. */
  readonly first: number;
  /** The same by the clock. */
  readonly firstByClock: number;
  /** The article once the code is warm. */
  readonly warm: number;
}

const WARM_UPS = 300;

/** Runs in a process of its own, as the text of a script. */
function child(core: string, article: string): string {
  return `
    const article = ${JSON.stringify(article)};
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const began = cpu(), clock = performance.now();
    const { analyze } = require(${JSON.stringify(core)});
    const load = cpu() - began;
    const made = [analyze(article)].map((a) => [a.quotes, a.people, a.repeats, a.themes].length);
    const first = cpu() - began, firstByClock = performance.now() - clock;
    const read = () => { const a = analyze(article); return [a.quotes, a.people, a.repeats, a.themes]; };
    for (let i = 0; i < ${WARM_UPS}; i++) read();
    const from = cpu();
    for (let i = 0; i < 50; i++) read();
    const warm = (cpu() - from) / 50;
    console.log(JSON.stringify({ node: process.version, load, first, firstByClock, warm, made }));`;
}

/**
 * Builds the analysis as the extension's bundles hold it, and starts it in `runs` processes.
 * @param node the program to start it with
 */
export async function timeStartup(article: string, runs: number, node: string): Promise<StartupTimes> {
  const outfile = path.resolve('out', 'core.cjs');
  await build({
    entryPoints: [path.resolve('src', 'analysis', 'index.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [evaluateTables],
    logLevel: 'error',
  });
  const times = Array.from({ length: runs }, () => {
    const done = spawnSync(node, ['-e', child(outfile, article)], { encoding: 'utf8' });
    return JSON.parse(done.stdout) as StartupTimes;
  });
  const of = (name: 'load' | 'first' | 'firstByClock' | 'warm'): number =>
    median(times.map((time) => time[name]));
  return {
    node: times[0]?.node ?? '',
    load: of('load'),
    first: of('first'),
    firstByClock: of('firstByClock'),
    warm: of('warm'),
  };
}
