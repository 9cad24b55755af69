import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { guarded } from '../../logging/log';
import { markOnce } from '../../logging/timings';
import type { DocumentStore } from '../documents';
import { MARKS } from '../kinds';
import type { Kind, Mark } from '../kinds/kind';
import { byMark, type MarkName } from '../kinds/names';
import type { FolderLibrary } from '../library';
import { MarkedArticle } from '../marks';
import { readSettings, type MarkLocation, type Settings } from '../settings';
import type { ThemeChoice } from '../themeChoice';
import type { DocumentState, Preview } from '../trackedDocument';
import type { Visibility } from '../visibility';
import { isInComparison } from './diffs';
import { SentSpans } from './sent';
import type { Styles } from './styles';
import { windowsOf } from './windows';

/** With more marks than this, only those near what is visible are sent to the editor. */
const MANY_MARKS = 1000;
/** More marks than this cannot be told apart in the overview ruler. */
const MOST_RULER_MARKS = 1000;
/** Marks that were sent this many milliseconds before an edit may have met it on their way. */
const ON_THE_WAY = 2000;
/** Milliseconds without an edit after which such marks are sent again. */
const AT_REST = 500;

/** What is marked in an editor now, by style and place; for other extensions and for tests. */
export interface AppliedMarks {
  /** The document's version that the marks are of; -1 while only the visible part of a long text has been read. */
  readonly version: number;
  /** How often marks of some style and place were sent to the editor. */
  readonly sendings: number;
  readonly spans: Readonly<Record<MarkName, Readonly<Record<MarkLocation, readonly Span[]>>>>;
}

/** What was last sent for a style, and when. */
interface Sent {
  readonly spans: SentSpans;
  at: number;
  /** The text was edited while it may have been on its way. */
  metEdit: boolean;
}

/** What was last sent to an editor, so that nothing is sent twice and nothing is cleared first. */
interface Applied {
  version: number;
  isPartial: boolean;
  sendings: number;
  rest: ReturnType<typeof setTimeout> | undefined;
  readonly sent: Map<vscode.TextEditorDecorationType, Sent>;
}

/** Brings the marks in editors up to date, sending only what differs from what stands there. */
export class Decorator implements vscode.Disposable {
  private readonly applied = new WeakMap<vscode.TextEditor, Applied>();
  private readonly resting = new Set<Applied>();

  constructor(
    private readonly styles: Styles,
    private readonly store: DocumentStore,
    private readonly visibility: Visibility,
    private readonly themes: ThemeChoice,
    private readonly library: FolderLibrary,
  ) {}

  dispose(): void {
    for (const { rest } of this.resting) clearTimeout(rest);
    this.resting.clear();
  }

  /** Marks only what scrolled into view, where not everything was marked before. */
  scroll(editor: vscode.TextEditor): void {
    if (this.applied.get(editor)?.isPartial) this.decorate(editor);
  }

  decorate(editor: vscode.TextEditor): void {
    guarded('Marking the text', () => this.apply(editor));
  }

  /** Follows an edit of an editor's text, which moves its marks. */
  follow(editor: vscode.TextEditor, { contentChanges }: vscode.TextDocumentChangeEvent): void {
    const applied = this.applied.get(editor);
    if (!applied || contentChanges.length === 0) return;
    const now = Date.now();
    for (const sent of applied.sent.values()) {
      for (const { rangeOffset, rangeLength, text } of contentChanges)
        sent.spans.move({ start: rangeOffset, end: rangeOffset + rangeLength, text });
      if (now - sent.at < ON_THE_WAY && !sent.spans.isEmpty) sent.metEdit = true;
    }
    if (Array.from(applied.sent.values()).some(({ metEdit }) => metEdit))
      this.sendAgainAtRest(editor, applied);
  }

  marksIn(editor: vscode.TextEditor): AppliedMarks | null {
    const applied = this.applied.get(editor);
    if (!applied) return null;
    const of = (name: MarkName) => {
      const style = this.styles.get(name);
      const at = (location: MarkLocation) =>
        (style && applied.sent.get(style[location])?.spans.spans()) ?? [];
      return { text: at('text'), gutter: at('gutter'), ruler: at('ruler') };
    };
    return {
      version: applied.version,
      sendings: applied.sendings,
      spans: byMark(of),
    };
  }

  private apply(editor: vscode.TextEditor): void {
    const { document } = editor;
    const state = this.store.stateOf(document);
    const shown = state && shownIn(state);
    // What is marked moves with the text until the new article is there.
    if (state?.kind === 'waiting' && !shown) return;
    if (shown && shown.version !== document.version) return;
    if (shown) markOnce('firstMarking');
    const marked = shown && !isInComparison(editor) ? this.marksOf(document, shown) : null;
    const applied = this.appliedTo(editor);
    this.sendMarks(editor, applied, marked);
    applied.version = state?.kind === 'waiting' ? -1 : document.version;
  }

  /** Sends what is wanted of the marks to all styles, near what is seen alone where they are many. */
  private sendMarks(editor: vscode.TextEditor, applied: Applied, marked: MarkedArticle | null): void {
    const settings = readSettings(editor.document);
    const isWanted = ({ mark }: { readonly mark: Mark }): boolean => mark.isWanted?.(settings) ?? true;
    const wanted = Array.from(MARKS.values()).filter(isWanted);
    applied.isPartial =
      marked !== null && wanted.reduce((sum, { mark }) => sum + marked.count(mark.name), 0) > MANY_MARKS;
    const windows = applied.isPartial ? windowsOf(editor) : null;
    for (const [name, style] of this.styles) {
      const known = MARKS.get(name);
      const own = known && isWanted(known) ? marked : null;
      const at = (location: MarkLocation): boolean =>
        own !== null && known !== undefined && this.isPlaced(settings, known.kind, location);
      const isInText = at('text') || at('gutter');
      const near = own && isInText ? (windows ? own.near(name, windows) : own.all(name)) : [];
      this.send(editor, applied, style.text, at('text') ? near : []);
      this.send(editor, applied, style.gutter, at('gutter') ? near : [], firstLineOf);
      this.send(editor, applied, style.ruler, own && at('ruler') ? own.spread(name, MOST_RULER_MARKS) : []);
    }
  }

  private marksOf(document: vscode.TextDocument, { article, offset }: Preview): MarkedArticle {
    const filter = this.store.repeatFilterOf(document);
    // The part of a long text that is read first is marked by itself: the folder is looked up for the whole.
    const elsewhere = offset === 0 ? this.library.sharedIn(document, article, filter) : [];
    const themes = this.themes.labelsIn(document);
    const reader = offset === 0 ? this.store.readers.placedIn(document) : [];
    return new MarkedArticle(article, { filter, themes, elsewhere, reader }, offset);
  }

  private isPlaced(settings: Settings, { placedAs }: Kind, location: MarkLocation): boolean {
    if (placedAs === null) return this.visibility.showsAny && location !== 'gutter';
    return this.visibility.shows(placedAs) && settings.locations[placedAs].includes(location);
  }

  private appliedTo(editor: vscode.TextEditor): Applied {
    let applied = this.applied.get(editor);
    if (!applied) {
      applied = { version: -1, isPartial: false, sendings: 0, rest: undefined, sent: new Map() };
      this.applied.set(editor, applied);
    }
    return applied;
  }

  private send(
    editor: vscode.TextEditor,
    applied: Applied,
    type: vscode.TextEditorDecorationType,
    spans: readonly Span[],
    shape: (range: vscode.Range) => vscode.Range = (range) => range,
  ): void {
    let sent = applied.sent.get(type);
    if (spans.length === 0 && (!sent || sent.spans.isEmpty)) return;
    if (sent?.spans.are(spans)) return;
    const { document } = editor;
    editor.setDecorations(
      type,
      spans.map(({ start, end }) =>
        shape(new vscode.Range(document.positionAt(start), document.positionAt(end))),
      ),
    );
    applied.sendings++;
    if (spans.length > 0) markOnce('firstMarks');
    if (!sent) applied.sent.set(type, (sent = { spans: new SentSpans(), at: 0, metEdit: false }));
    sent.spans.set(spans);
    sent.at = Date.now();
    sent.metEdit = false;
  }

  /**
   * An edit that was made before marks arrived moves them in the text but not in our book. While somebody types that
   * is a matter of a character; once the text rests, such marks are sent again.
   */
  private sendAgainAtRest(editor: vscode.TextEditor, applied: Applied): void {
    clearTimeout(applied.rest);
    this.resting.add(applied);
    applied.rest = setTimeout(() => {
      this.resting.delete(applied);
      for (const sent of applied.sent.values()) if (sent.metEdit) sent.spans.doubt();
      if (vscode.window.visibleTextEditors.includes(editor)) this.decorate(editor);
    }, AT_REST);
  }
}

/** What an editor can show of a document: its article, or that of a part of it, which begins at an offset. */
function shownIn(state: DocumentState): Preview | null {
  if (state.kind === 'annotated') return { article: state.article, version: state.version, offset: 0 };
  return state.kind === 'waiting' ? state.preview : null;
}

function firstLineOf({ start }: vscode.Range): vscode.Range {
  return new vscode.Range(start, start);
}
