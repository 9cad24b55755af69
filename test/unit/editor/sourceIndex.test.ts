import assert from 'node:assert/strict';
import type { FileStamp } from '../../../src/analysis';
import { matches } from '../../../src/editor/library/globs';
import type { LeftOut } from '../../../src/editor/library/fileIndex';
import { SourceIndex } from '../../../src/editor/sources/sourceIndex';
import { candidatesFor } from '../../../src/sources';

const files = new Map<string, string>();
let reads: string[] = [];
const source = {
  stampOf: (key: string): Promise<FileStamp | LeftOut> =>
    files.has(key)
      ? Promise.resolve({ time: 1, size: files.get(key)?.length ?? 0 })
      : Promise.reject(new Error('gone')),
  textOf: (key: string): Promise<string | LeftOut> => {
    reads.push(key);
    const text = files.get(key) ?? '';
    return Promise.resolve(text.startsWith('\0') ? { reason: 'it is binary' } : text);
  },
};
const make = (): SourceIndex =>
  new SourceIndex(
    source,
    (key) => key.startsWith('sources/'),
    () => undefined,
  );
const options = { isCancelled: () => false, onProgress: () => undefined };
const sync = (index: SourceIndex): Promise<boolean> => index.sync(Array.from(files.keys()), options);
const QUOTED = '“We will not close the old pier before the winter,”';

describe('The index of sources', () => {
  beforeEach(() => {
    reads = [];
    files.clear();
    files.set('sources/talk.txt', 'We will not close the old pier before the winter.');
    files.set('sources/other.srt', '1\n00:01,000 --> 00:02,000\nThe lamps were lit.');
    files.set('sources/picture.txt', '\0\0');
    files.set('pier.txt', `Pier\n\n${QUOTED} Mayor Orla Venn said. “No,” she said.`);
  });

  it('reads each file once, sources as such and articles for their quotations', async () => {
    const index = make();
    assert.equal(await sync(index), true);
    assert.equal(await sync(index), true);
    assert.deepEqual(reads.sort(), Array.from(files.keys()).sort());
    assert.deepEqual(Array.from(index.sources.keys()).sort(), ['sources/other.srt', 'sources/talk.txt']);
    assert.deepEqual(
      index.quotesOf('pier.txt').map(({ text, speaker }) => [text, speaker]),
      [[QUOTED, 'Orla Venn']],
    );
    assert.equal(candidatesFor(QUOTED, index.sources)[0]?.key, 'sources/talk.txt');
    assert.deepEqual(
      candidatesFor(QUOTED, index.articles).map(({ key }) => key),
      ['pier.txt'],
    );
    assert.deepEqual(index.omitted.get('sources/picture.txt')?.reason, 'it is binary');
  });

  it('follows files that change and go', async () => {
    const index = make();
    await sync(index);
    files.set('sources/talk.txt', 'Nothing of the sort was ever said by anybody here.');
    assert.equal(await index.update('sources/talk.txt'), true);
    assert.notEqual(candidatesFor('“close the old pier”', index.sources)[0], undefined);
    files.delete('sources/other.srt');
    assert.equal(await index.update('sources/other.srt'), true);
    assert.deepEqual(Array.from(index.sources.keys()), ['sources/talk.txt']);
  });

  it('is kept between sessions, in which nothing unchanged is read again', async () => {
    const index = make();
    await sync(index);
    const bytes = index.save();
    const later = make();
    assert.equal(later.load(bytes), null);
    reads = [];
    await sync(later);
    assert.deepEqual(reads, ['sources/picture.txt']);
    assert.deepEqual(later.quotesOf('pier.txt'), index.quotesOf('pier.txt'));
    assert.deepEqual(later.sources, index.sources);
  });

  it('says of bytes that it cannot take what is wrong with them, and is empty then', async () => {
    const index = make();
    await sync(index);
    const bytes = index.save();
    const other = new TextEncoder().encode('{"version":99,"files":[]}\n');
    assert.equal(make().load(other), 'other version');
    for (const damaged of [
      bytes.subarray(0, -1),
      bytes.subarray(5),
      new Uint8Array(),
      new TextEncoder().encode('null\n'),
    ]) {
      const own = make();
      assert.equal(own.load(damaged), 'damaged');
      assert.equal(own.size, 0);
    }
  });
});

describe('The patterns of sources', () => {
  it('mean what they mean to VS Code', () => {
    const globs = ['sources/**', 'transcripts/**/*.vtt', '**/*.{srt,txt}'];
    const isMeant = (path: string): boolean => matches(path, globs);
    for (const path of [
      'sources/a.txt',
      'sources/a/b/c.md',
      'transcripts/x.vtt',
      'deep/down/x.srt',
      'sources/.kept/a.md',
    ])
      assert.ok(isMeant(path), path);
    for (const path of ['source/a.md', 'transcripts/x.md', 'a/sources/b.md']) assert.ok(!isMeant(path), path);
  });
});
