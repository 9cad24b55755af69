import { OFFICE_KINDS } from '../data/titles';
import { WordTable } from '../text/lexicon';

/** Kinds of offices, as far as telling leaders apart needs them. */
export const enum OfficeKind {
  None,
  President,
  PrimeMinister,
  Chancellor,
  Monarch,
  Minister,
  SecretaryGeneral,
  Governor,
  Legislator,
  Mayor,
  Pope,
  VicePresident,
  Royal,
  Party,
  Other,
  SupremeLeader,
}

const KIND_NAMES = [
  '',
  'president',
  'primeMinister',
  'chancellor',
  'monarch',
  'minister',
  'secretaryGeneral',
  'governor',
  'legislator',
  'mayor',
  'pope',
  'vicePresident',
  'royal',
  'party',
];

const kinds = new WordTable(
  Object.entries(OFFICE_KINDS).map(([name, words]) => [words, KIND_NAMES.indexOf(name)]),
);

/** Kind of the office a title word names, by word number. */
export function kindOfWord(word: number): OfficeKind {
  return kinds.get(word);
}

/** What stands before an office that is held for a time only; "=" see data/leaders.generated.ts. */
export const STAND_IN = /^=?(?:(?:Acting|Interim|Transitional|Caretaker) )?/;

/** Kind of an office as the table of leaders writes it. */
export function officeKindOf(title: string): OfficeKind {
  const name = title.replace(STAND_IN, '').toLowerCase();
  if (/^(?:vice|deputy) (?:president|chancellor)/.test(name)) return OfficeKind.VicePresident;
  if (name.startsWith('prime minister') || name.startsWith('premier') || name.startsWith('taoiseach'))
    return OfficeKind.PrimeMinister;
  if (name.startsWith('crown prince') || name === 'prince') return OfficeKind.Royal;
  if (
    name.includes('minister') ||
    name.includes('foreign secretary') ||
    / secretary$/.test(name) ||
    name === 'secretary of state' ||
    name === 'treasurer'
  )
    return OfficeKind.Minister;
  if (name.startsWith('president')) return OfficeKind.President;
  if (name.startsWith('governor')) return OfficeKind.Governor;
  if (name.startsWith('chancellor')) return OfficeKind.Chancellor;
  if (name.startsWith('supreme leader')) return OfficeKind.SupremeLeader;
  if (/^(?:king|queen|emperor|sultan|emir|grand duke)/.test(name)) return OfficeKind.Monarch;
  if (/^(?:un |european )?(?:secretary|director|high|managing|commission|executive)/.test(name))
    return OfficeKind.SecretaryGeneral;
  if (name.startsWith('pope')) return OfficeKind.Pope;
  if (name.includes('leader')) return OfficeKind.Party;
  return OfficeKind.Other;
}
