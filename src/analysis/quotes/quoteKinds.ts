import type { KindReason, QuoteKind } from '../article';
import { Mark } from '../text/mark';
import { Shape } from '../text/tokens';
import type { Attached } from './attach';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';
import { termReason } from './terms';

/** What a quote is, and the rule that says so. */
export interface Kind {
  readonly kind: QuoteKind;
  readonly kindReason: KindReason;
}

const SENTENCE: Kind = { kind: 'direct', kindReason: 'sentence' };
const FRAGMENT: Kind = { kind: 'partial', kindReason: 'fragment' };

/** Whether a marked region is full speech, a fragment of it, or a term that nobody is quoted with. */
export function kindOf(reading: Reading, region: MarkedRegion, attached: Attached): Kind {
  const term = termReason(reading, region, attached);
  if (term) return { kind: 'term', kindReason: term };
  return attached.reason === 'context' || isSentence(reading, region) ? SENTENCE : FRAGMENT;
}

function isSentence({ tokens }: Reading, region: MarkedRegion): boolean {
  return (
    tokens.has(region.first, Shape.Capital) &&
    (tokens.mark(region.last) !== 0 || tokens.mark(region.close + 1) === Mark.Comma)
  );
}
