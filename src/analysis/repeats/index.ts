export { differences, type Difference } from './differences';
export type { Copies } from './clusters';
export { readRepeats, type RepeatFacts } from './facts';
export { finishGroups } from './groups';
export { linkRepeats } from './link';
export { RepeatTracker } from './tracker';
