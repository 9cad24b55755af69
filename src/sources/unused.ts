/** What of a source no quotation is from. */
import type { Span } from '../analysis';
import type { Passage } from './passages';
import { spokenIn, type Source } from './source';

/** A passage is at least so long where its speaker goes on: cues of captions are a few words each. */
const SHORTEST = 120;
const PARAGRAPH_END = /\n[ \t]*\r?\n/g;

/**
 * The turns and paragraphs of a source of which nothing was used, in order.
 * @param used stretches of the source that quotations are from
 */
export function unusedPassages(source: Source, used: readonly Span[]): Passage[] {
  const sorted = used.slice().sort((a, b) => a.start - b.start);
  let next = 0;
  return source.layout.passages
    .flatMap((passage) => paragraphsOf(source.text, passage))
    .filter(({ start, end }) => {
      while (next < sorted.length && sorted[next].end <= start) next++;
      const isUsed = next < sorted.length && sorted[next].start < end;
      return !isUsed && /\p{L}/u.test(spokenIn(source, start, end));
    });
}

function paragraphsOf(text: string, { start, end, speaker }: Passage): Passage[] {
  const paragraphs: Passage[] = [];
  let from = start;
  for (const { index, 0: blank } of text.slice(start, end).matchAll(PARAGRAPH_END)) {
    const after = start + index + blank.length;
    if (after - from < SHORTEST) continue;
    paragraphs.push({ start: from, end: start + index, speaker });
    from = after;
  }
  if (from < end) paragraphs.push({ start: from, end, speaker });
  return paragraphs;
}
