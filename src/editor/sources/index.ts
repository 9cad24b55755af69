/** Quotations beside the sources of the workspace: nothing until the reader asks for it. */
export { SourceLibrary } from './library';
export { SourcePlaces } from './places';
export { isOpen, QuoteChecks, type CheckedQuote } from './quoteChecks';
export { findingsOfQuotes } from './findings';
