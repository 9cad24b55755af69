import type { Body } from './body';
import { FEATURES, featuresOf } from './features';
import { WEIGHTS } from './model.generated';
import { collectPhrases, type Phrase } from './phrases';
import { WordStats } from './wordStats';

/** A phrase with its score: the higher, the likelier a reader would name it. */
export interface RankedPhrase {
  readonly phrase: Phrase;
  readonly score: number;
}

/** All phrases of a text, best first; ties in text order. */
export function rankPhrases(body: Body): RankedPhrase[] {
  const stats = new WordStats(body);
  const features = new Float64Array(FEATURES.length);
  const ranked = collectPhrases(body, stats).map((phrase) => {
    featuresOf(phrase, body, stats, features);
    let score = 0;
    for (let i = 0; i < features.length; i++) score += (features[i] as number) * (WEIGHTS[i] as number);
    return { phrase, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
}
