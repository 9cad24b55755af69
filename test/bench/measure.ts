import { analyze, Analyzer } from '../../src/analysis';
import type { ParagraphFacts } from '../../src/analysis/facts';
import { storyLayout, storyRecords } from '../../src/analysis/linker';
import { linkPeople, readPeople } from '../../src/analysis/people';
import { linkQuotes, readQuotes } from '../../src/analysis/quotes';
import { readRepeats, RepeatTracker } from '../../src/analysis/repeats';
import { readFurniture } from '../../src/analysis/text/furniture';
import { ParagraphedText } from '../../src/analysis/text/document';
import { splitSentences } from '../../src/analysis/text/sentences';
import { findStories } from '../../src/analysis/text/stories';
import { tokenize, Tokens } from '../../src/analysis/text/tokens';
import { linkThemes, readThemes } from '../../src/analysis/themes';

/** Milliseconds by part of the analysis; `shared` is paragraphs, tokens, sentences and furniture together. */
export interface PartTimes {
  shared: number;
  people: number;
  quotes: number;
  repeats: number;
  themes: number;
}
export const PARTS = ['shared', 'people', 'quotes', 'repeats', 'themes'] as const;

const now = (): number => performance.now();
const DATE = { iso: '2026-01-01', source: 'option' } as const;

/**
 * Runs the two stages by hand, with a clock around each part: what each costs on top of the shared pass. As in the
 * analysis, people, quotes and themes are linked story by story, and repeats over the whole text.
 */
export function timeParts(text: string): PartTimes {
  const times: PartTimes = { shared: 0, people: 0, quotes: 0, repeats: 0, themes: 0 };
  const timed = <T>(part: keyof PartTimes, run: () => T): T => {
    const from = now();
    const result = run();
    times[part] += now() - from;
    return result;
  };
  const document = new ParagraphedText();
  timed('shared', () => document.reset(text));
  const tokens = new Tokens();
  const facts = document.texts.map((own) => timeReaders(own, tokens, times));
  const openings = timed('shared', () => findStories(storyLayout(document, facts)));
  const tracker = new RepeatTracker();
  timed('repeats', () => tracker.reset(facts.map(({ repeats }) => repeats)));
  openings.forEach((first, i) => {
    const end = openings[i + 1] ?? facts.length;
    const records = timed('shared', () => storyRecords(document, facts, first, end));
    const people = timed('people', () => linkPeople(records, DATE));
    const quotes = timed('quotes', () => linkQuotes(records, people));
    const repeats = timed('repeats', () => tracker.groupsWithin(first, end)).map((copies) => ({ copies }));
    // The lists are made when they are first read: reading them is timed as well.
    timed('themes', () => linkThemes(records, people, quotes, repeats).themes);
  });
  return times;
}

function timeReaders(text: string, tokens: Tokens, times: PartTimes): ParagraphFacts {
  const t0 = now();
  tokenize(text, tokens);
  splitSentences(tokens);
  const furniture = readFurniture(tokens);
  const t1 = now();
  const people = readPeople(tokens);
  const t2 = now();
  const quotes = readQuotes(tokens, people);
  const t3 = now();
  const repeats = readRepeats(tokens);
  const t4 = now();
  const themes = readThemes(tokens, people);
  const t5 = now();
  times.shared += t1 - t0;
  times.people += t2 - t1;
  times.quotes += t3 - t2;
  times.repeats += t4 - t3;
  times.themes += t5 - t4;
  return { furniture, people, quotes, repeats, themes };
}

/** The floor: looks at every character once and counts blanks. */
export function scanCharacters(text: string): number {
  let blanks = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20) blanks++;
  return blanks;
}

/** Median of the wall-clock milliseconds of `runs` runs, after `warmups` that are not counted. */
export function medianTime(run: () => unknown, runs: number, warmups: number): number {
  for (let i = 0; i < warmups; i++) run();
  return median(
    Array.from({ length: runs }, () => {
      const from = now();
      run();
      return now() - from;
    }),
  );
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Bytes that an open document's analyzer and article hold per character, the text left out. Needs --expose-gc. */
export function memoryPerCharacter(text: string): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return NaN;
  analyze(text.slice(0, 20_000)); // tables and compiled code do not count
  const before = held(collect);
  const analyzer = new Analyzer();
  const article = analyzer.reset(text);
  const after = held(collect);
  analyzer.edit([]); // keeps the analyzer alive until here
  return article.length > 0 ? (after - before) / text.length : NaN;
}

/** Bytes in use. What array buffers held is given back by the collection after the one that finds them unused. */
export function held(collect: () => void): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
