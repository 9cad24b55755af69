import type { Span } from '../analysis';
import { CodePoints } from './codePoints';
import type { TextPositionSelector, TextQuoteSelector } from './model';

/** Both ways to say it; the model asks that all selectors of a resource select the same. */
export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** Characters of context before and after, as most annotation tools keep. */
const CONTEXT = 32;

/** Writes selectors for spans of one text. */
export class SelectorWriter {
  private readonly codePoints: CodePoints;

  constructor(private readonly text: string) {
    this.codePoints = new CodePoints(text);
  }

  write({ start, end }: Span): Selectors {
    const prefix = this.text.slice(wholeCharacter(this.text, start - CONTEXT, 1), start);
    const suffix = this.text.slice(end, wholeCharacter(this.text, end + CONTEXT, -1));
    return [
      {
        type: 'TextQuoteSelector',
        exact: this.text.slice(start, end),
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
      {
        type: 'TextPositionSelector',
        start: this.codePoints.fromOffset(start),
        end: this.codePoints.fromOffset(end),
      },
    ];
  }
}

/** An offset within the text that does not cut a surrogate pair, moved by `step` where it would. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const inside = Math.min(text.length, Math.max(0, offset));
  const isCut =
    (text.charCodeAt(inside) & 0xfc00) === 0xdc00 && (text.charCodeAt(inside - 1) & 0xfc00) === 0xd800;
  return isCut ? inside + step : inside;
}
