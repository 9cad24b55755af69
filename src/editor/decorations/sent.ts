/** What an editor was sent for one style, kept in step with the text. Pure. */
import type { Span, TextEdit } from '../../analysis';

/**
 * VS Code moves marks with the text by itself. This follows it, so that marks which stand where they should are not sent
 * again. Where it is not sure where VS Code leaves a mark, it says so, and the marks are sent.
 */
export class SentSpans {
  /** Start and end of each span in turn: moved in place at each keystroke, without an object for each. */
  private places: number[] = [];
  private isSure = true;

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  set(spans: readonly Span[]): void {
    this.places = spans.flatMap(({ start, end }) => [start, end]);
    this.isSure = true;
  }

  /** Says that the marks may stand elsewhere than thought. */
  doubt(): void {
    this.isSure = false;
  }

  /** Takes an edit of the text; its offsets are those of the text just before it. */
  move({ start, end, text }: TextEdit): void {
    const { places } = this;
    const growth = text.length - (end - start);
    for (let i = places.length - 2; i >= 0; i -= 2) {
      const from = places[i];
      const to = places[i + 1];
      if (to < start) continue;
      const isInside = from < start && end < to;
      // At its edge, a mark grows or shrinks in ways of its own.
      if (!isInside && from <= end) this.isSure = false;
      if (from > end) places[i] = from + growth;
      places[i + 1] = to + growth;
    }
  }

  /** Whether the marks surely are these. */
  are(spans: readonly Span[]): boolean {
    const { places } = this;
    return (
      this.isSure &&
      places.length === spans.length * 2 &&
      spans.every(({ start, end }, i) => places[2 * i] === start && places[2 * i + 1] === end)
    );
  }

  spans(): Span[] {
    return Array.from({ length: this.places.length / 2 }, (_, i) => ({
      start: this.places[2 * i],
      end: this.places[2 * i + 1],
    }));
  }
}
