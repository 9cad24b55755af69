import { FUNCTION_WORDS } from '../data/functionWords';
import { FIRM_PARTNERS, LEADERS_NOUNS } from '../data/thingNouns';
import { isAdverb, isAuxiliary, isFiniteVerb } from '../syntax/wordClasses';
import { WordSet } from '../text/lexicon';
import { Name } from '../text/words/nameBits';
import { TokenKind, type Tokens } from '../text/tokens';
import { has, without } from '../containers/flags';
import { isPastTense } from './nameFeatures';
import { flagsOf, isCapitalised } from './nameWords';

const smallWords = new WordSet(FUNCTION_WORDS);
const leadersNouns = new WordSet(LEADERS_NOUNS);
const joining = new WordSet('and');
const partners = new WordSet(FIRM_PARTNERS);
const families = new WordSet('sisters brothers twins siblings cousins triplets');
const bearings = new WordSet(
  'north south east west central mid upper lower northeast northwest southeast southwest',
);
const before = new WordSet('for in');
const being = new WordSet('is are was were has have had will would can could may');

/**
 * True where the noun behind a surname makes it a word of something else: "Zuma beach was closed", "Maduro cigars are dark",
 * "Sunak and Sons". What leaders have and do leaves it a name: "Biden aides said".
 */
export function isNamingSomething(tokens: Tokens, end: number): boolean {
  if (end + 1 >= tokens.count || tokens.kind[end] !== TokenKind.Word) return false;
  if (joining.has(tokens.word[end]))
    return partners.has(tokens.word[end + 1]) && isCapitalised(tokens, end + 1);
  if (families.has(tokens.word[end])) return true;
  if (isCapitalised(tokens, end)) return isWordOfFirm(tokens, end);
  return isPlainNoun(tokens, end) && isVerb(tokens, end + 1);
}

/** "Karzai Carpets moved": a capitalised word of the language that names nobody. */
function isWordOfFirm(tokens: Tokens, at: number): boolean {
  const isPlain = without(flagsOf(tokens, at), Name.Common) === 0 && !leadersNouns.has(tokens.word[at]);
  return (
    isPlain && tokens.textOf(at).endsWith('s') && isVerb(tokens, at + 1) && !isCapitalised(tokens, at + 1)
  );
}

/** Endings of adverbs, of what somebody does, and of people: "Starmer loyalists". */
const NO_THING = /(?:ly|ing|[eo]rs?|ists?|ians?|ites?|ees?|men|women)$/;

/** "the MP for Bolton West": what tells one constituency of a place from the others. */
export function isPartOfPlace(tokens: Tokens, at: number): boolean {
  return bearings.has(tokens.word[at]) && isCapitalised(tokens, at - 1) && before.has(tokens.word[at - 2]);
}

/** A word in small letters that is neither a small word nor the verb of the name before it. */
function isPlainNoun(tokens: Tokens, at: number): boolean {
  if (isCapitalised(tokens, at) || smallWords.has(tokens.word[at]) || leadersNouns.has(tokens.word[at]))
    return false;
  if (has(flagsOf(tokens, at), Name.Verb + Name.Auxiliary, Name.Predicate)) return false;
  return (
    !isPastTense(tokens, at) &&
    !isFiniteVerb(tokens, at) &&
    !isAdverb(tokens, at) &&
    !NO_THING.test(tokens.textOf(at))
  );
}

function isVerb(tokens: Tokens, at: number): boolean {
  return (
    being.has(tokens.word[at]) ||
    isAuxiliary(tokens, at) ||
    isFiniteVerb(tokens, at) ||
    isPastTense(tokens, at)
  );
}
