import { endOf, type Body } from './body';
import { Role, WordFlag } from './facts';
import { Field, ROW, type PhraseTable } from './phrases';

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
/** Logarithms of small whole numbers, which counts mostly are. */
const LOGS = Float64Array.from({ length: 256 }, (_, n) => Math.log(n));

function logOf(count: number): number {
  return count < LOGS.length ? (LOGS[count] as number) : Math.log(count);
}

/** Reads what the ranking looks at. One instance reads phrase after phrase of a text into the same array. */
export class FeatureReader {
  readonly out = new Float64Array(FEATURES.length);
  private next = 0;
  private readonly length: number;
  private readonly logLength: number;

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {
    this.length = Math.max(1, body.length);
    this.logLength = Math.log(1 + this.length / 1000);
  }

  /** Features of a phrase, in the order of {@link FEATURES}; the array is written over by the next call. */
  read(phrase: number): Float64Array {
    const at = phrase * ROW;
    const { data } = this.phrases;
    const first = data[at + Field.First] as number;
    const last = first + (data[at + Field.Length] as number) - 1;
    this.next = 0;
    this.add(1);
    this.readPlaces(data, at);
    if (data[at + Field.HeadFirst] === 1) {
      this.readWeights(first, last, first + 1, first);
      this.readForm(first, last, first + 1, first, data[at + Field.Count] as number);
    } else {
      this.readWeights(first, last, first, last);
      this.readForm(first, last, first, last, data[at + Field.Count] as number);
    }
    return this.out;
  }

  private add(value: number): void {
    this.out[this.next++] = value;
  }

  private flag(value: boolean): void {
    this.out[this.next++] = value ? 1 : 0;
  }

  private readPlaces(data: Int32Array, at: number): void {
    const { length } = this;
    const from = data[at + Field.From] as number;
    const count = data[at + Field.Count] as number;
    const alone = data[at + Field.Alone] as number;
    const inHeadline = data[at + Field.InHeadline] as number;
    const isLeftBound = data[at + Field.Left] !== 0;
    const isRightBound = data[at + Field.Right] !== 0;
    this.add(Math.log(1 + from / 200));
    this.add(from / length);
    this.flag(from < LEAD);
    this.flag(inHeadline > 0);
    this.flag(inHeadline === count);
    this.add(((data[at + Field.To] as number) - from) / length);
    this.add(logOf(data[at + Field.Paragraphs] as number));
    this.add(logOf(count));
    this.flag(count === 1);
    this.add(logOf(1 + alone));
    this.add(alone / count);
    this.add((data[at + Field.Final] as number) / count);
    this.flag(isLeftBound);
    this.flag(isRightBound);
    this.flag(count > 1 && (isLeftBound || isRightBound));
    this.add(this.logLength);
  }

  /** @param opening the word that a reader of "inflation rate" meets first, and `head` the one that the others describe */
  private readWeights(first: number, last: number, opening: number, head: number): void {
    const { stats, word, flags } = this.body;
    const length = last - first + 1;
    let sum = 0;
    let logs = 0;
    let max = 0;
    let min = 1;
    let logMin = 0;
    let inHeadline = 0;
    for (let at = first; at <= last; at++) {
      const own = word[at] as number;
      const weight = stats.weights[own] as number;
      const log = stats.logWeights[own] as number;
      sum += weight;
      logs += log;
      if (weight > max) max = weight;
      if (at === first || weight < min) {
        min = weight;
        logMin = log;
      }
      inHeadline += stats.inHeadline[own] as number;
    }
    const headWord = word[head] as number;
    this.add(inHeadline / length);
    this.add(stats.inHeadline[headWord] as number);
    this.add(sum / length);
    this.add(max);
    this.add(min);
    this.add(stats.weights[headWord] as number);
    this.add(sum);
    this.add(logs / length);
    this.add(logMin);
    this.add(stats.logWeights[headWord] as number);
    this.add(stats.logCounts[headWord] as number);
    this.add(stats.logCounts[word[opening] as number] as number);
    this.add(this.commonnessOf(first, last) / length);
    const headFlags = flags[head] as number;
    this.add(headFlags & WordFlag.Commoner ? 1 : headFlags & WordFlag.Common ? 0.5 : 0);
  }

  /** How common the nouns of a phrase are: 0 to 1 for each. */
  private commonnessOf(first: number, head: number): number {
    let sum = 0;
    for (let at = first; at <= head; at++) {
      const flags = this.body.flags[at] as number;
      if (flags & WordFlag.Commoner) sum += flags & WordFlag.Common ? 1 : 2 / 3;
      else if (flags & WordFlag.Common) sum += 1 / 3;
    }
    return sum;
  }

  private readForm(first: number, last: number, open: number, head: number, count: number): void {
    const { flags, start } = this.body;
    const length = last - first + 1;
    const opening = flags[open] as number;
    const closing = flags[head] as number;
    const inside = this.flagsBetween(open + 1, head > open ? head : last + 1);
    for (let words = 1; words <= 4; words++) this.flag(length === words);
    this.readNames(first, last, opening, closing);
    this.flag(length > 1 && (opening & WordFlag.RoleBits) === Role.Adjective);
    this.flag((closing & WordFlag.RoleBits) === Role.NounAdjective);
    this.flag((opening & WordFlag.Superlative) !== 0);
    this.flag((closing & WordFlag.LightNoun) !== 0);
    this.flag((opening & WordFlag.LightNoun) !== 0);
    this.flag(((opening | inside | closing) & WordFlag.Attribution) !== 0);
    this.flag((opening & WordFlag.RoleBits) === Role.Number);
    this.flag(length > 1 && (opening & WordFlag.Verbal) !== 0);
    this.flag((closing & WordFlag.Verbal) !== 0);
    this.flag((inside & WordFlag.Verbal) !== 0);
    this.flag(length > 1 && (opening & WordFlag.VerbToo) !== 0 && (opening & WordFlag.Determined) === 0);
    this.flag((closing & WordFlag.VerbToo) !== 0);
    this.flag((inside & WordFlag.VerbToo) !== 0);
    this.flag((opening & WordFlag.Determined) !== 0);
    this.flag(endOf(this.body, last) - (start[first] as number) <= 4);
    this.add(length === 1 ? this.commonnessOf(first, last) : 0);
    this.add(length === 1 ? logOf(count) : 0);
  }

  /** The flags of the words from `first` to before `end`, joined; roles are no flags. */
  private flagsBetween(first: number, end: number): number {
    let joined = 0;
    for (let at = first; at < end; at++) joined |= this.body.flags[at] as number;
    return joined;
  }

  private readNames(first: number, last: number, opening: number, closing: number): void {
    const { flags } = this.body;
    let names = 0;
    for (let at = first; at <= last; at++) if (isName(flags[at] as number)) names++;
    this.add(names / (last - first + 1));
    this.flag(names === last - first + 1);
    this.flag(isName(opening) && !isName(closing));
    this.flag(!isName(opening) && isName(closing));
  }
}

function isName(flags: number): boolean {
  return (flags & WordFlag.RoleBits) === Role.Name;
}
