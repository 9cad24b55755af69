import { Analyzer, countThemesInSteps, type AnalysisOptions, type Article } from '../analysis';
import { noteReading } from '../logging/timings';
import { LONG_TEXT } from './slices';

/** The reading of one text in slices, with an account of what it took. */
export class Reading {
  readonly analyzer: Analyzer;
  progress = 0;
  private steps: Generator<number, Article, void> | null = null;
  private readonly started = performance.now();
  /** Milliseconds until the part that the reader sees was read; null where it was not read first. */
  private untilPreview: number | null = null;
  private slices = 0;
  private longest = 0;
  private length = 0;

  constructor(private readonly options: AnalysisOptions) {
    this.analyzer = new Analyzer(options);
  }

  get hasBegun(): boolean {
    return this.steps !== null || this.untilPreview !== null;
  }

  /** Reads a part of the text by itself. What is read of its paragraphs is not read again with the whole. */
  preview(text: string): Article {
    const article = new Analyzer(this.options).reset(text);
    this.untilPreview = performance.now() - this.started;
    return article;
  }

  /**
   * Reads on until a budget is used up.
   * @param textOf the whole text, asked for once
   * @returns the article, or null where there is more to read
   */
  readOn(textOf: () => string, budget: number): Article | null {
    const from = performance.now();
    if (!this.steps) {
      const text = textOf();
      this.length = text.length;
      this.steps = this.read(text);
    }
    let step = this.steps.next();
    for (; !step.done; step = this.steps.next()) {
      this.progress = step.value;
      if (performance.now() - from >= budget) break;
    }
    const took = performance.now() - from;
    this.slices++;
    this.longest = Math.max(this.longest, took);
    if (!step.done) return null;
    const { started, length, slices, longest, untilPreview } = this;
    noteReading(started, { length, slices, longest, untilPreview });
    return step.value;
  }

  /** Of a long text also what the status item counts: else it would be found all at once when it is shown. */
  private *read(text: string): Generator<number, Article, void> {
    const article = yield* this.analyzer.resetInSteps(text);
    if (text.length >= LONG_TEXT) for (const _ of countThemesInSteps(article, Infinity)) yield 1;
    return article;
  }

  /** What the reading took, for the log. */
  account(): string {
    const ms = (time: number): string => `${time.toFixed(1)} ms`;
    const preview = this.untilPreview === null ? '' : `, the visible part after ${ms(this.untilPreview)}`;
    const total = performance.now() - this.started;
    return `in ${ms(total)}${preview}; the longest of ${this.slices} slices took ${ms(this.longest)}`;
  }
}
