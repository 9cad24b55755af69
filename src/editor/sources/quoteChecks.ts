import * as vscode from 'vscode';
import { movedBy, type Article, type Quote, type Span } from '../../analysis';
import { contentOf } from '../../annotations';
import { logError } from '../../logging/log';
import { checkAgainstShelf, isSameSpeaker, type SourcedQuote } from '../../sources';
import type { ReaderAnnotations } from '../annotations/readerAnnotations';
import type { DocumentStore } from '../documents';
import type { SourceLibrary } from './library';

/** Another article of the folder that has a quotation in other words, or gives it to somebody else. */
export interface Otherwise {
  readonly kind: 'wording' | 'speaker';
  /** The article's URI. */
  readonly uri: string;
  /** The other wording or the other speaker. */
  readonly text: string;
  /** Where it stands there, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A quotation of an open article with what the sources say of it; offsets of the present text. */
export interface CheckedQuote extends SourcedQuote {
  readonly quote: Quote;
  readonly isCheckedByHand: boolean;
  readonly otherwise: Otherwise | null;
}

/** What was found of a quotation, by offsets from its start: it holds wherever the quotation moves. */
interface Known {
  readonly check: SourcedQuote;
  readonly otherwise: Otherwise | null;
}

/** All checks of a document's version. */
interface Checked {
  readonly version: number;
  readonly quotes: readonly CheckedQuote[];
}

/** Milliseconds without a change after which quotations are checked. */
const AT_REST = 250;
/** Quotations that are remembered. */
const MOST_KNOWN = 5000;
/** Milliseconds of checking before others get a turn. */
const SLICE = 12;

/** The quotations of all annotated documents beside the sources of the workspace: checked anew when the writer rests. */
export class QuoteChecks implements vscode.Disposable {
  private readonly checked = new Map<string, Checked>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly known = new Map<string, Known>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;
  /** Counts the states of the library: what was found in an earlier one no longer holds. */
  private era = 0;
  /** A document's quotations were checked. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly store: DocumentStore,
    readonly library: SourceLibrary,
    private readonly readers: ReaderAnnotations,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      store.onDidChange((document) => this.soon(document, AT_REST)),
      readers.onDidChange((document) => this.soon(document, 0)),
      library.onDidChange(() => {
        this.era++;
        this.known.clear();
        for (const { document } of store.all()) this.soon(document, 0);
      }),
    );
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  /** The checks of a document's present text, or null where there are none: no sources, or not checked yet. */
  of(document: vscode.TextDocument): readonly CheckedQuote[] | null {
    const own = this.checked.get(document.uri.toString());
    return own?.version === document.version ? own.quotes : null;
  }

  /** The checks of all open articles, as far as they are of the present text. */
  all(): { readonly document: vscode.TextDocument; readonly quotes: readonly CheckedQuote[] }[] {
    return this.store.all().flatMap(({ document }) => {
      const quotes = this.of(document);
      return quotes ? [{ document, quotes }] : [];
    });
  }

  private soon(document: vscode.TextDocument, pause: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    if (!this.library.hasSources && !this.checked.has(key)) return;
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.check(document).catch((error: unknown) => logError(error, `Checking quotations of ${key}`));
      }, pause),
    );
  }

  private isWanted({ isClosed, uri }: vscode.TextDocument): boolean {
    return this.library.hasSources && !isClosed && !this.library.places.isSource(uri);
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const state = this.store.stateOf(document);
    if (!this.isWanted(document) || state?.kind !== 'annotated' || state.importedFrom !== null) {
      if (this.checked.delete(key)) this.changed.fire(document);
      return;
    }
    const { version } = document;
    const { era } = this;
    const isOver = (): boolean => document.isClosed || document.version !== version || era !== this.era;
    if (state.version !== version) return; // it is told again when the text has been read
    const text = document.getText();
    const byHand = this.checkedByHand(document);
    const quotes: CheckedQuote[] = [];
    let until = performance.now() + SLICE;
    for (const quote of state.article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')) {
      const { check, otherwise } = await this.held(text, quote, state.article, key);
      const isCheckedByHand = byHand.some(({ start, end }) => start < quote.end && quote.start < end);
      quotes.push({ ...movedTo(check, quote.start), quote, isCheckedByHand, otherwise });
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (isOver()) return;
      until = performance.now() + SLICE;
    }
    if (isOver()) return;
    this.checked.set(key, { version, quotes });
    this.changed.fire(document);
  }

  /** A quotation beside the sources; what is known of the same words said by the same speaker holds. */
  private async held(text: string, quote: Quote, article: Article, uri: string): Promise<Known> {
    const words = text.slice(quote.start, quote.end);
    const key = JSON.stringify([uri, quote.speaker?.name ?? null, words]);
    const known = this.known.get(key);
    if (known) return known;
    const { iso, source } = article.date;
    const own: Quote = { ...quote, start: 0, end: words.length };
    const check = await checkAgainstShelf(words, own, this.library, source === 'today' ? null : iso);
    const found = { check, otherwise: await this.elsewhere(words, own, uri) };
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, found);
    return found;
  }

  /** The same quotation in another article of the folder, in other words or said by somebody else. */
  private async elsewhere(words: string, quote: Quote, uri: string): Promise<Otherwise | null> {
    if (words.split(/\s+/).length < FEWEST_WORDS) return null;
    const check = await checkAgainstShelf(words, quote, this.library.articlesBut(uri), null);
    const { source, sourceStart, verdict } = check;
    const other = source !== null ? this.library.quoteAt(source, sourceStart ?? 0) : undefined;
    if (source === null || !other) return null;
    const place = { uri: source, start: other.start, end: other.end };
    if (isSameSpeaker(quote.speaker?.name ?? null, other.speaker) === false && verdict === 'verbatim')
      return { kind: 'speaker', text: other.speaker ?? '', ...place };
    return verdict === 'altered' ? { kind: 'wording', text: other.text, ...place } : null;
  }

  private checkedByHand(document: vscode.TextDocument): Span[] {
    return this.readers.placedIn(document).flatMap(({ annotation, span }) => {
      const content = span && contentOf(annotation);
      return span && content?.kind === 'class' && content.class === 'checked by hand' ? [span] : [];
    });
  }
}

/** Shorter quotations may well stand in two articles in other words. */
const FEWEST_WORDS = 8;

/** A check whose offsets in the article count from the quotation, at the quotation's place. */
function movedTo(check: SourcedQuote, by: number): SourcedQuote {
  return {
    ...check,
    ...movedBy(check, by),
    differences: check.differences.map((own) => ({ ...own, ...movedBy(own, by) })),
  };
}

/** Whether an editor still has to look at a quotation. */
export function isOpen({ verdict, isOtherSpeaker, isCheckedByHand }: CheckedQuote): boolean {
  return !isCheckedByHand && (verdict !== 'verbatim' || isOtherSpeaker);
}
