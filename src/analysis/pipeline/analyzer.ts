import type { AnalysisOptions, Article, Correction, TextEdit } from '../article';
import { FactsCache } from './factsCache';
import type { ParagraphFacts } from './records';
import { Linker } from './linker';
import { finish, STEP_LENGTH } from '../text/steps';
import { joinChanges, ParagraphedText, type ParagraphChange } from '../text/document';

/**
 * Analyses a whole text at once.
 * @param text any string; never throws for one
 * @returns quotes, people, repeats and themes, with UTF-16 offsets into `text`
 */
export function analyze(text: string, options: AnalysisOptions = {}): Article {
  const document = new ParagraphedText();
  document.reset(text);
  // Of its own, so that nothing stays when it is done: a line that stands a million times is read and kept once.
  const cache = new FactsCache();
  const facts = document.texts.map((paragraph) => cache.read(paragraph));
  return finish(new Linker(options).link(document, facts));
}

const sharedCache = new FactsCache();
/** About how much of the time for a new text goes into reading its paragraphs; the rest links them. */
const READING_SHARE = 0.5;

/**
 * Analyses a text that is being edited: the same answer as {@link analyze} of the current text, reusing the facts of
 * every paragraph whose text did not change.
 */
export class Analyzer {
  private document = new ParagraphedText();
  private linker: Linker;
  private facts: ParagraphFacts[] = [];

  constructor(private readonly options: AnalysisOptions = {}) {
    this.linker = new Linker(options);
  }

  /** Takes a new text and forgets the old one. */
  reset(text: string): Article {
    return finish(this.resetInSteps(text));
  }

  /**
   * The same as {@link reset} for a caller that must not be held up by a long text: each step takes a few milliseconds.
   * Until the last one the analyzer stays with its old text, so that the caller may stop at any time; what was read by
   * then will not be read again.
   * @returns steps that yield the share done (0 to 1), and the article at last
   */
  *resetInSteps(text: string): Generator<number, Article, void> {
    const document = new ParagraphedText();
    document.reset(text);
    const facts: ParagraphFacts[] = [];
    let done = 0;
    for (const paragraph of document.texts) {
      facts.push(sharedCache.read(paragraph));
      const start = document.starts[facts.length] ?? document.length;
      if (start - done < STEP_LENGTH) continue;
      done = start;
      yield (done / document.length) * READING_SHARE;
    }
    const linker = new Linker(this.options);
    const steps = linker.link(document, facts);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield READING_SHARE + step.value * (1 - READING_SHARE);
    this.document = document;
    this.facts = facts;
    this.linker = linker;
    return step.value;
  }

  /**
   * Applies edits in order; the offsets of each are those of the text just before it, as in VS Code's contentChanges.
   * @param corrections the reader's, as they stand after the edits; left out where they are what they were
   * @throws RangeError where an edit lies outside the text: the caller has lost step with the document
   */
  edit(edits: readonly TextEdit[], corrections?: readonly Correction[]): Article {
    let all: ParagraphChange = { first: 0, removed: 0, inserted: 0 };
    edits.forEach((edit, i) => {
      const change = this.document.apply(edit);
      this.readAgain(change);
      all = i === 0 ? change : joinChanges(all, change);
    });
    return this.linker.relink(this.document, this.facts, all, corrections);
  }

  /** Takes other corrections of the reader's, of the text as it is. */
  correct(corrections: readonly Correction[]): Article {
    return this.linker.correct(this.document, corrections);
  }

  private readAgain({ first, removed, inserted }: ParagraphChange): void {
    const texts = this.document.texts.slice(first, first + inserted);
    const read = texts.map((paragraph) => sharedCache.read(paragraph));
    if (inserted === removed) for (let i = 0; i < inserted; i++) this.facts[first + i] = read[i];
    else this.facts = [...this.facts.slice(0, first), ...read, ...this.facts.slice(first + removed)];
  }
}
