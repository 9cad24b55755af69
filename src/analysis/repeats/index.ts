export { differences, type Difference } from './differences';
export { readRepeats, type RepeatFacts } from './facts';
export { linkRepeats } from './link';
