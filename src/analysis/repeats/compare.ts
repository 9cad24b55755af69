import type { RepeatKind } from '../article';
import { isSpecific, WordPlaces } from './coverage';
import type { RepeatFacts } from './facts';

/** How two paragraphs that are not the same word for word relate. */
export interface Relation {
  readonly kind: Exclude<RepeatKind, 'exact'>;
  /** 0 to 1: the share of the heavier paragraph that stands in the lighter, by weight. */
  readonly similarity: number;
}

/** Share of the heavier paragraph that must be common for the two to be near copies, */
const NEAR_SHARE = 0.57;
/** and of the lighter one that must stand in runs: a heavy edit leaves some words side by side. */
const NEAR_RUNS = 0.24;
/** Share of the lighter paragraph that must stand in the heavier, and in runs there, for it to be contained. */
const CONTAINED_SHARE = 0.78;
const CONTAINED_RUNS = 0.57;
/** A paragraph so many times as heavy as one that it holds has got more than an edit. */
const LONGER = 1.15;
/** Weight below which words stand in another paragraph by chance. */
const LIGHTEST_CONTAINED = 7;
const LIGHTEST_NEAR = 3;
/** Share of names and numbers in common below which two paragraphs report different events in the same words. */
const SPECIFIC_SHARE = 0.34;
const FEWEST_SPECIFICS = 2;
/** Above this share of common words a report was brought up to date. */
const SAME_REPORT_SHARE = 0.9;
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
  const { near, inRuns, specifics } = places.cover(lighter.words);
  const similarity = near / heavier.weight;
  const isPart = near >= lighter.weight * CONTAINED_SHARE && inRuns >= lighter.weight * CONTAINED_RUNS;
  if (isPart && lighter.weight >= LIGHTEST_CONTAINED && heavier.weight > lighter.weight * LONGER)
    return { kind: 'contained', similarity };
  if (near < LIGHTEST_NEAR || similarity < NEAR_SHARE || inRuns < lighter.weight * NEAR_RUNS) return null;
  if (similarity < SAME_REPORT_SHARE && differInSpecifics(lighter.words, specifics)) return null;
  return { kind: 'near', similarity };
}

function differInSpecifics(words: Int32Array, common: number): boolean {
  let all = 0;
  for (let i = 0; i < words.length; i++) if (isSpecific(words[i] as number)) all++;
  return all >= FEWEST_SPECIFICS && common < all * SPECIFIC_SHARE;
}
