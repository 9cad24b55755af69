import * as vscode from 'vscode';
import type { Analyzer, Article, Correction, TextEdit } from '../analysis';
import type { AnnotationFile } from '../export';
import { logError, logInfo } from '../logging/log';
import { whyNot, type SkipReason } from './eligibility';
import { ImportedArticle } from './imported';
import { mergedLists, type LeaderLists } from './leaderFile';
import { lengthOf } from './ranges';
import { Reading } from './reading';
import { readSettings } from './settings';
import { LONG_TEXT } from './slices';

/** Annotations from a file, shown in place of our own. */
export interface ImportedAnnotations {
  /** The file's name, for the reader. */
  readonly name: string;
  readonly file: AnnotationFile;
}

/** Lines of a document, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The article of the part of a long text that the reader sees, until the whole has been read. */
export interface Preview {
  readonly article: Article;
  readonly version: number;
  /** Where the part begins in the document; the article's offsets count from there. */
  readonly offset: number;
}

/** Where a document stands with us. */
export type DocumentState =
  | {
      readonly kind: 'waiting';
      /** How much of a long text has been read, 0 to 1. */
      readonly progress: number;
      readonly preview: Preview | null;
    }
  | {
      readonly kind: 'annotated';
      readonly article: Article;
      readonly version: number;
      /** The file that the annotations were imported from; null where they are our own. */
      readonly importedFrom: string | null;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'paused' };

const NOTHING_READ: DocumentState = { kind: 'waiting', progress: 0, preview: null };
/** Lines around the visible ones that are read with them. */
const PREVIEW_MARGIN = 40;
/** Edits that are kept while nobody looks; beyond that, reading the text anew is cheaper. */
const MOST_PENDING_EDITS = 2000;
/** Characters that have to come or go before it is asked again whether the text is prose. */
const SUITABILITY_SLACK = 1000;

/**
 * One open document: its analyzer, the edits that it has not seen yet, and the article of the version it has seen.
 * Analysis is in step with the document's version: an article is handed out only for the text it was made of.
 */
export class TrackedDocument {
  state: DocumentState = NOTHING_READ;
  private analyzer: Analyzer | null = null;
  /** A text that is being read in slices; given up at the next edit. */
  private reading: Reading | null = null;
  private pending: TextEdit[] = [];
  /** The last error that the log has been told of. */
  private toldFailure = '';
  /** The annotations of a file in this text. */
  private placed: ImportedArticle | null = null;
  private seenVersion = -1;
  /** Length of the text with all noted changes; it tells whether we have lost step with the document. */
  private length = 0;
  /** Characters that came and went since it was last asked whether the text is prose. */
  private churn = 0;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly isForced: () => boolean,
    private readonly isPaused: () => boolean,
    private readonly imported: () => ImportedAnnotations | undefined,
    private readonly ownLists: () => LeaderLists,
    private readonly visibleLines: () => LineSpan | null,
    private readonly corrections: (article: () => Article) => readonly Correction[],
  ) {}

  /** True where the state is not that of the document's present text. */
  get isStale(): boolean {
    return this.state.kind === 'waiting' || this.seenVersion !== this.document.version;
  }

  /** True where an edit is a small matter: the text before it has been read. */
  get isRead(): boolean {
    return this.analyzer !== null;
  }

  /** True where bringing the state up to date means to read a long text from its beginning. */
  get hasLongToGo(): boolean {
    return this.isStale && !this.isRead && lengthOf(this.document) >= LONG_TEXT;
  }

  /** Notes what changed; nothing is analysed here. */
  noteChanges(event: vscode.TextDocumentChangeEvent): void {
    this.reading = null;
    for (const { rangeOffset, rangeLength, text } of event.contentChanges) {
      this.pending.push({ start: rangeOffset, end: rangeOffset + rangeLength, text });
      this.length += text.length - rangeLength;
      this.churn += text.length + rangeLength;
    }
    if (this.pending.length > MOST_PENDING_EDITS) this.forget();
  }

  /** Asks anew whether the document is to be annotated: settings or the reader's wishes changed. */
  reconsider(): void {
    this.forget();
    this.state = NOTHING_READ;
  }

  /**
   * Brings the state up to the document's present text.
   * @param budget milliseconds after which a long text is left for the next call: the state is then still `waiting`
   */
  update(budget = Infinity): DocumentState {
    if (!this.isStale) return this.state;
    const { version } = this.document;
    this.state = this.read(budget);
    this.seenVersion = version;
    return this.state;
  }

  private read(budget: number): DocumentState {
    if (this.isPaused()) return this.leave({ kind: 'paused' });
    try {
      if (!this.reading) {
        const state = this.continueReading() ?? (this.maySkipAgain() ? this.state : this.begin());
        if (state) return state;
      }
      return this.readOn(budget);
    } catch (error) {
      this.tellFailure(error);
      return this.leave({ kind: 'skipped', reason: 'failed' });
    }
  }

  /** Logs what threw. The next change tries again, so that the same error at each key is one line. */
  private tellFailure(error: unknown): void {
    const told = String(error);
    if (told !== this.toldFailure) logError(error, `Analysing ${this.document.uri.toString()}`);
    this.toldFailure = told;
  }

  /** The article after the pending edits, or null where the text has to be read anew. */
  private continueReading(): DocumentState | null {
    if (!this.analyzer || this.length !== lengthOf(this.document) || this.mayHaveBecomeOther()) return null;
    const edits = this.pending;
    this.pending = [];
    const { analyzer } = this;
    return this.annotated(
      analyzer.edit(
        edits,
        this.corrections(() => this.uncorrected(analyzer)),
      ),
      edits,
    );
  }

  /** Begins to read the text anew; answers the state where it is not to be read. */
  private begin(): DocumentState | null {
    this.length = lengthOf(this.document);
    this.churn = 0;
    this.pending = [];
    const settings = readSettings(this.document);
    const reason = this.isForced() ? null : whyNot(this.document, this.length, settings);
    if (reason) return this.leave({ kind: 'skipped', reason });
    const inSettings = { leaders: settings.ownLeaders, notLeaders: settings.notLeaders };
    this.analyzer = null;
    const onStoryError = (error: unknown): void => this.tellFailure(error);
    this.reading = new Reading({ today: today(), onStoryError, ...mergedLists(this.ownLists(), inSettings) });
    return null;
  }

  /** Reads on as long as the budget lasts; of a long text first what the reader sees. */
  private readOn(budget: number): DocumentState {
    const reading = this.reading as Reading;
    const mayStop = budget < Infinity && this.length >= LONG_TEXT;
    if (mayStop && !reading.hasBegun && !this.imported()) {
      const preview = this.readPreview(reading);
      if (preview) return { kind: 'waiting', progress: 0, preview };
    }
    const article = reading.readOn(() => this.document.getText(), mayStop ? budget : Infinity);
    if (!article) {
      const preview = this.state.kind === 'waiting' ? this.state.preview : null;
      return { kind: 'waiting', progress: reading.progress, preview };
    }
    const { analyzer } = reading;
    this.analyzer = analyzer;
    this.reading = null;
    const corrections = this.corrections(() => this.uncorrected(analyzer));
    const corrected = corrections.length === 0 ? article : analyzer.correct(corrections);
    logInfo(`Read ${this.length} characters of ${this.document.uri.toString()} ${reading.account()}`);
    return this.annotated(corrected, null);
  }

  /** What the analysis says by itself. */
  private uncorrected(analyzer: Analyzer): Article {
    return analyzer.correct([]);
  }

  /** Obeys what the reader says now; false where the text is still to be read, and obeys it then. */
  takeCorrections(): boolean {
    if (!this.analyzer || this.isStale || this.state.kind !== 'annotated') return false;
    const { analyzer } = this;
    this.state = this.annotated(analyzer.correct(this.corrections(() => this.uncorrected(analyzer))), []);
    return true;
  }

  private readPreview(reading: Reading): Preview | null {
    const { document } = this;
    const lines = this.visibleLines();
    if (!lines) return null;
    const first = document.lineAt(Math.max(0, lines.first - PREVIEW_MARGIN)).range.start;
    const last = document.lineAt(Math.min(document.lineCount - 1, lines.last + PREVIEW_MARGIN)).range.end;
    const text = document.getText(new vscode.Range(first, last));
    const article = text.length < this.length / 2 ? reading.preview(text) : null;
    return article && { article, version: document.version, offset: document.offsetAt(first) };
  }

  /** @param edits since the last article; null where the text was read anew */
  private annotated(own: Article, edits: readonly TextEdit[] | null): DocumentState {
    const imported = this.imported();
    if (this.placed?.file !== imported?.file)
      this.placed = imported ? new ImportedArticle(imported.file) : null;
    const article = this.placed?.after(own, edits, () => this.document.getText()) ?? own;
    const importedFrom = imported?.name ?? null;
    return { kind: 'annotated', article, version: this.document.version, importedFrom };
  }

  private leave(state: DocumentState): DocumentState {
    this.forget();
    return state;
  }

  private forget(): void {
    this.analyzer = null;
    this.reading = null;
    this.pending = [];
  }

  /** True where a skipped document has not changed enough to ask again; after a failure any change may be the remedy. */
  private maySkipAgain(): boolean {
    return this.state.kind === 'skipped' && this.state.reason !== 'failed' && !this.mayHaveBecomeOther();
  }

  private mayHaveBecomeOther(): boolean {
    return this.churn > SUITABILITY_SLACK + this.length / 2;
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
