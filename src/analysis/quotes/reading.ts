import { withRoom } from '../containers/growable';
import { partitionPoint } from '../containers/search';
import type { PeopleFacts } from '../people';
import { cues } from '../syntax/cues';
import { Passage } from '../syntax/passage';
import type { Tokens } from '../text/tokens';
import { findMarkedRegions, type MarkedRegion } from './marks';

/** One paragraph as the readers of quotes see it: a passage with its marks and its reporting verbs. */
export class Reading extends Passage {
  regions: readonly MarkedRegion[] = [];
  /** Tokens that may be cues, in text order; the first `cueCount` entries hold. */
  cues = new Int32Array(256);
  cueCount = 0;

  /** Takes the next paragraph; false where it holds neither quotation marks nor reporting verbs. */
  open(tokens: Tokens, people: PeopleFacts): boolean {
    this.regions = findMarkedRegions(tokens);
    this.listCues(tokens);
    if (this.regions.length === 0 && this.cueCount === 0) return false;
    this.openWith(this.regions, tokens, people);
    return true;
  }

  /** Takes the paragraph that was opened last with other pairs of its marks. */
  openWith(regions: readonly MarkedRegion[], tokens: Tokens, people: PeopleFacts): void {
    this.regions = regions;
    this.take(tokens, people);
    for (let i = 0; i < regions.length; i++) this.mark(i, regions[i].open, regions[i].close);
  }

  /** Takes a paragraph without marks and verbs of speech. */
  openPlain(tokens: Tokens, people: PeopleFacts): void {
    this.take(tokens, people);
  }

  /** The marked region that holds the token, or null. */
  regionOf(token: number): MarkedRegion | null {
    const index = this.regionAt(token);
    return index < 0 ? null : this.regions[index];
  }

  /** Whether one of tokens [start, end) may be a cue. */
  hasCue(start: number, end: number): boolean {
    const first = partitionPoint(0, this.cueCount, (i) => this.cues[i] < start);
    return first < this.cueCount && this.cues[first] < end;
  }

  private listCues({ word, count }: Tokens): void {
    this.cueCount = 0;
    for (let i = 0; i < count; i++) {
      if (word[i] === 0 || cues.get(word[i]) === 0) continue;
      this.cues = withRoom(this.cues, this.cueCount + 1);
      this.cues[this.cueCount++] = i;
    }
  }
}
