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

/** From this share of the text on a first mention is late. */
const LATE = 0.6;
/** Paragraphs in which a late subject must stand: fewer are a passing remark. */
const LATE_PARAGRAPHS = 3;

/**
 * The best phrase of those that come up only in the last part of an article and stay: position speaks against it, but
 * it is what that part is about. Null where there is none.
 */
export function lateSubject(ranked: readonly RankedPhrase[], body: Body): RankedPhrase | null {
  const isLate = ({ phrase: { first, paragraphs } }: RankedPhrase): boolean =>
    first >= body.length * LATE && paragraphs >= LATE_PARAGRAPHS;
  return ranked.find(isLate) ?? null;
}
