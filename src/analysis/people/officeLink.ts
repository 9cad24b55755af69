import type { PeopleRecord } from './readPeople';
import type { NameClusters } from './cluster';
import type { LeaderRow } from './leaderRows';
import type { LeaderBook } from './leaderBook';
import { NameForm, newEntry, type NameEntry } from './nameEntries';
import { OfficeKind } from './officeKinds';
import { countryOfPlace } from '../syntax/places';
import { hasFlag, hasKind, kindOf, officeOnly, placeOf, RoleFlag, isPlainHolder, type Role } from './role';

/** Which office phrases mean which person. */
export interface LinkedOffices {
  /** Number of the first phrase of each paragraph, in one numbering through the article. */
  readonly offsets: Int32Array;
  /** Person of each phrase, or -1. */
  readonly persons: Int32Array;
}

/**
 * Finds who is meant by offices without a name: the one who holds it in the country at the article's date, or, where no
 * country is named, the one person of the article with such an office. Holders the article never names become persons
 * of their own, after all others.
 */
export function linkOffices(
  paragraphs: readonly PeopleRecord[],
  clusters: NameClusters,
  book: LeaderBook,
): LinkedOffices {
  const offsets = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++)
    offsets[p + 1] = offsets[p] + paragraphs[p].facts.people.officeCount;
  const persons = new Int32Array(offsets[paragraphs.length]);
  const holders = new Holders(clusters.entries, book);
  let at = 0;
  for (const { facts } of paragraphs)
    for (let o = 0; o < facts.people.officeCount; o++)
      persons[at++] = holders.personOf(facts.people.officeRole(o));
  return { offsets, persons };
}

class Holders {
  private readonly known = new Map<number, number>();
  /** Persons with an office, by the table or the text. */
  private readonly officers: readonly NameEntry[];

  constructor(
    private readonly entries: NameEntry[],
    private readonly book: LeaderBook,
  ) {
    this.officers = entries.filter(({ leader, role }) => leader !== null || hasKind(role));
  }

  /** The person an office means, or -1; told once for each office and country. */
  personOf(role: Role): number {
    const key = officeOnly(role);
    let person = this.known.get(key);
    if (person === undefined) this.known.set(key, (person = this.find(key)));
    return person;
  }

  private find(office: Role): number {
    const kind = kindOf(office);
    const place = placeOf(office);
    if (place === 0 && kind !== OfficeKind.Pope) return this.onlyOne(kind);
    const inText = this.officers.filter(
      (entry) => !entry.leader && officeOnly(entry.role) === office && isHolder(entry),
    );
    if (inText.length === 1) return inText[0].person;
    const row = place === countryOfPlace(place) ? this.book.holder(place, kind) : null;
    return row ? this.personFor(row) : -1;
  }

  /** The one person of the article who holds an office of this kind, as the table or the text has it. */
  private onlyOne(kind: OfficeKind): number {
    const found = this.officers.filter((entry) =>
      entry.leader ? this.book.holds(entry.leader, kind) : kindOf(entry.role) === kind && isHolder(entry),
    );
    return found.length === 1 ? found[0].person : -1;
  }

  private personFor(row: LeaderRow): number {
    const known = this.officers.find(({ leader }) => leader === row);
    if (known) return known.person;
    const entry = newEntry(NameForm.Office);
    entry.leader = row;
    entry.person = this.entries.push(entry) - 1;
    return entry.person;
  }
}

function isHolder({ role }: NameEntry): boolean {
  return isPlainHolder(role) && !hasFlag(role, RoleFlag.OfBody);
}
