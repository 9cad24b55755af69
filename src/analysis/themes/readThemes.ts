import { among, withFlags } from '../containers/flags';
import { withRoom } from '../containers/growable';
import { Role } from '../syntax/phraseRole';
import { readNounRuns } from '../syntax/nounRuns';
import { hyphenatedKey, wordKey } from '../syntax/singular';
import { isSuperlative, isVerbal, WordRoles } from '../syntax/wordRoles';
import { hasTrait, Trait, traitsOf } from '../syntax/wordClasses';
import type { FurnitureFacts } from '../text/furniture';
import { pack } from '../text/lists';
import type { ParagraphWith } from '../text/paragraphWith';
import { Shape, type Tokens } from '../text/tokens';
import { packWord, WordFlag } from './wordFlags';

/**
 * What one paragraph says about themes, from its own text alone: the words of its noun phrases in text order, three
 * numbers each: a hash that is the same for singular and plural, the offset in the paragraph, and flags with the length.
 */
export interface ThemeFacts {
  readonly words: Int32Array;
}

/** A paragraph whose themes are linked. */
export type ThemeRecord = ParagraphWith<{ readonly themes: ThemeFacts; readonly furniture: FurnitureFacts }>;

/** Numbers for each word of {@link ThemeFacts.words}. */
export const STRIDE = 3;

const TRAITS_KEPT =
  Trait.LightNoun + Trait.Attribution + Trait.LightAdjective + Trait.Common + Trait.Commoner + Trait.Office;
if (TRAITS_KEPT !== (WordFlag.OfTraits as number)) throw new Error('Traits and flags are not in step.');

/** What a paragraph without noun phrases says about themes, or one in a language that we do not read. */
export const NO_THEME_FACTS: ThemeFacts = { words: new Int32Array(0) };
const roles = new WordRoles();
/** The words of the paragraph that is being read, and how many numbers they take. */
let buffer = new Int32Array(STRIDE * 1024);
let used = 0;

/** Reads the noun phrases of a paragraph. */
export function readThemes(tokens: Tokens): ThemeFacts {
  used = 0;
  buffer = withRoom(buffer, STRIDE * tokens.count);
  readNounRuns(roles, tokens, addPhrase);
  return used === 0 ? NO_THEME_FACTS : { words: pack(buffer, used) };
}

function addPhrase(first: number, last: number, isAfterOf: boolean): void {
  let position = isAfterOf ? withFlags(WordFlag.PhraseStart, WordFlag.AfterOf) : WordFlag.PhraseStart;
  for (let at = first; at <= last; at++) {
    addWord(roles.tokens, at, position);
    // Which words of another language belong together only capitals tell.
    position = roles.isForeign && !(isNamed(at) && isNamed(at + 1)) ? WordFlag.PhraseStart : 0;
  }
}

function isNamed(index: number): boolean {
  return roles.at(index) === Role.Name;
}

/** @param position flags that tell whether the word opens a phrase */
function addWord(tokens: Tokens, index: number, position: number): void {
  const role = roles.at(index);
  const length = tokens.end[index] - tokens.start[index];
  const isAfterWord = role !== Role.Name && roles.isAttachedNumber(index);
  const isDetermined = position !== 0 && hasTrait(tokens, index - 1, Trait.Determiner);
  const flags = withFlags(
    withFlags(position, role === Role.Name ? nameFlags(tokens, index) : wordFlags(tokens, index, role)),
    isAfterWord ? WordFlag.AfterWord : 0,
    isDetermined ? WordFlag.Determined : 0,
    tokens.has(index, Shape.SentenceStart) ? WordFlag.SentenceStart : 0,
  );
  buffer[used] = isAfterWord ? hyphenatedKey(tokens, index) : wordKey(tokens, index);
  buffer[used + 1] = tokens.start[index];
  buffer[used + 2] = packWord(role, flags, length);
  used += STRIDE;
}

function nameFlags(tokens: Tokens, index: number): number {
  return among(traitsOf(tokens.word[index]), WordFlag.OfTraits - WordFlag.LightAdjective);
}

function wordFlags(tokens: Tokens, index: number, role: Role): number {
  const traits = traitsOf(tokens.word[index]);
  return withFlags(
    among(traits, WordFlag.OfTraits),
    among(traits, Trait.NounVerb) === 0 ? 0 : WordFlag.VerbToo,
    isVerbal(tokens, index) ? WordFlag.Verbal : 0,
    role === Role.Adjective && isSuperlative(tokens, index) ? WordFlag.Superlative : 0,
  );
}
