import { plainName, type Row, type Source, type Term } from './table';

/** Offices that several hold at one time. */
const SHARED =
  /^=?(?:(?:First |Executive )?(?:Vice|Deputy)|Member of|Opposition leader|Co-|Captain Regent|Prince$|(?:Executive )?Vice-President)|^=?Leader of the (?:Alternative for Germany|Green|Left)/;

/** What is wrong with the table, in words, each with the row; empty where nothing is. */
export function faultsOf(rows: readonly Row[], sources: ReadonlyMap<string, Source>): string[] {
  return [...rows.flatMap((row) => faultsOfRow(row, sources)), ...twiceListed(rows), ...doubleHolders(rows)];
}

function faultsOfRow(row: Row, sources: ReadonlyMap<string, Source>): string[] {
  const name = plainName(row.name);
  const faults: string[] = [];
  if (row.terms.length === 0) faults.push(`${name} has no term.`);
  if (!sources.has(row.source)) faults.push(`${name}: no source "${row.source}" in sources.txt.`);
  for (const { office, from, to, source } of row.terms) {
    const term = `${name}, ${office} ${from}/${to}`;
    if (to !== '' && lastDay(to) < firstDay(from)) faults.push(`${term} ends before it begins.`);
    if (source !== null && to !== '') faults.push(`${term} has ended: only open terms name a source.`);
    if (source !== null && !sources.has(source))
      faults.push(`${term}: no source "${source}" in sources.txt.`);
    const day = sources.get(source ?? row.source)?.day ?? '';
    if (to === '' && day < firstDay(from)) faults.push(`${term} begins after its source's day, ${day}.`);
  }
  return faults;
}

/** Persons of a country who stand in two rows. */
function twiceListed(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { country, name } of rows) {
    const key = `${country} ${plainName(name)}`;
    if (seen.has(key)) twice.push(`${key} stands in two rows.`);
    seen.add(key);
  }
  return twice;
}

interface Holding extends Term {
  readonly holder: string;
}

/** Single offices that two hold on the same day; the day on which one follows the other counts for the second. */
function doubleHolders(rows: readonly Row[]): string[] {
  const faults: string[] = [];
  for (const [office, terms] of byOffice(rows)) {
    terms.sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
    for (let i = 1; i < terms.length; i++) {
      const [before, after] = [terms[i - 1], terms[i]];
      if (before === undefined || after === undefined) continue;
      if (before.to === '' || firstDay(before.to) > lastDay(after.from)) {
        const spans = [before, after].map((term) => `${term.holder} ${term.from}/${term.to}`);
        faults.push(`${office}: both ${spans.join(' and ')}.`);
      }
    }
  }
  return faults;
}

/** Terms of each office that one person holds at a time. */
function byOffice(rows: readonly Row[]): Map<string, Holding[]> {
  const offices = new Map<string, Holding[]>();
  for (const row of rows) {
    for (const term of row.terms) {
      if (SHARED.test(term.office)) continue;
      const office = term.office.startsWith('=') ? term.office.slice(1) : `${row.country} ${term.office}`;
      const terms = offices.get(office) ?? [];
      offices.set(office, [...terms, { ...term, holder: plainName(row.name) }]);
    }
  }
  return offices;
}

/** The first day that an ISO day, month or year can mean. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that it can mean. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
