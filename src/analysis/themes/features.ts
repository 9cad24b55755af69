import type { Body } from './body';
import { Role, STRIDE, WordFlag } from './facts';
import { flagsAt, roleAt, type Phrase } from './phrases';
import type { WordStats } from './wordStats';

/** Names of the features, in the order of {@link featuresOf}; the training script reads them too. */
export const FEATURES = [
  'bias',
  'logFirst',
  'relFirst',
  'inLead',
  'headline',
  'headlineShare',
  'headInHeadline',
  'logParagraphs',
  'logCount',
  'once',
  'words1',
  'words2',
  'words3',
  'words4',
  'nameShare',
  'allName',
  'adjectiveFirst',
  'alone',
  'final',
  'wordMean',
  'wordMax',
  'wordMin',
  'headWeight',
  'wordSum',
  'spread',
  'common',
  'commonHead',
  'lightHead',
  'attribution',
  'number',
  'nested',
  'logLength',
] as const;

/** What the ranking looks at, for one phrase. */
export function featuresOf(phrase: Phrase, body: Body, stats: WordStats, out: Float64Array): void {
  const { words } = body.paragraphs[phrase.paragraph] as (typeof body.paragraphs)[number];
  const end = phrase.at + phrase.length * STRIDE;
  const head = end - STRIDE;
  let sum = 0;
  let max = 0;
  let min = Infinity;
  let inHeadline = 0;
  let names = 0;
  let common = 0;
  let attribution = 0;
  for (let at = phrase.at; at < end; at += STRIDE) {
    const weight = stats.weight(words[at] as number);
    sum += weight;
    max = Math.max(max, weight);
    min = Math.min(min, weight);
    if (stats.isInHeadline(words[at] as number)) inHeadline++;
    if (roleAt(words, at) === Role.Name) names++;
    const flags = flagsAt(words, at);
    if (flags & WordFlag.Attribution) attribution = 1;
    common += flags & WordFlag.Commoner ? (flags & WordFlag.Common ? 3 : 2) : flags & WordFlag.Common ? 1 : 0;
  }
  const { length } = phrase;
  const headFlags = flagsAt(words, head);
  let i = 0;
  out[i++] = 1;
  out[i++] = Math.log(1 + phrase.first / 200);
  out[i++] = phrase.first / Math.max(1, body.length);
  out[i++] = phrase.first < 400 ? 1 : 0;
  out[i++] = phrase.inHeadline > 0 ? 1 : 0;
  out[i++] = inHeadline / length;
  out[i++] = stats.isInHeadline(words[head] as number) ? 1 : 0;
  out[i++] = Math.log(phrase.paragraphs);
  out[i++] = Math.log(phrase.count);
  out[i++] = phrase.count === 1 ? 1 : 0;
  out[i++] = length === 1 ? 1 : 0;
  out[i++] = length === 2 ? 1 : 0;
  out[i++] = length === 3 ? 1 : 0;
  out[i++] = length === 4 ? 1 : 0;
  out[i++] = names / length;
  out[i++] = names === length ? 1 : 0;
  out[i++] = length > 1 && roleAt(words, phrase.at) === Role.Adjective ? 1 : 0;
  out[i++] = phrase.alone / phrase.count;
  out[i++] = phrase.final / phrase.count;
  out[i++] = sum / length;
  out[i++] = max;
  out[i++] = min;
  out[i++] = stats.weight(words[head] as number);
  out[i++] = sum;
  out[i++] = (phrase.last - phrase.first) / Math.max(1, body.length);
  out[i++] = common / length / 3;
  out[i++] = headFlags & WordFlag.Commoner ? 1 : headFlags & WordFlag.Common ? 0.5 : 0;
  out[i++] = headFlags & WordFlag.LightNoun ? 1 : 0;
  out[i++] = attribution;
  out[i++] = roleAt(words, phrase.at) === Role.Number ? 1 : 0;
  out[i++] = 1 - phrase.alone / phrase.count;
  out[i++] = Math.log(1 + body.length / 1000);
}
