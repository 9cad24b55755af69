import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

interface Contribution {
  readonly id: string;
  readonly defaults: Readonly<Record<ThemeKind, string>>;
}

/** Editor backgrounds of VS Code's default themes: Dark Modern and Dark+, Light Modern, both high contrasts. */
const backgrounds: Readonly<Record<ThemeKind, readonly string[]>> = {
  dark: ['#1f1f1f', '#1e1e1e'],
  light: ['#ffffff'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};
const texts: Readonly<Record<ThemeKind, string>> = {
  dark: '#cccccc',
  light: '#3b3b3b',
  highContrast: '#ffffff',
  highContrastLight: '#292929',
};

const root = path.resolve(__dirname, '..', '..', '..');
const { contributes } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  contributes: { colors: Contribution[] };
};
const kinds = Object.keys(backgrounds) as ThemeKind[];

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
}

/** Relative luminance by WCAG 2.2. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with its alpha channel laid over an opaque one. */
function over(color: string, background: string): number[] {
  const alpha = color.length === 9 ? parseInt(color.slice(7), 16) / 255 : 1;
  const below = channels(background);
  return channels(color).map((c, i) => c * alpha + (below[i] ?? 0) * (1 - alpha));
}

describe('The contributed colours', () => {
  for (const kind of kinds) {
    it(`of lines and bars stand out in ${kind} themes (WCAG 1.4.11, 3:1)`, () => {
      for (const { id, defaults } of contributes.colors.filter((color) => color.id.endsWith('Border'))) {
        for (const background of backgrounds[kind]) {
          const ratio = contrast(over(defaults[kind], background), channels(background));
          assert.ok(ratio >= 3, `${id}: ${ratio.toFixed(2)}`);
        }
      }
    });

    it(`of backgrounds leave the text readable in ${kind} themes (WCAG 1.4.6, 7:1)`, () => {
      for (const { id, defaults } of contributes.colors.filter((color) => color.id.endsWith('Background'))) {
        for (const background of backgrounds[kind]) {
          const ratio = contrast(channels(texts[kind]), over(defaults[kind], background));
          assert.ok(ratio >= 7, `${id}: ${ratio.toFixed(2)}`);
        }
      }
    });
  }

  it('are opaque where they are lines, for a line that shines through changes with what is under it', () => {
    for (const { id, defaults } of contributes.colors.filter((color) => color.id.endsWith('Border'))) {
      for (const kind of kinds) assert.equal(defaults[kind].length, 7, id);
    }
  });
});
