import { has, hasAll } from '../containers/flags';
import { OfficeKind } from './officeKinds';
import { OfficeNote, OfficePart } from './officeWords';

/** What a phrase with a title in it holds, as far as it tells the kind of office. */
export interface OfficePhrase {
  /** Kind that the title word names by itself. */
  head: OfficeKind;
  /** What the word before the title does, and the kind of office it names itself. */
  before: OfficePart | undefined;
  kindBefore: OfficeKind;
  /**
   * {@link OfficeNote} bits of the words round the title, and of the phrase: a field or "State" right before the title or
   * right after "of" ("Secretary of State"), a capitalised word that no table knows (the name of a body, most likely), a
   * place, a title with a capital, and a title that nothing else is called by ("senator", not "delegate").
   */
  notes: number;
}

interface OfficeRule {
  readonly name: string;
  readonly example: string;
  /** The title words it is for, by the kind that they name by themselves. */
  readonly heads: readonly OfficeKind[];
  readonly when: (phrase: OfficePhrase) => boolean;
  readonly kind: OfficeKind;
}

const HEADS_OF_BODIES: readonly OfficeKind[] = [
  OfficeKind.AgencyHead,
  OfficeKind.SecretaryGeneral,
  OfficeKind.Governor,
  OfficeKind.President,
];

/** What makes of the title word the office that the phrase names. The first rule that fits counts; else the word itself. */
const RULES: readonly OfficeRule[] = [
  {
    name: 'first minister',
    example: 'First Minister Ana Ruiz',
    heads: [OfficeKind.Minister],
    when: ({ before }) => before === OfficePart.First,
    kind: OfficeKind.Governor,
  },
  {
    name: 'prime minister',
    example: 'Prime Minister Ana Ruiz',
    heads: [OfficeKind.Minister],
    when: ({ before }) => before === OfficePart.Prime,
    kind: OfficeKind.PrimeMinister,
  },
  {
    name: 'minister president',
    example: 'Bavarian Minister President Ana Ruiz',
    heads: [OfficeKind.President],
    when: ({ kindBefore }) => kindBefore === OfficeKind.Minister,
    kind: OfficeKind.Governor,
  },
  {
    name: 'vice president of a firm',
    example: 'Senior Vice President Ana Ruiz',
    heads: [OfficeKind.President],
    when: ({ before, notes }) =>
      before === OfficePart.Vice && has(notes, OfficeNote.Rank) && !has(notes, OfficeNote.Public),
    kind: OfficeKind.None,
  },
  {
    name: 'vice president',
    example: 'Vice President Ana Ruiz',
    heads: [OfficeKind.President, OfficeKind.Chancellor],
    when: ({ before }) => before === OfficePart.Vice,
    kind: OfficeKind.VicePresident,
  },
  {
    name: 'attorney general',
    example: 'Attorney General Ana Ruiz',
    heads: [OfficeKind.General],
    when: ({ before }) => before === OfficePart.Attorney,
    kind: OfficeKind.AttorneyGeneral,
  },
  {
    name: 'secretary general',
    example: 'NATO Secretary General Ana Ruiz',
    heads: [OfficeKind.General],
    when: ({ kindBefore }) => kindBefore === OfficeKind.Secretary || kindBefore === OfficeKind.AgencyHead,
    kind: OfficeKind.SecretaryGeneral,
  },
  {
    name: 'governor general',
    example: 'Governor General Ana Ruiz',
    heads: [OfficeKind.General],
    when: ({ kindBefore }) => kindBefore === OfficeKind.Governor,
    kind: OfficeKind.Governor,
  },
  {
    name: 'governor or minister of an institution',
    example: 'prison governor Ana Ruiz; Methodist minister Ana Ruiz',
    heads: [OfficeKind.Governor, OfficeKind.Minister],
    when: ({ notes }) => has(notes, OfficeNote.Institution),
    kind: OfficeKind.None,
  },
  {
    name: 'secretary of a department',
    example: 'Treasury Secretary Ana Ruiz; Ana Ruiz, secretary of state',
    heads: [OfficeKind.Secretary],
    when: ({ notes }) => has(notes, OfficeNote.OfField),
    kind: OfficeKind.Minister,
  },
  {
    name: 'another secretary',
    example: 'press secretary Ana Ruiz',
    heads: [OfficeKind.Secretary],
    when: () => true,
    kind: OfficeKind.None,
  },
  {
    name: 'supreme leader',
    example: 'Supreme Leader Ana Ruiz',
    heads: [OfficeKind.Party],
    when: ({ before }) => before === OfficePart.Supreme,
    kind: OfficeKind.SupremeLeader,
  },
  {
    name: 'president of a chamber',
    example: 'Senate President Ana Ruiz',
    heads: [OfficeKind.President],
    when: ({ notes }) => has(notes, OfficeNote.Chamber) && !has(notes, OfficeNote.Private),
    kind: OfficeKind.Speaker,
  },
  {
    name: 'central bank',
    example: 'Fed Chair Ana Ruiz; Bank of England Governor Ana Ruiz',
    heads: HEADS_OF_BODIES,
    when: ({ notes }) => has(notes, OfficeNote.Bank),
    kind: OfficeKind.CentralBanker,
  },
  {
    name: 'candidate for nothing public',
    example: 'Oscar nominee Ana Ruiz',
    heads: [OfficeKind.Candidate],
    when: ({ notes }) => !has(notes, OfficeNote.Contest),
    kind: OfficeKind.None,
  },
  {
    name: 'legislator by a word with other meanings',
    example: 'a representative of the firm, Ana Ruiz',
    heads: [OfficeKind.Legislator],
    when: ({ notes }) =>
      !has(notes, OfficeNote.Sure, OfficeNote.Capital) &&
      !has(notes, OfficeNote.Place, OfficeNote.Chamber, OfficeNote.Public, OfficeNote.Party),
    kind: OfficeKind.None,
  },
  {
    name: 'ambassador of a brand',
    example: 'brand ambassador Ana Ruiz',
    heads: [OfficeKind.Ambassador],
    when: ({ notes }) => has(notes, OfficeNote.Private),
    kind: OfficeKind.None,
  },
  {
    name: 'head of nothing public',
    example: 'chairman Ana Ruiz',
    heads: [OfficeKind.AgencyHead],
    when: ({ notes }) =>
      !has(notes, OfficeNote.Public, OfficeNote.Chamber) &&
      !hasAll(notes, OfficeNote.Field + OfficeNote.Capital),
    kind: OfficeKind.None,
  },
];

/** The rules for each kind of title word, made when first asked for. */
const rulesByHead = new Map<OfficeKind, readonly OfficeRule[]>();

function rulesFor(head: OfficeKind): readonly OfficeRule[] {
  const known = rulesByHead.get(head);
  if (known) return known;
  const rules = RULES.filter(({ heads }) => heads.includes(head));
  rulesByHead.set(head, rules);
  return rules;
}

/** The kind of office that a phrase names. */
export function officeKindIn(phrase: OfficePhrase): OfficeKind {
  const rules = rulesFor(phrase.head);
  for (let r = 0; r < rules.length; r++) if (rules[r].when(phrase)) return rules[r].kind;
  return phrase.head;
}
