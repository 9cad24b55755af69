import assert from 'node:assert';
import {
  contentOf,
  EMPTY_FILE,
  mergeChanges,
  newAnnotation,
  placeAnnotations,
  readAnnotation,
  readAnnotationFile,
  SelectorWriter,
  withContent,
  writeAnnotationFile,
  type Annotation,
  type Content,
} from '../../../src/annotations';

const TEXT = 'Ada Quill 🐟 said the harbour “is full”. Joren Pike disagreed.';

function annotate(id: string, words: string, content: Content, now = '2026-03-01T09:00:00Z'): Annotation {
  const start = TEXT.indexOf(words);
  const selector = new SelectorWriter(TEXT).write({ start, end: start + words.length });
  return newAnnotation({ id, target: { source: 'harbour.txt', selector }, content, coder: 'ines', now });
}

const note = annotate('urn:b', 'Joren Pike', { kind: 'note', text: 'Ask him.' });
const speaker = annotate('urn:a', '“is full”', { kind: 'speaker', name: '' });
const fileOf = (...list: Annotation[]) => ({
  ...EMPTY_FILE,
  annotations: new Map(list.map((one) => [one.id, one])),
});

describe('A file of annotations', () => {
  it('comes back as it was written, one a line in the order of the ids', () => {
    const text = writeAnnotationFile(fileOf(note, speaker));
    assert.deepEqual(
      text.split('\n').map((line) => (line === '' ? '' : (JSON.parse(line) as { id?: string }).id)),
      [undefined, 'urn:a', 'urn:b', ''],
    );
    const read = readAnnotationFile(text, 'harbour.txt');
    assert.deepEqual(read.annotations.get('urn:b'), note);
    assert.equal(writeAnnotationFile(read), text);
  });

  it('keeps lines that are damaged, tells them, and reads the others', () => {
    const text = writeAnnotationFile(fileOf(note, speaker)).replace('{"@context"', '{@context"');
    const read = readAnnotationFile(text, 'harbour.txt');
    assert.deepEqual([...read.annotations.keys()], ['urn:b']);
    assert.deepEqual(
      read.damaged.map(({ line }) => line),
      [2],
    );
    assert.ok(writeAnnotationFile(read).includes('{@context"'));
  });

  it('says that a later version wrote it', () => {
    assert.equal(readAnnotationFile('{"news:format":2}\n', 'a').isNewer, true);
    assert.equal(readAnnotationFile('{"news:format":1}\n', 'a').isNewer, false);
  });

  it('is nothing where nothing is left in it', () => assert.equal(writeAnnotationFile(EMPTY_FILE), ''));

  it('takes the changes of this window and keeps those of another', () => {
    const theirs = annotate('urn:c', 'Ada Quill', { kind: 'code', code: 'officials' });
    const ours = withContent(note, { kind: 'note', text: 'Asked.', resolved: true }, '2026-03-02T09:00:00Z');
    const merged = mergeChanges(
      fileOf(note, speaker, theirs),
      new Map([
        ['urn:b', ours],
        ['urn:a', null],
      ]),
    );
    assert.deepEqual([...merged.annotations.keys()].sort(), ['urn:b', 'urn:c']);
    assert.deepEqual(contentOf(merged.annotations.get('urn:b')!), {
      kind: 'note',
      text: 'Asked.',
      resolved: true,
    });
  });

  it('leaves the later of two changes of one annotation', () => {
    const later = withContent(note, { kind: 'note', text: 'Later.' }, '2026-03-03T09:00:00Z');
    const merged = mergeChanges(fileOf(later), new Map([['urn:b', note]]));
    assert.equal(merged.annotations.get('urn:b'), later);
  });

  it('is read to its two hundred thousandth line, and says so', () => {
    const read = readAnnotationFile('\n'.repeat(200_001), 'a');
    assert.equal(read.isTooLong, true);
  });
});

describe('An annotation', () => {
  const contents: Content[] = [
    { kind: 'note', text: 'Is this so?' },
    { kind: 'note', text: 'It is.', resolved: true },
    { kind: 'code', code: 'harbour/fishers' },
    { kind: 'speaker', name: 'Ada Quill' },
    { kind: 'speaker', name: '' },
    { kind: 'person', name: 'Joren Pike' },
    { kind: 'class', class: 'not a quotation' },
    { kind: 'class', class: 'accepted' },
  ];
  for (const content of contents)
    it(`says what it was made to say: ${JSON.stringify(content)}`, () => {
      assert.deepEqual(contentOf(annotate('urn:x', 'Ada Quill', content)), content);
    });

  it('as we write it is taken as it is, and just as one that is put together from its fields', () => {
    for (const content of contents) {
      const own = JSON.parse(JSON.stringify(annotate('urn:x', 'Ada Quill', content))) as Annotation;
      assert.equal(readAnnotation(own), own);
      assert.deepEqual(readAnnotation({ ...own, type: undefined }), own);
    }
  });

  it('of others is read without fields of ours', () => {
    const read = readAnnotation({
      id: 'http://example.org/anno1',
      type: 'Annotation',
      bodyValue: 'A remark',
      creator: 'http://example.org/user',
      target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'Joren Pike' } },
    });
    assert.deepEqual(read && contentOf(read), { kind: 'note', text: 'A remark' });
    assert.deepEqual(placeAnnotations([read!], TEXT)[0].span, null); // two words with nothing round them are not sure
  });

  it('that is none is not taken', () => {
    for (const data of [
      null,
      7,
      [],
      {},
      { id: 3 },
      { id: 'a' },
      { id: 'a', target: { selector: { type: 'TextQuoteSelector', exact: 5 } } },
    ])
      assert.equal(readAnnotation(data), null);
  });

  it('is placed behind characters of two UTF-16 units', () => {
    const [placed] = placeAnnotations([note], TEXT);
    assert.equal(TEXT.slice(placed.span!.start, placed.span!.end), 'Joren Pike');
  });
});
