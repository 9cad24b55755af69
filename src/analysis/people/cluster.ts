import type { ParagraphFacts, ParagraphRecord } from '../pipeline/records';
import { joinHash } from '../text/lexicon';
import { Context } from './context';
import { Trait, type PeopleFacts } from './readPeople';
import { JUNIOR, type LeaderRow } from './leaderRows';
import { hasHeld, type LeaderBook } from './leaders';

/** Which candidates name which person. */
export interface NameClusters {
  /** Number of the first candidate of each paragraph, in one numbering through the article. */
  readonly offsets: Int32Array;
  /** Person of each candidate, numbered by first mention, or -1. */
  readonly persons: Int32Array;
  /** The name each person was told by, by number. */
  readonly entries: NameEntry[];
}

/** One name as it stands in the article, however often. */
export interface NameEntry {
  total: number;
  mentions: number;
  /** {@link Context} of all mentions together. */
  context: number;
  /** Genders told by titles and given names: {@link Trait} bits. */
  genders: number;
  /** Mentions with an article and no more: "the Example cell". */
  determined: number;
  /** Number of the person, -1 before one is given, or where it is none. */
  person: number;
  /** Judged to be a person by what the article says of the name. */
  isPerson: boolean;
  leader: LeaderRow | null;
  /** Leaders the name could mean as well. */
  rivals: readonly LeaderRow[];
  readonly first: number;
  readonly last: number;
  readonly full: number;
  readonly isSingle: boolean;
}

/** Added for each doubling of the mentions of a name, in hundredths of log-odds. */
const REPEAT_BONUS = 30;
/** What a single word that also opens or ends the name of a thing loses. */
const THING_PENALTY = 150;
/** What the full name of a leader gains, and a surname that tells the leader alone. */
const LEADER_BONUS = 500;
const SURNAME_BONUS = 250;
const FAMOUS_BONUS = 400;
/** What beside a surname says that it is a leader's: an office, a country, a number as monarchs have. */
const LEADER_CUES =
  Context.KindMask |
  (Context.CountryMask << Context.CountryShift) |
  (Context.NumberMask << Context.NumeralShift);
const NO_ROWS: readonly LeaderRow[] = [];

/**
 * Tells persons from other names over the whole article, and which mentions are one person: a full name is judged by
 * all its mentions together, a single word goes to the full name that has it as surname or given name, or to the leader
 * of that surname.
 */
export function clusterNames(paragraphs: readonly ParagraphRecord[], book: LeaderBook): NameClusters {
  const offsets = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++)
    offsets[p + 1] = (offsets[p] as number) + (paragraphs[p] as ParagraphRecord).facts.people.count;
  const names = new Names(book);
  for (const { facts } of paragraphs)
    for (let c = placesOf(facts); c < facts.people.count; c++) names.read(facts.people, c);
  names.judge();
  const persons = new Int32Array(offsets[paragraphs.length] as number);
  let at = 0;
  for (const { facts } of paragraphs)
    for (let c = 0, places = placesOf(facts); c < facts.people.count; c++)
      persons[at++] = c < places ? -1 : names.personOf(facts.people, c);
  return { offsets, persons, entries: names.entries };
}

/** How many of a paragraph's first candidates stand in its dateline, and so are places: "SYDNEY - ". */
function placesOf({ people, furniture: { dateline } }: ParagraphFacts): number {
  let count = 0;
  while (dateline && count < people.count && people.end(count) <= dateline.end) count++;
  return count;
}

class Names {
  /** Persons by number. */
  readonly entries: NameEntry[] = [];
  private readonly full = new Map<number, NameEntry>();
  private readonly single = new Map<number, NameEntry>();
  /** Accepted full names by surname and by given name. */
  private readonly bySurname = new Map<number, NameEntry[]>();
  private readonly byGiven = new Map<number, NameEntry[]>();
  /** The entry that stands for a leader, whatever the names. */
  private readonly byLeader = new Map<LeaderRow, NameEntry>();
  private readonly things = new Set<number>();

  constructor(private readonly book: LeaderBook) {}

  read(people: PeopleFacts, candidate: number): void {
    const traits = people.traits(candidate);
    const isSingle = (traits & Trait.Single) !== 0;
    const map = isSingle ? this.single : this.full;
    const first = people.firstHash(candidate);
    const last = people.lastHash(candidate);
    if (traits & Trait.Thing) {
      this.things.add(first).add(last);
      return;
    }
    const key = this.keyOf(people, candidate);
    let entry = map.get(key);
    if (!entry) map.set(key, (entry = newEntry(first, last, people.fullHash(candidate), isSingle)));
    entry.context = mergeContext(entry.context, people.context(candidate));
    if (traits & Trait.Weak) return;
    entry.total += people.score(candidate);
    entry.mentions++;
    entry.genders |= people.gender(candidate);
    if (people.context(candidate) & Context.Determiner) entry.determined++;
  }

  /** Judges the full names, and looks up the leaders among all names. */
  judge(): void {
    for (const entry of this.full.values()) {
      const rows = this.book.named(entry.full, joinHash(joinHash(0, entry.first), entry.last));
      const surnamed = rows.length > 0 ? NO_ROWS : this.book.surnamed(entry.full);
      entry.leader = this.choose(rows, entry) ?? this.choose(surnamed, entry);
      if (entry.leader) entry.total += LEADER_BONUS * entry.mentions;
      entry.isPerson = verdict(entry) > 0;
      if (entry.isPerson) this.accept(entry);
      else this.things.add(entry.first).add(entry.last);
    }
    for (const entry of this.single.values()) {
      this.chooseBySurname(entry);
      const penalty = this.things.has(entry.last) ? THING_PENALTY : 0;
      entry.isPerson =
        this.bySurname.has(entry.last) ||
        (entry.mentions === 0 ? entry.leader !== null : verdict(entry) > penalty);
    }
  }

  /** A name that stands once, and then with a trade of its own ("nurse NAME"), is that of a namesake. */
  private choose(rows: readonly LeaderRow[], { context, mentions }: NameEntry): LeaderRow | null {
    const row = this.book.choose(rows, context);
    const isNamesake = (context & Context.Unrelated) !== 0 && mentions < 2;
    return isNamesake && row?.source !== 'user' ? null : row;
  }

  private accept(entry: NameEntry): void {
    if (entry.leader && !this.byLeader.has(entry.leader)) this.byLeader.set(entry.leader, entry);
    const owner = this.standFor(entry);
    share(this.bySurname, entry.last, owner);
    share(this.byGiven, entry.first, owner);
    if (entry.leader?.isFamilyFirst) share(this.bySurname, entry.first, owner);
  }

  /** The leader a surname alone means: by country or office in the text, or because everybody knows. */
  private chooseBySurname(entry: NameEntry): void {
    const rows = this.book.surnamed(entry.full);
    if (rows.length === 0 || (entry.mentions > 0 && entry.determined === entry.mentions)) return;
    const leader = this.choose(rows, entry);
    if (!leader) return;
    const hasCue = (entry.context & LEADER_CUES) !== 0;
    if (!hasCue && (!leader.isFamous || entry.mentions === 0)) return;
    entry.leader = leader;
    entry.rivals = rows;
    entry.total += (leader.isFamous ? FAMOUS_BONUS : SURNAME_BONUS) * entry.mentions;
  }

  /** The person a candidate names, numbered by first mention; -1 for none. */
  personOf(people: PeopleFacts, candidate: number): number {
    if (people.traits(candidate) & Trait.Thing) return -1;
    if ((people.traits(candidate) & Trait.Single) === 0) {
      const entry = this.full.get(this.keyOf(people, candidate)) as NameEntry;
      return entry.isPerson ? this.number(this.standFor(entry)) : -1;
    }
    const entry = this.single.get(this.keyOf(people, candidate)) as NameEntry;
    const owner = this.ownerOf(entry, people, candidate);
    if (owner) return this.number(owner);
    return entry.isPerson ? this.number(this.standFor(entry)) : -1;
  }

  /**
   * What a candidate's mentions are gathered by: given name and surname, or a single word. A son named "Jr." is kept
   * apart, and so are leaders that only an initial tells apart.
   */
  private keyOf(people: PeopleFacts, candidate: number): number {
    const last = people.lastHash(candidate);
    const isSingle = (people.traits(candidate) & Trait.Single) !== 0;
    const key = isSingle ? last : joinHash(joinHash(0, people.firstHash(candidate)), last);
    const context = people.context(candidate);
    if (isJunior(context)) return joinHash(key, JUNIOR);
    const initial = context >>> Context.InitialShift;
    const isShared = initial !== 0 && this.book.named(people.fullHash(candidate), key).length > 1;
    return isShared ? joinHash(key, initial) : key;
  }

  /** The full name a single word stands for, or null. */
  private ownerOf(entry: NameEntry, people: PeopleFacts, candidate: number): NameEntry | null {
    const context = people.context(candidate);
    const named = this.bySurname.get(entry.last);
    const owners = isJunior(context) ? named?.filter((owner) => isJunior(owner.context)) : named;
    if (owners === undefined || owners.length === 0)
      return this.ownerByGiven(entry, people.traits(candidate));
    if (context & Context.KindMask) {
      const leader = this.book.choose(this.book.surnamed(entry.full), context);
      const titled = leader && owners.find((owner) => owner.leader === leader);
      if (titled) return titled;
      if (
        leader &&
        (context & Context.Formal) !== 0 &&
        owners.every((owner) =>
          owner.leader ? !hasHeld(owner.leader, context) : !(owner.context & Context.KindMask),
        )
      )
        return null;
    }
    if (owners.length === 1) return owners[0] as NameEntry;
    const gender = people.gender(candidate);
    const fitting = gender === 0 ? owners : owners.filter((owner) => (owner.genders & gender) !== 0);
    return onlyMet(fitting);
  }

  /** The person that a given name alone means; the name of a country means none. */
  private ownerByGiven({ leader, last }: NameEntry, traits: number): NameEntry | null {
    return leader !== null || traits & Trait.Weak ? null : onlyMet(this.byGiven.get(last));
  }

  /** The entry that speaks for this one: names of one leader are one person. */
  private standFor(entry: NameEntry): NameEntry {
    if (!entry.leader) return entry;
    const known = this.byLeader.get(entry.leader);
    if (!known) this.byLeader.set(entry.leader, entry);
    return known ?? entry;
  }

  private number(entry: NameEntry): number {
    if (entry.person < 0) entry.person = this.entries.push(entry) - 1;
    return entry.person;
  }
}

function isJunior(context: number): boolean {
  return ((context >> Context.NumeralShift) & Context.NumberMask) === JUNIOR;
}

/** An entry without mentions. */
export function newEntry(first: number, last: number, full: number, isSingle: boolean): NameEntry {
  return {
    total: 0,
    mentions: 0,
    context: 0,
    genders: 0,
    determined: 0,
    person: -1,
    isPerson: false,
    leader: null,
    rivals: NO_ROWS,
    first,
    last,
    full,
    isSingle,
  };
}

/** Joins what two mentions say: an office outweighs none, and an unrelated occupation counts only without an office. */
function mergeContext(a: number, b: number): number {
  if (b === 0) return a;
  const main =
    a & Context.KindMask && !(b & Context.Formal && !(a & Context.Formal))
      ? a
      : b & Context.KindMask
        ? b
        : a || b;
  const other = main === a ? b : a;
  const country =
    main & (Context.CountryMask << Context.CountryShift)
      ? 0
      : other & (Context.CountryMask << Context.CountryShift);
  const unrelated = main & Context.KindMask ? 0 : other & Context.Unrelated;
  return (main | country | unrelated) & (main & Context.KindMask ? ~Context.Unrelated : -1);
}

function share(map: Map<number, NameEntry[]>, key: number, entry: NameEntry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

function only(list: readonly NameEntry[] | undefined): NameEntry | null {
  return list?.length === 1 ? (list[0] as NameEntry) : null;
}

/** The only person of a list, or the only one that the reader has met so far. */
function onlyMet(list: readonly NameEntry[] | undefined): NameEntry | null {
  return only(list) ?? only(list?.filter(({ person }) => person >= 0));
}

/** Evidence of all mentions of a name together. */
function verdict({ total, mentions }: NameEntry): number {
  return total / mentions + REPEAT_BONUS * Math.log2(mentions);
}
