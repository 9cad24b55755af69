import type { LeaderRow } from './leaderRows';
import { NO_ROLE, type Role } from './role';

/** One name as it stands in the article, however often. */
export interface NameEntry {
  total: number;
  mentions: number;
  /** What all mentions together say of an office. */
  role: Role;
  /** The words of the office that the role names; '' for none. */
  office: string;
  /** Genders told by titles and given names: {@link Trait} bits. */
  genders: number;
  /** Those told by civil titles alone. */
  addressed: number;
  /** See nameMarks.ts; 0 for none. */
  numeral: number;
  middle: number;
  /** Mentions with an article and no more: "the Example cell". */
  determined: number;
  /** Mentions in paragraphs of other languages. */
  foreign: number;
  /** Mentions that name something else: "Zuma beach was closed". */
  naming: number;
  /** Number of the person, -1 before one is given, or where it is none. */
  person: number;
  /** Judged to be a person by what the article says of the name. */
  isPerson: boolean;
  leader: LeaderRow | null;
  /** Leaders the name could mean as well. */
  rivals: readonly LeaderRow[];
  /** The family name comes first: "Park Min-jun". */
  isFamilyFirst: boolean;
  /** Introduced by an occupation where the article first has the name. */
  opensUnrelated: boolean;
  readonly first: number;
  readonly last: number;
  readonly full: number;
  /** Number of the letter the name begins with, 1 for A. */
  readonly letter: number;
  readonly form: NameForm;
}

export const enum NameForm {
  /** Given name and surname. */
  Full,
  /** Initials and surname: "T. Blair". */
  Initialled,
  /** One word. */
  Single,
  /** No name: a holder of an office that the text names by the office alone. */
  Office,
}

const NO_ROWS: readonly LeaderRow[] = [];

/** An entry without mentions. */
export function newEntry(
  form: NameForm,
  name: Pick<NameEntry, 'first' | 'last' | 'full' | 'letter'> = { first: 0, last: 0, full: 0, letter: 0 },
): NameEntry {
  return {
    total: 0,
    mentions: 0,
    role: NO_ROLE,
    office: '',
    genders: 0,
    addressed: 0,
    numeral: 0,
    middle: 0,
    determined: 0,
    foreign: 0,
    naming: 0,
    person: -1,
    isPerson: false,
    leader: null,
    rivals: NO_ROWS,
    isFamilyFirst: false,
    opensUnrelated: false,
    ...name,
    form,
  };
}

/** Bearers of one name beyond which the name alone tells nobody: so many are never told apart by it in prose. */
const MOST_BEARERS = 12;

/** Those in the article who share a surname or a given name. */
export class Bearers {
  private readonly known = new Set<NameEntry>();

  add(entry: NameEntry): void {
    this.known.add(entry);
  }

  /** In order of first mention; none where they are too many for the name to tell one. */
  get list(): readonly NameEntry[] {
    return this.known.size > MOST_BEARERS ? [] : [...this.known];
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }
}

/** The bearers of each name, by its hash. */
export class BearersByName {
  private readonly byName = new Map<number, Bearers>();

  add(name: number, entry: NameEntry): void {
    let bearers = this.byName.get(name);
    if (!bearers) this.byName.set(name, (bearers = new Bearers()));
    bearers.add(entry);
  }

  has(name: number): boolean {
    return this.byName.has(name);
  }

  of(name: number): readonly NameEntry[] {
    return this.byName.get(name)?.list ?? [];
  }
}

/** The only one of a list, or null. */
export function only(list: readonly NameEntry[]): NameEntry | null {
  return list.length === 1 ? list[0] : null;
}

/** The only person of a list, or the only one that the reader has met so far. */
export function onlyMet(list: readonly NameEntry[]): NameEntry | null {
  return only(list) ?? only(list.filter(({ person }) => person >= 0));
}
