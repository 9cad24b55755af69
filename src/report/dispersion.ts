/** The dispersion plot: leaders, speakers and themes as rows over the paragraphs of the text. Pure. */
import { axis, FONT_SIZE, frameOf, pressable, ROW_HEIGHT, SMALL_SIZE, text } from './frame';
import type { Drawing, Frame } from './frame';
import type { Mark, Row } from './rows';
import { element, escaped, fitted, widthOf, type Figure } from './svg';

const HEADING_HEIGHT = 26;
const WIDEST_MARK = 16;
const SECTION_HEIGHT = 20;

/** Null where there is nobody and nothing to plot. */
export function dispersion(drawing: Drawing): Figure | null {
  const { report, labels, width } = drawing;
  const { leaders, speakers, themes, leftOut } = report.rows;
  const { l10n } = labels;
  if (leaders.length + speakers.length + themes.length === 0) return null;
  const frame = frameOf(drawing);
  const blocks = [
    { name: l10n.t('Leaders'), rows: leaders, more: leftOut.leaders },
    { name: l10n.t('Other speakers'), rows: speakers, more: leftOut.speakers },
    { name: l10n.t('Themes'), rows: themes, more: leftOut.themes },
  ].filter(({ rows }) => rows.length > 0);
  const parts: string[] = [];
  let y = 0;
  if (report.parts.length > 0) {
    parts.push(sections(drawing, frame));
    y += SECTION_HEIGHT + 6;
  }
  const counted = { class: 'axis', x: width, y: y + HEADING_HEIGHT - 8, 'text-anchor': 'end' };
  parts.push(text(counted, l10n.t('Mentions')));
  for (const { name, rows, more } of blocks) {
    const rest = more > 0 ? ` ${l10n.t('and {0} more', labels.number(more))}` : '';
    parts.push(
      element(
        'text',
        { class: 'heading', x: 0, y: y + HEADING_HEIGHT - 8 },
        escaped(name),
        element('tspan', { class: 'quiet' }, escaped(rest)),
      ),
    );
    y += HEADING_HEIGHT;
    for (const row of rows) {
      parts.push(plotRow(drawing, frame, row, y));
      y += ROW_HEIGHT;
    }
    y += 6;
  }
  parts.push(axis(drawing, frame, y + 12));
  return { width, height: y + 20, label: l10n.t('Who and what, by paragraph'), content: parts.join('') };
}

/** The sections of the article as a band of named stretches above the rows. */
function sections(drawing: Drawing, frame: Frame): string {
  const { report, labels } = drawing;
  const { perColumn } = report.columns;
  const stretches = report.parts.map(({ key, label, first, last }, i) => {
    const x = frame.left + Math.floor(first / perColumn) * frame.columnWidth;
    const end = frame.left + (Math.floor(last / perColumn) + 1) * frame.columnWidth;
    const width = Math.max(4, end - x - 2);
    const name = labels.l10n.t('Section: {0}', label);
    const shown = fitted(label, width - 10, SMALL_SIZE);
    return pressable(
      drawing,
      { key, row: 'sections', name, isFirst: i === 0 },
      'section',
      element('rect', { x, y: 0, width, height: SECTION_HEIGHT, rx: 3 }),
      shown.length > 3 ? text({ class: 'small', x: x + 6, y: 14 }, shown) : '',
    );
  });
  const name = text({ class: 'heading', x: 0, y: 14 }, labels.l10n.t('Sections'));
  return element('g', { role: 'group', 'aria-label': labels.l10n.t('Sections') }, name, ...stretches);
}

function plotRow(drawing: Drawing, frame: Frame, row: Row, y: number): string {
  const { labels, width } = drawing;
  const middle = y + ROW_HEIGHT / 2;
  const baseline = middle + FONT_SIZE * 0.36;
  const detail = row.detail === '' ? row.label : `${row.label} (${row.detail})`;
  const counted = row.mentions === 0 ? row.quotes : row.mentions;
  return element(
    'g',
    { class: row.kind, role: 'group', 'aria-label': spoken(drawing, row) },
    element(
      'g',
      {},
      element('title', {}, escaped(detail)),
      text({ class: 'label', x: 0, y: baseline }, fitted(row.label, frame.left - 14, FONT_SIZE)),
    ),
    element('line', { class: 'rule', x1: frame.left, x2: frame.right, y1: middle, y2: middle }),
    ...row.marks.map((mark, i) => plotMark(drawing, frame, { row, mark, middle, isFirst: i === 0 })),
    text({ class: 'number', x: width, y: baseline, 'text-anchor': 'end' }, labels.number(counted)),
  );
}

/** "Ana Ruiz: mentions 4, quotes 2, in 3 of 12 paragraphs". */
function spoken({ labels, report }: Drawing, { label, mentions, quotes, marks }: Row): string {
  const { l10n, number } = labels;
  const counts =
    quotes > 0
      ? l10n.t('mentions: {0}, quotes: {1}', number(mentions), number(quotes))
      : l10n.t('mentions: {0}', number(mentions));
  const { perColumn, count } = report.columns;
  const spread =
    perColumn === 1
      ? l10n.t('in {0} of {1} paragraphs', number(marks.length), number(count))
      : l10n.t('in {0} of {1} stretches of the text', number(marks.length), number(count));
  return `${label}, ${counts}, ${spread}`;
}

interface PlottedMark {
  readonly row: Row;
  readonly mark: Mark;
  readonly middle: number;
  readonly isFirst: boolean;
}

function plotMark(drawing: Drawing, frame: Frame, { row, mark, middle, isFirst }: PlottedMark): string {
  const { labels, report } = drawing;
  const size = Math.max(2.5, Math.min(WIDEST_MARK, frame.columnWidth * 0.7));
  const height = mark.quoted ? 15 : 7;
  const x = frame.x(mark.column);
  const hit = Math.max(8, frame.columnWidth);
  const what = mark.quoted ? labels.l10n.t('quoted') : labels.l10n.t('named');
  const times = mark.count > 1 ? `, ${labels.l10n.t('{0} times', labels.number(mark.count))}` : '';
  const name = `${row.label}, ${labels.column(report.columns, mark.column)}${row.kind === 'theme' ? '' : `, ${what}`}${times}`;
  return pressable(
    drawing,
    { key: mark.key, row: `${row.kind}:${row.label}`, name, isFirst },
    mark.quoted ? 'mark quoted' : 'mark',
    element('rect', {
      class: 'hit',
      x: x - hit / 2,
      y: middle - ROW_HEIGHT / 2,
      width: hit,
      height: ROW_HEIGHT,
    }),
    element('rect', { class: 'bar', x: x - size / 2, y: middle - height / 2, width: size, height, rx: 1.5 }),
  );
}

/** What tall and short marks mean; null where nobody is plotted. */
export function dispersionKey(drawing: Drawing): Figure | null {
  const { leaders, speakers } = drawing.report.rows;
  if (leaders.length + speakers.length === 0) return null;
  const { l10n } = drawing.labels;
  const [quoted, named] = [l10n.t('quoted in the paragraph'), l10n.t('named there')];
  const second = 16 + widthOf(quoted, SMALL_SIZE) + 18;
  const content = [
    element('rect', { class: 'bar', x: 0, y: 1, width: 8, height: 15, rx: 1.5 }),
    text({ class: 'small quiet', x: 16, y: 13 }, quoted),
    element('rect', { class: 'bar', x: second, y: 5, width: 8, height: 7, rx: 1.5 }),
    text({ class: 'small quiet', x: second + 16, y: 13 }, named),
  ];
  const width = second + 16 + widthOf(named, SMALL_SIZE);
  return { width, height: 18, label: `${quoted}; ${named}`, content: content.join('') };
}
