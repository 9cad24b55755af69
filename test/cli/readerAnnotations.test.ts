import assert from 'node:assert';
import { analyze, type Article, type Correction } from '../../src/analysis';
import { obeyAnnotations } from '../../src/cli/readerAnnotations';

const TEXT =
  'An added line.\n\n“We will not be rushed,” said Ada Quill. “There is time.”\n\nJoren Pike disagreed with her.';

function annotation(
  id: string,
  exact: string,
  ...bodies: readonly [purpose: string, value: string][]
): object {
  const at = TEXT.indexOf(exact);
  const prefix = TEXT.slice(Math.max(16, at - 32), at);
  const suffix = TEXT.slice(at + exact.length, at + exact.length + 32);
  return {
    id,
    type: 'Annotation',
    body: bodies.map(([purpose, value]) => ({ type: 'TextualBody', purpose, value })),
    target: { selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] },
  };
}

function obey(...annotations: unknown[]) {
  const told: string[] = [];
  const analyzeWith = (corrections: readonly Correction[]): Article =>
    analyze(TEXT, { today: '2026-01-01', corrections });
  return { ...obeyAnnotations(annotations, TEXT, analyzeWith, (problem) => told.push(problem)), told };
}

const speakers = ({ quotes }: Article) => quotes.map(({ speaker }) => speaker?.name);

describe('The annotations of a line of the batch door', () => {
  it('are found in its text, or told to be gone', () => {
    const { annotations } = obey(annotation('urn:1', 'Ada Quill', ['commenting', 'Who is she?']), {
      ...annotation('urn:2', 'Ada Quill', ['commenting', 'Gone.']),
      target: { selector: { type: 'TextQuoteSelector', exact: 'The mayor spoke at the station' } },
    });
    const start = TEXT.indexOf('Ada Quill');
    assert.deepEqual(annotations, [
      { id: 'urn:1', state: 'anchored', start, end: start + 9 },
      { id: 'urn:2', state: 'orphaned' },
    ]);
  });

  it('are obeyed: who says a quotation, and that nobody does', () => {
    const named = annotation(
      'urn:1',
      '“We will not be rushed,”',
      ['identifying', 'Joren Pike'],
      ['classifying', 'speaker'],
    );
    assert.deepEqual(speakers(obey(named).article), ['Joren Pike', 'Joren Pike']);
    const nobody = annotation('urn:1', '“There is time.”', ['identifying', '']);
    assert.deepEqual(speakers(obey(nobody).article), ['Ada Quill', undefined]);
  });

  it('of others say whether a speaker or a person is meant by what they stand on', () => {
    const { article } = obey(annotation('urn:1', 'Joren Pike', ['identifying', 'Jonas Pike']));
    assert.ok(article.people.some(({ name }) => name === 'Jonas Pike'));
    assert.deepEqual(
      speakers(obey(annotation('urn:1', '“There is time.”', ['identifying', 'Jonas Pike'])).article),
      ['Ada Quill', 'Jonas Pike'],
    );
  });

  it('are obeyed: what is no quotation, what is one, and which are its words', () => {
    assert.deepEqual(
      speakers(obey(annotation('urn:1', '“There is time.”', ['classifying', 'not a quotation'])).article),
      ['Ada Quill'],
    );
    const added = obey(annotation('urn:1', 'disagreed with her', ['classifying', 'added'])).article;
    assert.equal(added.quotes.length, 3);
    const extent = obey(annotation('urn:1', '“We will not', ['classifying', 'extent'])).article;
    assert.equal(TEXT.slice(extent.quotes[0].start, extent.quotes[0].end), '“We will not');
  });

  it('that are none are told, and the others stand', () => {
    const { annotations, told } = obey(
      { id: 'x' },
      5,
      annotation('urn:1', 'Ada Quill', ['commenting', 'Hm.']),
    );
    assert.equal(annotations?.length, 1);
    assert.deepEqual(told, [
      '2 of its "annotations" are no Web Annotations with an "id" and a selector; they are left out.',
    ]);
  });
});
