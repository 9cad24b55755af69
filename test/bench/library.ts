/**
 * npm run bench:library [-- --files N] [-- --text FILE]
 *
 * The index of repeats across files: how long N articles take from text to index, to the number of repeated paragraphs
 * of each, to bytes and back, what memory that holds, and how long one changed file takes. The articles are made from
 * generated news (or from FILE) by mixing, editing and copying paragraphs. Reading from disk is not part of it.
 */
import { readFileSync } from 'node:fs';
import { decodeLibrary, encodeLibrary, readSignatures, RepeatLibrary } from '../../src/analysis';
import { median, quantile } from './clock';
import { makeNews, randomFrom } from './texts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const now = (): number => performance.now();

const FILES = Number(option('--files') ?? 10_000);
const UPDATES = 200;

/** `count` articles of 4 to 20 paragraphs: most paragraphs stand once, some are copied from others, some of these edited. */
function makeArticles(paragraphs: readonly string[], count: number): string[] {
  const random = randomFrom(5);
  const at = (index: number): string => paragraphs[index % paragraphs.length] as string;
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

function timed<T>(name: string, run: () => T): T {
  const from = now();
  const result = run();
  console.log(`${name.padEnd(44)} ${(now() - from).toFixed(0).padStart(7)} ms`);
  return result;
}

function main(): void {
  const file = option('--text');
  const text = file === undefined ? makeNews(8_000_000) : readFileSync(file, 'utf8');
  const articles = makeArticles(text.split(/\n+/).filter(Boolean), FILES);
  const size = articles.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `Node ${process.version}, ${file ?? 'generated news'}: ${FILES} articles, ${(size / 1e6).toFixed(1)} MB`,
  );
  const before = memory();
  const library = new RepeatLibrary();
  timed('indexing', () => {
    articles.forEach((article, i) => library.set(`/${i}.txt`, { time: i, size: 1 }, readSignatures(article)));
  });
  const repeated = timed('finding the repeats of every file', () =>
    articles.map((_, i) => library.countRepeated(`/${i}.txt`)),
  );
  console.log(`${repeated.reduce((sum, count) => sum + count, 0)} paragraphs stand in several files`);
  console.log(`memory of the index ${((memory() - before) / 1e6).toFixed(0)} MB, process ${rss()} MB`);
  benchUpdates(library, articles);
  const bytes = timed('to bytes', () => encodeLibrary(library));
  console.log(`${(bytes.length / 1e6).toFixed(1)} MB of bytes`);
  timed('from bytes to an index', () => {
    const files = decodeLibrary(bytes);
    if (typeof files === 'string') throw new Error(files);
    const again = new RepeatLibrary();
    for (const { key, stamp, paragraphs } of files) again.set(key, stamp, paragraphs);
  });
  console.log(`process at most ${rss()} MB`);
}

/** One file changed: read again, put into the index, its own repeats looked up. */
function benchUpdates(library: RepeatLibrary, articles: readonly string[]): void {
  const random = randomFrom(7);
  const times = Array.from({ length: UPDATES }, () => {
    const index = Math.floor(random() * articles.length);
    const text = edited(articles[index] as string, 0.05, random);
    const from = now();
    library.set(`/${index}.txt`, { time: 0, size: 1 }, readSignatures(text));
    library.repeatsOf(`/${index}.txt`);
    return now() - from;
  });
  const figures = [median(times), quantile(times, 0.99), Math.max(...times)].map((ms) => ms.toFixed(2));
  console.log(`one file changed: median ${figures[0]} ms, p99 ${figures[1]} ms, most ${figures[2]} ms`);
}

function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rss(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}

main();
