export { readRepeats, type RepeatFacts } from './facts';
export { linkRepeats } from './link';
