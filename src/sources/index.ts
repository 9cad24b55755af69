/** Quotations held against the texts that they were taken from. Pure; no VS Code. */
export { checkQuote, checkQuotes, type QuoteCheck, type QuoteVerdict } from './check';
export { GRAVITY, type DifferenceKind, type QuoteDifference } from './differences';
export { isSameSpeaker } from './speakers';
export { speakerAt, type Layout, type Passage } from './passages';
export { readSource, type Source } from './source';
export { candidatesFor, signatureOf, type SourceSignature } from './signature';
export { checkAgainstShelf, dayOf, type Dating, type SourcedQuote, type SourceShelf } from './many';
export { sourceFindings, SOURCE_RULES, takeSourceWords } from './findings';
export { unusedPassages } from './unused';
export { spokenIn } from './source';
