import { TokenKind, type Tokens } from '../text/tokens';

/** What one paragraph says about repeats, from its own text alone. */
export interface RepeatFacts {
  /** Hash of the whole folded word sequence. */
  readonly hash: number;
}

/** Reads the words of a paragraph as hashes. */
export function readRepeats(tokens: Tokens): RepeatFacts {
  let hash = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Mark) hash = (Math.imul(hash, 31) + (tokens.hash[i] as number)) | 0;
  }
  return { hash };
}
