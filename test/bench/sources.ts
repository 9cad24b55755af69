/**
 * npm run bench:sources [-- --files N] [-- --kilobytes N] [-- --quotes N]
 *
 * The index of sources as the extension keeps it: texts of generated news are read into signatures, quotations taken from
 * them are held against all, and one that changed is held against them again. Times are those of the processor too,
 * which says more on a busy machine.
 */
import { analyze } from '../../src/analysis';
import { candidatesFor, checkQuote, readSource, signatureOf, type SourceSignature } from '../../src/sources';
import { median, quantile } from './clock';
import { makeNews, randomFrom } from './texts';

const args = process.argv.slice(2);
const option = (name: string, other: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : other;

const FILES = option('--files', 1000);
const SIZE = option('--kilobytes', 100) * 1000;
const QUOTES = option('--quotes', 500);

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Texts of their own words: a word of ten is one that no other text has. */
function makeSources(): string[] {
  const random = randomFrom(11);
  const material = makeNews(2 * SIZE).split(' ');
  return Array.from({ length: FILES }, (_, file) => {
    const words: string[] = [];
    for (let length = 0, at = Math.floor(random() * material.length); length < SIZE; at++) {
      const own = material[at % material.length];
      const word = random() < 0.1 ? `${own}${file.toString(36)}` : own;
      words.push(word);
      length += word.length + 1;
    }
    return words.join(' ');
  });
}

function main(): void {
  const texts = makeSources();
  const random = randomFrom(13);
  const sentences = Array.from({ length: QUOTES }, () => {
    const words = texts[Math.floor(random() * FILES)].split(/\s+/);
    const from = Math.floor(random() * (words.length - 30));
    return words
      .slice(from, from + 12 + Math.floor(random() * 12))
      .join(' ')
      .replace(/["“”]/g, '');
  });
  const article = sentences.map((words) => `“${words},” said Ana Example.`).join('\n\n');
  const { quotes } = analyze(article);
  const before = process.memoryUsage();
  let from = performance.now();
  let cpu = seconds();
  const signatures = new Map<string, SourceSignature>();
  for (const [i, text] of texts.entries())
    signatures.set(String(i), signatureOf(readSource(String(i), text)));
  const bytes = Array.from(signatures.values()).reduce((sum, { byteLength }) => sum + byteLength, 0);
  console.log(
    `${FILES} sources of ${SIZE / 1000} kB indexed: ${((performance.now() - from) / 1000).toFixed(1)} s, ` +
      `${(seconds() - cpu).toFixed(1)} s of the processor; index ${(bytes / 1e6).toFixed(0)} MB, ` +
      `process at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (texts ${((FILES * SIZE) / 1e6).toFixed(0)} MB, ` +
      `${(before.rss / 1e6).toFixed(0)} MB before)`,
  );
  const times: number[] = [];
  const verdicts = new Map<string, number>();
  from = performance.now();
  for (const quote of quotes.filter(({ kind }) => kind !== 'indirect')) {
    cpu = seconds();
    const keys = candidatesFor(article.slice(quote.start, quote.end), signatures);
    const sources = keys.map((key) => readSource(key, texts[Number(key)]));
    const { verdict } = checkQuote(article, quote, sources);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    times.push((seconds() - cpu) * 1000);
  }
  console.log(
    `${times.length} quotations: ${((performance.now() - from) / 1000).toFixed(1)} s; one: median ` +
      `${median(times).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms of the processor, sources read anew each time`,
    Object.fromEntries(verdicts),
  );
  // What an editor has read stays read: the quotation that changed is held against known sources.
  const again: number[] = [];
  for (const quote of quotes.slice(0, 50)) {
    const quoted = article.slice(quote.start, quote.end);
    const sources = candidatesFor(quoted, signatures).map((key) => readSource(key, texts[Number(key)]));
    cpu = seconds();
    candidatesFor(quoted, signatures);
    checkQuote(article, quote, sources);
    again.push((seconds() - cpu) * 1000);
  }
  console.log(
    `a changed quotation: median ${median(again).toFixed(1)} ms, p99 ${quantile(again, 0.99).toFixed(1)} ms`,
  );
}

main();
