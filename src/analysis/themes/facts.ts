import type { PeopleFacts } from '../people';
import { TokenKind, type Tokens } from '../text/tokens';

/** What one paragraph says about themes, from its own text alone. */
export interface ThemeFacts {
  readonly words: readonly string[];
}

/** Reads the theme candidates of a paragraph. */
export function readThemes(tokens: Tokens, _people: PeopleFacts): ThemeFacts {
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Word && tokens.word[i] === 0) words.push(tokens.textOf(i));
  }
  return { words };
}
