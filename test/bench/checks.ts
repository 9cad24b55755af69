import { analyze } from '../../src/analysis';
import { check } from '../../src/checks';
import { analyzeAll } from './measure';
import { median, quantile, timed } from './clock';

const DATE = '2026-07-20';

export interface CheckTimes {
  /** Milliseconds for the desk checks of the text, once it has been analysed. */
  readonly checks: number;
  /** How many times as long the whole analysis takes, measured in turn with the checks. */
  readonly ratio: number;
}

/** Times the desk checks of a text beside its analysis, in turn, so that a busy machine slows both. */
export function timeChecks(text: string, runs: number): CheckTimes {
  const checks: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < runs + 2; i++) {
    const article = analyze(text, { date: DATE }); // anew: findings are kept with what was found in a story
    Object.values(article); // lists are made when they are first read
    checks.push(timed(() => check(article, text)));
    whole.push(timed(() => analyzeAll(text)));
  }
  const [own, analysis] = [checks, whole].map((times) => median(times.slice(2))) as [number, number];
  return { checks: own, ratio: analysis / own };
}

/** Milliseconds in which articles are checked again, as when the writer pauses. */
export function timePauses(articles: readonly string[]): { readonly p50: number; readonly p99: number } {
  const read = articles.map((text) => ({ text, article: analyze(text, { date: DATE }) }));
  const times = read.map(({ text, article }) => {
    const start = performance.now();
    check(article, text);
    return performance.now() - start;
  });
  const warm = times.slice(articles.length >> 2);
  return { p50: quantile(warm, 0.5), p99: quantile(warm, 0.99) };
}
