import { COUNTRIES } from '../data/countries';
import { FALSE_AGENTS } from '../data/themeStops';
import type { ParagraphRecord } from '../facts';
import { fold } from '../text/characters';
import { findWord, HASH_SEED, hashStep, hashWord, WordTable } from '../text/lexicon';
import type { Body, BodyParagraph } from './body';
import { WordFlag } from './facts';
import { unstep } from './keys';
import { scratch } from './scratch';

/** Forms that a family must have in a text to be what it is about. */
const SUBJECT_FORMS = 3;
/** Letters of the shortest stem. */
const SHORTEST_STEM = 4;
/** Endings that make nouns of one activity, who does it, where it is done: "fishing", "fisher", "fisherman", "fishery". */
const ACTIVITY = /(?:ing|er|ery|erman|erwoman)$/;
/** Terrorists and terrorism. */
const MOVEMENT = /is[mt]$/;

/** Countries by the words that name them and what is theirs: "Brazil", "Brazilian". */
const countries = new WordTable(
  COUNTRIES.flatMap(({ names, nationals }, i) =>
    [...names, ...nationals]
      .filter((name) => !name.includes(' '))
      .map((name): [string, number] => [name.toLowerCase(), i + 1]),
  ),
);
const falseAgents = new Set(FALSE_AGENTS.split(' '));

/**
 * Tells which words of a text are forms of one word: a place and the adjective made of it; an activity, who does it and
 * where. Other derivations join words that mean different things, such as "organ" and "organization".
 */
export class Families {
  private readonly known: Int32Array;
  /** Families of derived nouns: how many forms the text has. */
  private readonly forms = new Map<number, number>();

  constructor(body: Body, records: readonly ParagraphRecord[]) {
    const { stats, paragraphs } = body;
    this.known = scratch.int32(stats.size);
    let paragraph = 0;
    // Words are numbered in order of first mention, so that one walk over the paragraphs finds all first mentions.
    for (let word = 0; word < stats.size; word++) {
      const first = stats.firsts[word] as number;
      while (first >= (paragraphs[paragraph] as BodyParagraph).end) paragraph++;
      const { text } = records[(paragraphs[paragraph] as BodyParagraph).index] as ParagraphRecord;
      const start = body.start[first] as number;
      const flags = body.flags[first] as number;
      const end = start + (flags >> WordFlag.LengthShift);
      const key = stats.keyOf(word);
      // A capital says nothing at a sentence's start, unless it is a country's.
      const country = isCapital(text.charCodeAt(start)) ? countryFamily(text, start, end, key) : 0;
      if (country !== 0) stats.isName[word] = 1;
      const family =
        stats.isName[word] === 1
          ? placeFamily(text, start, end, key, country, stats)
          : this.activityFamily(text, start, end);
      this.known[word] = family || key;
    }
    for (let word = 0; word < stats.size; word++) this.countBareForm(stats.keyOf(word));
  }

  /** A number that words of one family share. */
  of(word: number): number {
    return this.known[word] as number;
  }

  /** Whether a family is one of derived nouns. */
  isDerived(family: number): boolean {
    return this.forms.size > 0 && this.forms.has(family);
  }

  /** Whether so many forms of a family of derived nouns stand in the text that it is a subject of it. */
  isSubject(family: number): boolean {
    return this.forms.size > 0 && (this.forms.get(family) ?? 0) >= SUBJECT_FORMS;
  }

  private activityFamily(text: string, start: number, end: number): number {
    if (end - start < SHORTEST_STEM + 2 || !mayBeDerived(text, end)) return 0;
    const word = singularOf(text.slice(start, end).toLowerCase());
    const stem = stemOf(word);
    if (stem === '') return 0;
    const family = hashWord(stem);
    this.forms.set(family, (this.forms.get(family) ?? 0) + 1);
    return family;
  }

  /** "Fish" itself is one of the forms. */
  private countBareForm(key: number): void {
    const forms = this.forms.get(key);
    if (forms !== undefined) this.forms.set(key, forms + 1);
  }
}

/** A quick look at the last letters: most words end otherwise. */
function mayBeDerived(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 0x20;
  const code = last === 0x73 ? text.charCodeAt(end - 2) | 0x20 : last;
  // g r y n t m, and the e of "fisheries"
  return (
    code === 0x67 ||
    code === 0x72 ||
    code === 0x79 ||
    code === 0x6e ||
    code === 0x74 ||
    code === 0x6d ||
    code === 0x65
  );
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.endsWith('men')) return word.slice(0, -2) + 'an';
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** What is left of a derived noun without its ending: "fish", "terroris"; empty where it is none. */
function stemOf(word: string): string {
  if (falseAgents.has(word)) return '';
  const movement = word.replace(MOVEMENT, 'is');
  if (movement !== word) return movement.length > SHORTEST_STEM ? movement : '';
  const stem = word.replace(ACTIVITY, '');
  return stem !== word && stem.length >= SHORTEST_STEM ? stem : '';
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
  const last = text.charCodeAt(end - 1) === S ? end - 1 : end;
  if (last - start < SHORTEST_PLACE || text.charCodeAt(last - 1) !== N || text.charCodeAt(last - 2) !== A)
    return country;
  const withoutN = unstep(key, N);
  if (stats.has(withoutN)) return countryFamily(text, start, last - 1, withoutN) || withoutN;
  const withoutAn = unstep(withoutN, A);
  if (stats.has(withoutAn)) return countryFamily(text, start, last - 2, withoutAn) || withoutAn;
  return country;
}

/**
 * The first letters tell apart words for a country that are no forms of one another: "Dutch" and "Netherlands".
 * @param key hash of the word's singular
 */
function countryFamily(text: string, start: number, end: number, key: number): number {
  const last = text.charCodeAt(end - 1) === S ? end - 1 : end;
  const country = countries.get(findWord(text, start, last, key));
  return country === 0 ? 0 : hashStep(hashStep(hashOf(text, start, start + 2), 0x20), country);
}

const [A, N, S] = [0x61, 0x6e, 0x73];

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Letters of the shortest adjective of a place. */
const SHORTEST_PLACE = 5;

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, fold(text.charCodeAt(at)));
  return hash;
}
