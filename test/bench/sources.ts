/**
 * npm run bench:sources [-- --files N] [-- --kilobytes N] [-- --quotes N]
 *
 * The index of sources as the extension keeps it: texts of generated news are read into signatures, quotations taken from
 * them are held against all, and each with a change again. A text is made when it is read, as from a disk, which counts
 * too. Times are those of the processor as well, which says more on a busy machine.
 */
import { analyze } from '../../src/analysis';
import {
  checkAgainstShelf,
  readSource,
  signatureOf,
  type Source,
  type SourceShelf,
  type SourceSignature,
} from '../../src/sources';
import { median, quantile } from './clock';
import { makeNews, randomFrom } from './texts';

const args = process.argv.slice(2);
const option = (name: string, other: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : other;

const FILES = option('--files', 1000);
const SIZE = option('--kilobytes', 100) * 1000;
const QUOTES = option('--quotes', 500);
const MOST_READ = 300;

const material = makeNews(2 * SIZE).split(' ');

/** A text of its own words: a word of ten is one that no other text has. */
function textOf(file: number): string {
  const random = randomFrom(file + 1);
  const words: string[] = [];
  for (let length = 0, at = Math.floor(random() * material.length); length < SIZE; at++) {
    const own = material[at % material.length];
    const word = random() < 0.1 ? `${own}${file.toString(36)}` : own;
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** An article of quotations from the sources. */
function makeArticle(): string {
  const random = randomFrom(13);
  const quotations = Array.from({ length: QUOTES }, () => {
    const words = textOf(Math.floor(random() * FILES)).split(/\s+/);
    const from = Math.floor(random() * (words.length - 30));
    const quoted = words.slice(from, from + 12 + Math.floor(random() * 12)).join(' ');
    return `“${quoted.replace(/["“”]/g, '')},” said Ana Example.`;
  });
  return quotations.join('\n\n');
}

function makeShelf(signatures: ReadonlyMap<string, SourceSignature>): SourceShelf {
  const read = new Map<string, Source>();
  return {
    signatures,
    sourceOf: (key) => {
      const source = read.get(key) ?? readSource(key, textOf(Number(key)));
      read.set(key, source);
      const [oldest] = read.keys();
      if (read.size > MOST_READ && oldest !== undefined) read.delete(oldest);
      return Promise.resolve(source);
    },
  };
}

function told(times: readonly number[]): string {
  return `median ${median(times).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms of the processor`;
}

async function main(): Promise<void> {
  const article = makeArticle();
  const quotes = analyze(article).quotes.filter(({ kind }) => kind !== 'indirect');
  const before = process.memoryUsage().rss;
  const [from, cpu] = [performance.now(), seconds()];
  const signatures = new Map<string, SourceSignature>();
  for (let i = 0; i < FILES; i++) signatures.set(String(i), signatureOf(readSource(String(i), textOf(i))));
  const bytes = Array.from(signatures.values()).reduce((sum, { byteLength }) => sum + byteLength, 0);
  console.log(
    `${FILES} sources of ${SIZE / 1000} kB: ${((performance.now() - from) / 1000).toFixed(1)} s, ` +
      `${(seconds() - cpu).toFixed(1)} s of the processor; index ${(bytes / 1e6).toFixed(0)} MB, process at most ` +
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (${(before / 1e6).toFixed(0)} MB before)`,
  );
  const shelf = makeShelf(signatures);
  const first: number[] = [];
  const again: number[] = [];
  const verdicts = new Map<string, number>();
  for (const quote of quotes) {
    let start = seconds();
    const { verdict } = await checkAgainstShelf(article, quote, shelf, null);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    first.push((seconds() - start) * 1000);
    const changed = article.slice(quote.start, quote.end).replace(' ', ' not ');
    start = seconds();
    await checkAgainstShelf(changed, { ...quote, start: 0, end: changed.length }, shelf, null);
    again.push((seconds() - start) * 1000);
  }
  console.log(
    `${quotes.length} quotations, sources read when asked for: ${told(first)}`,
    Object.fromEntries(verdicts),
  );
  console.log(`one changed, its sources known: ${told(again)}`);
}

void main();
