import { plainName, type Row, type Term } from './table';

/** One holder in a Wikidata export: a line of the query that CONTRIBUTING gives. */
export interface Claim {
  /** ISO 3166 alpha-2 code of the country, or of the country that the place lies in. */
  readonly iso: string;
  /** The place that is governed: "Chile", "Texas". */
  readonly place: string;
  /** "state" for who is its head, "government" for who heads its government. */
  readonly role: string;
  readonly person: string;
  /** Other names of the person, separated by "|". */
  readonly names: string;
  /** ISO days; '' where unknown, `to` also where the term runs. */
  readonly from: string;
  readonly to: string;
}

/** Offices whose holders the export has: heads of states and of governments. */
const HEADS =
  /^=?(?:Acting |Interim |Transitional |Caretaker )?(?:President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emperor|Emir|Sultan|Grand Duke|Governor)(?: of (?!the (?:European|World|UN|Bundes|Senate|National|Congress|Chamber|Inter)).*)?$/;

/**
 * Reads an export in the form of the query service's "JSON file".
 * @throws Error where it is none, or its lines lack the columns of the query.
 */
export function readClaims(json: string): Claim[] {
  const lines: unknown = JSON.parse(json);
  if (!Array.isArray(lines)) throw new Error('Not a list: save the result of the query as "JSON file".');
  return lines.map((line: unknown) => {
    const { iso, place, role, person, names = '', from = '', to = '' } = line as Partial<Claim>;
    if (!iso || !place || !role || !person)
      throw new Error(`Columns are missing, see the query in CONTRIBUTING.md: ${JSON.stringify(line)}`);
    return { iso, place, role, person, names, from: from.slice(0, 10), to: to.slice(0, 10) };
  });
}

/** What an export says otherwise than the table, a sentence each, by country. Nothing is said of what only one of them covers. */
export function differences(rows: readonly Row[], claims: readonly Claim[]): string[] {
  return [...claims.flatMap((claim) => claimed(rows, claim)), ...unclaimed(rows, claims)].sort();
}

/** What the table says otherwise of one holder of the export. */
function claimed(rows: readonly Row[], claim: Claim): string[] {
  const { iso, place, person, from, to } = claim;
  const holder = `${iso}: ${person}, head of ${claim.role} of ${place}, ${from}/${to}`;
  const own = rows
    .filter((row) => row.country === iso || row.country === '*')
    .find((row) => names(row, claim));
  if (own === undefined) return to === '' ? [`${holder}: not in the table.`] : [];
  const terms = own.terms.filter(({ office }) => HEADS.test(office));
  const same = terms.find((term) => meets(term.from, from)) ?? terms.find((term) => overlaps(term, claim));
  if (same === undefined) return to === '' ? [`${holder}: in the table with other terms only.`] : [];
  const term = `${same.office.replace('=', '')} ${same.from}/${same.to}`;
  if (!meets(same.from, from)) return [`${holder}: the table has ${term}.`];
  return meets(same.to, to) ? [] : [`${holder}: the table has ${term}.`];
}

/** Running terms of heads in the table, of places that the export covers, whose holders it does not have running. */
function unclaimed(rows: readonly Row[], claims: readonly Claim[]): string[] {
  const running = claims.filter(({ to }) => to === '');
  const covered = new Set(running.map(({ iso }) => iso));
  return rows
    .filter(({ country }) => covered.has(country))
    .flatMap((row) =>
      row.terms
        .filter(({ office, to }) => to === '' && HEADS.test(office) && covers(running, row.country, office))
        .filter(() => !running.some((claim) => claim.iso === row.country && names(row, claim)))
        .map((term) => {
          const office = term.office.replace('=', '');
          return `${row.country}: ${plainName(row.name)}, ${office} ${term.from}/: not running in the export.`;
        }),
    );
}

/** True where the export has the place of an office: the country itself, or the one the office names after "of". */
function covers(claims: readonly Claim[], iso: string, office: string): boolean {
  const place = / of (?:the )?(.+)$/.exec(office)?.[1];
  return place === undefined || claims.some((claim) => claim.iso === iso && claim.place === place);
}

/** True where a row is about the person of the export. */
function names({ name, others }: Row, { person, names: more }: Claim): boolean {
  const wanted = new Set([person, ...more.split('|')].map(fold));
  return [plainName(name), ...others].some((own) => wanted.has(fold(own)));
}

function overlaps(term: Term, { from, to }: Claim): boolean {
  return (to === '' || term.from <= to) && (term.to === '' || from === '' || term.to >= from);
}

/** True where two dates are the same as far as both are known. */
function meets(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-.’']/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}
