/** What a word can be near or in a name, as bits. */
export const enum Name {
  Female = 1 << 0,
  Male = 1 << 1,
  Surname = 1 << 2,
  Common = 1 << 3,
  Place = 1 << 4,
  Organisation = 1 << 5,
  /** University, Corp, Airport, Cup: makes the run the name of a thing. */
  Thing = 1 << 6,
  /** Nationality or party: "Chilean", "Republican". */
  Nation = 1 << 7,
  Office = 1 << 8,
  MaleHonorific = 1 << 9,
  FemaleHonorific = 1 << 10,
  Honorific = 1 << 11,
  Modifier = 1 << 12,
  Particle = 1 << 13,
  Suffix = 1 << 14,
  Calendar = 1 << 15,
  Role = 1 << 16,
  Verb = 1 << 17,
  Auxiliary = 1 << 18,
  PlacePrefix = 1 << 19,
  PlacePreposition = 1 << 20,
  OpeningParticle = 1 << 21,
  Ship = 1 << 22,
  /** First word of a known phrase of several words. */
  PhraseStart = 1 << 23,
  FemaleRole = 1 << 24,
  MaleRole = 1 << 25,
  /** Nouns before the name of a ship, storm or letter. */
  Introducer = 1 << 26,
  /** Nouns after a leader's surname that leave it one: "the Example administration". */
  Rule = 1 << 27,
  /** Joined by a hyphen to an office that somebody had: "ex-president". */
  Earlier = 1 << 28,

  Given = Female | Male,
  Title = Office | MaleHonorific | FemaleHonorific | Honorific,
}
