/**
 * npm run bench:library [-- --files N] [-- --text FILE]
 *
 * The index of repeats across files as the folder's search keeps it: N articles are written to a temporary folder, read
 * from there into the index, counted and listed for the view, saved, changed one by one, and loaded again. The articles
 * are made from generated news (or from FILE) by mixing, editing and copying paragraphs. Times are those of the clock and
 * of the processor (which includes what other threads do): on a busy machine the second says more.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBinary, withEditorLineEnds } from '../../src/editor/library/articleFiles';
import { FolderIndex, type ArticleSource } from '../../src/editor/library/folderIndex';
import { overviewOf, type OverviewOptions, type SharingFile } from '../../src/editor/library/overview';
import { median, quantile } from './clock';
import { makeNews, randomFrom } from './texts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

const FILES = Number(option('--files') ?? 10_000);
const UPDATES = 200;
const FILES_A_FOLDER = 500;

/** `count` articles of 4 to 20 paragraphs: most paragraphs stand once, some are copied from others, some of these edited. */
function makeArticles(paragraphs: readonly string[], count: number): string[] {
  const random = randomFrom(5);
  const at = (index: number): string => paragraphs[index % paragraphs.length];
  let next = 0;
  return Array.from({ length: count }, () => {
    const length = 4 + Math.floor(random() * 17);
    return Array.from({ length }, () => {
      const turn = Math.floor(next / paragraphs.length);
      const isCopy = next > 0 && random() < 0.08;
      const own = isCopy ? at(Math.floor(random() * next)) : at(next++);
      if (isCopy) return random() < 0.5 ? own : edited(own, 0.2, random);
      return turn === 0 ? own : edited(own, 0.9, random); // the material is used up: other text of the same length
    }).join('\n\n');
  });
}

/** Some of a paragraph's words made into words of its own. */
function edited(paragraph: string, share: number, random: () => number): string {
  return paragraph
    .split(' ')
    .map((word) => (random() < share ? word + Math.floor(random() * 46656).toString(36) : word))
    .join(' ');
}

/** Writes the articles into folders below one and returns their paths. */
function writeArticles(folder: string): string[] {
  const file = option('--text');
  const text = file === undefined ? makeNews(8_000_000) : readFileSync(file, 'utf8');
  const articles = makeArticles(text.split(/\n+/).filter(Boolean), FILES);
  const size = articles.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `Node ${process.version}, ${file ?? 'generated news'}: ${FILES} articles, ${(size / 1e6).toFixed(1)} MB`,
  );
  return articles.map((article, i) => {
    const own = join(folder, String(Math.floor(i / FILES_A_FOLDER)));
    if (i % FILES_A_FOLDER === 0) mkdirSync(own);
    const path = join(own, `${i}.txt`);
    writeFileSync(path, article);
    return path;
  });
}

/** Files of the disk, read as the extension reads those of a workspace. */
const source: ArticleSource = {
  stampOf: async (path) => {
    const { mtimeMs, size } = await stat(path);
    return { time: Math.floor(mtimeMs), size };
  },
  textOf: async (path) => {
    const bytes = await readFile(path);
    return isBinary(bytes) ? { reason: 'it is binary' } : withEditorLineEnds(bytes.toString('utf8'));
  },
};

const overviewOptions: OverviewOptions = {
  textOf: (path) => readFile(path, 'utf8'),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
};

async function timed<T>(run: () => Promise<T> | T): Promise<{ result: T; ms: number; cpu: number }> {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: performance.now() - from, cpu: (user + system) / 1000 };
}

async function print<T>(name: string, run: () => Promise<T> | T): Promise<T> {
  const { result, ms, cpu } = await timed(run);
  console.log(
    `${name.padEnd(40)} ${ms.toFixed(0).padStart(7)} ms, ${cpu.toFixed(0).padStart(7)} ms of the processor`,
  );
  return result;
}

async function main(folder: string): Promise<void> {
  const paths = writeArticles(folder);
  const listed = { counts: new Map<string, number>(), files: new Map<string, SharingFile>() };
  const index = new FolderIndex(source, console.error);
  const list = () => overviewOf(index.repeats, listed, index.takeStale(), overviewOptions);
  const before = memory();
  await print('indexing and listing', async () => {
    await index.sync(paths, { isCancelled: () => false, onProgress: () => undefined });
    const { fileCount, paragraphCount } = await list();
    console.log(`${paragraphCount} paragraphs of ${fileCount} files stand in other files too`);
  });
  console.log(`memory of the index ${((memory() - before) / 1e6).toFixed(0)} MB`);
  const bytes = await print('to bytes', () => index.save());
  console.log(`${(bytes.length / 1e6).toFixed(1)} MB of bytes; process at most ${rss()} MB`);
  await benchUpdates(index, paths, list);
  await print('from bytes to an index', () => index.load(bytes));
}

/** One file changed: read again, put into the index, and all listed anew. */
async function benchUpdates(
  index: FolderIndex,
  paths: readonly string[],
  list: () => Promise<unknown>,
): Promise<void> {
  const random = randomFrom(7);
  const times: { ms: number; cpu: number }[] = [];
  for (let i = 0; i < UPDATES; i++) {
    const path = paths[Math.floor(random() * paths.length)];
    writeFileSync(path, edited(readFileSync(path, 'utf8'), 0.05, random));
    times.push(
      await timed(async () => {
        await index.update(path);
        await list();
      }),
    );
  }
  for (const clock of ['ms', 'cpu'] as const) {
    const own = times.map((time) => time[clock]);
    const [middle, p99, most] = [median(own), quantile(own, 0.99), Math.max(...own)].map((t) => t.toFixed(1));
    const of = clock === 'cpu' ? ' of the processor' : '';
    console.log(`one file changed: median ${middle} ms, p99 ${p99} ms, most ${most} ms${of}`);
  }
}

function memory(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rss(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}

const folder = mkdtempSync(join(tmpdir(), 'news-library-'));
main(folder)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
