/** Quotations of an article that are one, word for word or nearly. */
import type { Quote } from '../analysis';
import { bareWords, type Context } from './context';

/** A quotation's words without marks. */
export interface Wording {
  readonly quote: Quote;
  readonly text: string;
  readonly words: readonly string[];
  /** Something was left out or put in, and the writer says so with brackets or dots. */
  readonly isCut: boolean;
}

export interface AlikeQuotes {
  readonly first: Wording;
  readonly again: Wording;
  /** Words that differ: 0 where one is the other, or a part of it. */
  readonly differences: number;
}

const FEWEST_WORDS = 5;
/** Words of a quotation whose other wording is no saying of its own: short ones are alike by chance. */
const FEWEST_TO_DIFFER = 8;
/** Words of a quotation that are compared. */
const MOST_WORDS = 150;
/** Words in a row by which quotations are found that may be alike. */
const RUN = 3;
/** Runs in common that make two worth comparing; short ones have few. */
const SHARED_RUNS = 2;
/** Of the shorter one's words so many may differ. */
const MOST_DIFFERENT = 0.3;
/** Quotations that share a run: more have a set phrase in common. */
const MOST_SHARING = 12;

const known = new WeakMap<Context, AlikeQuotes[]>();

/** Pairs of quotations that are one, in text order of the later one; each is compared with the earlier ones it is likest. */
export function alikeQuotes(context: Context): readonly AlikeQuotes[] {
  const done = known.get(context);
  if (done) return done;
  const pairs: AlikeQuotes[] = [];
  const byRun = new Map<string, number[]>();
  const wordings: Wording[] = [];
  for (const quote of context.quotations) {
    const text = context.slice(quote);
    const words = bareWords(text).slice(0, MOST_WORDS);
    if (words.length < FEWEST_WORDS) continue;
    const own: Wording = { quote, text, words, isCut: /[[\]…]|\.\s?\.\s?\./.test(text) };
    for (const earlier of candidates(own, byRun)) {
      const first = wordings[earlier];
      if (quote.start < first.quote.end) continue; // one inside the other
      const differences = compare(first, own);
      if (differences !== null) pairs.push({ first, again: own, differences });
    }
    addRuns(own, wordings.push(own) - 1, byRun);
  }
  known.set(context, pairs);
  return pairs;
}

function runsOf({ words }: Wording): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

function candidates(own: Wording, byRun: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const run of runsOf(own))
    for (const i of byRun.get(run) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  return Array.from(shared).flatMap(([i, count]) => (count >= SHARED_RUNS ? [i] : []));
}

function addRuns(own: Wording, index: number, byRun: Map<string, number[]>): void {
  for (const run of runsOf(own)) {
    const list = byRun.get(run);
    if (!list) byRun.set(run, [index]);
    else if (list.length < MOST_SHARING) list.push(index);
  }
}

/** How many words differ where the shorter is laid along the longer where it fits best; null where they are two. */
function compare(a: Wording, b: Wording): number | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const cost = alignedCost(short, long);
  if (cost === 0) return 0;
  if (a.isCut || b.isCut || short.length < FEWEST_TO_DIFFER) return null;
  if (cost > Math.max(1, Math.floor(short.length * MOST_DIFFERENT))) return null;
  return isCutElsewhere(short, long) ? null : cost;
}

/** Whether two are parts of one longer saying, cut at other places: all that they share stands in one piece. */
function isCutElsewhere(short: readonly string[], long: readonly string[]): boolean {
  const pairs = new Set(long.slice(1).map((word, i) => `${long[i]} ${word}`));
  const shared = short.flatMap((word, i) => (i > 0 && pairs.has(`${short[i - 1]} ${word}`) ? [i] : []));
  if (shared.length === 0) return true;
  const middle = short.slice(shared[0] - 1, (shared.at(-1) as number) + 1);
  return alignedCost(middle, long) === 0;
}

/** Edit distance of a sequence of words to the likest stretch of another (Sellers, 1980). */
function alignedCost(short: readonly string[], long: readonly string[]): number {
  let row = new Array<number>(long.length + 1).fill(0);
  short.forEach((word, i) => {
    const next = [i + 1];
    for (let j = 1; j <= long.length; j++) {
      const same = word === long[j - 1] ? 0 : 1;
      next.push(Math.min(row[j - 1] + same, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  });
  return Math.min(...row);
}
