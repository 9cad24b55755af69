import type { ParagraphRecord } from '../pipeline/records';
import { newEntry, type NameClusters, type NameEntry } from './cluster';
import { Context } from './context';
import type { LeaderRow } from './leaderRows';
import type { LeaderBook } from './leaders';
import { OfficeKind } from './offices';

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
  paragraphs: readonly ParagraphRecord[],
  clusters: NameClusters,
  book: LeaderBook,
): LinkedOffices {
  const offsets = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++)
    offsets[p + 1] = (offsets[p] as number) + (paragraphs[p] as ParagraphRecord).facts.people.officeCount;
  const persons = new Int32Array(offsets[paragraphs.length] as number);
  const holders = new Holders(clusters.entries, book);
  let at = 0;
  for (const { facts } of paragraphs)
    for (let o = 0; o < facts.people.officeCount; o++)
      persons[at++] = holders.personOf(facts.people.officeContext(o));
  return { offsets, persons };
}

/** Kind of office and country. */
const OFFICE_MASK = Context.KindMask | (Context.CountryMask << Context.CountryShift);

class Holders {
  private readonly known = new Map<number, number>();
  /** Persons with an office, by the table or the text. */
  private readonly officers: readonly NameEntry[];

  constructor(
    private readonly entries: NameEntry[],
    private readonly book: LeaderBook,
  ) {
    this.officers = entries.filter(
      ({ leader, context }) => leader !== null || (context & Context.KindMask) !== 0,
    );
  }

  /** The person an office means, or -1; told once for each office and country. */
  personOf(context: number): number {
    const key = context & OFFICE_MASK;
    let person = this.known.get(key);
    if (person === undefined) this.known.set(key, (person = this.find(key)));
    return person;
  }

  private find(key: number): number {
    const kind = key & Context.KindMask;
    const country = key >> Context.CountryShift;
    if (country === 0 && kind !== (OfficeKind.Pope as number)) return this.onlyOne(kind);
    const inText = this.officers.filter(
      (entry) => !entry.leader && (entry.context & OFFICE_MASK) === key && isHolder(entry),
    );
    if (inText.length === 1) return (inText[0] as NameEntry).person;
    const row = this.book.holder(country, kind);
    return row ? this.personFor(row) : -1;
  }

  /** The one person of the article who holds an office of this kind, as the table or the text has it. */
  private onlyOne(kind: number): number {
    const found = this.officers.filter((entry) =>
      entry.leader
        ? this.book.holds(entry.leader, kind)
        : (entry.context & Context.KindMask) === kind && isHolder(entry),
    );
    return found.length === 1 ? (found[0] as NameEntry).person : -1;
  }

  private personFor(row: LeaderRow): number {
    const known = this.officers.find(({ leader }) => leader === row);
    if (known) return known.person;
    const entry = newEntry(0, 0, 0, false);
    entry.leader = row;
    entry.person = this.entries.push(entry) - 1;
    return entry.person;
  }
}

function isHolder({ context }: NameEntry): boolean {
  return (
    (context & (Context.Former | Context.Elect | Context.Nominee | Context.Deputy | Context.BodyBefore)) === 0
  );
}
