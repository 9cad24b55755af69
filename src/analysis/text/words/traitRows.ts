/** The words of themes; for `words.evaluated.ts` alone. */
import { FOREIGN_WORDS } from '../../data/foreignWords';
import { FUNCTION_WORDS } from '../../data/functionWords';
import * as stops from '../../data/themeStops';
import * as classes from '../../data/themeWords.generated';
import { OFFICE_KINDS } from '../../data/offices';
import { wordList } from '../lexicon';
import type { WordRows } from '../packedWords';
import { Trait } from './traits';

/** Offices that head no theme; "leader" and "director" do: "opposition leaders". */
const officeWords = [
  OFFICE_KINDS.president,
  OFFICE_KINDS.primeMinister,
  OFFICE_KINDS.chancellor,
  OFFICE_KINDS.monarch,
  OFFICE_KINDS.minister,
  OFFICE_KINDS.secretaryGeneral,
  'commissioner',
  OFFICE_KINDS.governor,
  OFFICE_KINDS.legislator,
  OFFICE_KINDS.mayor,
  OFFICE_KINDS.pope,
  OFFICE_KINDS.vicePresident,
  OFFICE_KINDS.royal,
].join(' ');

/** {@link Trait} bits of each word. */
export const TRAIT_ROWS: WordRows = [
  [FUNCTION_WORDS, Trait.Break],
  [FOREIGN_WORDS, Trait.Foreign],
  [classes.VERBS, Trait.Verb],
  [withS(classes.VERBS), Trait.Verb + Trait.Finite],
  [classes.PAST_FORMS, Trait.Break + Trait.Finite],
  [classes.ADVERBS, Trait.Break],
  [stops.TIME_WORDS, Trait.Break],
  [stops.QUANTITY_WORDS, Trait.Break],
  [stops.OTHER_BREAKS, Trait.Break],
  [stops.NEGATED_VERBS, Trait.Break],
  [stops.INVARIANT_VERBS, Trait.Invariant],
  [stops.PAST_NOUNS, Trait.PastNoun],
  [classes.NOUNS, Trait.Noun],
  [classes.NOUN_VERBS, Trait.NounVerb + Trait.BaseVerb],
  [withS(classes.NOUN_VERBS), Trait.NounVerb],
  [classes.ADJECTIVES, Trait.Adjective],
  [classes.NOUN_ADJECTIVES, Trait.NounAdjective],
  [stops.DETERMINERS, Trait.Determiner],
  [stops.BEFORE_NOUNS, Trait.BeforeNoun],
  [stops.PARTICLES, Trait.Particle],
  [stops.BEFORE_VERBS, Trait.BeforeVerb],
  [stops.MODALS, Trait.Modal],
  [stops.AUXILIARIES, Trait.Auxiliary],
  ['of', Trait.Of],
  [stops.LIGHT_NOUNS, Trait.LightNoun],
  [stops.ATTRIBUTION_WORDS, Trait.Attribution],
  [officeWords, Trait.Office],
  [withS(officeWords), Trait.Office],
  [stops.LIGHT_ADJECTIVES, Trait.LightAdjective + Trait.Adjective],
  [classes.COMMON_NOUNS, Trait.Common],
  [withS(classes.COMMON_NOUNS), Trait.Common],
  [classes.COMMONER_NOUNS, Trait.Commoner],
  [withS(classes.COMMONER_NOUNS), Trait.Commoner],
  [classes.COMMONEST_NOUNS, Trait.Commoner + Trait.Common],
  [withS(classes.COMMONEST_NOUNS), Trait.Commoner + Trait.Common],
];

/** The third person of verbs and the plural of nouns, which English spells alike. */
function withS(words: string): string {
  return wordList(words).map(addS).join(' ');
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  return word + (/(?:s|x|z|ch|sh|o)$/.test(word) ? 'es' : 's');
}
