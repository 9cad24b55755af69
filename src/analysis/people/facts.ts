import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** A run of capitalised words that may name a person; offsets relative to the paragraph. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** What one paragraph says about people, from its own text alone. */
export interface PeopleFacts {
  /** In text order, not overlapping. */
  readonly candidates: readonly NameCandidate[];
}

/** Reads the name candidates of a paragraph. */
export function readPeople(tokens: Tokens): PeopleFacts {
  const candidates: NameCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isNameWord(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.count && isNameWord(tokens, last + 1)) last++;
    const start = tokens.start[i] as number;
    const end = tokens.end[last] as number;
    if (last > i) candidates.push({ start, end, name: tokens.text.slice(start, end) });
    i = last;
  }
  return { candidates };
}

function isNameWord(tokens: Tokens, index: number): boolean {
  return (
    tokens.kind[index] === TokenKind.Word && tokens.has(index, Shape.Capital) && tokens.word[index] === 0
  );
}
