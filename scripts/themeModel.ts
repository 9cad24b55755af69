/**
 * Fits the weights of src/analysis/themes/model.generated.ts on articles with keyphrases, by logistic regression.
 *
 *   npx tsx scripts/themeModel.ts ARTICLES.jsonl... > src/analysis/themes/model.generated.ts
 *
 * Lines are {"id", "text", "title"?, "keyphrases": [...]}. Articles are cut in two halves by a hash of their id. Weights
 * are fitted on each half and checked on the other, which is what tells whether a feature is worth having; those written
 * are fitted on all. Only general features are weighed, never words. F1 is printed to standard error.
 */
import { readFileSync } from 'node:fs';
import { readParagraph } from '../src/analysis/pipeline/readParagraph';
import type { ParagraphRecord } from '../src/analysis/pipeline/records';
import { paragraphKinds } from '../src/analysis/text/paragraphKinds';
import { findParagraphs } from '../src/analysis/text/paragraphs';
import { splitSentences } from '../src/analysis/text/sentences';
import { tokenize, Tokens, TokenKind, Shape } from '../src/analysis/text/tokens';
import { Body } from '../src/analysis/themes/body';
import { Families } from '../src/analysis/themes/families';
import { wordKey } from '../src/analysis/syntax/singular';
import { Feature, Scorer } from '../src/analysis/themes/phraseFeatures';
import { joinKeys } from '../src/analysis/containers/keyTable';
import { PhraseTable } from '../src/analysis/themes/phrases';
import { distinctPhrases, Relations } from '../src/analysis/themes/relations';

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly keyphrases: readonly string[];
}
interface Candidate {
  readonly phrase: number;
  readonly features: Float64Array;
  readonly gold: boolean;
}
interface Story {
  readonly id: string;
  readonly relations: Relations;
  readonly candidates: readonly Candidate[];
  /** The candidates that are keyphrases, and how many keyphrases there are. */
  readonly correct: ReadonlySet<number>;
  readonly gold: number;
}

const FEATURES = Object.keys(Feature).filter((name) => isNaN(Number(name)));
const ROUNDS = 600;
const RATE = 0.3;
const PENALTY = 2;

function isFirstHalf(id: string): boolean {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 7)) & 1) === 0;
}

const tokens = new Tokens();

function goldKey(phrase: string): number {
  tokenize(phrase, tokens);
  splitSentences(tokens);
  let key = 0;
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] !== TokenKind.Mark && !tokens.has(i, Shape.Clitic))
      key = joinKeys(key, wordKey(tokens, i));
  return key;
}

function readStory({ id, title, text, keyphrases }: Article): Story {
  const whole = (title ? title + '\n\n' : '') + text;
  const paragraphs = findParagraphs(whole);
  const facts = paragraphs.map(({ start, end }) => readParagraph(whole.slice(start, end)));
  const kinds = paragraphKinds(facts.map(({ furniture }) => furniture));
  const records = paragraphs.map(({ start, end }, i) => ({
    start,
    text: whole.slice(start, end),
    kind: kinds[i],
    facts: facts[i],
  })) as ParagraphRecord[];
  const body = new Body().read(records, []);
  const phrases = new PhraseTable(body).read();
  const features = readFeatures(body, phrases);
  const gold = new Set(keyphrases.map(goldKey));
  const candidates = Array.from({ length: phrases.size }, (_, phrase) => ({
    phrase,
    features: Float64Array.from(features, (ofPhrases) => ofPhrases[phrase]),
    gold: gold.has(phrases.keyOf(phrase)),
  })).filter(({ phrase }) => !phrases.isPassing(phrase));
  const correct = new Set(candidates.filter((candidate) => candidate.gold).map(({ phrase }) => phrase));
  const relations = new Relations(body, phrases, new Families(body).read()).read();
  return { id, relations, candidates, correct, gold: gold.size };
}

/** Each feature of all phrases: the scores of a model that weighs it alone. */
function readFeatures(body: Body, phrases: PhraseTable): Float64Array[] {
  return FEATURES.map((_, feature) => {
    const weights = new Float64Array(FEATURES.length);
    weights[feature] = 1;
    const scores = new Float64Array(phrases.size);
    new Scorer(body, phrases, weights).score(scores);
    return scores;
  });
}

const scoreOf = (features: Float64Array, weights: Float64Array): number =>
  features.reduce((sum, value, i) => sum + value * weights[i], 0);

/** Logistic regression by batch gradient ascent on features scaled to unit variance, with an L2 penalty. */
function fit(stories: readonly Story[]): Float64Array {
  const size = FEATURES.length;
  const rows = stories.flatMap(({ candidates }) => candidates);
  const scale = Float64Array.from(FEATURES, (_, f) => {
    const mean = rows.reduce((sum, { features }) => sum + features[f], 0) / rows.length;
    const variance = rows.reduce((sum, { features }) => sum + (features[f] - mean) ** 2, 0);
    return Math.sqrt(variance / rows.length) || 1;
  });
  const scaled = rows.map(({ features }) => features.map((value, f) => value / scale[f]));
  const weights = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (let r = 0; r < rows.length; r++) {
      const x = scaled[r] as Float64Array;
      let score = 0;
      for (let f = 0; f < size; f++) score += x[f] * weights[f];
      const error = (rows[r].gold ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (let f = 0; f < size; f++) gradient[f] += error * x[f];
    }
    for (let f = 0; f < size; f++) {
      const g = gradient[f] - (f === 0 ? 0 : PENALTY * weights[f]);
      m[f] = 0.9 * m[f] + 0.1 * g;
      v[f] = 0.99 * v[f] + 0.01 * g * g;
      weights[f] += (RATE / Math.sqrt(round)) * (m[f] / (Math.sqrt(v[f]) + 1e-9));
    }
  }
  return weights.map((weight, f) => weight / scale[f]);
}

function report(name: string, stories: readonly Story[], weights: Float64Array): void {
  const figures = [5, 10, 15].map((depth) => {
    const sum = stories.reduce((total, { relations, candidates, correct, gold }) => {
      const ranked = candidates
        .map(({ phrase, features }) => ({ phrase, score: scoreOf(features, weights) }))
        .sort((a, b) => b.score - a.score || a.phrase - b.phrase)
        .map(({ phrase }) => phrase);
      const top = distinctPhrases(ranked, relations, depth);
      const hits = top.filter((phrase) => correct.has(phrase)).length;
      return total + (hits === 0 ? 0 : (2 * hits) / (Math.max(1, top.length) + gold));
    }, 0);
    return `@${depth} ${((100 * sum) / stories.length).toFixed(1)}`;
  });
  process.stderr.write(`${name}: ${stories.length} articles, F1 ${figures.join(' ')}\n`);
}

const articles = new Map<string, Article>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as Article;
    articles.set(article.id, article);
  }
const stories = Array.from(articles.values(), readStory);
const halves = [true, false].map((first) => stories.filter(({ id }) => isFirstHalf(id) === first));
const [first, second] = halves as [Story[], Story[]];
const found = stories.reduce((n, { candidates }) => n + candidates.filter(({ gold }) => gold).length, 0);
const all = stories.reduce((n, { gold }) => n + gold, 0);
const count = stories.reduce((n, { candidates }) => n + candidates.length, 0);
process.stderr.write(
  `${count} candidates, ${((100 * found) / all).toFixed(1)} % of the keyphrases among them\n`,
);
const ofFirst = fit(first);
const ofSecond = fit(second);
report('fitted on the first half, first ', first, ofFirst);
report('fitted on the first half, second', second, ofFirst);
report('fitted on the second half, first', first, ofSecond);
const weights = fit(stories);
report('fitted on all, all', stories, weights);
process.stdout.write(
  `// Fitted by scripts/themeModel.ts. Do not edit.\n\n/** Weight of each feature, in the order of FEATURES. */\nexport const WEIGHTS = [\n` +
    FEATURES.map((name, f) => `  ${Number(weights[f].toFixed(4))}, // ${name}\n`).join('') +
    '] as const;\n',
);
