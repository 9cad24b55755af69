import type { Leader, LeaderReason, LeaderStatus } from '../article';
import { fitsKind, isCurrent, type LeaderBook } from './leaderBook';
import type { LeaderRow, Term } from './leaderRows';
import { NameForm, type NameEntry } from './nameEntries';
import { OfficeKind, tierOf } from './officeKinds';
import { namesOtherField, officeText } from './officeText';
import { countryCode, countryOfPlace } from '../syntax/places';
import { hasFlag, hasKind, kindOf, placeOf, RoleFlag, type Role } from './role';

/** What the reader is told of a person with an office; null for somebody without one. */
export function describeLeader(name: string, entry: NameEntry, book: LeaderBook): Leader | null {
  const known = entry.leader && describeRow(entry.leader, entry, book);
  if (known) return known;
  if (entry.leader || !isStated(entry) || book.isExcluded(name)) return null;
  return describeText(name, entry);
}

function describeRow(row: LeaderRow, entry: NameEntry, book: LeaderBook): Leader | null {
  const term = book.termOf(row, entry.role);
  if (term === null) return null;
  const stated = isTextNewer(row, entry, book) ? describeText(row.name, entry) : null;
  return {
    name: row.name,
    tier: stated?.tier ?? 'leader',
    office: stated?.office ?? term.office,
    country: stated?.country ?? countryCode(row.country),
    from: stated ? null : term.from || null,
    to: stated ? null : term.to || null,
    status: stated?.status ?? statusOf(term, entry.role, book.date.iso),
    asOf: stated ? null : term.asOf,
    reason: stated?.reason ?? reasonOf(entry),
    source: row.source,
    otherNames: row.otherNames,
    ambiguousWith: entry.rivals
      .filter((rival) => rival !== row && book.fits(rival, entry))
      .map(({ name }) => name),
  };
}

/**
 * What the text says goes before the table where they differ: another leading office, or another department. An office
 * below that of a leader does not: a president who runs again is no mere candidate.
 */
function isTextNewer(row: LeaderRow, { role, office }: NameEntry, book: LeaderBook): boolean {
  const kind = kindOf(role);
  if (row.source === 'user' || kind === OfficeKind.None || !isStatedRole(role)) return false;
  if (kind === OfficeKind.Party || kind === OfficeKind.Monarch || kind === OfficeKind.Royal) return false;
  const fits = row.terms.some(
    (own) => fitsKind(own.kind, kind) && !namesOtherField(office, own.office) && own.from <= book.date.iso,
  );
  return !fits && tierOf(kind) === 'leader';
}

/** A leader that only the text's own title makes one: "President Ana Example of Freedonia". */
function describeText(name: string, { role, office }: NameEntry): Leader {
  return {
    name,
    tier: tierIn(role, office),
    office: officeText(office, role),
    country: countryCode(placeOf(role)),
    from: null,
    to: null,
    status: statusInText(role),
    asOf: null,
    reason: hasFlag(role, RoleFlag.After) ? 'title after' : 'title before',
    source: 'text',
    otherNames: [],
    ambiguousWith: [],
  };
}

/** Bodies of many nations, whose presidents lead as those of countries do. */
const INTERNATIONAL = /^(?:European|EU|E\.U\.|UN|U\.N\.|World|African|International)\b/;

/** Who leads no country: those who would govern it, and those who lead a council. */
const LESSER = /^shadow\b|\bcouncil\b/i;

const LESSER_KINDS: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.Party,
  OfficeKind.Minister,
  OfficeKind.Chancellor,
  OfficeKind.VicePresident,
]);

function tierIn(role: Role, office: string): Leader['tier'] {
  if (INTERNATIONAL.test(office) && kindOf(role) !== OfficeKind.Legislator) return 'leader';
  if (LESSER_KINDS.has(kindOf(role)) && LESSER.test(office)) return 'official';
  const isOfBody = hasFlag(role, RoleFlag.OfBody) && kindOf(role) === OfficeKind.President;
  return isOfBody ? 'official' : tierOf(kindOf(role));
}

/** Offices whose holders have the names of many before them: the table alone tells them. */
const KNOWN_BY_TABLE: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.Monarch,
  OfficeKind.Royal,
  OfficeKind.Pope,
  OfficeKind.Other,
]);

/** Offices that are told by the text alone only with a capital, a country or a public body beside them. */
const OFTEN_PRIVATE: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.President,
  OfficeKind.Chancellor,
  OfficeKind.VicePresident,
  OfficeKind.Party,
  OfficeKind.Speaker,
  OfficeKind.SecretaryGeneral,
]);

/** True where the text itself says that somebody holds a public office. */
function isStated({ role, form, office }: NameEntry): boolean {
  return form !== NameForm.Office && (isStatedRole(role) || isShadow(role, office));
}

/** "Shadow chancellor Ana Ruiz": no university has one. */
function isShadow(role: Role, office: string): boolean {
  return hasKind(role) && !hasFlag(role, RoleFlag.Unrelated) && /^shadow chancellor\b/i.test(office);
}

function isStatedRole(role: Role): boolean {
  const kind = kindOf(role);
  if (!hasKind(role) || hasFlag(role, RoleFlag.Unrelated)) return false;
  if (KNOWN_BY_TABLE.has(kind)) return false;
  const isPublic = hasFlag(role, RoleFlag.Public);
  const isPrivate = hasFlag(role, RoleFlag.OfBody) && !isPublic;
  if (OFTEN_PRIVATE.has(kind))
    return !isPrivate && (isPublic || hasFlag(role, RoleFlag.Formal) || placeOf(role) !== 0);
  if (kind === OfficeKind.AgencyHead) return isPublic || !isPrivate;
  return kind === OfficeKind.General ? hasFlag(role, RoleFlag.Formal) : true;
}

function statusInText(role: Role): LeaderStatus {
  if (hasFlag(role, RoleFlag.Former)) return 'former';
  if (hasFlag(role, RoleFlag.Nominee)) return 'nominee';
  if (hasFlag(role, RoleFlag.Elect)) return 'elect';
  if (kindOf(role) === OfficeKind.Candidate) return 'nominee';
  return hasFlag(role, RoleFlag.Acting) ? 'acting' : 'in office';
}

function statusOf(term: Term, role: Role, date: string): LeaderStatus {
  if (term.from > date) return 'elect';
  if (!isCurrent(term, date)) return 'former';
  if (term.asOf !== null && term.asOf < date) {
    // The row is older than the article, which says itself that the office is one of the past.
    return hasFlag(role, RoleFlag.Former) && fitsKind(term.kind, kindOf(role)) ? 'former' : 'unknown';
  }
  return term.acting ? 'acting' : 'in office';
}

function reasonOf({ leader, form, role }: NameEntry): LeaderReason {
  if (leader?.source === 'user') return 'own list';
  if (form === NameForm.Office) return 'office';
  if (form === NameForm.Full) return 'full name';
  return hasKind(role) || countryOfPlace(placeOf(role)) !== 0 ? 'surname and title' : 'surname';
}
