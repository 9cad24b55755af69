/** Repeated paragraphs as arcs from each copy back to what it repeats, over the same columns as the plot. Pure. */
import { repeatKindName } from '../export/words';
import { axis, frameOf, pressable } from './frame';
import type { Drawing, Frame } from './frame';
import { arcKey, type Arc } from './model';
import { element, type Figure } from './svg';

const HIGHEST = 96;
const LOWEST = 16;

/** Null where no paragraph stands twice. */
export function arcs(drawing: Drawing): Figure | null {
  const { report, labels, width } = drawing;
  if (report.arcs.length === 0) return null;
  const frame = frameOf(drawing);
  const heights = report.arcs.map((arc) => heightOf(drawing, frame, arc));
  const ground = Math.max(...heights) + 8;
  const drawn = report.arcs.map((arc, i) => drawArc(drawing, frame, arc, ground, i));
  const line = element('line', { class: 'rule', x1: frame.left, x2: frame.right, y1: ground, y2: ground });
  return {
    width,
    height: ground + 30,
    label: labels.l10n.t('Repeated paragraphs'),
    content: line + drawn.join('') + axis(drawing, frame, ground + 20),
  };
}

function ends({ report }: Drawing, frame: Frame, { from, to }: Arc): [number, number] {
  const { perColumn } = report.columns;
  return [frame.x(Math.floor(from / perColumn)), frame.x(Math.floor(to / perColumn))];
}

/** An arc is as high as half its span asks for, within what the figure has room for. */
function heightOf(drawing: Drawing, frame: Frame, arc: Arc): number {
  const [a, b] = ends(drawing, frame, arc);
  return Math.max(LOWEST, Math.min(HIGHEST, Math.abs(b - a) / 3));
}

function drawArc(drawing: Drawing, frame: Frame, arc: Arc, ground: number, i: number): string {
  const { labels } = drawing;
  const [a, b] = ends(drawing, frame, arc);
  // The curve's top lies at three quarters of its control points' height.
  const top = ground - (heightOf(drawing, frame, arc) * 4) / 3;
  const path = `M${a.toFixed(1)} ${ground}C${a.toFixed(1)} ${top.toFixed(1)} ${b.toFixed(1)} ${top.toFixed(1)} ${b.toFixed(1)} ${ground}`;
  const name = labels.l10n.t(
    'Paragraph {0} repeats paragraph {1}: {2}',
    labels.number(arc.to + 1),
    labels.number(arc.from + 1),
    repeatKindName(labels.l10n, arc.kind, arc.similarity),
  );
  return pressable(
    drawing,
    { key: arcKey(arc.key), row: 'arcs', name, isFirst: i === 0 },
    `arc ${arc.kind}`,
    element('path', { class: 'hitline', d: path }),
    element('path', { class: 'curve', d: path }),
    element('circle', { class: 'foot', cx: a, cy: ground, r: 3 }),
    element('circle', { class: 'foot', cx: b, cy: ground, r: 3 }),
  );
}
