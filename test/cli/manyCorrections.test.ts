import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer, type Article, type Correction } from '../../src/analysis';
import {
  ArticleAnnotations,
  correctionsOf,
  newAnnotation,
  readAnnotationFile,
  replacedBy,
  SelectorWriter,
  writeAnnotationFile,
  type Content,
} from '../../src/annotations';
import { obeyAnnotations } from '../../src/cli/readerAnnotations';
import { exportFormats } from '../../src/export';
import { toRow } from '../../src/export/row';

const TEXT = [
  'Harbour board delays dredging',
  'PORT ELLERY – The board put off its decision on Monday. “We will not be rushed,” said Ada Quill, its chair.',
  'She added that the survey was two years old. “It is not where it was,” she said.',
  'Two engineers, both from Lyon, walked along the river and counted forty broken gates in the rain.',
  'Joren Pike, a fisher, disagreed. “Once the mud moves, it moves for good,” Pike said.',
  'Two engineers, both from Lyon, walked along the river and counted forty broken gates in the rain.',
  'Mara Quill runs the fish market. Quill called the plan “a gift to the gulls”.',
].join('\n\n');
const OPTIONS = { today: '2026-01-01' };
const WORDS = [
  '“We will not be rushed,”',
  '“It is not where it was,”',
  'the mud moves',
  'Ada Quill',
  'Quill called',
  'Joren Pike',
  'Two engineers, both from Lyon, walked along the river and counted forty broken gates in the rain.',
  'runs the fish market',
];
const CONTENTS: Content[] = [
  { kind: 'speaker', name: 'Joren Pike' },
  { kind: 'speaker', name: '' },
  { kind: 'person', name: 'Mara Quill' },
  { kind: 'class', class: 'added' },
  { kind: 'class', class: 'extent' },
  { kind: 'class', class: 'not a quotation' },
  { kind: 'class', class: 'not a person' },
  { kind: 'class', class: 'not a repeat' },
  { kind: 'class', class: 'accepted' },
  { kind: 'note', text: 'Check.' },
];

const plain = (article: Article): unknown => JSON.parse(JSON.stringify(article)) as unknown;

describe('Two hundred corrections in sequence', () => {
  it('are the same in the editor, in exports and through the batch door, after each step and its undoing', () => {
    const step = fc.record({
      words: fc.constantFrom(...WORDS),
      content: fc.constantFrom(...CONTENTS),
      isUndone: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    });
    const many = fc.array(step, { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(many, (steps) => checkAll(steps)),
      { numRuns: 1 },
    );
  });
});

function checkAll(steps: readonly { words: string; content: Content; isUndone: boolean }[]): void {
  const set = new ArticleAnnotations([], TEXT);
  const analyzer = new Analyzer(OPTIONS);
  const uncorrected = analyzer.reset(TEXT);
  const writer = new SelectorWriter(TEXT);
  steps.forEach(({ words, content, isUndone }, i) => {
    const start = TEXT.indexOf(words);
    const span = { start, end: start + words.length };
    const target = { source: 'a.txt', selector: writer.write(span) };
    const annotation = newAnnotation({
      id: `urn:${i}`,
      target,
      content,
      coder: 'ines',
      now: `2026-03-01T09:${String(i).padStart(4, '0')}`,
    });
    set.change([{ annotation, span }], replacedBy(set.placed, { span, content }), TEXT);
    if (isUndone) void set.undo(TEXT);
    if (i % 20 === 19) checkAgreement(set, analyzer, uncorrected);
  });
}

/** What the editor shows is what a file of these annotations gives on the command line. */
function checkAgreement(set: ArticleAnnotations, analyzer: Analyzer, uncorrected: Article): void {
  const shown = analyzer.correct(correctionsOf(set.placed, () => uncorrected));
  const annotations = new Map(set.placed.map(({ annotation }) => [annotation.id, annotation]));
  const file = writeAnnotationFile({ annotations, damaged: [], isNewer: false, isTooLong: false });
  const read = Array.from(readAnnotationFile(file, 'a.txt').annotations.values());
  const analyzeWith = (corrections: readonly Correction[]): Article =>
    analyze(TEXT, { ...OPTIONS, corrections });
  const { article } = obeyAnnotations(read, TEXT, analyzeWith, assert.fail);
  assert.deepEqual(plain(article), plain(shown));
  assert.deepEqual(toRow('a', article), toRow('a', shown));
  for (const name of ['csv', 'markdown', 'webannotation'] as const)
    assert.equal(
      exportFormats[name].write({ article, text: TEXT, source: 'a.txt' }),
      exportFormats[name].write({ article: shown, text: TEXT, source: 'a.txt' }),
    );
}
