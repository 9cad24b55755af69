import type { Span } from '../article';
import type { Kind } from './quoteKinds';
import type { QuoteFact, QuoteRecord } from './readQuotes';

/** What the reader says of a quotation. Offsets as in the story. */
export type QuoteCorrection = Span &
  (
    | { readonly kind: 'speaker'; readonly name: string }
    /** Words that are a quotation, or the right extent of one. */
    | { readonly kind: 'quotation' }
    | { readonly kind: 'not a quotation' }
  );

/** Share that two stretches have in common where they are the same quotation. */
const SAME_SHARE = 0.5;
const OPENING_MARKS = '"“”„«‘\'';

/** The quotes found in a paragraph as the reader corrected them: some are none, some are others, some are new. */
export function correctedFacts(
  { start, text }: QuoteRecord,
  found: readonly QuoteFact[],
  corrections: readonly QuoteCorrection[],
): readonly QuoteFact[] {
  let quotes = found;
  for (const correction of corrections) {
    if (correction.kind === 'speaker') continue;
    const span = { start: correction.start - start, end: correction.end - start };
    if (span.start < 0 || span.end > text.length) continue;
    if (correction.kind === 'not a quotation') quotes = quotes.filter((quote) => !isSame(quote, span));
    else quotes = withQuotation(quotes, span, text);
  }
  return quotes;
}

/** The quotes with one more, in place of those of its sort that it mostly is, or that are mostly it. */
function withQuotation(quotes: readonly QuoteFact[], span: Span, text: string): QuoteFact[] {
  const isMarked = kindOf(span, text).kind !== 'indirect';
  const replaced = quotes.filter(
    (quote) => inMarks(quote) === isMarked && share(quote, span, Math.min) >= SAME_SHARE,
  );
  return inserted(
    quotes.filter((quote) => !replaced.includes(quote)),
    addedFact(span, text, replaced),
  );
}

function inMarks({ kind, kindReason }: QuoteFact): boolean {
  return kind !== 'indirect' && kindReason !== 'turn';
}

/** The correction of a quotation's speaker; the last that was made of it. */
export function speakerCorrection(
  quote: Span,
  corrections: readonly QuoteCorrection[],
): (QuoteCorrection & { readonly kind: 'speaker' }) | undefined {
  return corrections.findLast((one) => one.kind === 'speaker' && isSame(quote, one)) as
    (QuoteCorrection & { readonly kind: 'speaker' }) | undefined;
}

/** A quotation as the reader marked it; what was known of the one that it takes the place of stays. */
function addedFact(span: Span, text: string, same: readonly QuoteFact[]): QuoteFact {
  const known = same.reduce<QuoteFact | null>(
    (best, one) => (best && common(best, span) >= common(one, span) ? best : one),
    null,
  );
  if (known)
    return { ...known, ...span, ...(known.kind === 'term' ? kindOf(span, text) : {}), unclosed: false };
  return {
    ...span,
    ...kindOf(span, text),
    unclosed: false,
    cueStart: -1,
    cueEnd: -1,
    speaker: null,
    reason: 'context',
  };
}

/** Words in marks are a whole sentence or a part of one; words without marks are reported. */
function kindOf({ start, end }: Span, text: string): Kind {
  const kindReason = 'reader';
  if (!OPENING_MARKS.includes(text.charAt(start))) return { kind: 'indirect', kindReason };
  const first = text
    .slice(start + 1, end)
    .trimStart()
    .charAt(0);
  return { kind: first !== first.toLowerCase() ? 'direct' : 'partial', kindReason };
}

/** In text order, outer before inner. */
function inserted(quotes: readonly QuoteFact[], added: QuoteFact): QuoteFact[] {
  return [...quotes, added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function common(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** What two stretches have in common, as a share of the shorter or longer of them. */
function share(a: Span, b: Span, of: (x: number, y: number) => number): number {
  return Math.max(0, common(a, b)) / of(a.end - a.start, b.end - b.start);
}

function isSame(a: Span, b: Span): boolean {
  return share(a, b, Math.max) >= SAME_SHARE;
}
