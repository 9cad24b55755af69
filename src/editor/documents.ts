import * as vscode from 'vscode';
import type { Article } from '../analysis';
import { markOnce } from '../logging/timings';
import { isOwnScheme } from './eligibility';
import type { IgnoredRepeats } from './ignoredRepeats';
import type { RepeatFilter } from './lookup';
import type { LeaderFiles } from './leaderFiles';
import type { ReaderAnnotations } from './annotations/readerAnnotations';
import { readSettings, SECTION } from './settings';
import { SLICE } from './slices';
import { rangeOf } from './ranges';
import {
  TrackedDocument,
  type DocumentState,
  type ImportedAnnotations,
  type LineSpan,
  type Preview,
} from './trackedDocument';

/** An article together with the document it is of; offsets hold for the document's present version. */
export interface Annotated {
  readonly document: vscode.TextDocument;
  readonly article: Article;
}

/** Between two analyses of a text that is being edited lie this many times their cost: they take a 20th of the time. */
const PAUSE_PER_COST = 19;
const SHORTEST_PAUSE = 5;
const LONGEST_PAUSE = 1000;
/** Milliseconds without an edit after which a long reading that an edit cancelled begins again. */
const AT_REST = 300;

/**
 * The articles of all open documents that somebody sees or has seen: one analyzer each, fed by the changes VS Code
 * reports, run at most once per pause. Everything that shows annotations reads them here and listens to `onDidChange`.
 */
export class DocumentStore implements vscode.Disposable {
  private readonly tracked = new Map<string, TrackedDocument>();
  private readonly lastUpdates = new WeakMap<
    TrackedDocument,
    { readonly cost: number; readonly end: number }
  >();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly forced = new Set<string>();
  private readonly paused = new Set<string>();
  private readonly imported = new Map<string, ImportedAnnotations>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly readOn = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly reconsidered = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [];

  /** A document's state changed, or the document was closed. */
  readonly onDidChange = this.changed.event;
  /** A slice of a long text was read; the document is still waiting. */
  readonly onDidReadOn = this.readOn.event;
  /** It was decided anew what is annotated and how: what VS Code was answered before may no longer hold. */
  readonly onDidReconsider = this.reconsidered.event;

  constructor(
    readonly ignored: IgnoredRepeats,
    private readonly leaderFiles: LeaderFiles,
    readonly readers: ReaderAnnotations,
  ) {
    this.subscriptions.push(
      readers.onDidChange((document) => this.correct(document)),
      ignored.onDidChange(() => {
        for (const { document } of this.tracked.values()) this.changed.fire(document);
        this.reconsidered.fire();
      }),
      this.changed,
      this.readOn,
      this.reconsidered,
      vscode.window.onDidChangeVisibleTextEditors(() => this.trackVisible()),
      vscode.workspace.onDidChangeTextDocument((event) => this.noteChanges(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.workspace.onDidOpenTextDocument(() => this.trackVisible()),
      vscode.workspace.onDidChangeConfiguration((event) => this.reconfigure(event)),
      leaderFiles.onDidChange(() => this.reconsiderAll(() => true)),
    );
    this.trackVisible();
    this.readAhead();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.tracked.clear();
  }

  /** Where a document stands, without any work; undefined for one that we do not follow. */
  stateOf(document: vscode.TextDocument): DocumentState | undefined {
    return this.trackedOf(document)?.state;
  }

  /** The article of the document's present text, analysed now where need be; null where it is not annotated. */
  articleOf(document: vscode.TextDocument): Article | null {
    const tracked = this.trackedOf(document);
    if (!tracked) return null;
    if (tracked.isStale) this.updateNow(tracked);
    return tracked.state.kind === 'annotated' ? tracked.state.article : null;
  }

  /**
   * The article of the document's present text, once a long text that is being read has been read; null where it is not
   * annotated, or nobody waits any more. For answers that VS Code asks for by itself: they do not hold it up.
   */
  articleSoon(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Article | null> {
    const isLong = this.trackedOf(document)?.hasLongToGo === true && isVisible(document);
    if (!isLong) return Promise.resolve(this.articleOf(document));
    return new Promise((resolve) => {
      const answer = (article: Article | null): void => {
        vscode.Disposable.from(...listeners).dispose();
        resolve(article);
      };
      const listeners = [
        token.onCancellationRequested(() => answer(null)),
        this.onDidChange((changed) => {
          if (changed !== document || this.trackedOf(document)?.state.kind === 'waiting') return;
          answer(this.articleOf(document));
        }),
      ];
      if (token.isCancellationRequested) answer(null);
    });
  }

  /** Which of a document's repeats are shown: by its settings, and without those that the reader ignores. */
  repeatFilterOf(document: vscode.TextDocument): RepeatFilter {
    const { minimumSimilarity, repeatedBoilerplate } = readSettings(document);
    return {
      minimumSimilarity,
      repeatedBoilerplate,
      isIgnored: (group, { paragraphs }) =>
        this.ignored.hides(group, (index) =>
          document.getText(rangeOf(document, paragraphs[index] ?? { start: 0, end: 0 })),
        ),
    };
  }

  /** The articles of all followed documents, as they were last read. */
  all(): Annotated[] {
    return Array.from(this.tracked.values()).flatMap(({ document, state, isStale }) =>
      state.kind === 'annotated' && !isStale ? [{ document, article: state.article }] : [],
    );
  }

  /** The languages of documents that are annotated by a setting of some folder, or because the reader asked for it. */
  languages(): string[] {
    const own = Array.from(this.tracked.values())
      .filter(({ document }) => this.forced.has(keyOf(document)))
      .map(({ document }) => document.languageId);
    const folders = vscode.workspace.workspaceFolders ?? [];
    const set = [readSettings(), ...folders.map(({ uri }) => readSettings(uri))];
    return Array.from(new Set([...set.flatMap(({ languages }) => languages), ...own]));
  }

  /** Annotates a document whatever its language, size and kind, until it is closed. */
  annotateAnyway(document: vscode.TextDocument): void {
    this.forced.add(keyOf(document));
    this.paused.delete(keyOf(document));
    this.reconsider(document);
  }

  /** Stops annotating a document until {@link resume} or until it is closed. */
  pause(document: vscode.TextDocument): void {
    this.paused.add(keyOf(document));
    this.reconsider(document);
  }

  resume(document: vscode.TextDocument): void {
    this.paused.delete(keyOf(document));
    this.reconsider(document);
  }

  /** Shows annotations from a file in place of our own, until {@link forgetImported} or until the document is closed. */
  showImported(document: vscode.TextDocument, annotations: ImportedAnnotations): void {
    this.imported.set(keyOf(document), annotations);
    this.annotateAnyway(document);
  }

  forgetImported(document: vscode.TextDocument): void {
    if (this.imported.delete(keyOf(document))) this.reconsider(document);
  }

  /** Begins to follow a document that no editor shows yet: a report may be restored before its text is. */
  follow(document: vscode.TextDocument): void {
    this.updateNow(this.track(document));
  }

  /** Takes what the reader says now of a text that has been read. */
  private correct(document: vscode.TextDocument): void {
    const tracked = this.trackedOf(document);
    if (!tracked?.takeCorrections()) return;
    this.changed.fire(document);
    this.reconsidered.fire();
  }

  private reconsider(document: vscode.TextDocument): void {
    const tracked = this.track(document);
    tracked.reconsider();
    this.updateNow(tracked);
    this.reconsidered.fire();
  }

  private trackVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (!isOwnScheme(document.uri.scheme)) continue;
      const tracked = this.track(document);
      if (tracked.isStale) this.schedule(tracked, 0);
    }
  }

  /**
   * Reads the text whose opening started us. VS Code tells of it many times earlier than it has an editor to mark it in.
   */
  private readAhead(): void {
    const { languages } = readSettings();
    const isOurs = ({ languageId, uri }: vscode.TextDocument): boolean =>
      isOwnScheme(uri.scheme) && languages.includes(languageId);
    const opened = vscode.workspace.textDocuments.filter(isOurs).at(-1);
    if (!opened || this.tracked.has(keyOf(opened))) return;
    const tracked = this.track(opened);
    if (tracked.hasLongToGo) return;
    this.timers.set(
      keyOf(opened),
      setTimeout(() => {
        if (this.tracked.get(keyOf(opened)) === tracked) this.updateNow(tracked);
      }, 0),
    );
  }

  /** What is followed of a document itself: a new one may have the name of one that is closed, as untitled ones do. */
  private trackedOf(document: vscode.TextDocument): TrackedDocument | undefined {
    const tracked = this.tracked.get(keyOf(document));
    return tracked?.document === document ? tracked : undefined;
  }

  private track(document: vscode.TextDocument): TrackedDocument {
    const key = keyOf(document);
    let tracked = this.tracked.get(key);
    if (tracked?.document !== document) {
      tracked = new TrackedDocument(
        document,
        () => this.forced.has(key),
        () => this.paused.has(key),
        () => this.imported.get(key),
        () => this.leaderFiles.listsFor(document),
        () => visibleLinesOf(document),
        (article) => this.readers.correctionsFor(document, article),
      );
      this.tracked.set(key, tracked);
    }
    return tracked;
  }

  private noteChanges(event: vscode.TextDocumentChangeEvent): void {
    const tracked = this.trackedOf(event.document);
    if (!tracked || !tracked.isStale) return; // no change of the text: only its dirty mark
    tracked.noteChanges(event);
    if (!isVisible(event.document)) return;
    if (tracked.hasLongToGo) {
      this.unschedule(tracked.document);
      this.schedule(tracked, AT_REST);
    } else {
      const last = this.lastUpdates.get(tracked);
      this.schedule(tracked, last ? pauseAfter(last.cost, performance.now() - last.end) : pauseAfter(0));
    }
  }

  /** Runs the analysis after a pause; edits that come meanwhile ride along and do not put it off. */
  private schedule(tracked: TrackedDocument, pause: number): void {
    const key = keyOf(tracked.document);
    if (this.timers.has(key)) return;
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        if (this.tracked.get(key) === tracked && isVisible(tracked.document)) this.updateSoon(tracked);
      }, pause),
    );
  }

  private unschedule(document: vscode.TextDocument): void {
    const key = keyOf(document);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  /** Reads a slice and leaves the rest of a long text for the next turn. */
  private updateSoon(tracked: TrackedDocument): void {
    if (!tracked.isStale) return;
    this.update(tracked, SLICE);
    if (tracked.state.kind !== 'waiting') return;
    this.readOn.fire(tracked.document);
    this.schedule(tracked, 0);
  }

  private updateNow(tracked: TrackedDocument): void {
    this.unschedule(tracked.document);
    if (tracked.isStale) this.update(tracked, Infinity);
  }

  private update(tracked: TrackedDocument, budget: number): void {
    const started = performance.now();
    const { isRead } = tracked;
    const preview = previewOf(tracked);
    markOnce('firstReading');
    tracked.update(budget);
    markOnce('firstRead');
    if (tracked.state.kind !== 'waiting' || previewOf(tracked) !== preview)
      this.changed.fire(tracked.document);
    const end = performance.now();
    // What an edit costs, with all that those who show the article do about it.
    if (isRead) this.lastUpdates.set(tracked, { cost: end - started, end });
  }

  private close(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.unschedule(document);
    if (!this.tracked.delete(key)) return;
    if (document.isClosed) {
      // Setting a document's language closes and opens it too; the reader's wishes outlive that.
      this.forced.delete(key);
      this.paused.delete(key);
      this.imported.delete(key);
    }
    this.changed.fire(document);
  }

  private reconfigure(event: vscode.ConfigurationChangeEvent): void {
    if (!event.affectsConfiguration(SECTION)) return;
    const deciding = ['enabled', 'languages', 'maxFileSize', 'proseOnly', 'leaders', 'notLeaders'];
    this.reconsiderAll((document) =>
      deciding.some((name) => event.affectsConfiguration(`${SECTION}.${name}`, document)),
    );
  }

  private reconsiderAll(isConcerned: (document: vscode.TextDocument) => boolean): void {
    for (const tracked of this.tracked.values()) {
      if (!isConcerned(tracked.document)) continue;
      tracked.reconsider();
      if (isVisible(tracked.document)) this.schedule(tracked, 0);
    }
    this.reconsidered.fire();
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

/** The lines that the reader sees of a document, in the first editor that shows it. */
function visibleLinesOf(document: vscode.TextDocument): LineSpan | null {
  const editor = vscode.window.visibleTextEditors.find((own) => own.document === document);
  const [seen] = editor?.visibleRanges ?? [];
  return editor ? { first: seen?.start.line ?? 0, last: seen?.end.line ?? 0 } : null;
}

function previewOf({ state }: TrackedDocument): Preview | null {
  return state.kind === 'waiting' ? state.preview : null;
}

/**
 * How long to wait after an edit so that analysis leaves the extension host free for most of the time.
 * @param cost what the last analysis took, in milliseconds
 * @param since how long ago that was
 */
export function pauseAfter(cost: number, since = 0): number {
  return Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, cost * PAUSE_PER_COST - since));
}
