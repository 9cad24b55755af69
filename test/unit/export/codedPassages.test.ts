import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import {
  itemsOf,
  newAnnotation,
  placeAnnotations,
  readAnnotation,
  readCodebook,
  SelectorWriter,
  type Content,
  type PlacedAnnotation,
} from '../../../src/annotations';
import { exportFormats, type ExportSource } from '../../../src/export';

const TEXT = 'The board met.\nAda Quill said the “harbour” is full. Nobody minded.';
const { codebook } = readCodebook(
  '{"codes":[{"name":"Water"},{"name":"Mud","parent":"Water","formerly":["Silt"]}]}',
);

function placed(words: string, content: Content, isLost = false): PlacedAnnotation {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const target = { source: 'a.txt', selector: new SelectorWriter(TEXT).write(span) };
  const annotation = newAnnotation({ id: `urn:${words}`, target, content, coder: 'ines', now: '2026-03-01' });
  return { annotation, span: isLost ? null : span };
}

const reader = [
  placed('harbour', { kind: 'code', code: 'Silt' }),
  placed('Ada Quill', { kind: 'note', text: '=Who?', replies: ['She.'] }),
  placed('Nobody', { kind: 'note', text: 'Lost.' }, true),
  placed('board', { kind: 'class', class: 'accepted' }),
];
const source: ExportSource = {
  article: analyze(TEXT, { today: '2026-03-01' }),
  text: TEXT,
  source: 'a.txt',
  reader,
  codebook,
};

describe('The table of coded passages', () => {
  it('has a line for each note and code in text order, with what stands round it', () => {
    const lines = exportFormats.notes.write(source).replace('\ufeff', '').split('\r\n');
    assert.deepEqual(lines[0].split(',').slice(0, 5), ['file', 'code', 'path', 'note', 'coder']);
    assert.match(lines[1], /^a\.txt,,,"'=Who\?\nShe\.",ines,2,15,24,Ada Quill,/);
    assert.match(lines[2], /^a\.txt,Mud,Water \/ Mud,,ines,2,35,42,harbour,[^]*” is full\. Nobody minded\./);
    assert.match(lines[3], /^a\.txt,,,Lost\.,ines,,,,Nobody,,,/);
    assert.equal(lines.length, 5);
  });

  it('may be had without a word of the article', () => {
    for (const format of ['notes-without-text', 'reader-without-text'] as const) {
      const written = exportFormats[format].write(source);
      for (const word of ['harbour', 'Ada Quill', 'board met'])
        assert.ok(
          !written.includes(` ${word}`) && !written.includes(`"${word}"`) && !written.includes(`,${word},`),
          format,
        );
    }
  });
});

describe('The reader’s own annotations as a collection', () => {
  it('come back as they were', () => {
    const items = itemsOf(JSON.parse(exportFormats.reader.write(source))).flatMap(
      (item) => readAnnotation(item) ?? [],
    );
    assert.deepEqual(
      items,
      reader.map(({ annotation }) => annotation),
    );
    const found = placeAnnotations(items, `A new line.\n${TEXT}`);
    assert.ok(found.every(({ span }) => span !== null));
  });
});
