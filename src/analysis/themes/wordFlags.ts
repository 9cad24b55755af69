/** The place of {@link WordFlag.Common}; that of {@link WordFlag.Commoner} comes next. */
export const COMMON_SHIFT = 8;

/** What a word of a noun phrase is, the lowest bits of a word's flags. */
export const enum Role {
  Noun = 1,
  Name = 2,
  Adjective = 3,
  NounAdjective = 4,
  Number = 5,
}

/** Further bits of a word's flags. */
export const enum WordFlag {
  RoleBits = 7,
  /** First word of a phrase. */
  PhraseStart = 1 << 3,
  /** First word of a phrase that the one before is joined to by "of". */
  AfterOf = 1 << 4,
  LightNoun = 1 << 5,
  Attribution = 1 << 6,
  LightAdjective = 1 << 7,
  Common = 1 << 8,
  Commoner = 1 << 9,
  /** First word of a sentence. */
  SentenceStart = 1 << 10,
  /** An office: "president", "ministers". */
  Office = 1 << 11,
  /** A gerund or participle: it may be a verb after all. */
  Verbal = 1 << 12,
  /** A noun that may be a verb. */
  VerbToo = 1 << 13,
  /** First word of a phrase after an article or other determiner. */
  Determined = 1 << 14,
  /** "largest": compares, and says nothing by itself. */
  Superlative = 1 << 15,
  /** A number after a word, which belongs to it where the text has the two with a hyphen as well: "Covid 19". */
  AfterWord = 1 << 16,
  LengthShift = 17,
  /** Those that tell a trait of the word: the same bits of {@link Trait}, {@link TRAIT_SHIFT} places higher. */
  OfTraits = LightNoun | Attribution | LightAdjective | Common | Commoner | Office,
}

/** Places by which the bits of a word's traits are shifted to make flags. */
export const TRAIT_SHIFT = 4;
