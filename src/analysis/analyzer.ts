import type { AnalysisOptions, Article, TextEdit } from './article';
import { readParagraph, type ParagraphFacts } from './facts';
import { linkArticle, type ReadParagraph } from './link';
import { DATE_REACH } from './text/date';
import { findParagraphs } from './text/paragraphs';

/**
 * Analyses a whole text at once.
 * @param text any string; never throws for one
 * @returns quotes, people, repeats and themes, with UTF-16 offsets into `text`
 */
export function analyze(text: string, options: AnalysisOptions = {}): Article {
  return new Analyzer(options).reset(text);
}

/**
 * Analyses a text that is being edited: the same answer as {@link analyze} of the current text, reusing the facts of
 * every paragraph whose text did not change.
 */
export class Analyzer {
  private text = '';
  private factsByText = new Map<string, ParagraphFacts>();

  constructor(private readonly options: AnalysisOptions = {}) {}

  /** Takes a new text and forgets the old one. */
  reset(text: string): Article {
    this.text = text;
    return this.read();
  }

  /**
   * Applies edits in order; the offsets of each are those of the text just before it, as in VS Code's contentChanges.
   * @throws RangeError where an edit lies outside the text: the caller has lost step with the document
   */
  edit(edits: readonly TextEdit[]): Article {
    for (const { start, end, text } of edits) {
      if (start < 0 || end < start || end > this.text.length) {
        throw new RangeError(
          `Edit ${start}-${end} lies outside the text of ${this.text.length} characters; call reset() with the new text.`,
        );
      }
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    }
    return this.read();
  }

  private read(): Article {
    const known = this.factsByText;
    const current = new Map<string, ParagraphFacts>();
    const paragraphs: ReadParagraph[] = findParagraphs(this.text).map(({ start, end }) => {
      const text = this.text.slice(start, end);
      const facts = current.get(text) ?? known.get(text) ?? readParagraph(text);
      current.set(text, facts);
      return { start, text, facts };
    });
    this.factsByText = current; // what the text no longer holds is let go
    return linkArticle(paragraphs, this.text.length, this.text.slice(0, DATE_REACH), this.options);
  }
}
