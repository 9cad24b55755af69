/** SVG and HTML as strings, with all text escaped. Pure. */

/** Text in which nothing is mark-up, for content and for attributes in double quotes. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(NOT_IN_XML, '\ufffd');
}

/** Characters that XML 1.0 forbids even as references, and halves of surrogate pairs. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Attributes of an element; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with content that is mark-up already; without content it closes itself. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${attribute(value)}"`]))
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);
}

/** A drawing of its own size in CSS pixels. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly content: string;
}

/** Widths of letters in parts of the font's size, as in DejaVu Sans, which is among the widest that interfaces use. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\uffff]|../, 1], // East Asian letters, and pairs of surrogates
  [/[ijlI'’|.,:;!]/, 0.32],
  [/[frt ()[\]-]/, 0.4],
  [/[mwMW@%—]/, 0.95],
  [/[A-ZÀ-Þ]/, 0.73],
  [/[ckszvxy]/, 0.57],
];

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.63;
}

/** About how wide a line of text is in a sans-serif font of this size, in CSS pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter) * size;
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitted(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let left = width - size;
  let fit = '';
  for (const letter of text) {
    left -= letterWidth(letter) * size;
    if (left < 0) break;
    fit += letter;
  }
  return `${fit.trimEnd()}…`;
}

/** The text in lines that fit, broken between words; where they would be too many, the last one ends with an ellipsis. */
export function inLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= width) line = longer;
    else if (lines.length + 1 < most) {
      lines.push(fitted(line, width, size));
      line = word;
    } else {
      line = [line, ...words.slice(i)].join(' ');
      break;
    }
  }
  return [...lines, fitted(line, width, size)];
}
