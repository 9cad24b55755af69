/** The report's figures as one SVG file. Pure. */
import { notEnglish } from '../export/words';
import { arcs } from './arcs';
import { dispersion, dispersionKey } from './dispersion';
import { SMALL_SIZE, text, type Drawing } from './frame';
import { USUAL_WIDTH, type Written } from './html';
import { shares } from './shares';
import { figureStyle, savedColors } from './style';
import { element, escaped, fitted, inLines, type Figure } from './svg';

const MARGIN = 24;
const TITLE_SIZE = 20;
const TITLE_LINE = 26;
const MOST_TITLE_LINES = 3;
/** How much wider bold letters are than those that widths are told for. */
const BOLD = 1.13;

/** A file of its own: title and counts, then each figure that the article has, one below the other. */
export function savedSvg(written: Written): string {
  const { report, labels, date } = written;
  const { l10n, number } = labels;
  const drawing: Drawing = { ...written, width: USUAL_WIDTH, interactive: false };
  const title = report.headline ?? l10n.t('Article report');
  const facts = [
    date,
    `${l10n.t('Words')}: ${number(report.words)}`,
    labels.readingTime(report.words),
    `${l10n.t('Quotes')}: ${number(report.quotes)}`,
  ];
  const lines = inLines(title, USUAL_WIDTH, TITLE_SIZE * BOLD, MOST_TITLE_LINES);
  const titleEnd = TITLE_SIZE + (lines.length - 1) * TITLE_LINE;
  const parts = [
    ...lines.map((line, i) =>
      text({ x: 0, y: TITLE_SIZE + i * TITLE_LINE, 'font-size': TITLE_SIZE, 'font-weight': 600 }, line),
    ),
    text({ class: 'quiet', x: 0, y: titleEnd + 22 }, facts.filter((fact) => fact !== '').join(' · ')),
  ];
  let y = titleEnd + 46;
  if (!report.isEnglish) {
    const note = fitted(notEnglish(l10n), USUAL_WIDTH, SMALL_SIZE);
    parts.push(text({ class: 'small', x: 0, y }, note));
    y += 22;
  }
  const put = (figure: Figure | null, gap: number): void => {
    if (!figure) return;
    parts.push(element('g', { transform: `translate(0 ${y})` }, figure.content));
    y += figure.height + gap;
  };
  const headed = (name: string, figure: Figure | null): void => {
    if (!figure) return;
    parts.push(text({ class: 'heading', x: 0, y: y + 12, 'font-size': 15 }, name));
    y += 26;
    put(figure, 24);
  };
  put(dispersionKey(drawing), 6);
  put(dispersion(drawing), 24);
  headed(l10n.t('Words by speaker'), shares(drawing));
  headed(l10n.t('Repeated paragraphs'), arcs(drawing));
  const [width, height] = [USUAL_WIDTH + 2 * MARGIN, Math.ceil(y) + MARGIN];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" aria-label="${escaped(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(title)}</title>
<style>${savedColors}${figureStyle}</style>
<rect width="${width}" height="${height}" style="fill:var(--background)"/>
<g transform="translate(${MARGIN} ${MARGIN})">${parts.join('\n')}</g>
</svg>
`;
}
