import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { contentOf, LEVELS, PALETTE, stackLevels, variantsOf, type Colour } from '../../annotations';
import { guarded } from '../../logging/log';
import { isInComparison } from '../decorations/diffs';
import { windowsOf } from '../decorations/windows';
import { within } from '../marks';
import type { Visibility } from '../visibility';
import type { ReaderAnnotations } from './readerAnnotations';

/** Milliseconds without an edit after which marks are made again; until then VS Code moves them with the text. */
const AT_REST = 400;
/** With more codes than this, only those near what is visible are marked. */
const MANY = 1000;
/** Pixels from the line of one level to that of the next: they lie on each other, above all letters but the tallest. */
const STEP = 2;
/** Where the line of the first level lies, in pixels below the top of the words' row. */
const TOP = -1;
/** The colour of a code that is not in the codebook. */
const UNKNOWN: Colour = '#808080';

/** A coded passage as it is drawn. */
interface Drawn extends Span {
  readonly colour: Colour;
  readonly level: number;
}

/**
 * Draws the codes of passages: a line above the words in the colour of the code, which leaves the line below to what was
 * found. Where codes overlap, each has a line of its own.
 */
export class CodeMarks implements vscode.Disposable {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  /** The keys of the types that an editor has marks of. */
  private readonly drawn = new WeakMap<vscode.TextEditor, ReadonlySet<string>>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly readers: ReaderAnnotations,
    private readonly visibility: Visibility,
  ) {
    const all = (): void => vscode.window.visibleTextEditors.forEach((editor) => this.draw(editor));
    this.subscriptions = [
      readers.onDidChange((document) => this.drawIn(document)),
      readers.codebooks.onDidChange(all),
      visibility.onDidChange(all),
      vscode.window.onDidChangeVisibleTextEditors(all),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.drawnIn(textEditor.document).length > MANY) this.draw(textEditor);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.drawAtRest(document)),
    ];
    all();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const type of this.types.values()) type.dispose();
  }

  private drawAtRest(document: vscode.TextDocument): void {
    if (this.readers.placedIn(document).length === 0) return;
    clearTimeout(this.timers.get(document));
    this.timers.set(
      document,
      setTimeout(() => {
        this.timers.delete(document);
        this.drawIn(document);
      }, AT_REST),
    );
  }

  private drawIn(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === document) this.draw(editor);
  }

  private draw(editor: vscode.TextEditor): void {
    guarded('Marking the codes', () => this.apply(editor));
  }

  private apply(editor: vscode.TextEditor): void {
    const { document } = editor;
    const isShown = this.visibility.showsAny && !isInComparison(editor);
    const all = isShown ? this.drawnIn(document) : [];
    const shown = all.length > MANY ? (within(all, windowsOf(editor)) as Drawn[]) : all;
    const byType = new Map<string, vscode.Range[]>();
    for (const { colour, level, start, end } of shown) {
      const key = `${colour} ${level}`;
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const known = byType.get(key);
      if (known) known.push(range);
      else byType.set(key, [range]);
    }
    for (const key of this.drawn.get(editor) ?? [])
      if (!byType.has(key)) editor.setDecorations(this.typeOf(key), []);
    for (const [key, ranges] of byType) editor.setDecorations(this.typeOf(key), ranges);
    this.drawn.set(editor, new Set(byType.keys()));
  }

  private drawnIn(document: vscode.TextDocument): Drawn[] {
    const codebook = this.readers.codebooks.for(document.uri);
    const coded = this.readers.placedIn(document).flatMap(({ annotation, span }) => {
      const content = span && contentOf(annotation);
      if (!span || content?.kind !== 'code') return [];
      return [{ start: span.start, end: span.end, colour: codebook.find(content.code)?.colour ?? UNKNOWN }];
    });
    const levels = stackLevels(coded);
    return coded.map((own, i) => ({ ...own, level: levels[i] }));
  }

  private typeOf(key: string): vscode.TextEditorDecorationType {
    let type = this.types.get(key);
    if (!type) {
      const [colour = PALETTE[0], level = '0'] = key.split(' ');
      this.types.set(key, (type = createType(colour, Math.min(LEVELS - 1, Number(level)))));
    }
    return type;
  }
}

function createType(colour: Colour, level: number): vscode.TextEditorDecorationType {
  const { light, dark } = variantsOf(colour);
  const look = (own: Colour): vscode.ThemableDecorationRenderOptions => ({
    borderColor: own,
    backgroundColor: `${own}1f`,
    overviewRulerColor: own,
  });
  const top = TOP + level * STEP;
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    borderStyle: 'solid',
    // The box of each level begins lower than that of the one before, and is cut where the words' row ends.
    borderWidth: `${STEP}px 0 0 0; box-sizing: border-box; margin-top: ${top}px; clip-path: inset(0 0 ${Math.max(0, top)}px 0)`,
    light: look(light),
    dark: look(dark),
  });
}
