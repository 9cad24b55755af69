import type { Body } from './body';
import { Role, STRIDE, WordFlag } from './facts';
import { endAt, flagsAt, roleAt, startAt, type Phrase } from './phrases';
import { SMALLEST_WEIGHT, type WordStats } from './wordStats';

/** Names of the features, in the order in which {@link FeatureReader} writes them; the fitting script reads them too. */
export const FEATURES = [
  'bias',
  // where it stands, and how often
  'logFirst',
  'relFirst',
  'inLead',
  'headline',
  'headlineOnly',
  'spread',
  'logParagraphs',
  'logCount',
  'once',
  'logAlone',
  'alone',
  'final',
  'leftBound',
  'rightBound',
  'boundOften',
  'logLength',
  // how much its words weigh
  'headlineShare',
  'headInHeadline',
  'wordMean',
  'wordMax',
  'wordMin',
  'headWeight',
  'wordSum',
  'logWeightMean',
  'logWeightMin',
  'logHeadWeight',
  'logHeadCount',
  'logFirstCount',
  'common',
  'commonHead',
  // what it looks like
  'words1',
  'words2',
  'words3',
  'words4',
  'nameShare',
  'allName',
  'nameThenNoun',
  'nounThenName',
  'adjectiveFirst',
  'nounAdjectiveHead',
  'superlative',
  'lightHead',
  'lightFirst',
  'attribution',
  'number',
  'verbalFirst',
  'verbalHead',
  'verbalInside',
  'verbTooFirst',
  'verbTooHead',
  'verbTooInside',
  'determined',
  'short',
  'singleCommon',
  'singleCount',
] as const;

/** Characters in which the first mention counts as early. */
const LEAD = 400;

/** Reads what the ranking looks at. One instance reads phrase after phrase of a text into the same array. */
export class FeatureReader {
  readonly out = new Float64Array(FEATURES.length);
  private next = 0;
  private common = 0;

  constructor(
    private readonly body: Body,
    private readonly stats: WordStats,
  ) {}

  /** Features of a phrase, in the order of {@link FEATURES}; the array is written over by the next call. */
  read(phrase: Phrase): Float64Array {
    const { words } = this.body.paragraphs[phrase.paragraph] as Body['paragraphs'][number];
    this.next = 0;
    this.add(1);
    this.readPlaces(phrase);
    this.readWeights(phrase, words);
    this.readForm(phrase, words);
    return this.out;
  }

  private add(value: number | boolean): void {
    this.out[this.next++] = Number(value);
  }

  private readPlaces(phrase: Phrase): void {
    const { count, left, right } = phrase;
    const length = Math.max(1, this.body.length);
    this.add(Math.log(1 + phrase.first / 200));
    this.add(phrase.first / length);
    this.add(phrase.first < LEAD);
    this.add(phrase.inHeadline > 0);
    this.add(phrase.inHeadline === count);
    this.add((phrase.last - phrase.first) / length);
    this.add(Math.log(phrase.paragraphs));
    this.add(Math.log(count));
    this.add(count === 1);
    this.add(Math.log(1 + phrase.alone));
    this.add(phrase.alone / count);
    this.add(phrase.final / count);
    this.add(left !== 0);
    this.add(right !== 0);
    this.add(count > 1 && (left !== 0 || right !== 0));
    this.add(Math.log(1 + length / 1000));
  }

  private readWeights({ at, length }: Phrase, words: Int32Array): void {
    const { stats } = this;
    const head = at + (length - 1) * STRIDE;
    let sum = 0;
    let logs = 0;
    let max = 0;
    let min = Infinity;
    let inHeadline = 0;
    this.common = 0;
    for (let word = at; word <= head; word += STRIDE) {
      const entry = stats.find(words[word] as number);
      const weight = stats.weight(entry);
      sum += weight;
      logs += stats.logWeight(entry);
      if (weight > max) max = weight;
      if (weight < min) min = weight;
      if (stats.isInHeadline(entry)) inHeadline++;
      this.common += commonness(flagsAt(words, word));
    }
    const headEntry = stats.find(words[head] as number);
    this.add(inHeadline / length);
    this.add(stats.isInHeadline(headEntry));
    this.add(sum / length);
    this.add(max);
    this.add(min);
    this.add(stats.weight(headEntry));
    this.add(sum);
    this.add(logs / length);
    this.add(Math.log(SMALLEST_WEIGHT + min));
    this.add(stats.logWeight(headEntry));
    this.add(Math.log(stats.countOf(headEntry) + 1));
    this.add(Math.log(stats.countOf(stats.find(words[at] as number)) + 1));
    this.add(this.common / length);
    const headFlags = flagsAt(words, head);
    this.add(headFlags & WordFlag.Commoner ? 1 : headFlags & WordFlag.Common ? 0.5 : 0);
  }

  private readForm(phrase: Phrase, words: Int32Array): void {
    const { at, length } = phrase;
    const head = at + (length - 1) * STRIDE;
    const first = flagsAt(words, at);
    const last = flagsAt(words, head);
    for (let words = 1; words <= 4; words++) this.add(length === words);
    this.readNames(phrase, words, head);
    this.add(length > 1 && roleAt(words, at) === Role.Adjective);
    this.add(roleAt(words, head) === Role.NounAdjective);
    this.add(first & WordFlag.Superlative ? 1 : 0);
    this.add(last & WordFlag.LightNoun ? 1 : 0);
    this.add(first & WordFlag.LightNoun ? 1 : 0);
    this.add(has(words, at, head + STRIDE, WordFlag.Attribution));
    this.add(roleAt(words, at) === Role.Number);
    this.add(length > 1 && (first & WordFlag.Verbal) !== 0);
    this.add(last & WordFlag.Verbal ? 1 : 0);
    this.add(has(words, at + STRIDE, head, WordFlag.Verbal));
    this.add(length > 1 && (first & WordFlag.VerbToo) !== 0 && (first & WordFlag.Determined) === 0);
    this.add(last & WordFlag.VerbToo ? 1 : 0);
    this.add(has(words, at + STRIDE, head, WordFlag.VerbToo));
    this.add(first & WordFlag.Determined ? 1 : 0);
    this.add(endAt(words, head) - startAt(words, at) <= 4);
    this.add(length === 1 ? this.common : 0);
    this.add(length === 1 ? Math.log(phrase.count) : 0);
  }

  private readNames({ at, length }: Phrase, words: Int32Array, head: number): void {
    let names = 0;
    for (let word = at; word <= head; word += STRIDE) if (roleAt(words, word) === Role.Name) names++;
    const firstIsName = roleAt(words, at) === Role.Name;
    const headIsName = roleAt(words, head) === Role.Name;
    this.add(names / length);
    this.add(names === length);
    this.add(firstIsName && !headIsName);
    this.add(!firstIsName && headIsName);
  }
}

/** How common a noun is, 0 to 1. */
function commonness(flags: number): number {
  if (flags & WordFlag.Commoner) return flags & WordFlag.Common ? 1 : 2 / 3;
  return flags & WordFlag.Common ? 1 / 3 : 0;
}

function has(words: Int32Array, from: number, to: number, flag: WordFlag): boolean {
  for (let at = from; at < to; at += STRIDE) if (flagsAt(words, at) & flag) return true;
  return false;
}
