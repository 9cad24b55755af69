import { partitionPoint, upperBound, type Paragraph } from '../analysis';

/** Numbers lines from 1; a line ends with LF, CR LF or CR. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** The line of a UTF-16 offset. */
  lineOf(offset: number): number {
    return upperBound(this.starts, offset);
  }
}

/** Index of the paragraph that holds an offset, or of the last one before it; 0 where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return Math.max(0, partitionPoint(0, paragraphs.length, (i) => paragraphs[i].start <= offset) - 1);
}
