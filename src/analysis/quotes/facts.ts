import type { PeopleFacts } from '../people';
import type { Tokens } from '../text/tokens';

/** What one paragraph says about quotes, from its own text alone; offsets relative to the paragraph. */
export interface QuoteFacts {
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the quotes of a paragraph. */
export function readQuotes(tokens: Tokens, _people: PeopleFacts): QuoteFacts {
  const marked: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.mark(i) !== 0x22) continue;
    if (open < 0) open = tokens.start[i] as number;
    else {
      marked.push({ start: open, end: tokens.end[i] as number });
      open = -1;
    }
  }
  return { marked };
}
