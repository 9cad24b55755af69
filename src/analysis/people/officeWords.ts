import * as data from '../data/offices';
import { NAMED_THINGS, OTHER_PREDICATED_THINGS, TITLED_THINGS } from '../data/thingNouns';
import { WordMap, WordSet } from '../text/lexicon';

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

/** Sets of words round offices, asked by word number; see data/offices.ts. */
export const field = new WordSet(data.FIELD_WORDS);
export const chamber = new WordSet(data.CHAMBER_WORDS);
export const body = new WordSet(data.BODY_WORDS);
export const publicBody = new WordSet(`${data.PUBLIC_WORDS} ${data.BODY_WORDS}`);
export const party = new WordSet(data.PARTY_WORDS);
export const contest = new WordSet(data.CONTEST_WORDS);
export const privateBody = new WordSet(data.PRIVATE_WORDS);
export const institution = new WordSet(data.INSTITUTION_WORDS);
export const rank = new WordSet(data.RANK_WORDS);
export const filler = new WordSet(data.OFFICE_FILLERS);
export const electTitle = new WordSet(data.ELECT_TITLES);
export const centralBank = new WordSet('fed ecb rba boe boj rbi bundesbank central reserve');
export const candidacy = new WordSet(data.CANDIDACIES);
export const supposing = new WordSet(data.SUPPOSING_WORDS);
export const kin = new WordSet(data.KIN_WORDS);
export const copula = new WordSet(data.OFFICE_COPULAS);
export const participle = new WordSet(data.OFFICE_PARTICIPLES);
/** What a name may be said to be: "Ruiz, a gelding". */
export const thing = new WordSet(`${NAMED_THINGS} ${TITLED_THINGS} ${OTHER_PREDICATED_THINGS}`);
export const trade = new WordSet(data.UNRELATED_ROLES);
export const smallProperty = new WordSet(data.SMALL_PROPERTIES);
export const everyday = new WordSet(data.EVERYDAY_VERBS);
/** Abbreviated titles, which nobody has in lower case but where they are meant. */
export const surelyOffice = new WordSet(
  'senator sen congressman congresswoman lawmaker legislator mp mep msp mayor ambassador premier taoiseach governor gov ' +
    'councillor councilor councilman councilwoman assemblyman assemblywoman alderman pm parliamentarian backbencher whip envoy',
);
