import { partitionPoint } from '../containers/search';
import type { Span, TextEdit } from '../article';
import { splice } from './lists';
import { findParagraphs, findParagraphsWithin, LAYOUT_WINDOW } from './paragraphs';

/** Which paragraphs an edit replaced: `removed` of them from index `first` on gave way to `inserted` new ones. */
export interface ParagraphChange {
  readonly first: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Two changes made one after the other as one change: from the first paragraph that either touched to the last. */
export function joinChanges(before: ParagraphChange, after: ParagraphChange): ParagraphChange {
  const first = Math.min(before.first, after.first);
  const endBetween = Math.max(before.first + before.inserted, after.first + after.removed);
  return {
    first,
    removed: endBetween - before.inserted + before.removed - first,
    inserted: endBetween - after.removed + after.inserted - first,
  };
}

/** Line ends on each side beyond which an edit cannot change the layout, and beyond which it is not looked at. */
const REACH = LAYOUT_WINDOW + 1;

/**
 * A text kept as its paragraphs and the white space between them, so that an edit touches only the paragraphs around
 * it: the text as a whole is never copied. The paragraphs are always those that `findParagraphs` finds in the text.
 *
 * Piece i is the white space before paragraph i and the paragraph; the last piece is the white space at the end.
 */
export class ParagraphedText {
  /** The paragraphs' texts, in order. */
  readonly texts: string[] = [];
  /** Offsets of the paragraphs, as many as `texts`. */
  readonly starts: number[] = [];
  /** White space before each paragraph, and at the end: one more than `texts`. */
  private readonly gaps: string[] = [''];
  /** Line ends in each of the gaps. */
  private readonly gapLines: number[] = [0];
  length = 0;

  /** Takes a whole new text. */
  reset(text: string): void {
    this.texts.length = this.starts.length = this.gaps.length = this.gapLines.length = 0;
    let end = 0;
    for (const span of findParagraphs(text)) {
      this.gaps.push(text.slice(end, span.start));
      this.texts.push(text.slice(span.start, span.end));
      this.starts.push(span.start);
      end = span.end;
    }
    this.gaps.push(text.slice(end));
    for (const gap of this.gaps) this.gapLines.push(countLineEnds(gap));
    this.length = text.length;
  }

  /** Line ends between a paragraph and the one before it (0 for the first and beyond the last). */
  lineEndsBefore(index: number): number {
    return index > 0 && index < this.texts.length ? this.gapLines[index] : 0;
  }

  /** The first `length` characters of the text. */
  head(length: number): string {
    let head = '';
    for (let i = 0; i < this.gaps.length && head.length < length; i++) head += this.piece(i);
    return head.slice(0, length);
  }

  /**
   * Replaces [start, end) by text. Costs time by the size of the paragraphs around the edit, and a small step for each
   * paragraph after it, whose offset moves.
   * @throws RangeError where the edit lies outside the text: the caller has lost step with the document
   */
  apply({ start, end, text }: TextEdit): ParagraphChange {
    if (!(start >= 0 && end >= start && end <= this.length)) {
      throw new RangeError(
        `Edit ${start}-${end} lies outside the text of ${this.length} characters; call reset() with the new text.`,
      );
    }
    // One character on each side counts as touched: a line end may join or part with its neighbour (CR and LF).
    const opening = this.pieceAt(start);
    const closing = this.pieceAt(end);
    const touched = this.pieceAt(start - 1);
    // Line ends in the white space before it may stand after the edit: they are not between it and what comes before.
    const first = this.stepBack(touched, -this.gapLines[touched]);
    const last = this.stepForward(this.pieceAt(end + 1));
    const contextFirst = this.stepBack(first);
    const contextStart = this.pieceStart(contextFirst);
    const edited =
      this.pieces(contextFirst, opening) +
      this.piece(opening).slice(0, start - this.pieceStart(opening)) +
      text +
      this.piece(closing).slice(end - this.pieceStart(closing)) +
      this.pieces(closing + 1, this.stepForward(last) + 1);
    const growth = text.length - (end - start);
    const from = this.pieceStart(first) - contextStart;
    const to = this.pieceStart(last + 1) + growth - contextStart;
    return this.replace(first, last, new FoundPieces(edited, from, to), contextStart);
  }

  /**
   * Puts pieces that were found in a text, which begins at offset `base`, in the place of those from `first` to `last`.
   * Those that are as they were stay as they are: they are most of them.
   */
  private replace(first: number, last: number, found: FoundPieces, base: number): ParagraphChange {
    const atTextEnd = last === this.texts.length;
    const before = last - first + 1;
    const now = found.spans.length + (atTextEnd ? 1 : 0);
    const isSame = (old: number, own: number): boolean =>
      found.isPiece(own, this.gaps[old], this.texts[old] ?? '');
    const most = Math.min(before, now);
    let head = 0;
    while (head < most && isSame(first + head, head)) head++;
    let tail = 0;
    while (tail < most - head && isSame(last - tail, now - 1 - tail)) tail++;

    const at = first + head;
    const growth = found.to + base - this.pieceStart(last + 1);
    const gaps: string[] = [];
    for (let own = head; own < now - tail; own++) gaps.push(found.gap(own));
    const spans = found.spans.slice(head, now - tail);
    // The white space at the text's end has no paragraph after it.
    const removed = before - head - tail - (gaps.length - spans.length);
    splice(this.gaps, at, before - head - tail, gaps);
    splice(this.gapLines, at, before - head - tail, gaps.map(countLineEnds));
    splice(
      this.texts,
      at,
      removed,
      spans.map((span) => found.text.slice(span.start, span.end)),
    );
    splice(
      this.starts,
      at,
      removed,
      spans.map((span) => span.start + base),
    );
    const { starts } = this;
    if (growth !== 0) for (let i = at + spans.length; i < starts.length; i++) starts[i] = starts[i] + growth;
    this.length += growth;
    return { first: Math.min(at, this.texts.length), removed, inserted: spans.length };
  }

  /** The text of the pieces [from, to). */
  private pieces(from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i++) text += this.piece(i);
    return text;
  }

  private piece(index: number): string {
    return this.gaps[index] + (this.texts[index] ?? '');
  }

  /** Offset of a piece; the text's length beyond the last. */
  private pieceStart(index: number): number {
    if (index === 0) return 0;
    if (index > this.texts.length) return this.length;
    return this.starts[index - 1] + this.texts[index - 1].length;
  }

  /** The piece that holds the character at an offset; the first or last for offsets outside. */
  private pieceAt(offset: number): number {
    return partitionPoint(1, this.texts.length + 1, (i) => this.pieceStart(i) <= offset) - 1;
  }

  /**
   * The piece at least {@link REACH} line ends before the start of paragraph `index` that begins a line, or the first.
   * @param counted the number of line ends to begin with
   */
  private stepBack(index: number, counted = 0): number {
    let at = index;
    for (let lineEnds = counted; at > 0 && (lineEnds < REACH || this.gapLines[at] === 0);) {
      at--;
      lineEnds += countLineEnds(this.texts[at]) + this.gapLines[at + 1];
    }
    return at;
  }

  /** The piece at least {@link REACH} line ends after the end of piece `index` that ends a line, or the last. */
  private stepForward(index: number): number {
    let at = index;
    for (let lineEnds = 0; at < this.texts.length && (lineEnds < REACH || this.gapLines[at + 1] === 0);) {
      at++;
      lineEnds += this.gapLines[at] + countLineEnds(this.texts[at] ?? '');
    }
    return at;
  }
}

/** The pieces of a stretch [from, to) of a text. */
class FoundPieces {
  readonly spans: readonly Span[];

  constructor(
    readonly text: string,
    private readonly from: number,
    readonly to: number,
  ) {
    this.spans = findParagraphsWithin(text, from, to);
  }

  /** The white space before a paragraph; after the last one for their number. */
  gap(index: number): string {
    return this.text.slice(this.gapStart(index), this.spans[index]?.start ?? this.to);
  }

  /** Whether a piece has this white space and this text. */
  isPiece(index: number, gap: string, text: string): boolean {
    const from = this.gapStart(index);
    const start = this.spans[index]?.start ?? this.to;
    const end = this.spans[index]?.end ?? this.to;
    return (
      gap.length === start - from &&
      text.length === end - start &&
      this.text.startsWith(gap, from) &&
      this.text.startsWith(text, start)
    );
  }

  private gapStart(index: number): number {
    return index === 0 ? this.from : this.spans[index - 1].end;
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== 0x0a) count++;
  return count;
}
