export { readQuotes, type QuoteFacts } from './readQuotes';
export { linkQuotes } from './linkQuotes';
