import * as data from '../data/offices';
import { NAMED_THINGS, OTHER_PREDICATED_THINGS, PREDICATED_HEADS, TITLED_THINGS } from '../data/thingNouns';
import { WordMap, WordSet, WordTable } from '../text/lexicon';

/** What a word does in a phrase that names an office, where it is not the title itself. */
export const enum OfficePart {
  Former = 1,
  Acting,
  Elect,
  Deputy,
  Prime,
  Vice,
  First,
  Crown,
  Supreme,
  Attorney,
  /** Joins an office with its field, place or body: "of", "for". */
  Link,
  And,
}

const parts = new WordMap<OfficePart>([
  [data.FORMER_WORDS, OfficePart.Former],
  [data.ACTING_WORDS, OfficePart.Acting],
  [data.ELECT_WORDS, OfficePart.Elect],
  [data.DEPUTY_WORDS, OfficePart.Deputy],
  ['prime', OfficePart.Prime],
  ['vice', OfficePart.Vice],
  ['first', OfficePart.First],
  ['crown', OfficePart.Crown],
  ['supreme', OfficePart.Supreme],
  ['attorney solicitor', OfficePart.Attorney],
  [data.OFFICE_LINKS, OfficePart.Link],
  ['and &', OfficePart.And],
]);

/** What a word does beside a title, by word number; undefined for other words. */
export function partOf(word: number): OfficePart | undefined {
  return parts.get(word);
}

/** What a word says of the office that it stands beside, as bits; see data/offices.ts. */
export const enum OfficeNote {
  Field = 2 ** 0,
  Chamber = 2 ** 1,
  /** A committee, commission or the like; all of them are public, too. */
  Body = 2 ** 2,
  Public = 2 ** 3,
  Party = 2 ** 4,
  Contest = 2 ** 5,
  /** A central bank, or a word of its name. */
  Bank = 2 ** 6,
  /** A school, prison or church, whose governors and ministers govern no state. */
  Institution = 2 ** 7,
  /** A rank of firms' officers: "senior", "executive". */
  Rank = 2 ** 8,
  Private = 2 ** 9,
  Filler = 2 ** 10,
  /** Said of a phrase, and by no word alone: see {@link OfficePhrase} in officeRules.ts. */
  OfField = 2 ** 11,
  Proper = 2 ** 12,
  Place = 2 ** 13,
  Capital = 2 ** 14,
  Sure = 2 ** 15,

  /** Belongs to public offices. */
  Official = Field + Chamber + Body + Public + Party + Bank,
  /** May stand in a title before a name. */
  OfTitle = Field + Chamber + Body + Public + Party + Contest + Filler + Private,
}

const notes = new WordTable([
  [data.FIELD_WORDS, OfficeNote.Field],
  [data.CHAMBER_WORDS, OfficeNote.Chamber],
  [data.BODY_WORDS, OfficeNote.Body + OfficeNote.Public],
  [data.PUBLIC_WORDS, OfficeNote.Public],
  [data.PARTY_WORDS, OfficeNote.Party],
  [data.CONTEST_WORDS, OfficeNote.Contest],
  ['fed ecb rba boe boj rbi bundesbank central reserve', OfficeNote.Bank],
  [data.INSTITUTION_WORDS, OfficeNote.Institution],
  [data.RANK_WORDS, OfficeNote.Rank],
  [data.PRIVATE_WORDS, OfficeNote.Private],
  [data.OFFICE_FILLERS, OfficeNote.Filler],
]);

/** {@link OfficeNote} bits of a word, by its number. */
export function notesOf(word: number): number {
  return notes.get(word);
}

/** Sets of words round offices, asked by word number; see data/offices.ts. */
export const electTitle = new WordSet(data.ELECT_TITLES);
export const candidacy = new WordSet(data.CANDIDACIES);
export const supposing = new WordSet(data.SUPPOSING_WORDS);
export const kin = new WordSet(data.KIN_WORDS);
export const copula = new WordSet(data.OFFICE_COPULAS);
export const participle = new WordSet(data.OFFICE_PARTICIPLES);
/** What a name may be said to be: "Ruiz, a gelding". */
export const thing = new WordSet(`${NAMED_THINGS} ${TITLED_THINGS} ${OTHER_PREDICATED_THINGS}`);
/** The same where the noun ends its phrase: "Ruiz, a chain of cafés". */
export const thingHead = new WordSet(PREDICATED_HEADS);
export const trade = new WordSet(data.UNRELATED_ROLES);
export const smallProperty = new WordSet(data.SMALL_PROPERTIES);
export const everyday = new WordSet(data.EVERYDAY_VERBS);
/** Abbreviated titles, which nobody has in lower case but where they are meant. */
export const surelyOffice = new WordSet(
  'senator sen congressman congresswoman lawmaker legislator mp mep msp mayor ambassador premier taoiseach governor gov ' +
    'cllr councillor councilor councilman councilwoman assemblyman assemblywoman alderman pm parliamentarian backbencher whip envoy',
);
