import type { RepeatKind } from '../article';
import { isNumber, WordPlaces, type Coverage } from './coverage';
import { weightOf, WordClass, type RepeatFacts } from './readRepeats';

/** How two paragraphs that are not the same word for word relate. */
export interface Relation {
  readonly kind: Exclude<RepeatKind, 'exact'>;
  /** 0 to 1: the share of the heavier paragraph that stands in the lighter, by weight. */
  readonly similarity: number;
}

/** Share of the heavier paragraph that must be common for the two to be near copies, */
const NEAR_SHARE = 0.56;
/** and of the lighter one that must stand in runs: a heavy edit leaves some words side by side. */
const NEAR_RUNS = 0.1;
const SHORT_RUNS = 0.24;
/** Weight below which words may follow one another in the same order by chance. */
const SHORT = 12;
/** Share of the lighter paragraph that must stand in the heavier, and in runs there, for it to be contained. */
const CONTAINED_SHARE = 0.78;
const CONTAINED_RUNS = 0.57;
/** A paragraph so many times as heavy as one that it holds has got more than an edit. */
const LONGER = 1.15;
/** Weight below which words stand in another paragraph by chance. */
const LIGHTEST_CONTAINED = 7;
const LIGHTEST_NEAR = 3;
/** Share of names and numbers kept, of those kept or exchanged, below which the same words report another event. */
const KEPT_SHARE = 0.5;
/** Exchanged ones for each unit of weight that differs, below which one is rather a rewriting of the other. */
const EXCHANGED_SHARE = 0.3;
/** Above this share of common words a report was brought up to date. */
const SAME_REPORT_SHARE = 0.9;
/** Numbers in both paragraphs from which on they must have this share in common. */
const FEWEST_NUMBERS = 2;
const KEPT_NUMBERS = 0.34;
/** Share of numbers in the weight of a short line that is made of them: with another number it says something else. */
const FIGURES_SHARE = 0.25;
const FIGURES_NEAR_SHARE = 0.75;
/** Paragraphs of more words are indexed once and not for every comparison. */
const LONG_PARAGRAPH = 2000;

/** Compares paragraphs, each indexed once while it is compared with several. */
export class Comparer {
  private readonly places = new WordPlaces();
  private readonly longPlaces = new Map<RepeatFacts, WordPlaces>();
  private filled: RepeatFacts | null = null;

  /** How two paragraphs relate, or null where they are no repeats. */
  relate(a: RepeatFacts, b: RepeatFacts): Relation | null {
    const [heavier, lighter] = a.weight < b.weight ? [b, a] : [a, b];
    return relate(heavier, lighter, this.placesOf(heavier));
  }

  /** Lets go what was kept of long paragraphs. */
  forget(): void {
    this.longPlaces.clear();
  }

  private placesOf(facts: RepeatFacts): WordPlaces {
    if (facts.words.length <= LONG_PARAGRAPH) {
      if (this.filled !== facts) this.places.fill(facts.words);
      this.filled = facts;
      return this.places;
    }
    let places = this.longPlaces.get(facts);
    if (!places) this.longPlaces.set(facts, (places = new WordPlaces().fill(facts.words)));
    return places;
  }
}

/**
 * Decides how two paragraphs relate; null where they are no repeats. The shares follow trials on planted repeats; the
 * gate on names and numbers keeps apart reports of one template.
 */
function relate(heavier: RepeatFacts, lighter: RepeatFacts, places: WordPlaces): Relation | null {
  const mayBePart = lighter.weight >= LIGHTEST_CONTAINED && heavier.weight > lighter.weight * LONGER;
  const shared = places.sharedWeight(lighter.words);
  // Most pairs have too few words in common, in whatever order.
  if (shared / heavier.weight < NEAR_SHARE && !(mayBePart && shared >= lighter.weight * CONTAINED_SHARE))
    return null;
  const coverage = places.cover(lighter.words);
  const { near, inRuns } = coverage;
  const isPart = near >= lighter.weight * CONTAINED_SHARE && inRuns >= lighter.weight * CONTAINED_RUNS;
  return isPart && mayBePart ? asPart(coverage, heavier, lighter) : asNear(coverage, heavier, lighter);
}

function asPart(coverage: Coverage, heavier: RepeatFacts, lighter: RepeatFacts): Relation | null {
  const { near, keptNumbers } = coverage;
  const figures = figuresOf(lighter);
  if (figures && keptNumbers < figures.length) return null;
  if (reportsOther(coverage, near / lighter.weight, lighter, heavier)) return null;
  return { kind: 'contained', similarity: near / heavier.weight };
}

function asNear(coverage: Coverage, heavier: RepeatFacts, lighter: RepeatFacts): Relation | null {
  const { near, inRuns } = coverage;
  const similarity = near / heavier.weight;
  if (near < LIGHTEST_NEAR || similarity < NEAR_SHARE || inRuns < leastInRuns(lighter.weight)) return null;
  const figures = figuresOf(lighter);
  if (figures && (similarity < FIGURES_NEAR_SHARE || !areEqual(figures, numbersOf(heavier)))) return null;
  return reportsOther(coverage, similarity, lighter, heavier) ? null : { kind: 'near', similarity };
}

function leastInRuns(weight: number): number {
  return weight * (weight < SHORT ? SHORT_RUNS : NEAR_RUNS);
}

/** Whether one paragraph has the other's words but its own names and numbers in their place. */
function reportsOther(
  coverage: Coverage,
  share: number,
  lighter: RepeatFacts,
  heavier: RepeatFacts,
): boolean {
  if (share >= SAME_REPORT_SHARE) return false;
  const { near, kept, keptNumbers, exchanged, exchangedNumbers } = coverage;
  if (exchangedNumbers > keptNumbers) return true;
  const isOther = kept < (kept + exchanged) * KEPT_SHARE;
  if (isOther && exchanged >= (lighter.weight - near) * EXCHANGED_SHARE) return true;
  const numbers = Math.min(countNumbers(lighter), countNumbers(heavier));
  return numbers >= FEWEST_NUMBERS && keptNumbers < numbers * KEPT_NUMBERS;
}

/** The numbers of a short line that is made of them, or null. */
function figuresOf(facts: RepeatFacts): Int32Array | null {
  if (facts.weight >= SHORT) return null;
  const isMadeOfThem = countNumbers(facts) * weightOf(WordClass.Number) >= facts.weight * FIGURES_SHARE;
  return isMadeOfThem ? numbersOf(facts) : null;
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function countNumbers({ words }: RepeatFacts): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (isNumber(words[i])) count++;
  return count;
}

function numbersOf({ words }: RepeatFacts): Int32Array {
  return words.filter(isNumber);
}
