import { has } from '../containers/flags';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Role } from './phraseRole';
import { hasTrait, Trait, traitsOf } from './wordTraits';

/** Tokens that tell in which language a paragraph is. */
const REACH = 40;
/** Share of its words that must be common words of other languages: prose has a third of them, English names a few. */
const FEWEST = 0.2;
/** Letters of the shortest word in small letters that may name something. */
const SHORTEST = 4;

/** Whether a paragraph is in another language written in Latin letters, as far as its common words tell. */
export function isForeign(tokens: Tokens): boolean {
  const reach = Math.min(tokens.count, REACH);
  let words = 0;
  let foreign = 0;
  for (let i = 0; i < reach; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    // "São Paulo" and "Le Monde" stand in English texts.
    if (!tokens.has(i, Shape.Capital) && has(traitsOf(tokens.word[i]), Trait.Foreign)) foreign++;
  }
  return foreign >= 2 && foreign >= words * FEWEST;
}

/**
 * The role of a token of such a paragraph. Nothing is known of its words but that they are not among the common ones:
 * names are told by their capitals, and other words may be nouns.
 */
export function foreignRole(tokens: Tokens, index: number): Role {
  if (tokens.kind[index] !== TokenKind.Word || tokens.has(index, Shape.Clitic + Shape.Digit))
    return Role.None;
  if (hasTrait(tokens, index, Trait.Foreign, Trait.Break)) return Role.None;
  const length = tokens.end[index] - tokens.start[index];
  if (tokens.has(index, Shape.Capital) && !tokens.has(index, Shape.SentenceStart))
    return length > 1 ? Role.Name : Role.None;
  return length >= SHORTEST ? Role.Noun : Role.None;
}
