/** Whose words are quoted, as bars. Pure. */
import { FONT_SIZE, frameOf, pressable, ROW_HEIGHT, text } from './frame';
import type { Drawing } from './frame';
import type { Share } from './model';
import { element, fitted, type Figure } from './svg';

const BAR_HEIGHT = 12;
/** Room for "1,234 · 56 %" right of the bars. */
const NUMBERS = 96;

/** Null where nobody is quoted. */
export function shares(drawing: Drawing): Figure | null {
  const { report, labels, width } = drawing;
  const most = Math.max(0, ...report.shares.map(({ inMarks, reported }) => inMarks + reported));
  if (most === 0) return null;
  const { l10n } = labels;
  const rows = report.shares.map((share, i) => bar(drawing, share, most, i));
  let height = rows.length * ROW_HEIGHT;
  if (report.sharesLeftOut > 0) {
    const more = l10n.t('and {0} more', labels.number(report.sharesLeftOut));
    rows.push(text({ class: 'small quiet', x: 0, y: height + 14 }, more));
    height += ROW_HEIGHT;
  }
  return { width, height: height + 2, label: l10n.t('Words by speaker'), content: rows.join('') };
}

function bar(drawing: Drawing, share: Share, most: number, i: number): string {
  const { labels, width } = drawing;
  const { l10n, number, percent } = labels;
  const { left } = frameOf(drawing);
  const y = i * ROW_HEIGHT;
  const baseline = y + ROW_HEIGHT / 2 + FONT_SIZE * 0.36;
  const unit = (width - NUMBERS - left) / most;
  const [marked, reported] = [share.inMarks * unit, share.reported * unit];
  const name = share.name ?? l10n.t('Speaker not known');
  const top = y + (ROW_HEIGHT - BAR_HEIGHT) / 2;
  const spoken = l10n.t(
    '{0}: {1} words in marks, {2} reported, {3} of all',
    name,
    number(share.inMarks),
    number(share.reported),
    percent(share.share),
  );
  return pressable(
    drawing,
    { key: share.key, row: 'shares', name: spoken, isFirst: i === 0 },
    'share',
    element('rect', { class: 'hit', x: 0, y, width, height: ROW_HEIGHT }),
    text(
      { class: share.name === null ? 'label quiet' : 'label', x: 0, y: baseline },
      fitted(name, left - 14, FONT_SIZE),
    ),
    marked > 0 ? element('rect', { class: 'bar', x: left, y: top, width: marked, height: BAR_HEIGHT }) : '',
    reported > 0
      ? element('rect', {
          class: 'reported',
          x: left + marked + 0.5,
          y: top + 0.5,
          width: Math.max(1, reported - 1),
          height: BAR_HEIGHT - 1,
        })
      : '',
    text(
      { class: 'number', x: width - 44, y: baseline, 'text-anchor': 'end' },
      number(share.inMarks + share.reported),
    ),
    text({ class: 'number quiet', x: width, y: baseline, 'text-anchor': 'end' }, percent(share.share)),
  );
}
