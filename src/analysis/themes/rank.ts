import type { Body } from './body';
import { FeatureReader } from './features';
import { WEIGHTS } from './model.generated';
import { Field, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** The phrases of a text with their scores: the higher, the likelier a reader would name them. */
export class Ranking {
  private readonly scores: Float64Array;

  constructor(
    body: Body,
    private readonly phrases: PhraseTable,
  ) {
    const reader = new FeatureReader(body, phrases);
    this.scores = scratch.float64(phrases.size);
    for (let phrase = 0; phrase < phrases.size; phrase++)
      this.scores[phrase] = phrases.isPassing(phrase) ? NOTHING : weigh(reader.read(phrase));
  }

  scoreOf(phrase: number): number {
    return this.scores[phrase] as number;
  }

  /** Numbers of the best phrases, best first; ties in text order. */
  best(most: number): number[] {
    const { scores } = this;
    const size = Math.min(scores.length, MOST_RANKED);
    // Score and number in one fraction: sorting plain numbers is many times faster than asking a function.
    const order = scratch.float64(size);
    for (let phrase = 0; phrase < size; phrase++)
      order[phrase] = Math.round((scores[phrase] as number) * FINENESS) * MOST_RANKED + (size - 1 - phrase);
    order.sort();
    const found: number[] = [];
    for (let i = size - 1; i >= 0 && found.length < most; i--) {
      const own = order[i] as number;
      found.push(size - 1 - (own - Math.floor(own / MOST_RANKED) * MOST_RANKED));
    }
    return found;
  }

  /**
   * The best phrase of those that come up only in the last part of an article and stay: position speaks against it, but
   * it is what that part is about. -1 where there is none.
   * @param length characters of text
   */
  lateSubject(length: number): number {
    let best = -1;
    for (let phrase = 0; phrase < this.scores.length; phrase++) {
      if (this.phrases.get(phrase, Field.From) < length * LATE) continue;
      if (this.phrases.get(phrase, Field.Paragraphs) < LATE_PARAGRAPHS) continue;
      if (best < 0 || this.scoreOf(phrase) > this.scoreOf(best)) best = phrase;
    }
    return best;
  }
}

/** The score of what is no phrase. */
const NOTHING = -1000;

/** Phrases that can be ranked, a power of two; scores that differ by less than one part in `FINENESS` are equal. */
const MOST_RANKED = 1 << 22;
const FINENESS = 1 << 20;

/** From this share of the text on a first mention is late. */
const LATE = 0.6;
/** Paragraphs in which a late subject must stand: fewer are a passing remark. */
const LATE_PARAGRAPHS = 3;

function weigh(features: Float64Array): number {
  let score = 0;
  for (let i = 0; i < features.length; i++) score += (features[i] as number) * (WEIGHTS[i] as number);
  return score;
}
