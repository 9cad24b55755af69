import { OfficeKind } from './officeKinds';
import { OfficePart } from './officeWords';

/** What a phrase with a title in it holds, as far as it tells the kind of office. */
export interface OfficePhrase {
  /** Kind that the title word names by itself. */
  head: OfficeKind;
  /** What the word before the title does, and the kind of office it names itself. */
  before: OfficePart | undefined;
  kindBefore: OfficeKind;
  /** Words round the title: see officeWords.ts. */
  hasField: boolean;
  /** A field or "State" stands right before the title or right after "of": "Treasury Secretary", "Secretary of State". */
  isOfField: boolean;
  hasChamber: boolean;
  hasPublic: boolean;
  hasParty: boolean;
  hasContest: boolean;
  hasBank: boolean;
  /** A committee, commission or the like. */
  hasBody: boolean;
  hasPrivate: boolean;
  /** A school, prison or church, whose governors and ministers govern no state. */
  hasInstitution: boolean;
  /** A rank of firms' officers: "senior", "executive". */
  hasRank: boolean;
  /** A capitalised word that no table knows: the name of a body, most likely. */
  hasProper: boolean;
  hasPlace: boolean;
  /** The title has a capital. */
  isCapital: boolean;
  /** The title is one that nothing else is called by: "senator", not "delegate". */
  isSure: boolean;
}

interface OfficeRule {
  readonly name: string;
  readonly example: string;
  readonly when: (phrase: OfficePhrase) => boolean;
  readonly kind: OfficeKind;
}

const HEADS_OF_BODIES: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.AgencyHead,
  OfficeKind.SecretaryGeneral,
  OfficeKind.Governor,
  OfficeKind.President,
]);

/** What makes of the title word the office that the phrase names. The first rule that fits counts; else the word itself. */
const RULES: readonly OfficeRule[] = [
  {
    name: 'first minister',
    example: 'First Minister Ana Ruiz',
    when: ({ head, before }) => head === OfficeKind.Minister && before === OfficePart.First,
    kind: OfficeKind.Governor,
  },
  {
    name: 'prime minister',
    example: 'Prime Minister Ana Ruiz',
    when: ({ head, before }) => head === OfficeKind.Minister && before === OfficePart.Prime,
    kind: OfficeKind.PrimeMinister,
  },
  {
    name: 'minister president',
    example: 'Bavarian Minister President Ana Ruiz',
    when: ({ head, kindBefore }) => head === OfficeKind.President && kindBefore === OfficeKind.Minister,
    kind: OfficeKind.Governor,
  },
  {
    name: 'vice president of a firm',
    example: 'Senior Vice President Ana Ruiz',
    when: ({ head, before, hasPublic, hasRank }) =>
      head === OfficeKind.President && before === OfficePart.Vice && hasRank && !hasPublic,
    kind: OfficeKind.None,
  },
  {
    name: 'vice president',
    example: 'Vice President Ana Ruiz',
    when: ({ head, before }) =>
      (head === OfficeKind.President || head === OfficeKind.Chancellor) && before === OfficePart.Vice,
    kind: OfficeKind.VicePresident,
  },
  {
    name: 'attorney general',
    example: 'Attorney General Ana Ruiz',
    when: ({ head, before }) => head === OfficeKind.General && before === OfficePart.Attorney,
    kind: OfficeKind.AttorneyGeneral,
  },
  {
    name: 'secretary general',
    example: 'NATO Secretary General Ana Ruiz',
    when: ({ head, kindBefore }) =>
      head === OfficeKind.General &&
      (kindBefore === OfficeKind.Secretary || kindBefore === OfficeKind.AgencyHead),
    kind: OfficeKind.SecretaryGeneral,
  },
  {
    name: 'governor general',
    example: 'Governor General Ana Ruiz',
    when: ({ head, kindBefore }) => head === OfficeKind.General && kindBefore === OfficeKind.Governor,
    kind: OfficeKind.Governor,
  },
  {
    name: 'governor or minister of an institution',
    example: 'prison governor Ana Ruiz; Methodist minister Ana Ruiz',
    when: ({ head, hasInstitution }) =>
      (head === OfficeKind.Governor || head === OfficeKind.Minister) && hasInstitution,
    kind: OfficeKind.None,
  },
  {
    name: 'secretary of a department',
    example: 'Treasury Secretary Ana Ruiz; Ana Ruiz, secretary of state',
    when: ({ head, isOfField }) => head === OfficeKind.Secretary && isOfField,
    kind: OfficeKind.Minister,
  },
  {
    name: 'another secretary',
    example: 'press secretary Ana Ruiz',
    when: ({ head }) => head === OfficeKind.Secretary,
    kind: OfficeKind.None,
  },
  {
    name: 'supreme leader',
    example: 'Supreme Leader Ana Ruiz',
    when: ({ head, before }) => head === OfficeKind.Party && before === OfficePart.Supreme,
    kind: OfficeKind.SupremeLeader,
  },
  {
    name: 'president of a chamber',
    example: 'Senate President Ana Ruiz',
    when: ({ head, hasChamber, hasPrivate }) => head === OfficeKind.President && hasChamber && !hasPrivate,
    kind: OfficeKind.Speaker,
  },
  {
    name: 'central bank',
    example: 'Fed Chair Ana Ruiz; Bank of England Governor Ana Ruiz',
    when: ({ head, hasBank }) => HEADS_OF_BODIES.has(head) && hasBank,
    kind: OfficeKind.CentralBanker,
  },
  {
    name: 'candidate for nothing public',
    example: 'Oscar nominee Ana Ruiz',
    when: ({ head, hasContest }) => head === OfficeKind.Candidate && !hasContest,
    kind: OfficeKind.None,
  },
  {
    name: 'legislator by a word with other meanings',
    example: 'a representative of the firm, Ana Ruiz',
    when: (phrase) =>
      phrase.head === OfficeKind.Legislator &&
      !phrase.isSure &&
      !phrase.isCapital &&
      !(phrase.hasPlace || phrase.hasChamber || phrase.hasPublic || phrase.hasParty),
    kind: OfficeKind.None,
  },
  {
    name: 'ambassador of a brand',
    example: 'brand ambassador Ana Ruiz',
    when: ({ head, hasPrivate }) => head === OfficeKind.Ambassador && hasPrivate,
    kind: OfficeKind.None,
  },
  {
    name: 'head of nothing public',
    example: 'chairman Ana Ruiz',
    when: ({ head, hasPublic, hasChamber, hasField, isCapital }) =>
      head === OfficeKind.AgencyHead && !(hasPublic || hasChamber || (hasField && isCapital)),
    kind: OfficeKind.None,
  },
];

/** The kind of office that a phrase names. */
export function officeKindIn(phrase: OfficePhrase): OfficeKind {
  return RULES.find(({ when }) => when(phrase))?.kind ?? phrase.head;
}
