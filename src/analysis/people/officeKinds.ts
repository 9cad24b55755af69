import { OFFICE_KINDS } from '../data/offices';
import { WordMap } from '../text/lexicon';
import type { LeaderTier } from '../article';

/** Kinds of offices, as far as telling leaders apart needs them. */
export const enum OfficeKind {
  None,
  President,
  PrimeMinister,
  Chancellor,
  Monarch,
  Minister,
  /** Heads of international bodies. */
  SecretaryGeneral,
  /** Heads of states, provinces and nations within a country. */
  Governor,
  Legislator,
  Mayor,
  Pope,
  VicePresident,
  Royal,
  /** Leaders of parties, of the opposition, of a chamber's majority, of a country without another title. */
  Party,
  /** Any other office of the table. */
  Other,
  SupremeLeader,
  /** Speakers and presidents of parliaments. */
  Speaker,
  CentralBanker,
  Ambassador,
  AttorneyGeneral,
  /** Heads of agencies, committees and departments. */
  AgencyHead,
  General,
  Candidate,
  /** Known by party or calling alone. */
  Politician,
  /** A secretary, of state or of a board: see officeRules.ts. */
  Secretary,
}

const KINDS_BY_NAME: Readonly<Record<keyof typeof OFFICE_KINDS, OfficeKind>> = {
  president: OfficeKind.President,
  primeMinister: OfficeKind.PrimeMinister,
  chancellor: OfficeKind.Chancellor,
  monarch: OfficeKind.Monarch,
  minister: OfficeKind.Minister,
  secretaryGeneral: OfficeKind.SecretaryGeneral,
  governor: OfficeKind.Governor,
  legislator: OfficeKind.Legislator,
  mayor: OfficeKind.Mayor,
  pope: OfficeKind.Pope,
  vicePresident: OfficeKind.VicePresident,
  royal: OfficeKind.Royal,
  party: OfficeKind.Party,
  speaker: OfficeKind.Speaker,
  ambassador: OfficeKind.Ambassador,
  agencyHead: OfficeKind.AgencyHead,
  general: OfficeKind.General,
  candidate: OfficeKind.Candidate,
  politician: OfficeKind.Politician,
  secretary: OfficeKind.Secretary,
};

const kinds = new WordMap<OfficeKind>(
  Object.entries(OFFICE_KINDS).map(([name, words]) => [
    words,
    KINDS_BY_NAME[name as keyof typeof OFFICE_KINDS],
  ]),
);

/** Kind of the office that a title word names by itself, by word number; {@link OfficeKind.None} for other words. */
export function kindOfWord(word: number): OfficeKind {
  return kinds.get(word) ?? OfficeKind.None;
}

const OFFICIALS: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.Legislator,
  OfficeKind.Mayor,
  OfficeKind.Ambassador,
  OfficeKind.AttorneyGeneral,
  OfficeKind.AgencyHead,
  OfficeKind.General,
  OfficeKind.Candidate,
  OfficeKind.Politician,
]);

/** How prominent the holders of a kind of office are. */
export function tierOf(kind: OfficeKind): LeaderTier {
  return OFFICIALS.has(kind) ? 'official' : 'leader';
}

/** What stands before an office that is held for a time only; "=" see data/leaders.generated.ts. */
export const STAND_IN = /^=?(?:(?:Acting|Interim|Transitional|Caretaker) )?/;

/** Kinds of the offices of the table, by how their lower-case names read; the first that fits counts. */
const TITLE_KINDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^(?:vice|deputy) (?:president|chancellor)/, OfficeKind.VicePresident],
  [/^(?:minister-president|first minister)/, OfficeKind.Governor],
  [/^(?:prime minister|premier|taoiseach)/, OfficeKind.PrimeMinister],
  [/^(?:crown prince|prince$)/, OfficeKind.Royal],
  [/minister|foreign secretary| secretary$|^secretary of |^treasurer$/, OfficeKind.Minister],
  [/^president/, OfficeKind.President],
  [/^governor/, OfficeKind.Governor],
  [/^chancellor/, OfficeKind.Chancellor],
  [/^supreme leader/, OfficeKind.SupremeLeader],
  [/^(?:king|queen|emperor|sultan|emir|grand duke)/, OfficeKind.Monarch],
  [
    /^(?:un |european )?(?:secretary|director|high|managing|commission|executive)/,
    OfficeKind.SecretaryGeneral,
  ],
  [/^pope/, OfficeKind.Pope],
  [/leader/, OfficeKind.Party],
];

/** Kind of an office as the table of leaders writes it. */
export function officeKindOf(title: string): OfficeKind {
  const name = title.replace(STAND_IN, '').toLowerCase();
  return TITLE_KINDS.find(([form]) => form.test(name))?.[1] ?? OfficeKind.Other;
}
