import type { Body } from './body';
import { withFlags } from '../containers/flags';
import { Role } from '../syntax/phraseRole';
import { commonnessIn, hasFlag, isNameWord, isRole, WordFlag } from './wordFlags';
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
  return count < LOGS.length ? LOGS[count] : Math.log(count);
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
      this.sum[0] = this.weights[Feature.bias];
      this.addPhrase(phrase);
      scores[phrase] = this.sum[0];
    }
  }

  private addPhrase(phrase: number): void {
    const { data } = this.phrases;
    const at = phrase * ROW;
    const first = data[at + Field.First];
    const last = first + data[at + Field.Length] - 1;
    // "Rate of inflation" is read as "inflation rate": one that opens it, and the head that the others describe.
    const isHeadFirst = data[at + Field.HeadFirst] === 1;
    const open = isHeadFirst ? first + 1 : first;
    const head = isHeadFirst ? first : last;
    this.addPlaces(data, at);
    this.addWords(first, last, head);
    this.addEnds(open, head, last - first + 1);
    this.addInside(open + 1, head > open ? head : last + 1);
    this.addForm(first, last, data[at + Field.Count]);
  }

  private addPlaces(data: Int32Array, at: number): void {
    const { length, weights: w } = this;
    const from = data[at + Field.From];
    const count = data[at + Field.Count];
    const alone = data[at + Field.Alone];
    const inHeadline = data[at + Field.InHeadline];
    const isLeftBound = data[at + Field.Left] !== 0;
    const isRightBound = data[at + Field.Right] !== 0;
    let score =
      w[Feature.logFirst] * Math.log(1 + from / 200) +
      w[Feature.relFirst] * (from / length) +
      w[Feature.logLength] * this.logLength +
      w[Feature.alone] * (alone / count) +
      w[Feature.logAlone] * logOf(1 + alone) +
      w[Feature.final] * (data[at + Field.Final] / count);
    if (from < LEAD) score += w[Feature.inLead];
    if (inHeadline > 0) score += w[Feature.headline];
    if (inHeadline === count) score += w[Feature.headlineOnly];
    if (isLeftBound) score += w[Feature.leftBound];
    if (isRightBound) score += w[Feature.rightBound];
    if (count === 1) score += w[Feature.once];
    else
      score +=
        w[Feature.spread] * ((data[at + Field.To] - from) / length) +
        w[Feature.logParagraphs] * logOf(data[at + Field.Paragraphs]) +
        w[Feature.logCount] * logOf(count);
    if (count > 1 && (isLeftBound || isRightBound)) score += w[Feature.boundOften];
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
      const own = word[at];
      const weight = stats.weights[own];
      const log = stats.logWeights[own];
      sum += weight;
      logs += log;
      if (weight > max) max = weight;
      if (weight < min) {
        min = weight;
        logMin = log;
      }
      inHeadline += stats.inHeadline[own];
      common += commonnessOf(flags[at]);
      joined = withFlags(joined, flags[at]);
      if (isNameWord(flags[at])) names++;
    }
    const headWord = word[head];
    let score =
      w[Feature.wordMean] * (sum / length) +
      w[Feature.wordMax] * max +
      w[Feature.wordMin] * min +
      w[Feature.headWeight] * stats.weights[headWord] +
      w[Feature.wordSum] * sum +
      w[Feature.logWeightMean] * (logs / length) +
      w[Feature.logWeightMin] * logMin +
      w[Feature.logHeadWeight] * stats.logWeights[headWord] +
      w[Feature.logHeadCount] * logOf(stats.counts[headWord] + 1) +
      w[Feature.common] * (common / length) +
      w[Feature.nameShare] * (names / length);
    if (names === length) score += w[Feature.allName];
    if (hasFlag(joined, WordFlag.Attribution)) score += w[Feature.attribution];
    if (inHeadline > 0)
      score +=
        w[Feature.headlineShare] * (inHeadline / length) +
        w[Feature.headInHeadline] * stats.inHeadline[headWord];
    this.sum[0] += score;
  }

  /** Of the word that opens a phrase and the one that is its head: the same word where it has but one. */
  private addEnds(open: number, head: number, length: number): void {
    const { weights: w } = this;
    const { flags, stats, word } = this.body;
    const opening = flags[open];
    const closing = flags[head];
    let score = w[Feature.logFirstCount] * logOf(stats.counts[word[open]] + 1);
    if (hasFlag(closing, WordFlag.Commoner)) score += w[Feature.commonHead];
    else if (hasFlag(closing, WordFlag.Common)) score += w[Feature.commonHead] / 2;
    if (isNameWord(opening) !== isNameWord(closing))
      score += w[isNameWord(opening) ? Feature.nameThenNoun : Feature.nounThenName];
    if (isRole(closing, Role.NounAdjective)) score += w[Feature.nounAdjectiveHead];
    if (isRole(opening, Role.Number)) score += w[Feature.number];
    if (hasFlag(opening, WordFlag.Superlative)) score += w[Feature.superlative];
    if (hasFlag(closing, WordFlag.LightNoun)) score += w[Feature.lightHead];
    if (hasFlag(opening, WordFlag.LightNoun)) score += w[Feature.lightFirst];
    if (hasFlag(closing, WordFlag.Verbal)) score += w[Feature.verbalHead];
    if (hasFlag(closing, WordFlag.VerbToo)) score += w[Feature.verbTooHead];
    if (hasFlag(opening, WordFlag.Determined)) score += w[Feature.determined];
    this.sum[0] += length > 1 ? score + this.ofOpening(opening) : score;
  }

  /** Of the word that opens a phrase of several. */
  private ofOpening(opening: number): number {
    const { weights: w } = this;
    let score = 0;
    if (isRole(opening, Role.Adjective)) score += w[Feature.adjectiveFirst];
    if (hasFlag(opening, WordFlag.Verbal)) score += w[Feature.verbalFirst];
    if (hasFlag(opening, WordFlag.VerbToo) && !hasFlag(opening, WordFlag.Determined))
      score += w[Feature.verbTooFirst];
    return score;
  }

  /** Of the words from `first` to before `end`, between the two ends. */
  private addInside(first: number, end: number): void {
    let inside = 0;
    for (let at = first; at < end; at++) inside = withFlags(inside, this.body.flags[at]);
    if (hasFlag(inside, WordFlag.Verbal)) this.sum[0] += this.weights[Feature.verbalInside];
    if (hasFlag(inside, WordFlag.VerbToo)) this.sum[0] += this.weights[Feature.verbTooInside];
  }

  private addForm(first: number, last: number, count: number): void {
    const { body, weights: w } = this;
    const { flags, start } = body;
    const length = last - first + 1;
    let score = length <= 4 ? w[Feature.words1 + length - 1] : 0;
    if (body.endOf(last) - start[first] <= SHORT) score += w[Feature.short];
    if (length === 1)
      score += w[Feature.singleCommon] * commonnessOf(flags[first]) + w[Feature.singleCount] * logOf(count);
    this.sum[0] += score;
  }
}

function commonnessOf(flags: number): number {
  return COMMONNESS[commonnessIn(flags)];
}
