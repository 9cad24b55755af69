import { has, withFlags } from '../containers/flags';
import { joinHash } from '../text/lexicon';
import { JUNIOR, type LeaderRow } from './leaderRows';
import { hasHeld, type LeaderBook } from './leaderBook';
import { nameKey } from './nameKey';
import { BearersByName, NameForm, newEntry, only, onlyMet, type NameEntry } from './nameEntries';
import { firstLetterIn, isInitialOnly, middleInitialIn, numeralIn } from './nameMarks';
import { Trait, type PeopleFacts, type PeopleRecord } from './readPeople';
import { hasFlag, hasKind, kindOf, mergeRoles, placeOf, RoleFlag, type Role } from './role';

/** Which candidates name which person. */
export interface NameClusters {
  /** Number of the first candidate of each paragraph, in one numbering through the article. */
  readonly offsets: Int32Array;
  /** Person of each candidate, numbered by first mention, or -1. */
  readonly persons: Int32Array;
  /** The name each person was told by, by number. */
  readonly entries: NameEntry[];
}

/** Added for each doubling of the mentions of a name, in hundredths of log-odds. */
const REPEAT_BONUS = 30;
/** What a single word that also opens or ends the name of a thing loses. */
const THING_PENALTY = 150;
/** What the full name of a leader gains, and a surname that tells the leader alone. */
const LEADER_BONUS = 500;
const SURNAME_BONUS = 250;
const FAMOUS_BONUS = 400;
/** What a name gains that stands with a public office in capitals. */
const OFFICE_BONUS = 150;
/** Keeps apart what is gathered by a civil title or an initial from what is gathered by the name alone. */
const FEMALE_KEY = 101;
const MALE_KEY = 102;
const INITIAL_KEY = 200;

/**
 * Tells persons from other names over the whole article, and which mentions are one person: a full name is judged by
 * all its mentions together, a single word goes to the full name that has it as surname or given name, or to the leader
 * of that surname.
 */
export function clusterNames(paragraphs: readonly PeopleRecord[], book: LeaderBook): NameClusters {
  const offsets = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++) offsets[p + 1] = offsets[p] + paragraphs[p].facts.people.count;
  const names = new Names(book);
  for (const { facts, text } of paragraphs)
    for (let c = placesOf(facts); c < facts.people.count; c++) names.read(facts.people, c, text);
  names.judge();
  const persons = new Int32Array(offsets[paragraphs.length]);
  let at = 0;
  for (const { facts } of paragraphs)
    for (let c = 0, places = placesOf(facts); c < facts.people.count; c++)
      persons[at++] = c < places ? -1 : names.personOf(facts.people, c);
  return { offsets, persons, entries: names.entries };
}

/** How many of a paragraph's first candidates stand in its dateline, and so are places: "SYDNEY - ". */
function placesOf({ people, furniture: { dateline } }: PeopleRecord['facts']): number {
  let count = 0;
  while (dateline && count < people.count && people.end(count) <= dateline.end) count++;
  return count;
}

class Names {
  /** Persons by number. */
  readonly entries: NameEntry[] = [];
  private readonly known = new Map<number, NameEntry>();
  private readonly full: NameEntry[] = [];
  private readonly initialled: NameEntry[] = [];
  private readonly single: NameEntry[] = [];
  /** Accepted names by surname and by given name. */
  private readonly bySurname = new BearersByName();
  private readonly byGiven = new BearersByName();
  /** The entry that stands for a leader, whatever the names. */
  private readonly byLeader = new Map<LeaderRow, NameEntry>();
  /** Words that open or end the name of a thing, and whole names of things. */
  private readonly things = new Set<number>();
  private readonly thingNames = new Set<number>();
  /** Initials that stand with flights. */
  private readonly airports = new Set<number>();

  constructor(private readonly book: LeaderBook) {}

  read(people: PeopleFacts, candidate: number, text: string): void {
    const traits = people.traits(candidate);
    if (has(traits, Trait.Thing)) {
      this.things.add(people.firstHash(candidate)).add(people.lastHash(candidate));
      this.thingNames.add(people.fullHash(candidate));
      return;
    }
    const entry = this.entryOf(people, candidate);
    const role = people.role(candidate);
    if (entry.mentions === 0 && entry.role === 0) entry.opensUnrelated = hasFlag(role, RoleFlag.Unrelated);
    const merged = mergeRoles(entry.role, role);
    if (people.roleEnd(candidate) > 0 && (entry.office === '' || kindOf(merged) !== kindOf(entry.role)))
      entry.office = text.slice(people.roleStart(candidate), people.roleEnd(candidate));
    entry.role = merged;
    entry.isFamilyFirst ||= has(traits, Trait.FamilyFirst);
    entry.numeral ||= numeralIn(people.marks(candidate));
    entry.middle ||= middleInitialIn(people.marks(candidate));
    if (has(traits, Trait.Addressed)) entry.addressed = withFlags(entry.addressed, people.gender(candidate));
    if (has(traits, Trait.Weak)) return;
    entry.total += people.score(candidate);
    entry.mentions++;
    entry.genders = withFlags(entry.genders, people.gender(candidate));
    if (hasFlag(role, RoleFlag.Determined)) entry.determined++;
    if (has(traits, Trait.Foreign)) entry.foreign++;
    if (has(traits, Trait.Naming)) entry.naming++;
    if (isOfAirport(people, candidate, text)) this.airports.add(entry.last);
  }

  private entryOf(people: PeopleFacts, candidate: number): NameEntry {
    const form = formOf(people, candidate);
    const key = this.keyOf(people, candidate, form);
    let entry = this.known.get(key);
    if (entry) return entry;
    entry = newEntry(form, {
      first: people.firstHash(candidate),
      last: people.lastHash(candidate),
      full: people.fullHash(candidate),
      letter: firstLetterIn(people.marks(candidate)),
    });
    this.known.set(key, entry);
    this.listOf(form).push(entry);
    return entry;
  }

  private listOf(form: NameForm): NameEntry[] {
    if (form === NameForm.Full) return this.full;
    return form === NameForm.Initialled ? this.initialled : this.single;
  }

  /** Judges the names, and looks up the leaders among them. */
  judge(): void {
    for (const entry of this.full) this.judgeFull(entry);
    for (const entry of this.initialled) this.judgeInitialled(entry);
    for (const entry of this.single) this.chooseBySurname(entry);
    for (const entry of this.single)
      if (isTitledLeader(entry)) this.bySurname.add(entry.last, this.standFor(entry));
    for (const entry of this.single) {
      const penalty = this.things.has(entry.last) ? THING_PENALTY : 0;
      entry.isPerson =
        this.bySurname.has(entry.last) ||
        (entry.mentions === 0 ? entry.leader !== null : verdict(entry) > penalty);
    }
  }

  private judgeFull(entry: NameEntry): void {
    const rows = this.book.named(entry.full, joinHash(joinHash(0, entry.first), entry.last));
    entry.leader = this.choose(rows.length > 0 ? rows : this.book.surnamed(entry.full), entry);
    // "the Example biography", and never the name alone.
    if (entry.determined === entry.mentions) entry.leader = null;
    if (entry.leader) entry.total += LEADER_BONUS * entry.mentions;
    entry.isPerson = verdict(entry) > 0 && (entry.leader !== null || !this.isThing(entry));
    if (entry.isPerson) this.accept(entry);
    else this.things.add(entry.first).add(entry.last);
  }

  /** "MV Amelia Rose", "the Amelia Rose": a name that stands for a thing elsewhere, or never without an article. */
  private isThing(entry: NameEntry): boolean {
    if (hasKind(entry.role)) return false;
    return this.thingNames.has(entry.full) || entry.determined === entry.mentions;
  }

  /** "T. Blair": the full name of that surname and letter, or somebody of their own. */
  private judgeInitialled(entry: NameEntry): void {
    const fits = (own: NameEntry): boolean => own.form === NameForm.Full && own.letter === entry.letter;
    const owner = only(this.bySurname.of(entry.last).filter(fits));
    entry.isPerson = owner !== null || verdict(entry) > 0;
    if (owner) entry.leader = owner.leader;
    else {
      const rows = this.book.surnamed(entry.last === entry.full ? entry.full : joinHash(0, entry.last));
      const named = rows.filter(({ letter, isFamous }) => isFamous && letter === entry.letter);
      // "R. Ruiz" alone may be anybody: the text has to say more.
      entry.leader = hasLeaderCue(entry) ? this.choose(named, entry) : null;
    }
    if (entry.leader) entry.isPerson = true;
    if (entry.isPerson) this.bySurname.add(entry.last, owner ?? this.standFor(entry));
  }

  /** A name that the article opens with a trade of its own ("nurse NAME") and gives no office is that of a namesake. */
  private choose(rows: readonly LeaderRow[], entry: NameEntry): LeaderRow | null {
    const row = this.book.choose(rows, entry);
    const isNamesake = entry.opensUnrelated && !hasKind(entry.role);
    return isNamesake && row?.source !== 'user' ? null : row;
  }

  private accept(entry: NameEntry): void {
    const owner = this.standFor(entry);
    this.bySurname.add(entry.last, owner);
    this.byGiven.add(entry.first, owner);
    if (entry.leader?.isFamilyFirst || (entry.isFamilyFirst && !entry.leader))
      this.bySurname.add(entry.first, owner);
  }

  /** The leader a surname alone means: by country or office in the text, or because everybody knows. */
  private chooseBySurname(entry: NameEntry): void {
    const rows = this.book.surnamed(entry.full);
    if (rows.length === 0 || (entry.mentions > 0 && entry.determined === entry.mentions)) return;
    // Without office or country only whom everybody knows is meant, or whom the article has named.
    const meant = hasLeaderCue(entry) ? rows : rows.filter((row) => this.isMeantAlone(row, entry));
    const fitting = this.book.choose(meant, entry);
    const isMet = fitting !== null && this.byLeader.has(fitting);
    // "Dr. Ruiz" is a stranger only where the article has not named the leader in full.
    const leader = isMet ? fitting : this.choose(meant, entry);
    if (!leader) return;
    if (!hasLeaderCue(entry) && !isMet && this.isElse(entry, leader, rows)) return;
    entry.leader = leader;
    entry.rivals = rows;
    entry.total += (leader.isFamous ? FAMOUS_BONUS : SURNAME_BONUS) * entry.mentions;
  }

  /** Whom everybody knows by the one word, or whom the article has named. */
  private isMeantAlone(row: LeaderRow, entry: NameEntry): boolean {
    return row.isFamous || this.byLeader.has(row) || this.isByInitials(row, entry);
  }

  /** The initials of a leader whose surname alone may be anybody's, where nothing in the article bears them. */
  private isByInitials({ otherNames }: LeaderRow, { full, last, naming }: NameEntry): boolean {
    if (naming > 0 || this.things.has(last) || this.airports.has(last)) return false;
    return otherNames.some((name) => INITIALS.test(name) && nameKey(name).full === full);
  }

  /** Whether a surname alone means no leader, though one bears it whom everybody knows. */
  private isElse(entry: NameEntry, leader: LeaderRow, rows: readonly LeaderRow[]): boolean {
    if (entry.mentions === 0 || entry.naming === entry.mentions) return true;
    return this.isGivenName(entry) || this.hasHolderBeside(leader, rows, entry);
  }

  /** "Petro Shevchenko lost his barn. Petro lives with his son." */
  private isGivenName(entry: NameEntry): boolean {
    return this.byGiven.of(entry.last).some((own) => own.leader === null && !own.isFamilyFirst);
  }

  /** Somebody else of the surname holds an office today, and the one whom everybody knows holds none. */
  private hasHolderBeside(leader: LeaderRow, rows: readonly LeaderRow[], entry: NameEntry): boolean {
    const isHolder = (row: LeaderRow): boolean => this.book.isInOffice(row) && this.book.fits(row, entry);
    return !this.book.isInOffice(leader) && rows.some(isHolder);
  }

  /** The person a candidate names, numbered by first mention; -1 for none. */
  personOf(people: PeopleFacts, candidate: number): number {
    if (has(people.traits(candidate), Trait.Thing)) return -1;
    const entry = this.entryOf(people, candidate);
    const owner = this.ownerOf(entry, people, candidate);
    if (owner) return this.number(owner);
    return entry.isPerson ? this.number(this.standFor(entry)) : -1;
  }

  /**
   * What a candidate's mentions are gathered by: given name and surname, or a single word. A son named "Jr." is kept
   * apart, and so are those that only an initial or a civil title tells apart.
   */
  private keyOf(people: PeopleFacts, candidate: number, form: NameForm): number {
    const last = people.lastHash(candidate);
    const marks = people.marks(candidate);
    let key = form === NameForm.Full ? joinHash(joinHash(0, people.firstHash(candidate)), last) : last;
    if (numeralIn(marks) === JUNIOR) key = joinHash(key, JUNIOR);
    if (form === NameForm.Initialled) return joinHash(key, INITIAL_KEY + firstLetterIn(marks));
    if (form === NameForm.Single) return joinHash(key, addressOf(people, candidate));
    const middle = middleInitialIn(marks);
    const isShared = middle !== 0 && this.book.named(people.fullHash(candidate), key).length > 1;
    return isShared ? joinHash(key, middle) : key;
  }

  /** The name that a single word or one with initials stands for, or null. */
  private ownerOf(entry: NameEntry, people: PeopleFacts, candidate: number): NameEntry | null {
    if (entry.form === NameForm.Full) return null;
    const bearers = this.bySurname.of(entry.last);
    if (entry.form === NameForm.Initialled)
      return only(bearers.filter((own) => own.form === NameForm.Full && own.letter === entry.letter));
    if (bearers.length === 0) return this.ownerByGiven(entry, people, candidate);
    const isJunior = numeralIn(people.marks(candidate)) === JUNIOR;
    const named = isJunior ? bearers.filter(({ numeral }) => numeral === JUNIOR) : bearers;
    return this.bearerOf(named, entry, people, candidate);
  }

  private bearerOf(
    bearers: readonly NameEntry[],
    entry: NameEntry,
    people: PeopleFacts,
    candidate: number,
  ): NameEntry | null {
    const role = people.role(candidate);
    if (hasKind(role)) {
      const titled = only(bearers.filter((own) => this.bears(own, role)));
      if (titled) return titled;
      const isOther = (own: NameEntry): boolean => own.leader !== null || hasKind(own.role);
      if (hasFlag(role, RoleFlag.Formal) && entry.leader && !bearers.some(isOther)) return null;
    }
    // A surname that is a given name elsewhere ("Vance") tells no gender; what stands before it does.
    const gender = has(people.traits(candidate), Trait.Addressed) ? people.gender(candidate) : 0;
    const fitting = bearers.filter((own) => gender === 0 || mayBe(own, gender));
    if (fitting.length < 2) return only(fitting);
    const own = fitting.filter((bearer) => !hasFlag(bearer.role, RoleFlag.Relative));
    const met = (own.length > 0 ? own : fitting).filter(({ person }) => person >= 0);
    return only(met) ?? onlyMet(fitting) ?? only(met.filter(isPublic)) ?? mostNamed(met);
  }

  /** True where somebody has or had the office that stands with a name. */
  private bears({ leader, role }: NameEntry, named: Role): boolean {
    return leader ? hasHeld(leader, named) || kindOf(role) === kindOf(named) : kindOf(role) === kindOf(named);
  }

  /**
   * The person that a given name alone means: a leader of the table only where the story names that one in full again and
   * again ("Kamala"), and nobody by the name of a country.
   */
  private ownerByGiven(entry: NameEntry, people: PeopleFacts, candidate: number): NameEntry | null {
    if (entry.leader !== null || has(people.traits(candidate), Trait.Weak)) return null;
    const bearer = onlyMet(this.byGiven.of(entry.last));
    return bearer?.leader && bearer.mentions < OFTEN ? null : bearer;
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

/** Mentions in full after which a leader is meant by the given name alone. */
const OFTEN = 3;

function formOf(people: PeopleFacts, candidate: number): NameForm {
  if (!has(people.traits(candidate), Trait.Single)) return NameForm.Full;
  return isInitialOnly(people.marks(candidate)) ? NameForm.Initialled : NameForm.Single;
}

/** "Mr." and "Mrs." before one surname are two persons. */
function addressOf(people: PeopleFacts, candidate: number): number {
  if (!has(people.traits(candidate), Trait.Addressed)) return 0;
  return people.gender(candidate) === Trait.Female ? FEMALE_KEY : MALE_KEY;
}

/** What beside a surname says that it is a leader's: an office, a country, a number as monarchs have. */
function hasLeaderCue({ role, numeral }: NameEntry): boolean {
  return hasKind(role) || placeOf(role) !== 0 || numeral !== 0;
}

/** "President Ruiz" introduces a bearer of the surname as a full name does. */
function isTitledLeader({ leader, role }: NameEntry): boolean {
  return leader !== null && hasKind(role) && hasFlag(role, RoleFlag.Formal);
}

function mayBe({ leader, genders }: NameEntry, gender: number): boolean {
  const known = leader?.gender ? (leader.gender === 'female' ? Trait.Female : Trait.Male) : genders;
  return known === 0 || has(known, gender);
}

/** Who is named in full far more often than the others of a surname: the one the article is about. */
function mostNamed(bearers: readonly NameEntry[]): NameEntry | null {
  const [first, second] = [...bearers].sort((a, b) => b.mentions - a.mentions);
  return first && second && first.mentions >= 3 * second.mentions ? first : null;
}

function isPublic({ leader, role }: NameEntry): boolean {
  return leader !== null || (hasKind(role) && !hasFlag(role, RoleFlag.Relative));
}

/** Evidence of all mentions of a name together; none for a name that stands in another language only, if no leader's. */
function verdict({ total, mentions, role, leader, foreign }: NameEntry): number {
  if (leader === null && foreign > 0 && foreign === mentions) return -Infinity;
  const office = hasKind(role) && !hasFlag(role, RoleFlag.OfBody) ? OFFICE_BONUS : 0;
  return total / mentions + office + REPEAT_BONUS * Math.log2(mentions);
}

/** What a leader may be called by for short: "LBJ". */
const INITIALS = /^[A-Z]{3}$/;

/** What is told of airports, which go by three letters, too: "JFK". */
const FLYING =
  /\b(?:air(?:ports?|lines?|craft)|flights?|fl(?:y|ies|ying|ew|own)|runways?|terminals?|jets?|planes?|land(?:s|ed|ing))\b/i;

/** "Flights from JFK": three letters that stand for an airport. */
function isOfAirport(people: PeopleFacts, candidate: number, text: string): boolean {
  const start = people.start(candidate);
  const end = people.end(candidate);
  return end - start === 3 && INITIALS.test(text.slice(start, end)) && FLYING.test(text);
}
