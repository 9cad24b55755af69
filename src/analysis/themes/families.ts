import { FALSE_AGENTS } from '../data/themeStops';
import { countryOf } from '../syntax/places';
import { endsInLetters, fold, smallLetter } from '../text/characters';
import {
  addLetters,
  checkOf,
  cutLetters,
  findHashed,
  findWord,
  HASH_SEED,
  hashStep,
  WordSet,
} from '../text/lexicon';
import type { Body } from './body';
import { lengthIn } from './wordFlags';
import { KeyTable } from '../containers/keyTable';
import { withRoom, zeros } from '../containers/growable';

/** Forms that a family must have in a text to be what it is about. */
const SUBJECT_FORMS = 3;
/** An ending of derived nouns: as it is written, in the singular, and how many letters of that come after the stem. */
interface Ending {
  readonly written: string;
  readonly singular: string;
  readonly cut: number;
  /** Letters of the shortest stem. */
  readonly shortest: number;
}
/** Nouns of one activity, who does it, where it is done: "fishing", "fisher", "fisherman", "fishery". */
const ACTIVITIES = 'ing ings/ing er ers/er ery eries/ery erman ermen/erman erwoman erwomen/erwoman';
/** "Terrorists" and "terrorism", whose stem is taken to be "terroris". */
const MOVEMENTS = 'ism isms/ism ist ists/ist';

const ENDINGS: readonly Ending[] = [
  ...ACTIVITIES.split(' ').map((row) => endingOf(row, Infinity, 4)),
  ...MOVEMENTS.split(' ').map((row) => endingOf(row, 1, 5)),
];
/** By the code of the last letter: most words have none that any ending ends with. */
const ENDINGS_BY_LETTER = new Map<number, readonly Ending[]>();
for (const ending of ENDINGS) {
  const letter = ending.written.charCodeAt(ending.written.length - 1);
  ENDINGS_BY_LETTER.set(letter, [...(ENDINGS_BY_LETTER.get(letter) ?? []), ending]);
}

function endingOf(row: string, cut: number, shortest: number): Ending {
  const [written, singular = written] = row.split('/') as [string, string?];
  return { written, singular, cut: Math.min(cut, singular.length), shortest };
}

const falseAgents = new WordSet(FALSE_AGENTS);

/**
 * Tells which words of a text are forms of one word: a place and the adjective made of it; an activity, who does it and
 * where. Other derivations join words that mean different things, such as "organ" and "organization". One instance reads
 * story after story.
 */
export class Families {
  /** By number of the word. */
  private known = new Int32Array(0);
  /** Families of derived nouns: how many forms the text has. */
  private readonly derived = new KeyTable();
  private forms = new Int32Array(16);

  constructor(private readonly body: Body) {}

  /** Reads the words of a body that was read anew. */
  read(): this {
    const { stats, paragraphFirst } = this.body;
    this.known = withRoom(this.known, stats.size);
    this.derived.clear();
    this.forms = zeros(this.forms, 16);
    let paragraph = 0;
    // Words are numbered in order of first mention, so that one walk over the paragraphs finds all first mentions.
    for (let word = 0; word < stats.size; word++) {
      const first = stats.firsts[word];
      while (first >= paragraphFirst[paragraph + 1]) paragraph++;
      this.known[word] = this.familyOf(word, first, this.body.textOf(paragraph));
    }
    this.countBareForms();
    return this;
  }

  /** A number that words of one family share. */
  of(word: number): number {
    return this.known[word];
  }

  /** Whether a family is one of derived nouns. */
  isDerived(family: number): boolean {
    return this.derived.size > 0 && this.derived.find(family) >= 0;
  }

  /** Whether so many forms of a family of derived nouns stand in the text that it is a subject of it. */
  isSubject(family: number): boolean {
    const number = this.derived.size > 0 ? this.derived.find(family) : -1;
    return number >= 0 && this.forms[number] >= SUBJECT_FORMS;
  }

  /** The family of a word whose first place in the body is given. */
  private familyOf(word: number, first: number, text: string): number {
    const { stats, start: starts, flags } = this.body;
    const start = starts[first];
    const end = start + lengthIn(flags[first]);
    const key = stats.keyOf(word);
    // A capital says nothing at a sentence's start, unless it is a country's.
    const country = isCapital(text.charCodeAt(start)) ? countryFamily(text, start, end, key) : 0;
    if (country !== 0) stats.isName[word] = 1;
    else if (stats.isName[word] === 0) return this.activityFamily(text, start, end, key) || key;
    return placeFamily(text, start, end, key, country, stats) || key;
  }

  /** The family of a derived noun, 0 for other words. */
  private activityFamily(text: string, start: number, end: number, key: number): number {
    const stem = stemOf(text, start, end, key);
    if (stem === 0) return 0;
    const number = this.derived.add(stem);
    this.forms = withRoom(this.forms, this.derived.size);
    this.forms[number]++;
    return stem;
  }

  /** "Fish" itself is one of the forms. */
  private countBareForms(): void {
    for (let number = 0; number < this.derived.size; number++)
      if (this.body.stats.has(this.derived.keyOf(number))) this.forms[number]++;
  }
}

/**
 * Hash of what is left of a derived noun without its ending: "fish", "terroris"; 0 where it is none.
 * @param key hash of the word's singular
 */
function stemOf(text: string, start: number, end: number, key: number): number {
  const endings = ENDINGS_BY_LETTER.get(smallLetter(text.charCodeAt(end - 1)));
  if (!endings) return 0;
  for (let i = 0; i < endings.length; i++) {
    const { written, singular, cut, shortest } = endings[i];
    const length = end - start - written.length + singular.length;
    if (length - cut < shortest || !endsInLetters(text, end, written)) continue;
    const last = singular.charCodeAt(singular.length - 1);
    if (falseAgents.has(findHashed(key, checkOf(length, fold(text.charCodeAt(start)), last)))) return 0;
    return cutLetters(key, singular.slice(singular.length - cut));
  }
  return 0;
}

/** The family of a place that the text has with its adjective in -n, or of a country; 0 for none. */
function placeFamily(
  text: string,
  start: number,
  end: number,
  key: number,
  country: number,
  stats: Body['stats'],
): number {
  const last = withoutPluralS(text, end);
  if (last - start < SHORTEST_PLACE || !text.endsWith('an', last)) return country;
  const withoutN = cutLetters(key, 'n');
  if (stats.has(withoutN)) return countryFamily(text, start, last - 1, withoutN) || withoutN;
  const withoutAn = cutLetters(key, 'an');
  if (stats.has(withoutAn)) return countryFamily(text, start, last - 2, withoutAn) || withoutAn;
  return country;
}

/**
 * The first letters tell apart words for a country that are no forms of one another: "Dutch" and "Netherlands".
 * @param key hash of the word's singular
 */
function countryFamily(text: string, start: number, end: number, key: number): number {
  const country = countryOf(findWord(text, start, withoutPluralS(text, end), key));
  return country === 0 ? 0 : hashStep(addLetters(hashOf(text, start, start + 2), ' '), country);
}

function withoutPluralS(text: string, end: number): number {
  return text.endsWith('s', end) ? end - 1 : end;
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

const [CAPITAL_A, CAPITAL_Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];

/** Letters of the shortest adjective of a place. */
const SHORTEST_PLACE = 5;

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, fold(text.charCodeAt(at)));
  return hash;
}
