/**
 * Fits the weights of src/analysis/people/weights.generated.ts on labelled articles, by logistic regression.
 *
 *   npx tsx scripts/nameWeights.ts LABELLED.jsonl... > src/analysis/people/weights.generated.ts
 *
 * Lines are {"id", "text", "people": [{"start", "end"}], "span"?, "ignore"?} with UTF-16 offsets. Only articles whose
 * id hashes to an even number are used; the others are kept to check with.
 */
import { readFileSync } from 'node:fs';
import { FEATURE_NAMES, readFeatures } from '../src/analysis/people/nameFeatures';
import { nameWordCount } from '../src/analysis/people/readPeople';
import { RunFinder } from '../src/analysis/people/runs';
import { findParagraphs } from '../src/analysis/text/paragraphs';
import { splitSentences } from '../src/analysis/text/sentences';
import { tokenize, Tokens } from '../src/analysis/text/tokens';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number }[];
  readonly span?: readonly [number, number];
  readonly ignore?: readonly (readonly [number, number])[];
}
interface Example {
  readonly features: number;
  readonly single: boolean;
  readonly person: boolean;
}

const ROUNDS = 1500;
const RATE = 0.5;
const PENALTY = 0.7;

export function isTuning(id: string): boolean {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 7)) & 1) === 0;
}

function examples({ text, people, span, ignore = [] }: Labelled): Example[] {
  const gold = new Set(people.map(({ start, end }) => `${start}:${end}`));
  const tokens = new Tokens();
  const finder = new RunFinder();
  const found: Example[] = [];
  for (const paragraph of findParagraphs(text)) {
    tokenize(text.slice(paragraph.start, paragraph.end), tokens);
    splitSentences(tokens);
    for (let s = 0; s < tokens.sentenceCount; s++) {
      finder.find(tokens, tokens.sentence[s], tokens.sentence[s + 1], (run) => {
        const start = paragraph.start + tokens.start[run.first];
        const end = paragraph.start + tokens.end[run.end - 1];
        if (span && (start < span[0] || end > span[1])) return;
        const person = gold.has(`${start}:${end}`);
        if (!person && ignore.some(([from, to]) => start < to && from < end)) return;
        found.push({ features: readFeatures(tokens, run), single: nameWordCount(tokens, run) < 2, person });
      });
    }
  }
  return found;
}

/** Weights in hundredths of log-odds: the bias first, then a weight for each feature bit. */
function fit(rows: readonly Example[]): number[] {
  const weights = new Float64Array(32);
  const support = Array.from({ length: 32 }, (_, bit) =>
    bit === 31 ? rows.length : rows.filter((row) => row.features & (1 << bit)).length,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(32);
    for (const { features, person } of rows) {
      let score = weights[31];
      for (let bit = 0; bit < 31; bit++) if (features & (1 << bit)) score += weights[bit];
      const error = (person ? 1 : 0) - 1 / (1 + Math.exp(-score));
      gradient[31] += error;
      for (let bit = 0; bit < 31; bit++) if (features & (1 << bit)) gradient[bit] += error;
    }
    for (let bit = 0; bit < 32; bit++) {
      const penalty = bit === 31 ? 0 : PENALTY * weights[bit];
      weights[bit] += (RATE * 4 * (gradient[bit] - penalty)) / (support[bit] + 4 * PENALTY + 20);
    }
  }
  return [weights[31], ...weights.slice(0, 31)].map((weight) => Math.round(100 * weight));
}

const all = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ id }) => isTuning(id))
  .flatMap(examples);

function table(name: string, doc: string, rows: readonly Example[]): string {
  const lines = fit(rows).map((weight, i) => `  ${weight}, // ${i === 0 ? 'bias' : FEATURE_NAMES[i - 1]}`);
  return `/** ${doc} */\nexport const ${name}: readonly number[] = [\n${lines.join('\n')}\n];\n`;
}

process.stdout.write(
  [
    '// Fitted by scripts/nameWeights.ts. Do not edit.',
    '',
    table(
      'LONG_NAME_WEIGHTS',
      'Hundredths of log-odds for runs of several words: bias, then a weight a feature bit.',
      all.filter(({ single }) => !single),
    ),
    table(
      'SINGLE_NAME_WEIGHTS',
      'The same for runs of one word.',
      all.filter(({ single }) => single),
    ),
  ].join('\n'),
);
process.stderr.write(`${all.length} runs, ${all.filter(({ person }) => person).length} persons\n`);
