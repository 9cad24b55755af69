import { has } from '../containers/flags';
import type { AnalysisOptions, ArticleDate, UserLeader } from '../article';
import { COUNTRIES } from '../data/countries';
import { Gazetteer, shippedGazetteer } from './gazetteer';
import { initialOf, JUNIOR, middleInitialOf, numeralOf, type LeaderRow, type Term } from './leaderRows';
import { nameKey } from './nameKey';
import { NameForm } from './nameEntries';
import { OfficeKind, officeKindOf, tierOf } from './officeKinds';
import { countryOfPlace } from '../syntax/places';
import { Trait } from './readPeople';
import { hasFlag, kindOf, placeOf, RoleFlag, type Role } from './role';

/** Days before a term within which its holder is shown as elect. */
const ELECT_DAYS = 150;

/** Finds leaders by name among the shipped rows and the user's own, as of the article's date. */
export class LeaderBook {
  private readonly user = new Gazetteer();
  private readonly shipped = shippedGazetteer();
  private readonly excluded: ReadonlySet<number>;
  private readonly own: readonly LeaderRow[];
  /** Terms that begin later than this day do not count yet. */
  private readonly horizon: string;

  constructor(
    readonly date: ArticleDate,
    { leaders = [], notLeaders = [] }: Pick<AnalysisOptions, 'leaders' | 'notLeaders'> = {},
  ) {
    this.horizon = laterBy(date.iso, ELECT_DAYS);
    this.excluded = new Set(notLeaders.map((name) => nameKey(name).full));
    this.own = this.wanted(leaders.map(userRow));
    for (const row of this.own) this.user.add(row);
  }

  /** Leaders with this full name. */
  named(full: number, ends: number): readonly LeaderRow[] {
    const own = this.user.named(full, ends);
    return this.wanted(own.length > 0 ? own : this.shipped.named(full, ends));
  }

  /** Leaders with this surname or name of one word. */
  surnamed(full: number): readonly LeaderRow[] {
    if (this.excluded.has(full)) return [];
    const own = this.user.surnamed(full);
    return this.wanted(own.length > 0 ? own : this.shipped.surnamed(full));
  }

  /** The one who holds an office of this kind in a country at the article's date, or null where none or several do. */
  holder(country: number, kind: OfficeKind): LeaderRow | null {
    const isHolder = (row: LeaderRow): boolean => this.holds(row, kind);
    const own = this.own.filter((row) => row.country === country && isHolder(row));
    const holders = own.length > 0 ? own : this.ofCountry(country).filter(isHolder);
    return holders.length === 1 ? holders[0] : null;
  }

  /** True where the row's office at the article's date is of this kind. */
  holds(row: LeaderRow, kind: OfficeKind): boolean {
    const isHeld = (term: Term): boolean => !term.isOfBody && isCurrent(term, this.date.iso);
    return row.terms.some((term) => term.kind === kind && isHeld(term));
  }

  /** True where some office of the row is held at the article's date. */
  isInOffice({ terms }: LeaderRow): boolean {
    return terms.some((term) => isCurrent(term, this.date.iso));
  }

  /** True for a name that the user does not want to be taken for a leader's. */
  isExcluded(name: string): boolean {
    return this.excluded.size > 0 && this.excluded.has(nameKey(name).full);
  }

  private wanted(rows: readonly LeaderRow[]): readonly LeaderRow[] {
    return this.excluded.size === 0 ? rows : rows.filter(({ name }) => !this.isExcluded(name));
  }

  /** Leaders with this word in their names, the reader's own among them. */
  withWord(hash: number): readonly LeaderRow[] {
    const own = this.user.withWord(hash);
    const shipped = this.shipped.withWord(hash);
    return this.wanted(own.length === 0 ? shipped : [...own, ...shipped]);
  }

  /** Leaders of a country, by its number. */
  ofCountry(country: number): readonly LeaderRow[] {
    return this.wanted(this.shipped.ofCountry(COUNTRIES[country - 1]?.code ?? 'VA'));
  }

  /**
   * The row that fits what the text says best, or null where none does: the country must not be another, an office
   * named must be one the leader had, and the term must have begun by the article's date.
   */
  choose(rows: readonly LeaderRow[], evidence: NameEvidence): LeaderRow | null {
    let best: LeaderRow | null = null;
    let bestFit = 0;
    for (const row of rows) {
      const fit = this.fit(row, evidence);
      if (fit > bestFit) {
        best = row;
        bestFit = fit;
      }
    }
    return best;
  }

  /** True where a row can be the one that a text means. */
  fits(row: LeaderRow, evidence: NameEvidence): boolean {
    return this.fit(row, evidence) > 0;
  }

  /** How well a row fits: 0 for not at all. */
  private fit(row: LeaderRow, evidence: NameEvidence): number {
    const { role } = evidence;
    const kind = heldKind(role);
    const country = countryOfPlace(placeOf(role));
    if (isSomebodyElse(row, evidence) || isOfElsewhere(row, country, kind)) return 0;
    if (hasFlag(role, RoleFlag.Unrelated) && !row.isFamous) return 0;
    const term = this.termOf(row, role);
    if (term === null) return 0;
    const isSameKind = kind !== 0 && hasHeld(row, role);
    const hasKind = kind === 0 || row.terms.some((own) => fitsKind(own.kind, kind));
    // Somebody whom the table knows by the full name has a new office.
    const isMoved = evidence.form === NameForm.Full && country === row.country && tierOf(kind) === 'leader';
    if (!hasKind && !isMoved && (!row.isFamous || isOfNamesake(row, evidence.form, kind))) return 0;
    const isOfCountry = country !== 0 && country === row.country;
    const isRunning = isCurrent(term, this.date.iso);
    return 1 + 4 * +hasKind + +isSameKind + 2 * +isRunning + 2 * +isOfCountry + recency(term);
  }

  /**
   * The term that counts at the article's date: the one running, else the last before, else one about to begin; that
   * one first where the text says elect.
   */
  termOf({ terms }: LeaderRow, role: Role): Term | null {
    const { iso } = this.date;
    let best: Term | null = null;
    for (const term of terms) {
      if (term.from > this.horizon) continue;
      if (best === null || isBetter(term, best, iso, role)) best = term;
    }
    return best;
  }
}

/** What a text says of the bearer of a name, beside the name. */
export interface NameEvidence {
  readonly form: NameForm;
  readonly role: Role;
  /** The number a monarch or pope goes by, or JUNIOR; 0 for none. */
  readonly numeral: number;
  /** Letter of the first initial inside the name, 0 for none. */
  readonly middle: number;
  /** Genders told by civil titles: bits of {@link Trait}. */
  readonly addressed: number;
}

/** A numeral, an initial or a "Mrs." that the leader does not have. */
function isSomebodyElse(row: LeaderRow, { numeral, middle, addressed }: NameEvidence): boolean {
  if (numeral !== 0 && numeral !== row.numeral && (row.numeral !== 0 || numeral === JUNIOR)) return true;
  if (middle !== 0 && row.initial !== 0 && middle !== row.initial) return true;
  if (addressed === 0 || row.gender === null) return false;
  return !has(addressed, row.gender === 'female' ? Trait.Female : Trait.Male);
}

/** "Attorney General Ruiz": a surname with an office that whoever is famous for another never had. */
function isOfNamesake({ country }: LeaderRow, form: NameForm, kind: OfficeKind): boolean {
  if (form === NameForm.Full) return false;
  // Of legislators' pasts the table knows little; those of the United States are called senators for long.
  return NEVER_LEADERS.has(kind) || (kind === OfficeKind.Legislator && COUNTRIES[country - 1]?.code !== 'US');
}

const NEVER_LEADERS: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.AttorneyGeneral,
  OfficeKind.Mayor,
  OfficeKind.Ambassador,
  OfficeKind.AgencyHead,
]);

/** The text names another country: of a famous leader only where it names an office as well. */
function isOfElsewhere(row: LeaderRow, country: number, kind: OfficeKind): boolean {
  return country !== 0 && !row.isOfNoCountry && country !== row.country && (kind !== 0 || !row.isFamous);
}

/** True where one of a row's offices is of just the kind that the text names. */
export function hasHeld({ terms }: LeaderRow, role: Role): boolean {
  const kind = heldKind(role);
  return terms.some((term) => term.kind === kind);
}

/** The kind of office that a text names: a deputy prime minister is a minister to the table. */
function heldKind(role: Role): OfficeKind {
  const kind = kindOf(role);
  if (!hasFlag(role, RoleFlag.Deputy)) return kind;
  if (kind === OfficeKind.PrimeMinister) return OfficeKind.Minister;
  return kind === OfficeKind.President ? OfficeKind.VicePresident : kind;
}

/** Heads of bodies, whom news calls heads, chairs and directors as it likes. */
const HEADS: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.AgencyHead,
  OfficeKind.SecretaryGeneral,
  OfficeKind.CentralBanker,
  OfficeKind.Governor,
  OfficeKind.Other,
]);

/** True where an office of the table can be what a text calls by a kind. */
export function fitsKind(own: OfficeKind, named: OfficeKind): boolean {
  if (own === named) return true;
  // "Secretary-General" and heads of agencies, "leader" of a party or of a country, a prime minister who is a chancellor.
  if (named === OfficeKind.Party) return own !== OfficeKind.Minister;
  if (HEADS.has(named)) return HEADS.has(own) || own === OfficeKind.President;
  if (named === OfficeKind.Speaker || named === OfficeKind.Governor) return own === OfficeKind.Other;
  if (named === OfficeKind.PrimeMinister) return own === OfficeKind.Governor;
  // "British finance minister" for the Chancellor of the Exchequer.
  if (named === OfficeKind.Minister) return own === OfficeKind.Chancellor;
  if (named === OfficeKind.Monarch || named === OfficeKind.Royal)
    return own === OfficeKind.Monarch || own === OfficeKind.Royal;
  return false;
}

export function isCurrent({ from, to }: Term, date: string): boolean {
  return from <= date && (to === '' || to > date);
}

function isBetter(term: Term, best: Term, date: string, role: Role): boolean {
  const kind = heldKind(role);
  const score = (own: Term) =>
    (hasFlag(role, RoleFlag.Elect) && own.from > date ? 8 : 0) +
    (isCurrent(own, date) ? 4 : 0) +
    (own.from <= date ? 2 : 0) +
    (kind !== 0 && own.kind === kind ? 1 : 0);
  const difference = score(term) - score(best);
  return difference > 0 || (difference === 0 && term.from > best.from);
}

/** 0 to 1 by how late a term ended, to settle ties. */
function recency({ to }: Term): number {
  return to === '' ? 1 : Math.max(0, (Number(to.slice(0, 4)) - 1940) / 100);
}

function laterBy(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

function userRow({
  name,
  office = '',
  country,
  aliases = [],
  gender,
  from = '',
  to = '',
}: UserLeader): LeaderRow {
  const number = COUNTRIES.findIndex(({ code }) => code === country?.toUpperCase()) + 1;
  return {
    name,
    family: name.slice(name.lastIndexOf(' ') + 1),
    isFamilyFirst: false,
    otherNames: aliases,
    country: number,
    gender: gender ?? null,
    isFamous: true,
    numeral: numeralOf(name),
    initial: middleInitialOf([name, ...aliases]),
    letter: initialOf(name, 0),
    isOfNoCountry: number === 0,
    terms: [{ office, kind: officeKindOf(office), acting: false, isOfBody: false, from, to, asOf: null }],
    source: 'user',
  };
}
