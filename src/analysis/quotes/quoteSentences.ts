import { Mark } from '../text/mark';
import { findDateline } from '../text/dateline';
import type { Tokens } from '../text/tokens';
import { Order } from './attribution';
import { firstAttribution } from './attributions';
import { can, SPEECH, Cue } from '../syntax/cues';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';

/** Where sentences start, and after the first `count` of them where the last one ends. */
interface SentenceStarts {
  list: Int32Array;
  count: number;
}

/** Those of the paragraph at hand. */
const starts: SentenceStarts = { list: new Int32Array(64), count: 0 };

/**
 * Token indices at which the reporter's sentences begin, and the count of tokens at the end. A sentence inside a
 * quotation belongs to the sentence that quotes it, and `"Is it over?" Vale asked.` is one sentence.
 */
export function outerSentences(reading: Reading): SentenceStarts {
  const { tokens } = reading;
  if (starts.list.length < tokens.sentenceCount + 2) starts.list = new Int32Array(tokens.sentenceCount * 2);
  const { list } = starts;
  list[0] = afterDateline(tokens);
  let count = 1;
  for (let i = 0; i < tokens.sentenceCount; i++) {
    const start = tokens.sentence[i];
    if (start === 0) continue;
    const region = reading.regionOf(start);
    if (region && region.open !== start) continue;
    const before = region ? null : reading.regionOf(start - 1);
    if (before && attributes(reading, before, start, tokens.sentence[i + 1])) continue;
    list[count++] = start;
  }
  list[count] = tokens.count;
  starts.count = count;
  return starts;
}

/** "LIMA, March 3 - The road is closed, Vale said.": the dateline is the paper's, and no part of the sentence. */
function afterDateline(tokens: Tokens): number {
  const dateline = findDateline(tokens, 0);
  let first = 0;
  while (dateline && first < tokens.count && tokens.start[first] < dateline.end) first++;
  return first;
}

/** Whether the words from `start` on say who spoke in the region before: "Vale asked", and for a full stop no more. */
function attributes(reading: Reading, region: MarkedRegion, start: number, end: number): boolean {
  const { tokens } = reading;
  const attribution = firstAttribution(reading, start, end);
  if (
    !attribution ||
    attribution.first !== start ||
    !can(attribution.bits, SPEECH, Cue.Naming, Cue.Showing, Cue.Gesture)
  )
    return false;
  if (attribution.order === Order.Inherited) return false;
  const mark = tokens.mark(region.last);
  if (mark === Mark.Question || mark === Mark.Exclamation) return true;
  if (!can(attribution.bits, SPEECH, Cue.Naming, Cue.Showing)) return false; // “It leaks.” Vale nodded.
  return attribution.last + 1 >= end || tokens.mark(attribution.last + 1) === Mark.Stop;
}
