import type { QuoteKind } from '../article';
import { Shape } from '../text/tokens';
import { Link, type Attached } from './attach';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';

/** Longest term in words. */
const LONGEST_TERM = 4;

/** Whether a marked region is full speech, a fragment of it, or a term that nobody is quoted with. */
export function kindOf(reading: Reading, region: MarkedRegion, attached: Attached): QuoteKind {
  if (attached.link === Link.Floating) return 'direct';
  const words = countWords(reading, region);
  if (attached.link === Link.Subject && words <= LONGEST_TERM) return 'term';
  return isSentence(reading, region) ? 'direct' : 'partial';
}

function isSentence(reading: Reading, region: MarkedRegion): boolean {
  return reading.tokens.has(region.first, Shape.Capital) && reading.tokens.mark(region.last) !== 0;
}

function countWords({ tokens }: Reading, region: MarkedRegion): number {
  let words = 0;
  for (let i = region.first; i <= region.last && words <= LONGEST_TERM; i++)
    if (tokens.kind[i] !== 3 && !tokens.has(i, Shape.Clitic)) words++;
  return words;
}
