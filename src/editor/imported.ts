/** Annotations from a file in a text that is being edited. Pure. */
import type { Article, Span, TextEdit } from '../analysis';
import type { Selectors } from '../annotations';
import { fromWebAnnotations, placesIn, type AnnotationFile } from '../export';

/** Characters that tell which lost passages may begin at a place. */
const OPENING = 8;
/** A passage that is longer comes back only when the file is read anew: each key looks this far around. */
const LONGEST_REVIVED = 2000;

/**
 * The annotations of a file, kept on their words. They move with edits elsewhere; one that an edit meets is lost, and
 * comes back where an edit gives it its words again.
 */
export class ImportedArticle {
  private places: Map<Selectors, Span> | null = null;
  private lost = new LostPassages();

  constructor(readonly file: AnnotationFile) {}

  /**
   * @param own the analysis of the present text
   * @param edits since this was last asked; null where they are not known
   * @param textOf the whole text, asked for only where it is needed
   */
  after(own: Article, edits: readonly TextEdit[] | null, textOf: () => string): Article {
    if (this.places && edits) this.follow(edits, textOf);
    else this.lookUp(own, textOf());
    const places = this.places as Map<Selectors, Span>;
    return fromWebAnnotations(this.file, own, (selectors) => places.get(selectors) ?? null).article;
  }

  private lookUp(own: Article, text: string): void {
    const places = new Map<Selectors, Span>();
    const lost = new LostPassages();
    const find = placesIn(text);
    fromWebAnnotations(this.file, own, (selectors) => {
      const span = find(selectors);
      if (span) places.set(selectors, span);
      else lost.add(selectors);
      return span;
    });
    this.places = places;
    this.lost = lost;
  }

  private follow(edits: readonly TextEdit[], textOf: () => string): void {
    const places = this.places as Map<Selectors, Span>;
    for (const [selectors, span] of places) {
      const moved = afterEdits(span, edits);
      if (moved === span) continue;
      if (moved) places.set(selectors, moved);
      else {
        places.delete(selectors);
        this.lost.add(selectors);
      }
    }
    if (this.lost.size === 0) return;
    const text = textOf();
    edits.forEach((edit, i) => {
      const change = changedBy(edit, edits.slice(i + 1));
      for (const [selectors, span] of this.lost.revived(text, change)) places.set(selectors, span);
    });
  }
}

/** Where a span stands after edits that do not meet it; null where one does. */
function afterEdits(span: Span, edits: readonly TextEdit[]): Span | null {
  let { start, end } = span;
  for (const edit of edits) {
    if (end <= edit.start) continue;
    if (start < edit.end) return null;
    const growth = edit.text.length - (edit.end - edit.start);
    if (growth === 0) continue;
    start += growth;
    end += growth;
  }
  return start === span.start ? span : { start, end };
}

/** Where the text that an edit put in stands after later ones. */
function changedBy(edit: TextEdit, later: readonly TextEdit[]): Span {
  let start = edit.start;
  let end = edit.start + edit.text.length;
  for (const next of later) {
    const growth = next.text.length - (next.end - next.start);
    if (next.end <= start) start += growth;
    if (next.start <= end) end = Math.max(end + growth, next.start + next.text.length);
  }
  return { start: Math.max(0, Math.min(start, end)), end };
}

/** Passages whose words the text does not have, by how they begin. */
class LostPassages {
  private readonly byOpening = new Map<string, Set<Selectors>>();
  private longest = 0;
  size = 0;

  add(selectors: Selectors): void {
    const exact = exactOf(selectors);
    if (exact === '' || exact.length > LONGEST_REVIVED) return;
    const opening = exact.slice(0, OPENING);
    const alike = this.byOpening.get(opening) ?? new Set();
    this.byOpening.set(opening, alike.add(selectors));
    this.longest = Math.max(this.longest, exact.length);
    this.size++;
  }

  /** The passages that a change has given their words, with where they stand; they are lost no longer. */
  revived(text: string, change: Span): [Selectors, Span][] {
    const found: [Selectors, Span][] = [];
    const from = Math.max(0, change.start - this.longest);
    for (let at = from; at <= Math.min(change.end, text.length); at++) {
      for (let length = 1; length <= OPENING; length++) {
        const alike = this.byOpening.get(text.slice(at, at + length));
        for (const selectors of alike ?? []) {
          const exact = exactOf(selectors);
          if (!text.startsWith(exact, at) || at + exact.length < change.start) continue;
          alike?.delete(selectors);
          this.size--;
          found.push([selectors, { start: at, end: at + exact.length }]);
        }
      }
    }
    return found;
  }
}

/** The words of a passage; empty where it is given by its place alone. */
function exactOf(selectors: Selectors): string {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  return quote && 'exact' in quote ? quote.exact : '';
}
