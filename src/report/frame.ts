/** What the figures share: one frame for labels, plot and numbers, and things to press. Pure. */
import type { Labels } from './labels';
import type { Report } from './model';
import { element, escaped, widthOf, type Attributes } from './svg';

/** What figures are drawn with. */
export interface Drawing {
  readonly report: Report;
  readonly labels: Labels;
  /** Of the whole figure, in CSS pixels. */
  readonly width: number;
  /** Whether marks can be pressed; in a saved file they only tell what they are. */
  readonly interactive: boolean;
}

export const FONT_SIZE = 13;
export const SMALL_SIZE = 11;
export const ROW_HEIGHT = 22;

/** Where the plot lies between the labels on its left and the numbers on its right. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** The middle of a column. */
  x(column: number): number;
  readonly columnWidth: number;
}

export function frameOf(drawing: Drawing): Frame {
  const { report, width } = drawing;
  const left = Math.round(Math.min(210, Math.max(96, width * 0.36)));
  const right = width - Math.max(44, widestNumber(drawing) + 14);
  const columnWidth = (right - left) / Math.max(1, report.columns.count);
  return { left, right, columnWidth, x: (column) => left + (column + 0.5) * columnWidth };
}

/** How much room the numbers at the ends of the rows take. */
function widestNumber({ report, labels }: Drawing): number {
  const { leaders, speakers, themes } = report.rows;
  const counts = [...leaders, ...speakers, ...themes].map((row) => Math.max(row.mentions, row.quotes));
  return widthOf(labels.number(Math.max(0, ...counts)), FONT_SIZE);
}

/** A mark that goes to its place in the text when pressed; `row` groups those that the arrow keys walk through. */
export function pressable(
  { interactive }: Drawing,
  { key, row, name, isFirst }: { key: string; row: string; name: string; isFirst: boolean },
  className: string,
  ...content: readonly string[]
): string {
  const press: Attributes = interactive
    ? { 'data-key': key, 'data-row': row, role: 'button', tabindex: isFirst ? 0 : -1, 'aria-label': name }
    : {};
  return element(
    'g',
    { class: interactive ? `press ${className}` : className, ...press },
    element('title', {}, escaped(name)),
    ...content,
  );
}

export function text(attributes: Attributes, content: string): string {
  return element('text', attributes, escaped(content));
}

/** The paragraph numbers below a plot, few enough to be read: 1, 5, 10, 15 … and the like. */
export function axis({ report, labels }: Drawing, frame: Frame, y: number): string {
  const { count, perColumn, paragraphs } = report.columns;
  const room = Math.max(1, Math.floor((frame.right - frame.left) / 30));
  const step = stepOf(Math.ceil(paragraphs / room));
  const shown: number[] = [];
  for (let number = 1; number <= paragraphs; number = number === 1 && step > 1 ? step : number + step) {
    shown.push(number);
  }
  const numbers = shown.map((number) => {
    const column = Math.min(count - 1, Math.floor((number - 1) / perColumn));
    return text({ class: 'axis', x: frame.x(column), y, 'text-anchor': 'middle' }, labels.number(number));
  });
  const name = text(
    { class: 'axis', x: frame.left - 12, y, 'text-anchor': 'end' },
    labels.l10n.t('Paragraph'),
  );
  return name + numbers.join('');
}

/** The least of 1, 5, 10, 20, 50, 100 … that is not below `least`. */
export function stepOf(least: number): number {
  if (least <= 1) return 1;
  if (least <= 5) return 5;
  let unit = 10;
  for (;;) {
    for (const factor of [1, 2, 5]) if (unit * factor >= least) return unit * factor;
    unit *= 10;
  }
}
