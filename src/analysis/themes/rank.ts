import type { Body } from './body';
import { FeatureReader } from './features';
import { WEIGHTS } from './model.generated';
import { collectPhrases, holdsPhrase, type Phrase } from './phrases';
import { WordStats } from './wordStats';

/** A phrase with its score: the higher, the likelier a reader would name it. */
export interface RankedPhrase {
  readonly phrase: Phrase;
  readonly score: number;
}

/** All phrases of a text, best first; ties in text order. */
export function rankPhrases(body: Body): RankedPhrase[] {
  const stats = new WordStats(body);
  const reader = new FeatureReader(body, stats);
  const ranked = collectPhrases(body, stats).map((phrase) => ({
    phrase,
    score: scoreOf(reader.read(phrase)),
  }));
  return ranked.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
}

function scoreOf(features: Float64Array): number {
  let score = 0;
  for (let i = 0; i < features.length; i++) score += (features[i] as number) * (WEIGHTS[i] as number);
  return score;
}

/** The best phrases none of which holds another: "oil spill" but not "biggest oil spill" as well. */
export function distinctPhrases(ranked: readonly RankedPhrase[], body: Body, wanted: number): RankedPhrase[] {
  const chosen: RankedPhrase[] = [];
  for (const candidate of ranked) {
    if (chosen.length === wanted) break;
    if (!chosen.some(({ phrase }) => overlap(phrase, candidate.phrase, body))) chosen.push(candidate);
  }
  return chosen;
}

function overlap(a: Phrase, b: Phrase, body: Body): boolean {
  return holdsPhrase(a, b, body) || holdsPhrase(b, a, body);
}
