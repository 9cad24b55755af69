/** What a word can be near or in a name, as bits. */
export const enum Name {
  Female = 2 ** 0,
  Male = 2 ** 1,
  Surname = 2 ** 2,
  Common = 2 ** 3,
  Place = 2 ** 4,
  Organisation = 2 ** 5,
  /** University, Corp, Airport, Cup: makes the run the name of a thing. */
  Thing = 2 ** 6,
  /** Nationality or party: "Chilean", "Republican". */
  Nation = 2 ** 7,
  Office = 2 ** 8,
  MaleHonorific = 2 ** 9,
  FemaleHonorific = 2 ** 10,
  Honorific = 2 ** 11,
  Modifier = 2 ** 12,
  Particle = 2 ** 13,
  Suffix = 2 ** 14,
  Calendar = 2 ** 15,
  Role = 2 ** 16,
  Verb = 2 ** 17,
  Auxiliary = 2 ** 18,
  PlacePrefix = 2 ** 19,
  PlacePreposition = 2 ** 20,
  OpeningParticle = 2 ** 21,
  Ship = 2 ** 22,
  /** First word of a known phrase of several words. */
  PhraseStart = 2 ** 23,
  FemaleRole = 2 ** 24,
  MaleRole = 2 ** 25,
  /** Nouns after a leader's surname that leave it one: "the Example administration". */
  Rule = 2 ** 26,
  /** Joined by a hyphen to an office that somebody had: "ex-president". */
  Earlier = 2 ** 27,

  Given = Female + Male,
  /** A word for a place or a body of people. */
  PlaceOrBody = Place + Organisation,
  /** A small word of the language that a predicate begins with. */
  Predicate = Verb + Auxiliary,
  Title = Office + MaleHonorific + FemaleHonorific + Honorific,
}
