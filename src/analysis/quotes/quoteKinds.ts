import { Mark } from '../text/mark';
import type { QuoteKind } from '../article';
import { Shape } from '../text/tokens';
import { Link, type Attached } from './attach';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';
import { isTerm } from './terms';

/** Whether a marked region is full speech, a fragment of it, or a term that nobody is quoted with. */
export function kindOf(reading: Reading, region: MarkedRegion, attached: Attached): QuoteKind {
  if (isTerm(reading, region, attached)) return 'term';
  return attached.link === Link.Floating || isSentence(reading, region) ? 'direct' : 'partial';
}

function isSentence({ tokens }: Reading, region: MarkedRegion): boolean {
  return (
    tokens.has(region.first, Shape.Capital) &&
    (tokens.mark(region.last) !== 0 || tokens.mark(region.close + 1) === Mark.Comma)
  );
}
