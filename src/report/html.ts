/** The report as a page, and as files to keep. Pure: a report goes in, mark-up comes out. */
import { notEnglish, repeatKindName } from '../export/words';
import { arcs } from './arcs';
import { dispersion, dispersionKey } from './dispersion';
import type { Drawing } from './frame';
import type { Labels } from './labels';
import type { Group, Report } from './model';
import { shares } from './shares';
import { figureStyle, pageStyle, savedColors, themedColors } from './style';
import { element, escaped, type Figure } from './svg';

/** How wide figures are where nobody says: in files, and before the page has told its width. */
export const USUAL_WIDTH = 760;

/** What is written: the report with its words, and what is known besides. */
export interface Written {
  readonly report: Report;
  readonly labels: Labels;
  /** The article's date as the reader writes it; empty where it is not known. */
  readonly date: string;
}

/** What stands in the page's `main`: made anew with each edit. */
export function reportBody(written: Written, width: number): string {
  return body({ ...written, width, interactive: true }, written.date);
}

/** A sentence in place of a report. */
export function noteBody(title: string, note: string): string {
  return element('h1', {}, escaped(title)) + element('p', { class: 'quiet' }, escaped(note));
}

function body(drawing: Drawing, date: string): string {
  const { report, labels, interactive } = drawing;
  const { l10n } = labels;
  const head = [
    element('h1', {}, escaped(report.headline ?? l10n.t('Article report'))),
    date === '' ? '' : sentence(date),
    report.isEnglish ? '' : element('p', { class: 'note', role: 'note' }, escaped(notEnglish(l10n))),
    counts(drawing),
    interactive ? actions(labels) : '',
  ].join('');
  if (report.words === 0) {
    const note = l10n.t('There is nothing to report on yet: the text has no words.');
    return (
      element('h1', {}, escaped(l10n.t('Article report'))) + element('p', { class: 'quiet' }, escaped(note))
    );
  }
  return [head, plotPart(drawing), sharePart(drawing), repeatPart(drawing)].join('');
}

function counts({ report, labels }: Drawing): string {
  const { l10n, number, readingTime } = labels;
  const rows: [string, string][] = [
    [l10n.t('Words'), number(report.words)],
    [l10n.t('Time to read'), readingTime(report.words)],
    [l10n.t('Paragraphs'), number(report.paragraphs)],
    [l10n.t('Quotes'), number(report.quotes)],
    [l10n.t('Leaders'), number(report.leaders)],
    [l10n.t('Repeats'), number(report.spareCopies)],
  ];
  const pairs = rows.map(([name, value]) =>
    element('div', {}, element('dt', {}, escaped(name)), element('dd', {}, escaped(value))),
  );
  return element('dl', { class: 'counts' }, ...pairs);
}

function actions({ l10n }: Labels): string {
  const button = (format: string, label: string): string =>
    element('button', { type: 'button', 'data-key': `save:${format}`, 'data-save': format }, escaped(label));
  return element(
    'div',
    { class: 'actions' },
    button('svg', l10n.t('Save as SVG …')),
    button('html', l10n.t('Save as HTML …')),
  );
}

function part(title: string, ...content: readonly string[]): string {
  return element('section', {}, element('h2', {}, escaped(title)), ...content);
}

function sentence(text: string): string {
  return element('p', { class: 'quiet' }, escaped(text));
}

function plotPart(drawing: Drawing): string {
  const { l10n } = drawing.labels;
  const plot = dispersion(drawing);
  const key = dispersionKey(drawing);
  return part(
    l10n.t('Who and what, by paragraph'),
    key ? element('div', { class: 'key' }, svg(key, 'img')) : '',
    plot ? figure(drawing, plot) : sentence(l10n.t('No leader, speaker or theme was found in this text.')),
  );
}

function sharePart(drawing: Drawing): string {
  const { report, labels } = drawing;
  const { l10n, number, percent } = labels;
  const bars = shares(drawing);
  if (!bars) return part(l10n.t('Words by speaker'), sentence(l10n.t('Nobody is quoted in this text.')));
  const total = l10n.t(
    '{0} of {1} words stand in quotation marks ({2}). Filled bars are words in marks, outlined ones reported speech.',
    number(report.quotedWords),
    number(report.words),
    percent(report.words === 0 ? 0 : report.quotedWords / report.words),
  );
  return part(l10n.t('Words by speaker'), sentence(total), figure(drawing, bars));
}

function repeatPart(drawing: Drawing): string {
  const { report, labels } = drawing;
  const { l10n } = labels;
  const title = l10n.t('Repeated paragraphs');
  const drawn = arcs(drawing);
  if (report.groups.length === 0)
    return part(title, sentence(l10n.t('No paragraph stands twice in this text.')));
  const more =
    report.groupsLeftOut > 0 ? sentence(l10n.t('and {0} more', labels.number(report.groupsLeftOut))) : '';
  const list = element('ul', { class: 'groups' }, ...report.groups.map((group) => groupItem(drawing, group)));
  return part(title, drawn ? figure(drawing, drawn) : '', list, more);
}

function groupItem({ labels, interactive }: Drawing, { beginning, copies }: Group): string {
  const { l10n, number } = labels;
  const places = copies.map(({ key, to, kind, similarity }, i) => {
    const place = l10n.t('Paragraph {0}', number(to + 1));
    const pressed = interactive
      ? element('button', { type: 'button', class: 'go', 'data-key': key }, escaped(place))
      : escaped(place);
    const likeness = i === 0 ? '' : ` ${repeatKindName(l10n, kind, similarity)}`;
    return element('span', {}, pressed, element('span', { class: 'quiet' }, escaped(likeness)));
  });
  return element(
    'li',
    {},
    element('p', {}, escaped(beginning)),
    element('div', { class: 'copies' }, ...places),
  );
}

function figure({ interactive }: Drawing, drawn: Figure): string {
  return svg(drawn, interactive ? 'group' : 'img');
}

function svg({ width, height, label, content }: Figure, role: 'group' | 'img'): string {
  const size = { width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}` };
  return element('svg', { class: 'figure', role, 'aria-label': label, ...size }, content);
}

/** What the page in VS Code needs to be safe and to run. */
export interface PageFrame {
  /** Fresh for each page. */
  readonly nonce: string;
  /** Where the page's script lies, as the page may load it. */
  readonly script: string;
  /** The document's; the page keeps it for a reload. */
  readonly uri: string;
  readonly language: string;
  readonly title: string;
}

/** The page that VS Code shows: nothing is loaded but our own script, and nothing runs but it. */
export function livePage(frame: PageFrame, content: string): string {
  const { nonce, script, uri, language, title } = frame;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${escaped(nonce)}">${themedColors}${pageStyle}${figureStyle}</style>
</head>
<body>
<main data-uri="${escaped(uri)}">${content}</main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** The report as a page that stands alone, without script. */
export function savedHtml(written: Written, language: string): string {
  const title = written.report.headline ?? written.labels.l10n.t('Article report');
  const content = body({ ...written, width: USUAL_WIDTH, interactive: false }, written.date);
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${savedColors}${pageStyle}${figureStyle}</style>
</head>
<body>
<main>${content}</main>
</body>
</html>
`;
}
