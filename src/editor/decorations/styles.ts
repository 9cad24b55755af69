import * as vscode from 'vscode';

/** The looks of one kind of mark, one decoration type for each place where it can be drawn. */
export interface Style {
  readonly text: vscode.TextEditorDecorationType;
  readonly ruler: vscode.TextEditorDecorationType;
  readonly gutter: vscode.TextEditorDecorationType;
}

/** The styles there are: first copies look quieter than those that repeat them. */
export type StyleName =
  'quotes' | 'reportedSpeech' | 'leaders' | 'people' | 'repeats' | 'firstCopies' | 'themes';
export type Styles = Readonly<Record<StyleName, Style>>;

const { ClosedClosed } = vscode.DecorationRangeBehavior;
const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`newsAnnotator.${id}`);

/** Makes all decoration types, once. Each has a sign of its own besides its colour: kind of line, bar or icon. */
export function createStyles(media: vscode.Uri): Styles {
  const style = (
    name: string,
    text: vscode.DecorationRenderOptions,
    lane: vscode.OverviewRulerLane,
    icons: vscode.DecorationRenderOptions = gutterIcons(media, name),
  ): Style => ({
    text: vscode.window.createTextEditorDecorationType({ rangeBehavior: ClosedClosed, ...text }),
    ruler: vscode.window.createTextEditorDecorationType({
      rangeBehavior: ClosedClosed,
      overviewRulerColor: color(`${name}Border`),
      overviewRulerLane: lane,
    }),
    gutter: vscode.window.createTextEditorDecorationType({
      rangeBehavior: ClosedClosed,
      ...icons,
    }),
  });
  const { Left, Center, Right, Full } = vscode.OverviewRulerLane;
  return {
    quotes: style('quote', { backgroundColor: color('quoteBackground'), ...line('quote', 'solid', 1) }, Left),
    reportedSpeech: style('reportedSpeech', line('reportedSpeech', 'dotted', 1), Left),
    leaders: style('leader', line('leader', 'solid', 2), Center),
    people: style('person', line('person', 'dashed', 1), Center),
    repeats: style('repeat', { ...bar('solid'), backgroundColor: color('repeatBackground') }, Right),
    firstCopies: style('repeat', bar('dotted'), Right),
    themes: style('theme', box('theme'), Full, {}), // dozens a page: no icons
  };
}

function gutterIcons(media: vscode.Uri, name: string): vscode.DecorationRenderOptions {
  return {
    gutterIconSize: 'contain',
    dark: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-dark.svg`) },
    light: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-light.svg`) },
  };
}

function line(name: string, borderStyle: string, width: number): vscode.DecorationRenderOptions {
  return { borderColor: color(`${name}Border`), borderStyle, borderWidth: `0 0 ${width}px 0` };
}

function box(name: string): vscode.DecorationRenderOptions {
  return {
    backgroundColor: color(`${name}Background`),
    borderColor: color(`${name}Border`),
    borderStyle: 'dashed',
    borderWidth: '1px',
  };
}

function bar(borderStyle: string): vscode.DecorationRenderOptions {
  return { isWholeLine: true, borderColor: color('repeatBorder'), borderStyle, borderWidth: '0 0 0 2px' };
}

export function disposeStyles(styles: Styles): void {
  for (const { text, ruler, gutter } of Object.values(styles)) {
    text.dispose();
    ruler.dispose();
    gutter.dispose();
  }
}
