/** Quotations held against the texts that they were taken from. Pure; no VS Code. */
export { checkQuote, checkQuotes, type QuoteCheck, type QuoteVerdict } from './check';
export { GRAVITY, type DifferenceKind, type QuoteDifference } from './differences';
export { speakerAt, type Layout, type Passage } from './passages';
export { readSource, type Source } from './source';
