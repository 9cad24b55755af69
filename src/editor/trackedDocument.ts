import type * as vscode from 'vscode';
import { Analyzer, type Article, type TextEdit } from '../analysis';
import { fromWebAnnotations } from '../export';
import { logError, logInfo } from '../logging/log';
import { whyNot, type SkipReason } from './eligibility';
import { mergeLists, type LeaderLists } from './leaderFile';
import { readSettings } from './settings';

/** Annotations from a file, shown in place of our own. */
export interface ImportedAnnotations {
  /** The file's name, for the reader. */
  readonly name: string;
  /** Its parsed JSON, which `fromWebAnnotations` has taken for one of ours. */
  readonly data: unknown;
}

/** Where a document stands with us. */
export type DocumentState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'annotated';
      readonly article: Article;
      readonly version: number;
      /** The file that the annotations were imported from; null where they are our own. */
      readonly importedFrom: string | null;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'paused' };

/** Edits that are kept while nobody looks; beyond that, reading the text anew is cheaper. */
const MOST_PENDING_EDITS = 2000;
/** Characters that have to come or go before it is asked again whether the text is prose. */
const SUITABILITY_SLACK = 1000;

/**
 * One open document: its analyzer, the edits that it has not seen yet, and the article of the version it has seen.
 * Analysis is in step with the document's version: an article is handed out only for the text it was made of.
 */
export class TrackedDocument {
  state: DocumentState = { kind: 'waiting' };
  /** How long the last analysis took, in milliseconds: the pause before the next one follows from it. */
  cost = 0;
  private analyzer: Analyzer | null = null;
  private pending: TextEdit[] = [];
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
  ) {}

  /** True where the state is not that of the document's present text. */
  get isStale(): boolean {
    return this.state.kind === 'waiting' || this.seenVersion !== this.document.version;
  }

  /** Notes what changed; nothing is analysed here. */
  noteChanges(event: vscode.TextDocumentChangeEvent): void {
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
    this.state = { kind: 'waiting' };
  }

  /** Brings the state up to the document's present text. */
  update(): DocumentState {
    if (!this.isStale) return this.state;
    const { version } = this.document;
    this.state = this.read();
    this.seenVersion = version;
    return this.state;
  }

  private read(): DocumentState {
    if (this.isPaused()) return this.leave({ kind: 'paused' });
    const started = Date.now();
    try {
      return this.continueReading() ?? (this.maySkipAgain() ? this.state : this.readAnew());
    } catch (error) {
      logError(error, `Analysing ${this.document.uri.toString()}`);
      return this.leave({ kind: 'skipped', reason: 'failed' });
    } finally {
      this.cost = Date.now() - started;
    }
  }

  /** The article after the pending edits, or null where the text has to be read anew. */
  private continueReading(): DocumentState | null {
    if (!this.analyzer || this.length !== lengthOf(this.document) || this.mayHaveBecomeOther()) return null;
    const edits = this.pending;
    this.pending = [];
    return this.annotated(this.analyzer.edit(edits));
  }

  private readAnew(): DocumentState {
    this.length = lengthOf(this.document);
    this.churn = 0;
    this.pending = [];
    const settings = readSettings(this.document);
    const reason = this.isForced() ? null : whyNot(this.document, this.length, settings);
    if (reason) return this.leave({ kind: 'skipped', reason });
    const text = this.document.getText();
    const inSettings = { leaders: settings.ownLeaders, notLeaders: settings.notLeaders };
    this.analyzer = new Analyzer({ today: today(), ...mergeLists(this.ownLists(), inSettings) });
    const article = this.analyzer.reset(text);
    logInfo(`Read ${text.length} characters of ${this.document.uri.toString()}`);
    return this.annotated(article);
  }

  /** Imported annotations are looked up in the text after each edit, so that they go where their words go. */
  private annotated(own: Article): DocumentState {
    const imported = this.imported();
    const article = imported ? fromWebAnnotations(imported.data, this.document.getText(), own).article : own;
    const importedFrom = imported?.name ?? null;
    return { kind: 'annotated', article, version: this.document.version, importedFrom };
  }

  private leave(state: DocumentState): DocumentState {
    this.forget();
    return state;
  }

  private forget(): void {
    this.analyzer = null;
    this.pending = [];
  }

  /** True where a skipped document has not changed enough to ask again. */
  private maySkipAgain(): boolean {
    return this.state.kind === 'skipped' && !this.mayHaveBecomeOther();
  }

  private mayHaveBecomeOther(): boolean {
    return this.churn > SUITABILITY_SLACK + this.length / 2;
  }
}

/** The length in UTF-16 units without building the text. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
