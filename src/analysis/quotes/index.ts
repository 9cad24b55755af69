export { readQuotes, type QuoteFacts } from './facts';
export { linkQuotes } from './link';
