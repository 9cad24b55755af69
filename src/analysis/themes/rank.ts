import type { Body } from './body';
import { Scorer } from './phraseFeatures';
import { fractions } from '../containers/growable';
import { Field, ROW, type PhraseTable } from './phrases';

/** Ranks the phrases of a text by their scores. One instance ranks story after story. */
export class Ranking {
  private scores = new Float64Array(0);
  private order = new Float64Array(0);
  private readonly scorer: Scorer;

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {
    this.scorer = new Scorer(body, phrases);
  }

  /** Scores all phrases of a table that was read anew. */
  read(): this {
    this.scores = fractions(this.scores, this.phrases.size);
    this.scorer.score(this.scores);
    for (let phrase = 0; phrase < this.phrases.size; phrase++)
      if (this.phrases.isPassing(phrase)) this.scores[phrase] = NOTHING;
    return this;
  }

  scoreOf(phrase: number): number {
    return this.scores[phrase];
  }

  /** Numbers of the best phrases, best first; ties in text order. What is no phrase comes last. */
  best(most: number): number[] {
    const { scores } = this;
    const size = Math.min(this.phrases.size, MOST_RANKED);
    // Score and number in one fraction: sorting plain numbers is many times faster than asking a function.
    this.order = fractions(this.order, size);
    const order = this.order.subarray(0, size);
    for (let phrase = 0; phrase < size; phrase++)
      order[phrase] = Math.round(scores[phrase] * FINENESS) * MOST_RANKED + (size - 1 - phrase);
    order.sort();
    const found: number[] = [];
    for (let i = size - 1; i >= 0 && found.length < most; i--) {
      const own = order[i];
      found.push(size - 1 - (own - Math.floor(own / MOST_RANKED) * MOST_RANKED));
    }
    return found;
  }

  /**
   * The best phrase of those that come up only in the last part of an article and stay: position speaks against it, but
   * it is what that part is about. -1 where there is none.
   */
  lateSubject(): number {
    const { data, size } = this.phrases;
    const late = this.body.length * LATE;
    let best = -1;
    for (let phrase = 0, at = 0; phrase < size; phrase++, at += ROW) {
      if (data[at + Field.Paragraphs] < LATE_PARAGRAPHS) continue;
      if (data[at + Field.From] < late) continue;
      if (best < 0 || this.scoreOf(phrase) > this.scoreOf(best)) best = phrase;
    }
    return best;
  }
}

/** The score of what is no phrase. */
const NOTHING = -1000;

/** Phrases that can be ranked, a power of two; scores that differ by less than one part in `FINENESS` are equal. */
const MOST_RANKED = 2 ** 22;
const FINENESS = 2 ** 20;

/** From this share of the text on a first mention is late. */
const LATE = 0.6;
/** Paragraphs in which a late subject must stand: fewer are a passing remark. */
const LATE_PARAGRAPHS = 3;
