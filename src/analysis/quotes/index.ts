export { readQuotes, type QuoteFacts } from './readQuotes';
export { isMostlyForeign, linkQuotes } from './linkQuotes';
