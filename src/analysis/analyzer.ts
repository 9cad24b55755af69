import type { AnalysisOptions, Article, TextEdit } from './article';
import { FactsCache } from './cache';
import { readParagraph, type ParagraphFacts } from './facts';
import { Linker } from './linker';
import { joinChanges, ParagraphedText, type ParagraphChange } from './text/document';

/**
 * Analyses a whole text at once.
 * @param text any string; never throws for one
 * @returns quotes, people, repeats and themes, with UTF-16 offsets into `text`
 */
export function analyze(text: string, options: AnalysisOptions = {}): Article {
  const document = new ParagraphedText();
  document.reset(text);
  return new Linker(options).link(document, document.texts.map(readParagraph), null);
}

const sharedCache = new FactsCache();

/**
 * Analyses a text that is being edited: the same answer as {@link analyze} of the current text, reusing the facts of
 * every paragraph whose text did not change.
 */
export class Analyzer {
  private readonly document = new ParagraphedText();
  private readonly linker: Linker;
  private facts: ParagraphFacts[] = [];

  constructor(options: AnalysisOptions = {}) {
    this.linker = new Linker(options);
  }

  /** Takes a new text and forgets the old one. */
  reset(text: string): Article {
    this.document.reset(text);
    this.facts = this.document.texts.map((paragraph) => sharedCache.read(paragraph));
    return this.linker.link(this.document, this.facts, null);
  }

  /**
   * Applies edits in order; the offsets of each are those of the text just before it, as in VS Code's contentChanges.
   * @throws RangeError where an edit lies outside the text: the caller has lost step with the document
   */
  edit(edits: readonly TextEdit[]): Article {
    let all: ParagraphChange = { first: 0, removed: 0, inserted: 0 };
    edits.forEach((edit, i) => {
      const change = this.document.apply(edit);
      this.readAgain(change);
      all = i === 0 ? change : joinChanges(all, change);
    });
    return this.linker.link(this.document, this.facts, all);
  }

  private readAgain({ first, removed, inserted }: ParagraphChange): void {
    const texts = this.document.texts.slice(first, first + inserted);
    const read = texts.map((paragraph) => sharedCache.read(paragraph));
    if (inserted === removed)
      for (let i = 0; i < inserted; i++) this.facts[first + i] = read[i] as ParagraphFacts;
    else this.facts = [...this.facts.slice(0, first), ...read, ...this.facts.slice(first + removed)];
  }
}
