/** The table of leaders, from the files of rows in this folder to the line that each row is in the shipped table. */

/** One row as a file has it. */
export interface Row {
  /** ISO 3166 alpha-2, "*" for an international body. */
  readonly country: string;
  /** The name as news has it, the family name in brackets. */
  readonly name: string;
  /** "f", "m" or "", with "!" where the surname alone tells. */
  readonly gender: string;
  readonly others: readonly string[];
  readonly terms: readonly Term[];
  /** Key of the source of whatever in the row names none itself. */
  readonly source: string;
}

export interface Term {
  /** "President", or with "=" before it where it is shown as it stands, without the country. */
  readonly office: string;
  /** ISO day, or year and month, or year; `to` is '' where the term was open at the source's day. */
  readonly from: string;
  readonly to: string;
  /** Key of the source of an open term, where it is another than the row's. */
  readonly source: string | null;
}

export interface Source {
  /** ISO day up to which the source vouches for what it says. */
  readonly day: string;
  readonly text: string;
}

const TERM = /^(=?\S.*) (\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})?(?:@(\w+))?$/;

/** Lines without comments and blank ones. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Reads the list of sources, by key.
 * @throws Error for a line that is none.
 */
export function readSources(text: string): Map<string, Source> {
  return new Map(
    linesOf(text).map((line) => {
      const [key = '', day = '', source = ''] = line.split('|').map((cell) => cell.trim());
      if (!/^\w+$/.test(key) || !/^\d{4}-\d\d-\d\d$/.test(day) || source === '')
        throw new Error(`Not a source: ${line}`);
      return [key, { day, text: source }];
    }),
  );
}

/**
 * Reads a file of rows: country | name | gender | other names | terms.
 * @throws Error for a row that is none, and for one before the file has named its source.
 */
export function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let source = '';
  for (const line of linesOf(text)) {
    const named = /^source: (\w+)$/.exec(line)?.[1];
    if (named !== undefined) source = named;
    else if (source === '') throw new Error(`No source is named before: ${line}`);
    else rows.push(readRow(line, source));
  }
  return rows;
}

function readRow(line: string, source: string): Row {
  const cells = line.split('|').map((cell) => cell.trim());
  const [country = '', name = '', gender = '', others = '', terms = ''] = cells;
  if (cells.length !== 5 || !/^(?:[A-Z]{2}|\*)$/.test(country) || !/\[.+\]/.test(name))
    throw new Error(`Not a row of five cells: ${line}`);
  if (!/^[fm]?!?$/.test(gender)) throw new Error(`Neither f nor m: ${line}`);
  return { country, name, gender, others: partsOf(others), terms: partsOf(terms).map(readTerm), source };
}

function readTerm(text: string): Term {
  const [, office, from, to = '', source = null] = TERM.exec(text) ?? [];
  if (office === undefined || from === undefined) throw new Error(`Not a term: ${text}`);
  return { office, from, to, source };
}

/** The name without its brackets. */
export function plainName(name: string): string {
  return name.replace(/[[\]]/g, '');
}

/** Spellings without umlauts, as agencies write German names: "Joerg" for "Jörg", "Schroeder" for "Schröder". */
function withoutUmlauts({ country, name, others }: Row): readonly string[] {
  if (!['DE', 'AT', 'CH', 'LI', '*'].includes(country) || !/[äöü]/i.test(name)) return others;
  const letters: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    Ä: 'Ae',
    Ö: 'Oe',
    Ü: 'Ue',
  };
  const spell = (text: string): string => text.replace(/[äöü]/gi, (letter) => letters[letter] ?? letter);
  const family = /\[(.*)\]/.exec(name)?.[1] ?? '';
  const spellings = [spell(plainName(name)), ...(/[äöü]/i.test(family) ? [spell(family)] : [])];
  return [...new Set([...others, ...spellings])];
}

/** The module of the shipped table. */
export function tableModule(rows: readonly Row[], sources: ReadonlyMap<string, Source>): string {
  const used = [...sources].filter(([key]) => rows.some((row) => sourcesOf(row).includes(key)));
  const latest = used.map(([, { day }]) => day).sort();
  const offices = commonOffices(rows);
  const list = used.map(([key, { day, text }]) => `  ${key}: ['${text}', '${day}'],\n`).join('');
  return `// Built by scripts/leaders/build.ts. Do not edit.

/** The last day on which any source of the table was checked; each row's own source has its day in LEADER_SOURCES. */
export const LEADERS_AS_OF = '${latest.at(-1) ?? ''}';

/** Where rows are from, by key: source and the day up to which its rows are known to hold. */
export const LEADER_SOURCES: Readonly<Record<string, readonly [string, string]>> = {
${list}};

/** Offices that many rows have; these name them by their numbers. "=" stands before an office shown as it stands. */
export const LEADER_OFFICES: readonly string[] = ${JSON.stringify(offices)};

/**
 * Leaders, one a line: country (* for international bodies) | name, family name in brackets | gender, ! where the
 * surname alone tells | other names | terms: office or its number, blank, from/to as YYYYMMDD, YYYYMM or YYYY, "@" and the
 * source of an open term where it is another than the row's | source.
 */
export const LEADERS = \`${rows.map((row) => lineOf(row, offices)).join('\n')}\`;
`;
}

/** Offices of three rows and more, the most frequent first. */
function commonOffices(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of rows)
    for (const { office } of terms) counts.set(office, (counts.get(office) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= 3);
  return common.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([office]) => office);
}

function lineOf(row: Row, offices: readonly string[]): string {
  const terms = row.terms.map(({ office, from, to, source }) => {
    const number = offices.indexOf(office);
    const span = `${from}/${to}`.replaceAll('-', '');
    return `${number < 0 ? office : number} ${span}${source === null ? '' : `@${source}`}`;
  });
  const others = withoutUmlauts(row).map(plainName);
  return [row.country, row.name, row.gender, others.join(';'), terms.join(';'), row.source].join('|');
}

function sourcesOf(row: Row): string[] {
  return [row.source, ...row.terms.flatMap(({ source }) => source ?? [])];
}
