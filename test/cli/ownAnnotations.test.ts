import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { newAnnotation, SelectorWriter, writeAnnotationFile, type Content } from '../../src/annotations';
import { readOwnAnnotations } from '../../src/cli/ownAnnotations';

const TEXT = '“We will not be rushed,” said Ada Quill. Nobody minded.';

describe('The annotations beside a file', () => {
  let folder: string;
  let file: string;
  const told: string[] = [];

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-annotations-'));
    file = path.join(folder, 'news', 'board.txt');
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, TEXT);
    told.length = 0;
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function write(coder: string, content: Content, more = ''): void {
    const selector = new SelectorWriter(TEXT).write({ start: 0, end: 24 });
    const own = newAnnotation({
      id: `urn:${coder}`,
      target: { source: 'news/board.txt', selector },
      content,
      coder,
      now: '2026-03-01',
    });
    const annotations = new Map([[own.id, own]]);
    const set = path.join(folder, '.news-annotator', 'annotations', coder, 'news', 'board.txt.jsonl');
    fs.mkdirSync(path.dirname(set), { recursive: true });
    fs.writeFileSync(
      set,
      writeAnnotationFile({ annotations, damaged: [], isNewer: false, isTooLong: false }) + more,
    );
  }

  const read = (coder?: string) => readOwnAnnotations(file, TEXT, coder, (problem) => told.push(problem));
  const ids = (placed: readonly { readonly annotation: { readonly id: string } }[]): string[] =>
    placed.map(({ annotation }) => annotation.id);

  it('are those of the one coder there is, and obeyed', () => {
    write('ines', { kind: 'speaker', name: 'Joren Pike' });
    assert.deepEqual([ids(read().placed), ids(read().obeyed)], [['urn:ines'], ['urn:ines']]);
  });

  it('of several coders are listed, and obeyed only where one is named', () => {
    write('ines', { kind: 'speaker', name: 'Joren Pike' });
    write('omar', { kind: 'speaker', name: '' });
    assert.deepEqual([ids(read().placed), ids(read().obeyed)], [['urn:ines', 'urn:omar'], []]);
    assert.deepEqual([ids(read('omar').placed), ids(read('omar').obeyed)], [['urn:omar'], ['urn:omar']]);
  });

  it('are told where there are none of a coder, or a line is damaged', () => {
    write('ines', { kind: 'note', text: 'x' }, '{"broken\n');
    assert.equal(read('nobody').placed.length, 0);
    assert.equal(read().placed.length, 1);
    assert.match(told.join('\n'), /"nobody" has no annotations of [^]*line 3 is no annotation/);
  });

  it('are none where no folder has any', () => {
    assert.deepEqual(read().placed, []);
    assert.deepEqual(told, []);
  });
});
