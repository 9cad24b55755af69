import type {
  AnalysisOptions,
  ArticleDate,
  Leader,
  LeaderReason,
  LeaderStatus,
  UserLeader,
} from '../article';
import { COUNTRIES } from '../data/countries';
import { Context } from './context';
import { Gazetteer, shippedGazetteer } from './gazetteer';
import { JUNIOR, middleInitialOf, numeralOf, officeOf, type LeaderRow, type Term } from './leaderRows';
import { nameKey } from './nameKey';
import { OfficeKind, officeKindOf } from './offices';

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
  holder(country: number, kind: number): LeaderRow | null {
    const isHolder = (row: LeaderRow): boolean => this.holds(row, kind);
    const own = this.own.filter((row) => row.country === country && isHolder(row));
    const holders = own.length > 0 ? own : this.ofCountry(country).filter(isHolder);
    return holders.length === 1 ? (holders[0] as LeaderRow) : null;
  }

  /** True where the row's office at the article's date is of this kind. */
  holds(row: LeaderRow, kind: number): boolean {
    const isHeld = (term: Term): boolean => !term.isOfBody && isCurrent(term, this.date.iso);
    return row.terms.some((term) => (term.kind as number) === kind && isHeld(term));
  }

  /** True for a name that the user does not want to be taken for a leader's. */
  isExcluded(name: string): boolean {
    return this.excluded.size > 0 && this.excluded.has(nameKey(name).full);
  }

  private wanted(rows: readonly LeaderRow[]): readonly LeaderRow[] {
    return this.excluded.size === 0 ? rows : rows.filter(({ name }) => !this.isExcluded(name));
  }

  /** Leaders whose names begin with this word. */
  withGivenName(hash: number): readonly LeaderRow[] {
    return this.wanted(this.shipped.withGivenName(hash));
  }

  /** Leaders of a country, by its number. */
  ofCountry(country: number): readonly LeaderRow[] {
    return this.wanted(this.shipped.ofCountry(COUNTRIES[country - 1]?.code ?? 'VA'));
  }

  /**
   * The row that fits what the text says best, or null where none does: the country must not be another, an office
   * named must be one the leader had, and the term must have begun by the article's date.
   */
  choose(rows: readonly LeaderRow[], context: number): LeaderRow | null {
    let best: LeaderRow | null = null;
    let bestFit = 0;
    for (const row of rows) {
      const fit = this.fit(row, context);
      if (fit > bestFit) {
        best = row;
        bestFit = fit;
      }
    }
    return best;
  }

  /** How well a row fits: 0 for not at all. */
  fit(row: LeaderRow, context: number): number {
    const kind = heldKind(context);
    const country = (context >> Context.CountryShift) & Context.CountryMask;
    if (context & Context.Unrelated && !row.isFamous) return 0;
    const numeral = (context >> Context.NumeralShift) & Context.NumberMask;
    const isOther = numeral !== row.numeral && (row.numeral !== 0 || numeral === JUNIOR);
    if (numeral !== 0 && isOther) return 0;
    const initial = (context >>> Context.InitialShift) & Context.NumberMask;
    if (initial !== 0 && row.initial !== 0 && initial !== row.initial) return 0;
    if (country !== 0 && !row.isOfNoCountry && country !== row.country && (kind !== 0 || !row.isFamous))
      return 0;
    const term = this.termOf(row, context);
    if (term === null) return 0;
    const hasKind = kind === 0 || row.terms.some((own) => fitsKind(own.kind, kind));
    if (!hasKind && !row.isFamous) return 0;
    const isSameKind = kind !== 0 && hasHeld(row, context);
    return (
      1 +
      (hasKind ? 4 : 0) +
      (isSameKind ? 1 : 0) +
      (isCurrent(term, this.date.iso) ? 2 : 0) +
      (country !== 0 && country === row.country ? 2 : 0) +
      recency(term)
    );
  }

  /**
   * The term that counts at the article's date: the one running, else the last before, else one about to begin; that
   * one first where the text says elect.
   */
  private termOf({ terms }: LeaderRow, context: number): Term | null {
    const { iso } = this.date;
    let best: Term | null = null;
    for (const term of terms) {
      if (term.from > this.horizon) continue;
      if (best === null || isBetter(term, best, iso, context)) best = term;
    }
    return best;
  }

  /** What the reader is told of a row. `rivals` are the other leaders the name could mean. */
  describe(
    row: LeaderRow,
    context: number,
    rivals: readonly LeaderRow[],
    reason: LeaderReason,
  ): Leader | null {
    const term = this.termOf(row, context);
    if (term === null) return null;
    return {
      name: row.name,
      tier: 'leader',
      office: term.office,
      country: COUNTRIES[row.country - 1]?.code ?? null,
      from: term.from || null,
      to: term.to || null,
      status: statusOf(term, this.date.iso),
      asOf: term.asOf,
      reason: row.source === 'user' ? 'own list' : reason,
      source: row.source,
      otherNames: row.otherNames,
      ambiguousWith: rivals
        .filter((rival) => rival !== row && this.fit(rival, context) > 0)
        .map(({ name }) => name),
    };
  }
}

/** A leader that only the text's own title makes one: "President Ana Example of Freedonia". */
export function leaderFromText(name: string, context: number): Leader | null {
  const title = TITLES[context & Context.KindMask];
  if (!title || context & (Context.BodyBefore | Context.Unrelated)) return null;
  const country = (context >> Context.CountryShift) & Context.CountryMask;
  const modest = (context & Context.Deputy) !== 0 ? `Deputy ${title}` : title;
  const office = country === 0 ? modest : officeOf(modest, country);
  return {
    name,
    tier: 'leader',
    office,
    country: COUNTRIES[country - 1]?.code ?? null,
    from: null,
    to: null,
    status: statusInText(context),
    asOf: null,
    reason: 'title before',
    source: 'text',
    otherNames: [],
    ambiguousWith: [],
  };
}

/** Offices whose holders are leaders where the text alone says so, by {@link OfficeKind}. */
const TITLES: Readonly<Record<number, string>> = {
  [OfficeKind.President]: 'President',
  [OfficeKind.PrimeMinister]: 'Prime Minister',
  [OfficeKind.Chancellor]: 'Chancellor',
  [OfficeKind.Minister]: 'Minister',
  [OfficeKind.SecretaryGeneral]: 'Secretary-General',
  [OfficeKind.Governor]: 'Governor',
  [OfficeKind.VicePresident]: 'Vice President',
  [OfficeKind.SupremeLeader]: 'Supreme Leader',
};

function statusInText(context: number): LeaderStatus {
  if (context & Context.Former) return 'former';
  if (context & Context.Elect) return 'elect';
  if (context & Context.Acting) return 'acting';
  return context & Context.Nominee ? 'nominee' : 'in office';
}

/** True where one of a row's offices is of just the kind that the text names. */
export function hasHeld({ terms }: LeaderRow, context: number): boolean {
  return terms.some(({ kind }) => (kind as number) === heldKind(context));
}

/** The kind of office that a text names: a deputy prime minister is a minister to the table. */
function heldKind(context: number): number {
  const kind = context & Context.KindMask;
  if ((context & Context.Deputy) === 0) return kind;
  if (kind === (OfficeKind.PrimeMinister as number)) return OfficeKind.Minister;
  return kind === (OfficeKind.President as number) ? OfficeKind.VicePresident : kind;
}

function fitsKind(own: OfficeKind, named: number): boolean {
  if (own === (named as OfficeKind)) return true;
  // "Secretary-General" and heads of agencies, "leader" of a party or of a country, a prime minister who is a chancellor.
  if (named === OfficeKind.Party) return own !== OfficeKind.Minister;
  // "British finance minister" for the Chancellor of the Exchequer.
  if (named === OfficeKind.Minister) return own === OfficeKind.Chancellor;
  if (named === OfficeKind.Monarch || named === OfficeKind.Royal)
    return own === OfficeKind.Monarch || own === OfficeKind.Royal;
  return false;
}

function isCurrent({ from, to }: Term, date: string): boolean {
  return from <= date && (to === '' || to > date);
}

function isBetter(term: Term, best: Term, date: string, context: number): boolean {
  const kind = heldKind(context);
  const score = (own: Term) =>
    (context & Context.Elect && own.from > date ? 8 : 0) +
    (isCurrent(own, date) ? 4 : 0) +
    (own.from <= date ? 2 : 0) +
    (kind !== 0 && (own.kind as number) === kind ? 1 : 0);
  const difference = score(term) - score(best);
  return difference > 0 || (difference === 0 && term.from > best.from);
}

/** 0 to 1 by how late a term ended, to settle ties. */
function recency({ to }: Term): number {
  return to === '' ? 1 : Math.max(0, (Number(to.slice(0, 4)) - 1940) / 100);
}

function statusOf(term: Term, date: string): LeaderStatus {
  if (term.from > date) return 'elect';
  if (!isCurrent(term, date)) return 'former';
  if (term.asOf !== null && term.asOf < date) return 'unknown';
  return term.acting ? 'acting' : 'in office';
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
    isOfNoCountry: number === 0,
    terms: [{ office, kind: officeKindOf(office), acting: false, isOfBody: false, from, to, asOf: null }],
    source: 'user',
  };
}
