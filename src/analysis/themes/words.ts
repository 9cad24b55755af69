import { FUNCTION_WORDS } from '../data/functionWords';
import * as stops from '../data/themeStops';
import { OFFICE_KINDS } from '../data/titles';
import * as classes from '../data/themeWords.generated';
import { hashWord, WordTable, wordList } from '../text/lexicon';

/** What our tables know about a word, as bits. */
export const enum Trait {
  /** Never part of a phrase: function words, forms of verbs, adverbs, days, amounts. */
  Break = 1 << 0,
  Noun = 1 << 1,
  NounVerb = 1 << 2,
  Adjective = 1 << 3,
  NounAdjective = 1 << 4,
  /** Determiners and possessives: a noun phrase follows. */
  Determiner = 1 << 5,
  /** Pronouns as subjects, "to", modals: a verb follows. */
  BeforeVerb = 1 << 6,
  /** Forms of be, have and do, after which -ing and -ed are verbs. */
  Auxiliary = 1 << 7,
  Of = 1 << 8,
  /** Says nothing by itself: "way", "group". */
  LightNoun = 1 << 9,
  /** Who is quoted without a name: "officials", "a spokesman". */
  Attribution = 1 << 10,
  LightAdjective = 1 << 11,
  Common = 1 << 12,
  Commoner = 1 << 13,
  /** "council" in "city council votes": a plain plural verb may follow a plural noun. */
  BaseVerb = 1 << 14,
  /** Who holds it is a person of the article, the office is no theme: "president", "ministers". */
  Office = 1 << 15,
  /** "hit": base form and past tense alike. */
  Invariant = 1 << 16,
  /** "spoke": a verb after a noun. */
  PastNoun = 1 << 17,
  /** Known as a verb alone, in its base form or with -s: a noun all the same in "the rescue", "foster children". */
  Verb = 1 << 18,
  /** Determiners and prepositions after which no verb can stand but in -ing. */
  BeforeNoun = 1 << 19,
  /** A verb that has its subject before it: "wants", "saw". */
  Finite = 1 << 20,
  /** "Off" in "cuts off": a verb goes before. */
  Particle = 1 << 21,
  /** "Would", "didn't": its own subject goes before. */
  Modal = 1 << 22,
  /** Whatever ends a phrase. */
  Breaks = Break | Verb,
}

/** All kinds but "leader", which heads themes as well: "opposition leaders". */
const { party: _leader, ...offices } = OFFICE_KINDS;
const officeWords = Object.values(offices).join(' ');

const traits = new WordTable([
  [FUNCTION_WORDS, Trait.Break],
  [classes.VERBS, Trait.Verb],
  [withS(classes.VERBS), Trait.Verb | Trait.Finite],
  [classes.PAST_FORMS, Trait.Break | Trait.Finite],
  [classes.ADVERBS, Trait.Break],
  [stops.TIME_WORDS, Trait.Break],
  [stops.QUANTITY_WORDS, Trait.Break],
  [stops.OTHER_BREAKS, Trait.Break],
  [stops.NEGATED_VERBS, Trait.Break],
  [stops.INVARIANT_VERBS, Trait.Invariant],
  [stops.PAST_NOUNS, Trait.PastNoun],
  [classes.NOUNS, Trait.Noun],
  [classes.NOUN_VERBS, Trait.NounVerb | Trait.BaseVerb],
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
  [stops.LIGHT_ADJECTIVES, Trait.LightAdjective | Trait.Adjective],
  [classes.COMMON_NOUNS, Trait.Common],
  [withS(classes.COMMON_NOUNS), Trait.Common],
  [classes.COMMONER_NOUNS, Trait.Commoner],
  [withS(classes.COMMONER_NOUNS), Trait.Commoner],
  [classes.COMMONEST_NOUNS, Trait.Commoner | Trait.Common],
  [withS(classes.COMMONEST_NOUNS), Trait.Commoner | Trait.Common],
]);

/** The traits of a word by its number in the lexicon; 0 where no table has it. */
export function traitsOf(word: number): number {
  return traits.get(word);
}

const pluralRows = wordList(classes.IRREGULAR_PLURALS);
const pluralTable = new WordTable(
  pluralRows.filter((_, i) => i % 2 === 0).map((plural, i): [string, number] => [plural, i + 1]),
);
const singularHashes = pluralRows.filter((_, i) => i % 2 === 1).map(hashWord);

/** Hash of the singular of an irregular plural, or 0. */
export function irregularSingular(word: number): number {
  const row = pluralTable.get(word);
  return row === 0 ? 0 : (singularHashes[row - 1] as number);
}

/** The third person of verbs and the plural of nouns, which English spells alike. */
function withS(words: string): string {
  return wordList(words).map(addS).join(' ');
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  return word + (/(?:s|x|z|ch|sh|o)$/.test(word) ? 'es' : 's');
}
