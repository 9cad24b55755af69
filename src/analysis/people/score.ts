import { LONG_NAME_WEIGHTS, SINGLE_NAME_WEIGHTS } from './weights.generated';

/** Evidence that a run with these features names a person, in hundredths of log-odds. */
export function scoreOf(features: number, words: number): number {
  const weights = words < 2 ? SINGLE_NAME_WEIGHTS : LONG_NAME_WEIGHTS;
  let score = weights[0];
  for (let left = features; left !== 0; left &= left - 1) score += weights[32 - Math.clz32(left & -left)];
  return score;
}
