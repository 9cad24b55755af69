/** What our tables know about a word, as bits. Those that are flags of a word as well stand {@link TRAIT_SHIFT} higher. */
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
  /** "Los", "und": a common word of another language. */
  Foreign = 1 << 23,
  /** Whatever ends a phrase. */
  Breaks = Break | Verb,
}
