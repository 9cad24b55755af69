import type { Body } from './body';
import { COMMON_SHIFT, Role, WordFlag } from './flags';
import { WEIGHTS } from './model.generated';
import { Field, ROW, type PhraseTable } from './phrases';

/** What the ranking looks at, in the order of {@link WEIGHTS}. */
export enum Feature {
  bias,
  // where it stands, and how often
  logFirst,
  relFirst,
  inLead,
  headline,
  headlineOnly,
  spread,
  logParagraphs,
  logCount,
  once,
  logAlone,
  alone,
  final,
  leftBound,
  rightBound,
  boundOften,
  logLength,
  // how much its words weigh
  headlineShare,
  headInHeadline,
  wordMean,
  wordMax,
  wordMin,
  headWeight,
  wordSum,
  logWeightMean,
  logWeightMin,
  logHeadWeight,
  logHeadCount,
  logFirstCount,
  common,
  commonHead,
  // what it looks like
  words1,
  words2,
  words3,
  words4,
  nameShare,
  allName,
  nameThenNoun,
  nounThenName,
  adjectiveFirst,
  nounAdjectiveHead,
  superlative,
  lightHead,
  lightFirst,
  attribution,
  number,
  verbalFirst,
  verbalHead,
  verbalInside,
  verbTooFirst,
  verbTooHead,
  verbTooInside,
  determined,
  short,
  singleCommon,
  singleCount,
}

/** Characters in which the first mention counts as early. */
const LEAD = 400;
/** Characters of a short phrase. */
const SHORT = 4;
/** Logarithms of small whole numbers, which counts mostly are. */
const LOGS = Float64Array.from({ length: 256 }, (_, n) => Math.log(n));

function logOf(count: number): number {
  return count < LOGS.length ? (LOGS[count] as number) : Math.log(count);
}

/** How common a noun is, by its flags {@link WordFlag.Common} and, one place higher, {@link WordFlag.Commoner}: 0 to 1. */
const COMMONNESS = Float64Array.of(0, 1 / 3, 2 / 3, 1);

const SHIPPED = Float64Array.from(WEIGHTS);

/**
 * Scores phrases: the sum of their features, each times its weight. As it is linear, weights that are 0 but for a 1 give
 * that one feature, which is how the fitting script reads them.
 */
export class Scorer {
  private length = 1;
  private logLength = 0;
  /** The sum so far. A list of one: a fraction that a function returns would be an object for the garbage collector. */
  private readonly sum = new Float64Array(1);

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
    private readonly weights: Float64Array = SHIPPED,
  ) {}

  /** Writes the scores of all phrases of a table that was read anew: the higher, the likelier a reader would name it. */
  score(scores: Float64Array): void {
    this.length = Math.max(1, this.body.length);
    this.logLength = Math.log(1 + this.length / 1000);
    for (let phrase = 0; phrase < this.phrases.size; phrase++) {
      this.sum[0] = this.weights[Feature.bias] as number;
      this.addPhrase(phrase);
      scores[phrase] = this.sum[0];
    }
  }

  private addPhrase(phrase: number): void {
    const { data } = this.phrases;
    const at = phrase * ROW;
    const first = data[at + Field.First] as number;
    const last = first + (data[at + Field.Length] as number) - 1;
    // "Rate of inflation" is read as "inflation rate": one that opens it, and the head that the others describe.
    const isHeadFirst = data[at + Field.HeadFirst] === 1;
    const open = isHeadFirst ? first + 1 : first;
    const head = isHeadFirst ? first : last;
    this.addPlaces(data, at);
    this.addWords(first, last, head);
    this.addEnds(open, head, last - first + 1);
    this.addInside(open + 1, head > open ? head : last + 1);
    this.addForm(first, last, data[at + Field.Count] as number);
  }

  private addPlaces(data: Int32Array, at: number): void {
    const { length, weights: w } = this;
    const from = data[at + Field.From] as number;
    const count = data[at + Field.Count] as number;
    const alone = data[at + Field.Alone] as number;
    const inHeadline = data[at + Field.InHeadline] as number;
    const isLeftBound = data[at + Field.Left] !== 0;
    const isRightBound = data[at + Field.Right] !== 0;
    let score =
      (w[Feature.logFirst] as number) * Math.log(1 + from / 200) +
      (w[Feature.relFirst] as number) * (from / length) +
      (w[Feature.logLength] as number) * this.logLength +
      (w[Feature.alone] as number) * (alone / count) +
      (w[Feature.logAlone] as number) * logOf(1 + alone) +
      (w[Feature.final] as number) * ((data[at + Field.Final] as number) / count);
    if (from < LEAD) score += w[Feature.inLead] as number;
    if (inHeadline > 0) score += w[Feature.headline] as number;
    if (inHeadline === count) score += w[Feature.headlineOnly] as number;
    if (isLeftBound) score += w[Feature.leftBound] as number;
    if (isRightBound) score += w[Feature.rightBound] as number;
    if (count === 1) score += w[Feature.once] as number;
    else
      score +=
        (w[Feature.spread] as number) * (((data[at + Field.To] as number) - from) / length) +
        (w[Feature.logParagraphs] as number) * logOf(data[at + Field.Paragraphs] as number) +
        (w[Feature.logCount] as number) * logOf(count);
    if (count > 1 && (isLeftBound || isRightBound)) score += w[Feature.boundOften] as number;
    this.sum[0] += score;
  }

  private addWords(first: number, last: number, head: number): void {
    const { weights: w } = this;
    const { stats, word, flags } = this.body;
    const length = last - first + 1;
    let sum = 0;
    let logs = 0;
    let max = 0;
    let min = Infinity;
    let logMin = 0;
    let inHeadline = 0;
    let common = 0;
    let names = 0;
    let joined = 0;
    for (let at = first; at <= last; at++) {
      const own = word[at] as number;
      const weight = stats.weights[own] as number;
      const log = stats.logWeights[own] as number;
      sum += weight;
      logs += log;
      if (weight > max) max = weight;
      if (weight < min) {
        min = weight;
        logMin = log;
      }
      inHeadline += stats.inHeadline[own] as number;
      common += commonnessOf(flags[at] as number);
      joined |= flags[at] as number;
      if (isName(flags[at] as number)) names++;
    }
    const headWord = word[head] as number;
    let score =
      (w[Feature.wordMean] as number) * (sum / length) +
      (w[Feature.wordMax] as number) * max +
      (w[Feature.wordMin] as number) * min +
      (w[Feature.headWeight] as number) * (stats.weights[headWord] as number) +
      (w[Feature.wordSum] as number) * sum +
      (w[Feature.logWeightMean] as number) * (logs / length) +
      (w[Feature.logWeightMin] as number) * logMin +
      (w[Feature.logHeadWeight] as number) * (stats.logWeights[headWord] as number) +
      (w[Feature.logHeadCount] as number) * logOf((stats.counts[headWord] as number) + 1) +
      (w[Feature.common] as number) * (common / length) +
      (w[Feature.nameShare] as number) * (names / length);
    if (names === length) score += w[Feature.allName] as number;
    if (joined & WordFlag.Attribution) score += w[Feature.attribution] as number;
    if (inHeadline > 0)
      score +=
        (w[Feature.headlineShare] as number) * (inHeadline / length) +
        (w[Feature.headInHeadline] as number) * (stats.inHeadline[headWord] as number);
    this.sum[0] += score;
  }

  /** Of the word that opens a phrase and the one that is its head: the same word where it has but one. */
  private addEnds(open: number, head: number, length: number): void {
    const { weights: w } = this;
    const { flags, stats, word } = this.body;
    const opening = flags[open] as number;
    const closing = flags[head] as number;
    const role = opening & WordFlag.RoleBits;
    let score =
      (w[Feature.logFirstCount] as number) * logOf((stats.counts[word[open] as number] as number) + 1);
    if (closing & WordFlag.Commoner) score += w[Feature.commonHead] as number;
    else if (closing & WordFlag.Common) score += (w[Feature.commonHead] as number) / 2;
    if (isName(opening) !== isName(closing))
      score += w[isName(opening) ? Feature.nameThenNoun : Feature.nounThenName] as number;
    if ((closing & WordFlag.RoleBits) === Role.NounAdjective) score += w[Feature.nounAdjectiveHead] as number;
    if (role === Role.Number) score += w[Feature.number] as number;
    if (opening & WordFlag.Superlative) score += w[Feature.superlative] as number;
    if (closing & WordFlag.LightNoun) score += w[Feature.lightHead] as number;
    if (opening & WordFlag.LightNoun) score += w[Feature.lightFirst] as number;
    if (closing & WordFlag.Verbal) score += w[Feature.verbalHead] as number;
    if (closing & WordFlag.VerbToo) score += w[Feature.verbTooHead] as number;
    if (opening & WordFlag.Determined) score += w[Feature.determined] as number;
    this.sum[0] += length > 1 ? score + this.ofOpening(opening) : score;
  }

  /** Of the word that opens a phrase of several. */
  private ofOpening(opening: number): number {
    const { weights: w } = this;
    let score = 0;
    if ((opening & WordFlag.RoleBits) === Role.Adjective) score += w[Feature.adjectiveFirst] as number;
    if (opening & WordFlag.Verbal) score += w[Feature.verbalFirst] as number;
    if ((opening & (WordFlag.VerbToo | WordFlag.Determined)) === (WordFlag.VerbToo as number))
      score += w[Feature.verbTooFirst] as number;
    return score;
  }

  /** Of the words from `first` to before `end`, between the two ends. */
  private addInside(first: number, end: number): void {
    let inside = 0;
    for (let at = first; at < end; at++) inside |= this.body.flags[at] as number;
    if (inside & WordFlag.Verbal) this.sum[0] += this.weights[Feature.verbalInside] as number;
    if (inside & WordFlag.VerbToo) this.sum[0] += this.weights[Feature.verbTooInside] as number;
  }

  private addForm(first: number, last: number, count: number): void {
    const { body, weights: w } = this;
    const { flags, start } = body;
    const length = last - first + 1;
    let score = length <= 4 ? (w[Feature.words1 + length - 1] as number) : 0;
    if (body.endOf(last) - (start[first] as number) <= SHORT) score += w[Feature.short] as number;
    if (length === 1)
      score +=
        (w[Feature.singleCommon] as number) * commonnessOf(flags[first] as number) +
        (w[Feature.singleCount] as number) * logOf(count);
    this.sum[0] += score;
  }
}

function commonnessOf(flags: number): number {
  return COMMONNESS[(flags >> COMMON_SHIFT) & 3] as number;
}

function isName(flags: number): boolean {
  return (flags & WordFlag.RoleBits) === Role.Name;
}
