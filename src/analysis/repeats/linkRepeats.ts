import type { RepeatedGroup } from '../article';
import type { RepeatRecord } from './readRepeats';
import { finishGroups } from './repeatGroups';
import { RepeatTracker } from './tracker';

/** Groups the paragraphs that repeat another one. Time grows with the length of the text. */
export function linkRepeats(paragraphs: readonly RepeatRecord[]): RepeatedGroup[] {
  const tracker = new RepeatTracker();
  tracker.reset(paragraphs.map((record) => record.facts.repeats));
  return finishGroups(tracker.groups(), (index) => paragraphs[index]);
}
