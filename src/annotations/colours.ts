/** A colour that a reader chose, made legible on light and on dark grounds. */

/** `#rrggbb`, in small letters. */
export type Colour = string;

/** The colour on light themes and on dark ones; each stands out from the ground of any theme of its sort. */
export interface Variants {
  readonly light: Colour;
  readonly dark: Colour;
}

/** Colours for new codes in turn, far apart in hue. */
export const PALETTE: readonly Colour[] = [
  '#2f7ed8',
  '#d9822b',
  '#2e9e5b',
  '#b455c9',
  '#c94f4f',
  '#1f9c9c',
  '#8a7a2e',
  '#6b6bd6',
  '#c2478a',
  '#5f8a3a',
];

/** Contrast by WCAG 2.2 that lines and letters in a colour have at least with their ground. */
const LEAST_CONTRAST = 4.5;
/** The lightest ground of dark themes that colours are made for, and that of light ones. */
const DARK_GROUND = [0x2a, 0x2a, 0x2a] as const;
const LIGHT_GROUND = [0xf5, 0xf5, 0xf5] as const;
const STEPS = 50;

type Channels = readonly [number, number, number];

/** `#rrggbb` as it is to be written; null for anything else, which no style sheet ever sees. */
export function readColour(value: unknown): Colour | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
}

/** The colour itself where it can be read, else the nearest one on the way to black or to white that can. */
export function variantsOf(colour: Colour): Variants {
  return {
    light: towards(channelsOf(colour), [0, 0, 0], LIGHT_GROUND),
    dark: towards(channelsOf(colour), [255, 255, 255], DARK_GROUND),
  };
}

function towards(from: Channels, to: Channels, ground: Channels): Colour {
  for (let step = 0; step < STEPS; step++) {
    const mixed = from.map((value, i) => Math.round(value + ((to[i] - value) * step) / STEPS));
    const [red, green, blue] = mixed;
    if (contrast([red, green, blue], ground) >= LEAST_CONTRAST) return written([red, green, blue]);
  }
  return written(to);
}

function channelsOf(colour: Colour): Channels {
  const at = (start: number): number => parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function written(channels: Channels): Colour {
  return '#' + channels.map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** By WCAG 2.2: 1 (none) to 21. */
export function contrast(a: Channels, b: Channels): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
