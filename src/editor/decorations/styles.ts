import * as vscode from 'vscode';
import { MARKS } from '../kinds';
import type { LineStyle, MarkStyle } from '../kinds/kind';
import type { MarkName } from '../kinds/names';

/** The looks of one kind of mark, one decoration type for each place where it can be drawn. */
export interface Style {
  readonly text: vscode.TextEditorDecorationType;
  readonly ruler: vscode.TextEditorDecorationType;
  readonly gutter: vscode.TextEditorDecorationType;
}

export type Styles = ReadonlyMap<MarkName, Style>;

const { ClosedClosed } = vscode.DecorationRangeBehavior;
const { Left, Center, Right, Full } = vscode.OverviewRulerLane;
const LANES = { left: Left, center: Center, right: Right, full: Full } as const;
const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`newsAnnotator.${id}`);

/** Makes all decoration types, once, from what the kinds say of their looks. */
export function createStyles(media: vscode.Uri): Styles {
  return new Map(Array.from(MARKS, ([name, { mark }]) => [name, styleOf(mark.style, media)]));
}

function styleOf(look: MarkStyle, media: vscode.Uri): Style {
  const type = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({ rangeBehavior: ClosedClosed, ...options });
  if (look.shape === 'dimmed')
    return { text: type({ opacity: String(look.opacity) }), ruler: type({}), gutter: type({}) };
  return {
    text: type(textLook(look)),
    ruler: type(rulerLook(look)),
    gutter: type(look.hasIcon ? gutterIcons(media, look.colour) : {}),
  };
}

function rulerLook({ colour, lane }: LineStyle): vscode.DecorationRenderOptions {
  if (lane === 'none') return {};
  return { overviewRulerColor: color(`${colour}Border`), overviewRulerLane: LANES[lane] };
}

function textLook({ colour, isTinted, shape, line, width }: LineStyle): vscode.DecorationRenderOptions {
  const widths = { underline: `0 0 ${width}px 0`, bar: `0 0 0 ${width}px`, box: `${width}px` };
  return {
    ...(isTinted ? { backgroundColor: color(`${colour}Background`) } : {}),
    ...(shape === 'bar' ? { isWholeLine: true } : {}),
    borderColor: color(`${colour}Border`),
    borderStyle: line,
    borderWidth: widths[shape],
  };
}

function gutterIcons(media: vscode.Uri, name: string): vscode.DecorationRenderOptions {
  return {
    gutterIconSize: 'contain',
    dark: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-dark.svg`) },
    light: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-light.svg`) },
  };
}

export function disposeStyles(styles: Styles): void {
  for (const { text, ruler, gutter } of styles.values()) {
    text.dispose();
    ruler.dispose();
    gutter.dispose();
  }
}
