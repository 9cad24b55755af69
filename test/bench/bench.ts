/**
 * npm run bench [-- quotes people repeats themes checks edits annotations memory startup] [--text FILE] [--json [FILE]] [--check [FILE]]
 * [--no-peers] [--node FILE]
 *
 * Prints from one run: the whole analysis and its parts at four sizes, the growth exponent, edits, memory, and two other
 * JavaScript libraries on the same text. The start is timed in the Node of --node, such as the one in .vscode-test that
 * VS Code runs in; else in the bench's own. Times are the processor's, so that other programs count little. Machines differ
 * all the same: compare ratios of one run, never times of two.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { timeAnnotations, timeCorrectedTyping } from './annotations';
import { timeChecks, timePauses } from './checks';
import { median, medianTime, quantile, timed } from './clock';
import { timePaste, timeTyping } from './edits';
import {
  analyzeAll,
  gazetteerTime,
  memoryPerCharacter,
  PARTS,
  scanCharacters,
  timeParts,
  type PartTimes,
} from './measure';
import { timeQuoteRuns } from './quoteRuns';
import { indexPerCharacter, speedOfRepeats, timeQueries } from './repeats';
import { timeStartup } from './startup';
import { makeArticles, makeNews } from './texts';

const SIZES = [10_000, 100_000, 1_000_000, 8_000_000];
const ARTICLES = 200;
const ARTICLE_WORDS = 720;
/** The ratios that `--check` compares with where no file is named; from the last release or later. */
const KEPT = 'test/bench/ratios.json';
/** A ratio to a peer may fall by this share before --check fails. */
const TOLERANCE = 0.25;
const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const figures: Record<string, number> = {};

if (args.includes('--memory-only')) {
  process.stdout.write(String(memoryPerCharacter(textOf(8_000_000))));
} else if (args.includes('--index-only')) {
  process.stdout.write(String(indexPerCharacter(textOf(8_000_000))));
} else if (args.includes('--gazetteer-only')) {
  process.stdout.write(String(gazetteerTime()));
} else {
  void main();
}

async function main(): Promise<void> {
  say(`Node ${process.version}, ${option('--text') ?? 'generated news'}`);
  benchSizes();
  if (wanted('quotes')) benchQuoteRuns();
  if (wanted('people')) benchGazetteer();
  if (wanted('repeats')) benchRepeats();
  if (wanted('themes')) benchArticles();
  if (wanted('checks')) benchChecks();
  if (wanted('edits')) benchEdits();
  if (wanted('annotations')) benchAnnotations();
  if (wanted('memory')) benchMemory();
  if (wanted('startup')) await benchStartup();
  if (!args.includes('--no-peers') && !args.some((arg) => (PARTS as readonly string[]).includes(arg)))
    await benchPeers();
  finish();
}

/** Without named parts everything is wanted. */
function wanted(part: string): boolean {
  const named = args.filter(
    (arg) => /^[a-z]+$/.test(arg) && arg !== option('--text') && arg !== option('--node'),
  );
  return named.length === 0 || named.includes(part);
}

function say(line: string): void {
  if (!args.includes('--json') || option('--json')?.endsWith('.json')) console.log(line);
}

/** `size` characters of the user's text, repeated where it is shorter, or of generated news. */
function textOf(size: number): string {
  const file = option('--text');
  if (file === undefined) return makeNews(size);
  const text = readFileSync(file, 'utf8');
  return text.length >= size
    ? text.slice(0, size)
    : text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

/** Megabytes (a million characters) a second. */
function speed(size: number, ms: number): number {
  return size / 1000 / ms;
}

function benchSizes(): void {
  say(
    `\n${'MB/s'.padEnd(12)}${['whole', ...PARTS, 'floor'].map((name) => name.padStart(9)).join('')}   (whole: with all its lists; parts: on top of the shared pass)`,
  );
  const totals: number[] = [];
  const parts: PartTimes[] = [];
  for (const size of SIZES) {
    const text = textOf(size);
    const runs = size >= 8_000_000 ? 3 : size >= 1_000_000 ? 7 : 30;
    const whole = medianTime(() => analyzeAll(text), runs, size >= 1_000_000 ? 2 : 30);
    const times = Array.from({ length: runs }, () => timeParts(text));
    const part = Object.fromEntries(
      PARTS.map((name) => [name, median(times.map((time) => time[name]))]),
    ) as unknown as PartTimes;
    const floor = medianTime(() => scanCharacters(text), 10, 3);
    const row = [whole, ...PARTS.map((name) => part[name]), floor].map((ms) => speed(size, ms));
    say(label(size).padEnd(12) + row.map((value) => value.toFixed(1).padStart(9)).join(''));
    figures[`whole.${label(size)}`] = row[0];
    PARTS.forEach((name, i) => (figures[`${name}.${label(size)}`] = row[i + 1]));
    totals.push(whole);
    parts.push(part);
  }
  const exponent = (large: number, small: number): number => Math.log(large / small) / Math.log(8);
  const growth = [totals, ...PARTS.map((name) => parts.map((part) => part[name]))].map((times) =>
    exponent(times[3], times[2]),
  );
  say('growth 1-8'.padEnd(12) + growth.map((value) => value.toFixed(2).padStart(9)).join(''));
  figures['growth'] = growth[0];
}

/** The reader of quotes over long runs of marks, commas and the like, against prose. */
function benchQuoteRuns(): void {
  const [worst] = timeQuoteRuns(0);
  if (!worst) return;
  say(`\nquotes over long runs: at most ${worst.ratio.toFixed(2)} times the time of prose (${worst.name})`);
  figures['quotes.worst run'] = worst.ratio;
}

/** The table of leaders, from nothing to the first answer, each time in a process of its own. */
function benchGazetteer(): void {
  const script = process.argv[1];
  const times = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, [script, '--gazetteer-only'], { encoding: 'utf8' }).stdout),
  );
  const fastest = Math.min(...times);
  say(
    `\ngazetteer ready: median ${median(times).toFixed(1)} ms, fastest ${fastest.toFixed(1)} ms of 9 processes`,
  );
  figures['gazetteer'] = median(times);
}

/** Articles as they come, one after the other: the themes of each, and all of it with its lists. */
function benchArticles(): void {
  const articles = makeArticles(ARTICLES, ARTICLE_WORDS);
  const rows: Record<string, (text: string) => number> = {
    themes: (text) => timeParts(text).themes,
    whole: (text) => timed(() => analyzeAll(text)),
  };
  say(`\narticles of ${ARTICLE_WORDS} words, each read once`);
  for (const [name, run] of Object.entries(rows)) {
    articles.slice(0, ARTICLES / 4).forEach(run); // compiled code, as in an editor that has been open for a while
    const times = articles.map(run);
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    say(`${name.padEnd(12)} p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`);
    figures[`articles.${name}.p50`] = p50;
    figures[`articles.${name}.p95`] = p95;
  }
}

/** The desk checks of a text that has been analysed, and of articles as they come. */
function benchChecks(): void {
  const size = 1_000_000;
  const { checks, ratio } = timeChecks(textOf(size), 15);
  const { p50, p99 } = timePauses(makeArticles(ARTICLES, ARTICLE_WORDS));
  say(
    `\nchecks: ${speed(size, checks).toFixed(1)} MB/s at 1 MB after the analysis, which takes ${ratio.toFixed(1)} times as long; ` +
      `an article of ${ARTICLE_WORDS} words at a pause p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms by the clock`,
  );
  Object.assign(figures, {
    'checks.1 MB': speed(size, checks),
    'ratio.analysis to checks': ratio,
    'checks.article.p50': p50,
    'checks.article.p99': p99,
  });
}

function label(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} KB`;
}

function benchEdits(): void {
  const one = textOf(1_000_000);
  const rows = [
    ['typing in 1 MB', timeTyping(one, 2000)],
    ['typing in 8 MB', timeTyping(textOf(8_000_000), 500)],
    ['50 KB into 1 MB, and undo', timePaste(one, textOf(50_000), 20)],
  ] as const;
  say('\nedits, until everything is linked, by the clock');
  for (const [name, { median, p99, p99OfProcessor }] of rows) {
    say(
      `${name.padEnd(28)} median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (processor, all threads: ${p99OfProcessor.toFixed(2)})`,
    );
    figures[`edit.${name}.median`] = median;
    figures[`edit.${name}.p99`] = p99;
  }
}

/** A reader's annotations in 1 MB, by the processor's time; a third of them corrections. */
function benchAnnotations(): void {
  const text = textOf(1_000_000);
  const floor = medianTime(() => scanCharacters(text), 10, 3);
  const { parsing, opening, key } = timeAnnotations(text, 1 / 3);
  const typing = timeCorrectedTyping(text, 1 / 3);
  say(
    `\n10,000 annotations in 1 MB: opening ${opening.toFixed(0)} ms (their JSON alone ${parsing.toFixed(0)}), ` +
      `following a key ${key.toFixed(2)} ms; the key with its analysis ${typing.with.toFixed(2)} ms, without them ${typing.without.toFixed(2)}`,
  );
  Object.assign(figures, {
    'annotations.opening': opening,
    'annotations.key': key,
    'annotations.typing': typing.with - typing.without,
    // Held by --check: in hundredths of the time that cannot be saved, and in looks at every character of the text.
    'ratio.annotations opened': (100 * parsing) / opening,
    'ratio.annotations followed': floor / key,
  });
}

/** The repeats alone, by the processor's time. */
function benchRepeats(): void {
  const texts = [1_000_000, 8_000_000].map(textOf);
  const [small, large] = speedOfRepeats(texts, 7) as [number, number];
  const growth = 1 + Math.log(small / large) / Math.log(8);
  const query = timeQueries(texts[0], 1000);
  const index = measureApart('--index-only');
  say(
    `\nrepeats: ${small.toFixed(1)} MB/s at 1 MB, ${large.toFixed(1)} at 8 MB, growth ${growth.toFixed(2)}; ` +
      `a keystroke in 1 MB median ${query.median.toFixed(2)} ms, p99 ${query.p99.toFixed(2)} ms; ` +
      `index ${index.toFixed(1)} bytes a character at 8 MB (processor time)`,
  );
  Object.assign(figures, {
    'repeats.growth': growth,
    'repeats.query.median': query.median,
    'repeats.query.p99': query.p99,
    'repeats.index': index,
  });
}

async function benchStartup(): Promise<void> {
  const program = option('--node') ?? process.execPath;
  const { node, load, first, firstByClock, warm } = await timeStartup(textOf(5000), 11, program);
  say(
    `\nfrom nothing loaded to 5 KB read, Node ${node}: ${first.toFixed(1)} ms of the processor, ${firstByClock.toFixed(1)} ms by the clock; ` +
      `loading ${load.toFixed(1)} ms; the 5 KB once warm ${warm.toFixed(2)} ms`,
  );
  Object.assign(figures, { 'startup.load': load, 'startup.first': first, 'startup.warm': warm });
}

/** Memory is measured in a process of its own, so that nothing else is counted. */
function measureApart(what: string): number {
  const script = process.argv[1];
  return Number(
    spawnSync(process.execPath, ['--expose-gc', script, what, ...args], { encoding: 'utf8' }).stdout,
  );
}

function benchMemory(): void {
  const bytes = measureApart('--memory-only');
  say(`\nmemory at 8 MB: ${bytes.toFixed(1)} bytes a character above the text`);
  figures['memory'] = bytes;
}

async function benchPeers(): Promise<void> {
  const { PEERS, timePeer } = await import('./peers');
  say('\npeers');
  for (const peer of PEERS) {
    const { name, limit } = peer;
    const { ours, theirs, ratio, firstRatio, warmups } = timePeer(peer, textOf(limit));
    say(
      `${name.padEnd(12)} ${speed(limit, theirs).toFixed(2)} MB/s on ${label(limit)}; we are ${ratio.toFixed(1)} times as fast with ${speed(limit, ours).toFixed(1)} ` +
        `(both warm, after ${warmups} runs; in the runs after the first ${firstRatio.toFixed(1)} times)`,
    );
    figures[`ratio.${name}`] = ratio;
  }
}

function finish(): void {
  if (args.includes('--json')) {
    const file = option('--json');
    const json = JSON.stringify(figures, null, 2) + '\n';
    if (file?.endsWith('.json')) writeFileSync(file, json);
    else process.stdout.write(json);
  }
  if (!args.includes('--check')) return;
  const given = option('--check');
  const kept = given?.endsWith('.json') ? given : KEPT;
  const before = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, number>;
  for (const [name, ratio] of Object.entries(before)) {
    if (!name.startsWith('ratio.')) continue;
    const now = figures[name] ?? 0;
    const fell = now < ratio * (1 - TOLERANCE);
    say(
      `${name}: ${now.toFixed(1)}, kept ${ratio.toFixed(1)}${fell ? ' - fell by more than a quarter' : ''}`,
    );
    if (fell) process.exitCode = 1;
  }
}
