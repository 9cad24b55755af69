/** Classes of words that bound phrases and clauses; a word may be in several. */
export const enum WordClass {
  Determiner = 2 ** 0,
  Preposition = 2 ** 1,
  Attaching = 2 ** 2,
  ClauseOpener = 2 ** 3,
  Auxiliary = 2 ** 4,
  Adverb = 2 ** 5,
  Time = 2 ** 6,
  SpeakerNoun = 2 ** 7,
  Unreal = 2 ** 8,
  Conjunction = 2 ** 9,
  And = 2 ** 10,
  Relative = 2 ** 11,
  NotAdverb = 2 ** 12,
  /** "last", "this" before a time. */
  Deictic = 2 ** 13,
  /** "nurse", "senator": a noun for one person. */
  Person = 2 ** 14,
  /** "Dr", "Senator": stands before a name. */
  Title = 2 ** 15,
  /** "gives", "took": a subject ends before it. */
  Finite = 2 ** 16,
}
