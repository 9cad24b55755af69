import type { QuoteFact, QuoteRecord, ReadQuotes } from './readQuotes';

/** Single marks that can open a paragraph. */
const SINGLE_MARKS = /^['‘’‚‹]\S/;

/**
 * Which reading of its marks each paragraph of a story gets. A single mark that nothing closes is an apostrophe, unless
 * the next paragraph opens with such a mark as well: then a speech goes on there.
 */
export class MarksOverParagraphs {
  /** The paragraph read last leaves a quotation in single marks open. */
  private isOpen = false;

  constructor(private readonly paragraphs: readonly QuoteRecord[]) {}

  /** The quotes of a paragraph; to be asked for each paragraph in order. */
  read(paragraph: number): ReadQuotes {
    const facts = this.paragraphs[paragraph].facts.quotes;
    const over = facts.overParagraphs;
    if (!over) {
      this.isOpen = false;
      return facts;
    }
    const goesOn = isOpenAtEnd(over.quotes) && this.opensWithSingle(paragraph + 1);
    const isOver = goesOn || (this.isOpen && this.opensWithSingle(paragraph));
    this.isOpen = goesOn;
    return isOver ? over : facts;
  }

  private opensWithSingle(paragraph: number): boolean {
    return SINGLE_MARKS.test(this.paragraphs[paragraph]?.text ?? '');
  }
}

function isOpenAtEnd(quotes: readonly QuoteFact[]): boolean {
  return quotes.some(({ unclosed }) => unclosed);
}
