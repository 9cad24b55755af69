import type { Reading } from './reading';

/**
 * Token indices at which the reporter's sentences begin, and the count of tokens at the end. A sentence inside a
 * quotation belongs to the sentence that quotes it.
 */
export function outerSentences(reading: Reading): number[] {
  const { tokens, regions } = reading;
  const starts: number[] = [];
  for (let i = 0; i < tokens.sentenceCount; i++) {
    const start = tokens.sentence[i] as number;
    const region = reading.regionAt(start);
    if (region < 0 || regions[region]?.open === start) starts.push(start);
  }
  if (starts[0] !== 0) starts.unshift(0);
  starts.push(tokens.count);
  return starts;
}
