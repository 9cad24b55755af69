/** A passage of the text as one row: what stands round a span, with the span to stand out. Pure. */
import type { Span } from '../analysis';

export interface Passage {
  readonly text: string;
  readonly highlight: [number, number];
}

/** Characters of the paragraph shown before the span: enough to see what it belongs to. */
const LEAD = 24;
/** Characters shown after it. */
const TRAIL = 70;

/**
 * @param textOf the text of a span
 * @param paragraph the paragraph that holds the span
 */
export function passageOf(textOf: (span: Span) => string, paragraph: Span, span: Span): Passage {
  const before = clean(textOf({ start: Math.max(paragraph.start, span.start - LEAD * 2), end: span.start }));
  const own = clean(textOf(span)).trim();
  const after = clean(textOf({ start: span.end, end: Math.min(paragraph.end, span.end + TRAIL) }));
  const lead = fromWord(before, LEAD, span.start - LEAD * 2 > paragraph.start);
  return { text: `${lead}${own}${after}`.trimEnd(), highlight: [lead.length, lead.length + own.length] };
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The end of a text from a word's beginning, with an ellipsis where something was left out. */
function fromWord(text: string, length: number, isCut: boolean): string {
  if (text.length <= length) return isCut ? `…${text}` : text.trimStart();
  const end = text.slice(-length);
  const blank = end.indexOf(' ');
  return `…${blank >= 0 ? end.slice(blank + 1) : end}`;
}
