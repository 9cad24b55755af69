import { WordTable } from '../text/lexicon';
import type { Tokens } from '../text/tokens';

/** Which pronoun refers to the speaker. */
export const enum Pronoun {
  None = 0,
  He = 1,
  She = 2,
  They = 3,
  It = 4,
  /** The reporter, or the person quoted: never resolved. */
  First = 5,
}

const pronouns = new WordTable([
  ['he', Pronoun.He],
  ['she', Pronoun.She],
  ['they', Pronoun.They],
  ['it', Pronoun.It],
  ['i', Pronoun.First],
  ['we', Pronoun.First],
  ['you', Pronoun.First],
]);
const possessives = new WordTable([
  ['his', Pronoun.He],
  ['her', Pronoun.She],
  ['their', Pronoun.They],
  ['its', Pronoun.It],
  ['my', Pronoun.First],
  ['our', Pronoun.First],
]);

/** The pronoun at the token, as the subject of a verb: "he", "they". */
export function pronounAt(tokens: Tokens, token: number): Pronoun {
  return token < 0 ? Pronoun.None : pronouns.get(tokens.word[token]);
}

/** "his", "her": whose thing it is. */
export function possessiveAt(tokens: Tokens, token: number): Pronoun {
  return possessives.get(tokens.word[token]);
}
