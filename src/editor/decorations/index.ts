import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { guarded } from '../../logging/log';
import type { DocumentStore } from '../documents';
import { marksOf, thinned, within, type Marks } from '../marks';
import { readSettings, SECTION, type MarkKind, type MarkLocation, type Settings } from '../settings';
import type { ThemeChoice } from '../themeChoice';
import type { Visibility } from '../visibility';
import { isInComparison } from './diffs';
import { createStyles, disposeStyles, type StyleName, type Styles } from './styles';

/** With more marks than this, only those near what is visible are sent to the editor. */
export const MANY_MARKS = 1000;
/** Lines above and below the visible ones that are marked too, so that scrolling does not outrun the marks. */
const MARGIN_LINES = 100;
/** More marks than this cannot be told apart in the overview ruler. */
const MOST_RULER_MARKS = 1000;

const STYLE_NAMES: readonly StyleName[] = [
  'quotes',
  'reportedSpeech',
  'leaders',
  'people',
  'repeats',
  'firstCopies',
  'themes',
];
/** Styles that are switched and placed together with another kind. */
const KIND_OF: Readonly<Partial<Record<StyleName, MarkKind>>> = { firstCopies: 'repeats', people: 'leaders' };

/** What is marked in an editor now, by style and place; for other extensions and for tests. */
export interface AppliedMarks {
  /** The document's version that the marks are of. */
  readonly version: number;
  readonly spans: Readonly<Record<StyleName, Readonly<Record<MarkLocation, readonly Span[]>>>>;
}

export interface Decorations extends vscode.Disposable {
  marksIn(editor: vscode.TextEditor): AppliedMarks | null;
}

/** Marks quotes, leaders and repeats in every visible editor. */
export function registerDecorations(
  context: vscode.ExtensionContext,
  store: DocumentStore,
  visibility: Visibility,
  themes: ThemeChoice,
): Decorations {
  const styles = createStyles(vscode.Uri.joinPath(context.extensionUri, 'media'));
  const decorator = new Decorator(styles, store, visibility, themes);
  const all = (): void => vscode.window.visibleTextEditors.forEach((editor) => decorator.decorate(editor));
  const of = (document: vscode.TextDocument): void =>
    vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .forEach((editor) => decorator.decorate(editor));
  all();
  const subscriptions = vscode.Disposable.from(
    { dispose: () => disposeStyles(styles) },
    store.onDidChange(of),
    visibility.onDidChange(all),
    themes.onDidChange(of),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.window.tabGroups.onDidChangeTabs(all),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => decorator.scroll(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) all();
    }),
  );
  return {
    marksIn: (editor) => decorator.marksIn(editor),
    dispose(): void {
      subscriptions.dispose();
    },
  };
}

/** What was last sent to an editor, so that nothing is sent twice and nothing is cleared first. */
interface Applied {
  version: number;
  isPartial: boolean;
  readonly spans: Map<vscode.TextEditorDecorationType, readonly Span[]>;
}

class Decorator {
  private readonly applied = new WeakMap<vscode.TextEditor, Applied>();

  constructor(
    private readonly styles: Styles,
    private readonly store: DocumentStore,
    private readonly visibility: Visibility,
    private readonly themes: ThemeChoice,
  ) {}

  /** Marks only what scrolled into view, where not everything was marked before. */
  scroll(editor: vscode.TextEditor): void {
    if (this.applied.get(editor)?.isPartial) this.decorate(editor);
  }

  decorate(editor: vscode.TextEditor): void {
    guarded('Marking the text', () => this.apply(editor));
  }

  marksIn(editor: vscode.TextEditor): AppliedMarks | null {
    const applied = this.applied.get(editor);
    if (!applied) return null;
    const of = (name: StyleName) => {
      const at = (location: MarkLocation) => applied.spans.get(this.styles[name][location]) ?? [];
      return { text: at('text'), gutter: at('gutter'), ruler: at('ruler') };
    };
    return {
      version: applied.version,
      spans: {
        quotes: of('quotes'),
        reportedSpeech: of('reportedSpeech'),
        leaders: of('leaders'),
        people: of('people'),
        repeats: of('repeats'),
        firstCopies: of('firstCopies'),
        themes: of('themes'),
      },
    };
  }

  private apply(editor: vscode.TextEditor): void {
    const { document } = editor;
    const state = this.store.stateOf(document);
    if (state?.kind === 'waiting') return; // what is marked moves with the text until the new article is there
    if (state?.kind === 'annotated' && state.version !== document.version) return;
    const settings = readSettings(document);
    const isShown = state?.kind === 'annotated' && !isInComparison(editor);
    const filter = this.store.repeatFilterOf(document);
    const marks = isShown ? marksOf(state.article, filter, this.themes.labelsIn(document)) : null;
    const applied = this.appliedTo(editor);
    const isPartial = marks !== null && count(marks, settings) > MANY_MARKS;
    const windows = isPartial ? windowsOf(editor) : null;
    for (const name of STYLE_NAMES) {
      const spans = marks && isWanted(name, settings) ? marks[name] : [];
      const near = windows ? within(spans, windows) : spans;
      const at = (location: MarkLocation, own: readonly Span[]): readonly Span[] =>
        this.isPlaced(settings, name, location) ? own : [];
      const style = this.styles[name];
      this.send(editor, applied, style.text, at('text', near));
      this.send(editor, applied, style.gutter, at('gutter', near), firstLineOf);
      this.send(editor, applied, style.ruler, at('ruler', thinned(spans, MOST_RULER_MARKS)));
    }
    applied.version = document.version;
    applied.isPartial = isPartial;
  }

  private isPlaced(settings: Settings, name: StyleName, location: MarkLocation): boolean {
    if (name === 'themes') return this.visibility.showsAny && location !== 'gutter';
    const kind = KIND_OF[name] ?? (name as MarkKind);
    return this.visibility.shows(kind) && settings.locations[kind].includes(location);
  }

  private appliedTo(editor: vscode.TextEditor): Applied {
    let applied = this.applied.get(editor);
    if (!applied) {
      applied = { version: -1, isPartial: false, spans: new Map() };
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
    const before = applied.spans.get(type) ?? [];
    if (spans.length === 0 && before.length === 0) return;
    if (applied.version === editor.document.version && areSame(before, spans)) return;
    const { document } = editor;
    editor.setDecorations(
      type,
      spans.map(({ start, end }) =>
        shape(new vscode.Range(document.positionAt(start), document.positionAt(end))),
      ),
    );
    applied.spans.set(type, spans);
  }
}

/** Whether the reader wants the names of these persons marked; all other styles are wanted where they are placed. */
function isWanted(name: StyleName, { people }: Settings): boolean {
  if (name === 'people') return people === 'all';
  return name !== 'leaders' || people !== 'none';
}

function count(marks: Marks, settings: Settings): number {
  return STYLE_NAMES.filter((name) => isWanted(name, settings)).reduce(
    (sum, name) => sum + marks[name].length,
    0,
  );
}

/** The visible stretches of the text with a margin, as offsets. */
function windowsOf(editor: vscode.TextEditor): Span[] {
  const { document } = editor;
  return editor.visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, start.line - MARGIN_LINES), 0)),
    end: document.offsetAt(new vscode.Position(end.line + MARGIN_LINES, 0)),
  }));
}

function firstLineOf({ start }: vscode.Range): vscode.Range {
  return new vscode.Range(start, start);
}

function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);
}
