/** A passage of the text as one row: the sentence round a span, with the span to stand out. Pure. */
import type { Span } from '../analysis';

export interface Passage {
  readonly text: string;
  readonly highlight: [number, number];
}

/** Characters shown before the span: a word or two, so that a narrow view still shows the span. */
const LEAD = 16;
/** Characters shown after it. */
const TRAIL = 120;

/**
 * @param textOf the text of a span
 * @param sentence the sentence in which the span begins
 */
export function passageOf(textOf: (span: Span) => string, sentence: Span, span: Span): Passage {
  const from = Math.max(sentence.start, span.start - LEAD * 2);
  const before = clean(textOf({ start: from, end: span.start }));
  const own = clean(textOf(span)).trim();
  const end = Math.max(span.end, Math.min(sentence.end, span.end + TRAIL));
  const after = clean(textOf({ start: span.end, end })).trimEnd() + (end < sentence.end ? '…' : '');
  const lead = fromWord(before, LEAD, from > sentence.start);
  return { text: `${lead}${own}${after}`, highlight: [lead.length, lead.length + own.length] };
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
