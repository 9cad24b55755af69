import { readRepeats, RepeatTracker, type RepeatFacts } from '../../src/analysis/repeats';
import { findParagraphs } from '../../src/analysis/text/paragraphs';
import { splitSentences } from '../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../src/analysis/text/tokens';
import { median, quantile, timed } from './clock';
import { held } from './measure';
import { randomFrom } from './texts';

/** What one keystroke costs the repeats, in milliseconds of the processor's time. */
export interface QueryTimes {
  readonly median: number;
  readonly p99: number;
}

const tokens = new Tokens();

/** The paragraphs of a text and, of each, what the repeats are found by. */
function readAll(text: string): { texts: string[]; facts: RepeatFacts[] } {
  const texts = findParagraphs(text).map(({ start, end }) => text.slice(start, end));
  return { texts, facts: texts.map(read) };
}

function read(paragraph: string): RepeatFacts {
  tokenize(paragraph, tokens);
  splitSentences(tokens);
  return readRepeats(tokens);
}

/**
 * Megabytes a second of the repeats alone, over each text: reading the words of its paragraphs and linking them all. By
 * the processor's time, the texts in turn, so that a busy machine does not count; the best of `rounds`.
 */
export function speedOfRepeats(texts: readonly string[], rounds: number): number[] {
  const all = texts.map((text) => ({ length: text.length, best: Infinity, paragraphs: readAll(text).texts }));
  for (let round = 0; round < rounds; round++)
    for (const one of all) one.best = Math.min(one.best, timeOnce(one.paragraphs));
  return all.map(({ length, best }) => length / 1000 / best);
}

function timeOnce(paragraphs: readonly string[]): number {
  const tokensOf = Array.from({ length: BATCH }, () => new Tokens());
  const facts: RepeatFacts[] = [];
  let time = 0;
  for (let from = 0; from < paragraphs.length; from += BATCH) {
    const batch = paragraphs.slice(from, from + BATCH);
    batch.forEach((paragraph, i) => {
      tokenize(paragraph, tokensOf[i]);
      splitSentences(tokensOf[i]);
    });
    time += timed(() => batch.forEach((_, i) => facts.push(readRepeats(tokensOf[i]))));
  }
  return time + timed(() => new RepeatTracker().reset(facts));
}

/** Paragraphs that are read under one look at the clock, which takes as long as reading one. */
const BATCH = 64;

/** Types one character at `count` random places; only the change of the repeats is timed. */
export function timeQueries(text: string, count: number): QueryTimes {
  const { texts, facts } = readAll(text);
  const tracker = new RepeatTracker();
  tracker.reset(facts);
  const random = randomFrom(7);
  const times: number[] = [];
  while (times.length < count) {
    const first = Math.floor(random() * texts.length);
    const old = texts[first];
    if (random() * LONG > old.length) continue; // every character is as likely
    const at = Math.floor(random() * old.length);
    texts[first] = `${old.slice(0, at)}e${old.slice(at)}`;
    facts[first] = read(texts[first]);
    times.push(
      timed(() => {
        tracker.update({ first, removed: 1, inserted: 1 }, facts.length, (i) => facts[i]);
      }),
    );
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

/** Length from which on a paragraph is not typed in more often than another. */
const LONG = 1500;

/** Bytes a character that the words of the paragraphs and the index over them take. Needs --expose-gc. */
export function indexPerCharacter(text: string): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return NaN;
  const { texts } = readAll(text);
  const before = held(collect);
  const tracker = new RepeatTracker();
  const facts = texts.map(read);
  tracker.reset(facts);
  const after = held(collect);
  return tracker.groups().length <= facts.length ? (after - before) / text.length : NaN;
}
