import { analyze } from '../../../src/analysis';

/** A quote as tests compare it: what is quoted, how, and who says it. */
export type Seen = [text: string, kind: string, speaker: string | null];

/** The quotes of a text, reported speech left out unless asked for. */
export function seen(text: string, kinds = ['direct', 'partial', 'term']): Seen[] {
  return analyze(text)
    .quotes.filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end, kind, speaker }) => [text.slice(start, end), kind, speaker?.name ?? null]);
}

/** Who says each quotation in marks, terms left out. */
export function speakers(text: string): (string | null)[] {
  return seen(text, ['direct', 'partial']).map(([, , speaker]) => speaker);
}

/** The reported speech of a text with its speakers. */
export function reported(text: string): [string, string | null][] {
  return seen(text, ['indirect']).map(([quote, , speaker]) => [quote, speaker]);
}
