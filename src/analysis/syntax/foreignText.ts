import { has } from '../containers/flags';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import type { Names } from './passage';
import { Role } from './phraseRole';
import { hasTrait, isAuxiliary, isDeterminer, isPreposition, Trait, traitsOf } from './wordClasses';

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

/** Words of the reporter's own that tell the language where there are so many; else those in marks tell it too. */
const FEWEST_OWN_WORDS = 3;
const OPENING_QUOTES = new Set(Array.from('“„«‹', (char) => char.charCodeAt(0)));
const CLOSING_QUOTES = new Set(Array.from('”»›', (char) => char.charCodeAt(0)));

/** Words of one language and the other. */
interface Tally {
  /** Names among them, and without those. */
  words: number;
  plain: number;
  foreign: number;
  english: number;
}

/**
 * Whether what a paragraph says of its speakers is in another language: the words outside of its marks, if there are some.
 * An English sentence may quote one in Spanish, and "Ana van der Meer" is a name in any language.
 */
export function isOtherLanguage(tokens: Tokens, names: Names): boolean {
  const reach = Math.min(tokens.count, LONG_REACH);
  if (!hasForeignWords(tokens, reach)) return false;
  const own: Tally = { words: 0, plain: 0, foreign: 0, english: 0 };
  const all: Tally = { words: 0, plain: 0, foreign: 0, english: 0 };
  let isQuoted = false;
  let name = 0;
  for (let i = 0; i < reach; i++) {
    while (name < names.count && names.endToken(name) <= i) name++;
    const mark = tokens.mark(i);
    if (OPENING_QUOTES.has(mark)) isQuoted = true;
    else if (CLOSING_QUOTES.has(mark)) isQuoted = false;
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const isNamed = name < names.count && names.firstToken(name) <= i;
    count(all, tokens, i, isNamed);
    if (!isQuoted) count(own, tokens, i, isNamed);
  }
  const { plain, foreign, english } = own.words >= FEWEST_OWN_WORDS ? own : all;
  return foreign >= 2 && foreign >= plain * FEWEST && foreign > english;
}

/** Whether there are two common words of other languages: English seldom has them, and the rest need not be counted then. */
function hasForeignWords(tokens: Tokens, reach: number): boolean {
  const { word, shape } = tokens;
  let foreign = 0;
  for (let i = 0; i < reach && foreign < 2; i++) {
    const mayBeForeign = has(shape[i], Shape.Accented) || has(traitsOf(word[i]), Trait.Foreign);
    if (mayBeForeign && isForeignWord(tokens, i)) foreign++;
  }
  return foreign === 2;
}

/** A common word of another language in small letters, or a word in letters that are not Latin. */
function isForeignWord(tokens: Tokens, token: number): boolean {
  if (isOtherScript(tokens, token)) return true;
  return hasTrait(tokens, token, Trait.Foreign) && !tokens.has(token, Shape.Capital);
}

function isOtherScript(tokens: Tokens, token: number): boolean {
  return tokens.has(token, Shape.Accented) && tokens.text.charCodeAt(tokens.start[token]) >= AFTER_LATIN;
}

/** Greek is the first script after the Latin ones; the letters between are sounds and accents. */
const AFTER_LATIN = 0x370;

/** Tokens of a paragraph with a long quotation that tell in which language it is. */
const LONG_REACH = 200;

/** A name is a word of neither language: in German any two nouns with an article between them look like one. */
function count(tally: Tally, tokens: Tokens, token: number, isNamed: boolean): void {
  tally.words++;
  if (isNamed && !isOtherScript(tokens, token)) return;
  tally.plain++;
  if (isForeignWord(tokens, token)) tally.foreign++;
  else if (isEnglishWord(tokens, token)) tally.english++;
}

function isEnglishWord(tokens: Tokens, token: number): boolean {
  return isDeterminer(tokens, token) || isPreposition(tokens, token) || isAuxiliary(tokens, token);
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
