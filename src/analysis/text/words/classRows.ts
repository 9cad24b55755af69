/** The words that bound phrases and clauses; for `wordTables.evaluated.ts` alone. */
import * as table from '../../data/phraseWords';
import { PERSON_NOUNS, SPEAKER_NOUNS } from '../../data/speakerNouns';
import { HONORIFICS, OFFICE_WORDS, ROLE_NOUNS } from '../../data/titles';
import type { WordRows } from '../packedWords';
import { WordClass } from './wordClass';

/** {@link WordClass} bits of each word. */
export const CLASS_ROWS: WordRows = [
  [table.DETERMINERS, WordClass.Determiner],
  [table.PREPOSITIONS, WordClass.Preposition],
  [table.ATTACHING, WordClass.Attaching],
  [table.CLAUSE_OPENERS, WordClass.ClauseOpener],
  [table.AUXILIARIES, WordClass.Auxiliary],
  [table.PLAIN_ADVERBS, WordClass.Adverb],
  [table.TIMES, WordClass.Time],
  [SPEAKER_NOUNS, WordClass.SpeakerNoun],
  [ROLE_NOUNS, WordClass.Person],
  [PERSON_NOUNS, WordClass.Person],
  [table.FINITE_VERBS, WordClass.Finite],
  [HONORIFICS, WordClass.Title],
  [OFFICE_WORDS, WordClass.Title],
  [table.UNREAL, WordClass.Unreal],
  [table.CONJUNCTIONS, WordClass.Conjunction],
  [table.ADDITIVES, WordClass.And],
  [table.RELATIVES, WordClass.Relative],
  [table.NOT_ADVERBS, WordClass.NotAdverb],
  [table.DEICTICS, WordClass.Deictic],
];
