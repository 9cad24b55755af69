import type { Paragraph } from '../analysis';

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
    return countWhile(this.starts.length, (i) => this.starts[i] <= offset);
  }
}

/** Index of the paragraph that holds an offset, or of the last one before it; 0 where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return Math.max(0, countWhile(paragraphs.length, (i) => paragraphs[i].start <= offset) - 1);
}

/** How many of the first numbers below `length` pass a test that, once failed, fails for all that follow. */
function countWhile(length: number, passes: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
