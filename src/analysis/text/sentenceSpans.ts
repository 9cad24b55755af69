import type { Span } from '../article';
import { splitSentences } from './sentences';
import { tokenize, Tokens } from './tokens';

/** Used again for each text: a reader asks for one paragraph at a time. */
const tokens = new Tokens();

/**
 * The sentences of a paragraph, in order, as the analysis tells them apart: for views that show one of them.
 * @returns spans in UTF-16 offsets into `text`, without the white space between sentences; none for a text without words
 */
export function sentencesOf(text: string): Span[] {
  tokenize(text, tokens);
  splitSentences(tokens);
  const spans: Span[] = [];
  for (let i = 0; i < tokens.sentenceCount; i++) {
    const [first, next] = [tokens.sentence[i], tokens.sentence[i + 1]];
    spans.push({ start: tokens.start[first], end: tokens.end[next - 1] });
  }
  return spans;
}
