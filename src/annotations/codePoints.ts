import { lowerBound, partitionPoint } from '../analysis';

/**
 * Converts between UTF-16 offsets and code points. The Web Annotation Data Model (W3C Recommendation of 23 February
 * 2017, section 4.2.5) counts a text position selector in Unicode code points, not in units of an encoding; we count
 * UTF-16. A lone surrogate counts as one.
 */
export class CodePoints {
  /** Offset of the low half of each surrogate pair, ascending. */
  private readonly pairs: number[] = [];

  constructor(text: string) {
    for (let i = 0; i + 1 < text.length; i++) {
      if ((text.charCodeAt(i) & 0xfc00) !== 0xd800 || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue;
      this.pairs.push(++i);
    }
  }

  /** @param offset UTF-16; one inside a pair counts as the end of that pair's first half */
  fromOffset(offset: number): number {
    return offset - lowerBound(this.pairs, offset);
  }

  /** The UTF-16 offset of a position in code points. */
  toOffset(position: number): number {
    return position + partitionPoint(0, this.pairs.length, (i) => this.pairs[i] - 1 - i < position);
  }
}
