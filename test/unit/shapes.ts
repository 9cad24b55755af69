/** Edits as people make them, by name: what each does to a text, in edits as VS Code reports them. */
import fc from 'fast-check';
import type { TextEdit } from '../../src/analysis';
import { document, piece } from './articles';

export type Shape =
  | { readonly kind: 'insert' | 'replace' | 'paste'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete' | 'join' | 'split'; readonly at: number; readonly text: '' }
  | { readonly kind: 'undo' | 'line ends'; readonly at: number; readonly text: string };

const at = fc.nat();
const without = fc.constant('' as const);

export const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    text: fc.constantFrom('e', ' ', '"', '.', '”', 'S'),
  }),
  fc.record({ kind: fc.constant('replace' as const), at, text: piece }),
  fc.record({ kind: fc.constant('paste' as const), at, text: document }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'join' as const, 'split' as const),
    at,
    text: without,
  }),
  fc.record({ kind: fc.constant('undo' as const), at, text: without }),
  fc.record({ kind: fc.constant('line ends' as const), at, text: fc.constantFrom('\n', '\r\n') }),
);

/** A text with its history, so that steps can be undone. */
export class EditedText {
  private readonly history: TextEdit[][] = [];

  constructor(public text: string) {}

  /** Does what a shape says and answers the edits, each in terms of the text just before it. */
  apply(shape: Shape): TextEdit[] {
    if (shape.kind === 'undo') return this.take(this.history.pop() ?? []).edits;
    const { edits, inverse } = this.take(this.editsOf(shape));
    this.history.push(inverse);
    return edits;
  }

  private take(edits: TextEdit[]): { readonly edits: TextEdit[]; readonly inverse: TextEdit[] } {
    const inverse: TextEdit[] = [];
    for (const { start, end, text } of edits) {
      inverse.unshift({ start, end: start + text.length, text: this.text.slice(start, end) });
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    }
    return { edits, inverse };
  }

  private editsOf({ kind, at, text }: Shape): TextEdit[] {
    const start = at % (this.text.length + 1);
    const end = Math.min(this.text.length, start + (at % 37));
    switch (kind) {
      case 'delete':
      case 'replace':
        return [{ start, end, text }];
      case 'split':
        return [{ start, end: start, text: '\n\n' }];
      case 'join': {
        const gap = /[\r\n]+/.exec(this.text.slice(start));
        return gap ? [{ start: start + gap.index, end: start + gap.index + gap[0].length, text: ' ' }] : [];
      }
      case 'line ends':
        // From the last to the first, as VS Code reports several changes at once.
        return Array.from(this.text.matchAll(/\r\n|\r|\n/g), (found) => ({
          start: found.index,
          end: found.index + found[0].length,
          text,
        })).reverse();
      default:
        return [{ start, end: start, text }];
    }
  }
}
