/** A weight as a small bar that stands where a row has its icon: at the same place whatever the view's width. Pure. */

/** How full the bar is, 0 to 1, and whether what it stands for is marked in the text. */
export interface Gauge {
  readonly value: number;
  readonly isMarked: boolean;
}

/** The kinds of colour themes that an icon is drawn for; VS Code uses them for high contrast as well. */
export type IconTheme = 'light' | 'dark';

/** Marked themes have the colour of their marks in the text; see the colours in the manifest. */
const COLORS: Readonly<Record<IconTheme, { readonly plain: string; readonly marked: string }>> = {
  light: { plain: '#59636e', marked: '#0b7a62' },
  dark: { plain: '#9da7b1', marked: '#4ec9b0' },
};

const LENGTH = 14;
const HEIGHT = 6;
/** The least weight is still seen. */
const SHORTEST = 2;

/** A colour as a disc of 16 by 16. */
export function swatchSvg(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${colour}"/></svg>`;
}

/** The bar as an SVG of 16 by 16. */
export function gaugeSvg({ value, isMarked }: Gauge, theme: IconTheme): string {
  const color = COLORS[theme][isMarked ? 'marked' : 'plain'];
  const filled = Math.round(Math.max(SHORTEST, Math.min(1, value) * LENGTH));
  const bar = (width: number, opacity: number): string =>
    `<rect x="1" y="${(16 - HEIGHT) / 2}" width="${width}" height="${HEIGHT}" rx="1.5" fill="${color}" fill-opacity="${opacity}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${bar(LENGTH, 0.25)}${bar(filled, 1)}</svg>`;
}
