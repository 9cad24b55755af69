export { withoutCopies } from './correctRepeats';
export { differences, type Difference } from './differences';
export type { Copies } from './clusters';
export { readRepeats, type RepeatFacts } from './readRepeats';
export { finishGroups } from './repeatGroups';
export { linkRepeats } from './linkRepeats';
export { RepeatTracker } from './tracker';
