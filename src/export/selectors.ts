import type { Span } from '../analysis';
import { CodePoints, type TextPositionSelector, type TextQuoteSelector } from '../annotations';

/** Characters on either side of the expected place that are searched before the whole text is. */
const NEIGHBOURHOOD = 4000;
/** Searches of the whole text for one file of annotations: keeps reading it linear in practice. */
const MOST_WHOLE_SEARCHES = 500;
/** Occurrences weighed in one search; more of the same words cannot be told apart anyway. */
const MOST_OCCURRENCES = 100;

/**
 * Finds what selectors select, in the text they were made of or in one that was edited since: at the place they name,
 * else at the nearest place that has the same words, the one with the same words round it first.
 */
export class SelectorReader {
  private readonly codePoints: CodePoints;
  /** How far the last passage found had moved: the next one has probably moved as far. */
  private shift = 0;
  private wholeSearches = 0;

  constructor(private readonly text: string) {
    this.codePoints = new CodePoints(text);
  }

  /** The span, or null where the text no longer has those words or the selectors are not ours. */
  find(selectors: unknown): Span | null {
    const { quote, position } = partsOf(selectors);
    if (!quote) return position ? this.at(position) : null;
    const { exact } = quote;
    const expected = position ? this.codePoints.toOffset(position.start) : 0;
    for (const start of [expected, expected + this.shift])
      if (start >= 0 && this.text.startsWith(exact, start)) return this.found(start, exact, expected);
    const near = this.search(
      quote,
      expected,
      expected - NEIGHBOURHOOD,
      expected + exact.length + NEIGHBOURHOOD,
    );
    if (near !== null) return this.found(near, exact, expected);
    if (this.wholeSearches >= MOST_WHOLE_SEARCHES) return null;
    this.wholeSearches++;
    const far = this.search(quote, expected, 0, this.text.length);
    return far === null ? null : this.found(far, exact, expected);
  }

  private at({ start, end }: TextPositionSelector): Span | null {
    const span = { start: this.codePoints.toOffset(start), end: this.codePoints.toOffset(end) };
    return span.end <= this.text.length ? span : null;
  }

  private found(start: number, exact: string, expected: number): Span {
    this.shift = start - expected;
    return { start, end: start + exact.length };
  }

  private search(quote: TextQuoteSelector, expected: number, from: number, to: number): number | null {
    const base = Math.max(0, from);
    const part = this.text.slice(base, Math.max(base, to));
    let best: number | null = null;
    let bestScore = -Infinity;
    let at = part.indexOf(quote.exact);
    for (let n = 0; at >= 0 && n < MOST_OCCURRENCES; n++) {
      const score = this.context(quote, base + at) - Math.abs(base + at - expected) / this.text.length;
      if (score > bestScore) {
        best = base + at;
        bestScore = score;
      }
      at = part.indexOf(quote.exact, at + 1);
    }
    return best;
  }

  /** How many of prefix and suffix stand round a place: 0 to 2. */
  private context({ exact, prefix = '', suffix = '' }: TextQuoteSelector, start: number): number {
    const hasPrefix = this.text.slice(Math.max(0, start - prefix.length), start) === prefix;
    return Number(hasPrefix) + Number(this.text.startsWith(suffix, start + exact.length));
  }
}

/** The selectors we can use in a list that somebody else may have written. */
function partsOf(selectors: unknown): { quote?: TextQuoteSelector; position?: TextPositionSelector } {
  const list: readonly unknown[] = Array.isArray(selectors) ? selectors : [selectors];
  const quote = list.find(isQuote);
  const position = list.find(isPosition);
  return { ...(quote ? { quote } : {}), ...(position ? { position } : {}) };
}

function isQuote(value: unknown): value is TextQuoteSelector {
  const own = value as Partial<TextQuoteSelector> | null;
  return (
    own?.type === 'TextQuoteSelector' &&
    typeof own.exact === 'string' &&
    own.exact !== '' &&
    ['string', 'undefined'].includes(typeof own.prefix) &&
    ['string', 'undefined'].includes(typeof own.suffix)
  );
}

function isPosition(value: unknown): value is TextPositionSelector {
  const own = value as Partial<TextPositionSelector> | null;
  return (
    own?.type === 'TextPositionSelector' &&
    Number.isInteger(own.start) &&
    Number.isInteger(own.end) &&
    (own.start as number) >= 0 &&
    (own.end as number) >= (own.start as number)
  );
}
