/** What our tables know about a word, as flags. Those of `WordFlag.OfTraits` are flags of a theme's word as well. */
export const enum Trait {
  /** Never part of a phrase: function words, forms of verbs, adverbs, days, amounts. */
  Break = 2 ** 0,
  Noun = 2 ** 1,
  NounVerb = 2 ** 2,
  Adjective = 2 ** 3,
  NounAdjective = 2 ** 4,
  /** Says nothing by itself: "way", "group". */
  LightNoun = 2 ** 5,
  /** Who is quoted without a name: "officials", "a spokesman". */
  Attribution = 2 ** 6,
  LightAdjective = 2 ** 7,
  Common = 2 ** 8,
  Commoner = 2 ** 9,
  /** Determiners and possessives: a noun phrase follows. */
  Determiner = 2 ** 10,
  /** Who holds it is a person of the article, the office is no theme: "president", "ministers". */
  Office = 2 ** 11,
  /** Pronouns as subjects, "to", modals: a verb follows. */
  BeforeVerb = 2 ** 12,
  /** Forms of be, have and do, after which -ing and -ed are verbs. */
  Auxiliary = 2 ** 13,
  Of = 2 ** 14,
  /** "council" in "city council votes": a plain plural verb may follow a plural noun. */
  BaseVerb = 2 ** 15,
  /** "hit": base form and past tense alike. */
  Invariant = 2 ** 16,
  /** "spoke": a verb after a noun. */
  PastNoun = 2 ** 17,
  /** Known as a verb alone, in its base form or with -s: a noun all the same in "the rescue", "foster children". */
  Verb = 2 ** 18,
  /** Determiners and prepositions after which no verb can stand but in -ing. */
  BeforeNoun = 2 ** 19,
  /** A verb that has its subject before it: "wants", "saw". */
  Finite = 2 ** 20,
  /** "Off" in "cuts off": a verb goes before. */
  Particle = 2 ** 21,
  /** "Would", "didn't": its own subject goes before. */
  Modal = 2 ** 22,
  /** "Los", "und": a common word of another language. */
  Foreign = 2 ** 23,
  /** Whatever ends a phrase. */
  Breaks = Break + Verb,
}
