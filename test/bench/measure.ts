import { analyze, Analyzer, type Article } from '../../src/analysis';
import type { ParagraphFacts } from '../../src/analysis/pipeline/records';
import { partsOf } from '../../src/analysis/pipeline/assemble';
import type { LinkedStory } from '../../src/analysis/pipeline/linkStory';
import { storyLayout, storyRecords } from '../../src/analysis/pipeline/linker';
import { linkPeople, readPeople } from '../../src/analysis/people';
import { shippedGazetteer } from '../../src/analysis/people/gazetteer';
import { nameKey } from '../../src/analysis/people/nameKey';
import { linkQuotes, readQuotes } from '../../src/analysis/quotes';
import { readRepeats, RepeatTracker } from '../../src/analysis/repeats';
import { readFurniture } from '../../src/analysis/text/furniture';
import { ParagraphedText } from '../../src/analysis/text/document';
import { splitSentences } from '../../src/analysis/text/sentences';
import { findStories } from '../../src/analysis/text/stories';
import { tokenize, Tokens } from '../../src/analysis/text/tokens';
import { linkThemes, readThemes } from '../../src/analysis/themes';
import { timed } from './clock';

/** The whole analysis. The lists of an article are made when they are first read: here all of them are. */
export function analyzeAll(text: string): Article {
  const article = analyze(text);
  Object.values(article);
  return article;
}

/** Milliseconds by part of the analysis; `shared` is paragraphs, tokens, sentences and furniture together. */
export interface PartTimes {
  shared: number;
  people: number;
  quotes: number;
  repeats: number;
  themes: number;
}
export const PARTS = ['shared', 'people', 'quotes', 'repeats', 'themes'] as const;

/** Paragraphs that are read under one look at the clock, which takes as long as reading one. */
const BATCH = 64;
const DATE = { iso: '2026-01-01', source: 'option' } as const;

/**
 * Runs the two stages by hand, with a clock around each part: what each costs on top of the shared pass. As in the
 * analysis, people, quotes and themes are linked story by story, and repeats over the whole text.
 */
export function timeParts(text: string): PartTimes {
  const times: PartTimes = { shared: 0, people: 0, quotes: 0, repeats: 0, themes: 0 };
  const part = <T>(name: keyof PartTimes, run: () => T): T => {
    let result!: T;
    times[name] += timed(() => (result = run()));
    return result;
  };
  const document = new ParagraphedText();
  part('shared', () => document.reset(text));
  const tokensOf = Array.from({ length: BATCH }, () => new Tokens());
  const facts: ParagraphFacts[] = [];
  for (let from = 0; from < document.texts.length; from += BATCH)
    facts.push(...readBatch(document.texts.slice(from, from + BATCH), tokensOf, part));
  const openings = part('shared', () => findStories(storyLayout(document, facts)));
  const tracker = new RepeatTracker();
  part('repeats', () => tracker.reset(facts.map(({ repeats }) => repeats)));
  openings.forEach((first, i) => {
    const end = openings[i + 1] ?? facts.length;
    const records = part('shared', () => storyRecords(document, facts, first, end));
    const people = part('people', () => linkPeople(records, DATE));
    const quotes = part('quotes', () => linkQuotes(records, people));
    const repeats = part('repeats', () => tracker.groupsWithin(first, end)).map((copies) => ({ copies }));
    // The lists are made when they are first read: reading them is timed as well.
    part('themes', () => linkThemes(records, people, quotes, repeats).themes);
  });
  return times;
}

/** The facts of some paragraphs, part by part, each paragraph with tokens of its own. */
function readBatch(
  texts: readonly string[],
  tokensOf: readonly Tokens[],
  part: <T>(name: keyof PartTimes, run: () => T) => T,
): ParagraphFacts[] {
  const each = <T>(name: keyof PartTimes, read: (tokens: Tokens, i: number) => T): T[] =>
    part(name, () => texts.map((_, i) => read(tokensOf[i], i)));
  const furniture = each('shared', (tokens, i) => {
    tokenize(texts[i], tokens);
    splitSentences(tokens);
    return readFurniture(tokens);
  });
  const people = each('people', readPeople);
  const quotes = each('quotes', (tokens, i) => readQuotes(tokens, people[i]));
  const repeats = each('repeats', readRepeats);
  const themes = each('themes', readThemes);
  return furniture.map((own, i) => ({
    furniture: own,
    people: people[i],
    quotes: quotes[i],
    repeats: repeats[i],
    themes: themes[i],
  }));
}

/** Milliseconds of the processor's time until the shipped table of leaders has answered first; NaN for no answer. */
export function gazetteerTime(): number {
  let found = 0;
  const time = timed(() => {
    const { full, ends } = nameKey('Angela Merkel');
    found = shippedGazetteer().named(full, ends).length;
  });
  return found === 1 ? time : NaN;
}

/** The floor: looks at every character once and counts blanks. */
export function scanCharacters(text: string): number {
  let blanks = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20) blanks++;
  return blanks;
}

/** Links what is left to link, story by story: what a story is about waits until it is asked for. */
export function linkAll(article: Article): number {
  let count = 0;
  for (const { content } of partsOf(article)) count += (content as LinkedStory).themes.sections.length;
  return count;
}

/** Bytes that an open document's analyzer and article hold per character, the text left out. Needs --expose-gc. */
export function memoryPerCharacter(text: string): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return NaN;
  analyze(text.slice(0, 20_000)); // tables and compiled code do not count
  const before = held(collect);
  const analyzer = new Analyzer();
  const article = analyzer.reset(text);
  linkAll(article);
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
