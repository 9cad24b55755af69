import { partitionPoint } from '../../analysis';

/** The text as two states of it are compared: kinds of marks, blanks and capitals make no difference. */

/** Marks that typesetting changes without changing what is said. */
const SAME_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

const BLANK = /\s/u;
/** Soft hyphens, zero-width characters and accents that stand apart from their letter: not seen, or not told apart. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]/u;
const LAST_PLAIN = '\u007f';

/**
 * A text folded for comparison, with the way back. Runs of blanks become one blank; marks, dashes and letters come in
 * one form each.
 */
export class FoldedText {
  /** The text as it is compared. */
  readonly folded: string;
  /** Where each folded character stands in the text, and one more for the end (UTF-16). */
  private readonly offsets: Int32Array;
  /** How long the character is that a folded one stands for. */
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    const offsets = new Int32Array(text.length * 3 + 1);
    const parts: string[] = [];
    let count = 0;
    let isAfterBlank = false;
    for (let i = 0; i < text.length; i++) {
      const form = foldCharacter(text.charAt(i));
      if (form === '' || (form === ' ' && isAfterBlank)) continue;
      isAfterBlank = form === ' ';
      parts.push(form);
      for (let n = 0; n < form.length; n++) offsets[count++] = i;
    }
    this.folded = parts.join('');
    offsets[count] = text.length;
    this.offsets = offsets.slice(0, count + 1);
  }

  /** The first folded character that stands at or after an offset of the text. */
  foldedOffset(offset: number): number {
    return partitionPoint(0, this.folded.length, (i) => this.offsets[i] < offset);
  }

  /** The stretch of the text that a stretch of the folded one stands for; blanks at its ends are left out. */
  spanOf(start: number, end: number): { start: number; end: number } {
    while (start < end && this.folded.charAt(start) === ' ') start++;
    while (end > start && this.folded.charAt(end - 1) === ' ') end--;
    if (start === end) return { start: this.offsets[start], end: this.offsets[start] };
    let last = this.offsets[end - 1] + 1;
    while (last < this.text.length && UNSEEN.test(this.text.charAt(last))) last++;
    return { start: this.offsets[start], end: last };
  }
}

/** A passage or its surroundings in the form in which {@link FoldedText} compares. */
export function foldPassage(text: string): string {
  return new FoldedText(text).folded;
}

/** One UTF-16 unit as it is compared: one character, three for an ellipsis, none where it is not seen. */
function foldCharacter(char: string): string {
  if (char <= LAST_PLAIN) return BLANK.test(char) ? ' ' : char.toLowerCase();
  if (BLANK.test(char)) return ' ';
  if (UNSEEN.test(char)) return '';
  const mark = SAME_MARKS[char];
  if (mark !== undefined) return mark;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : char;
}
