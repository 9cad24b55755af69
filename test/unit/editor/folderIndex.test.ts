import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  excludeGlob,
  isArticlePath,
  isBinary,
  withEditorLineEnds,
} from '../../../src/editor/library/articleFiles';
import { FolderIndex, type ArticleSource } from '../../../src/editor/library/folderIndex';
import { overviewOf, type Listed } from '../../../src/editor/library/overview';

const HARBOUR =
  'The harbour council voted on Tuesday to spend 40 million on a new sea wall, after two winters in which storms flooded the fish market.';
const SCHOOL =
  'Teachers in the northern districts returned to work on Monday once the ministry had promised to pay the wages owed since spring.';
const ORCHARD =
  'Growers said the late frost had taken a third of the apricots, and that the insurers were slow to send anyone up the valley.';

/** Files in memory: texts, or what goes wrong with them. */
class Files implements ArticleSource {
  readonly texts = new Map<string, string | Error | { reason: string }>();
  readonly read: string[] = [];
  readonly log: string[] = [];
  readonly index = new FolderIndex(this, (line) => this.log.push(line));
  private time = 0;
  readonly sizes = new Map<string, number>();
  private readonly times = new Map<string, number>();

  set(key: string, text: string | Error | { reason: string }): this {
    this.texts.set(key, text);
    this.times.set(key, ++this.time);
    return this;
  }

  readonly stampOf = (key: string) => {
    if (!this.texts.has(key)) return Promise.reject(new Error('no such file'));
    return Promise.resolve({ time: this.times.get(key) ?? 0, size: this.sizes.get(key) ?? 1 });
  };

  readonly textOf = (key: string) => {
    this.read.push(key);
    const text = this.texts.get(key);
    if (text === undefined) return Promise.reject(new Error('no such file'));
    return text instanceof Error ? Promise.reject(text) : Promise.resolve(text);
  };

  sync(isCancelled = () => false, onProgress: (done: number, all: number) => void = () => undefined) {
    return this.index.sync(Array.from(this.texts.keys()), { isCancelled, onProgress });
  }

  get known(): string[] {
    return Array.from(this.index.repeats.keys()).sort();
  }

  /** The files that a file shares paragraphs with. */
  sharing(key: string): string[] {
    return this.index.repeats.repeatsOf(key).flatMap(({ places }) => places.map(({ file }) => file));
  }

  overview(listed: Listed, stale = this.index.takeStale()) {
    return overviewOf(this.index.repeats, listed, stale, {
      textOf: (key) => {
        const text = this.texts.get(key);
        return Promise.resolve(typeof text === 'string' ? text : null);
      },
      pause: () => Promise.resolve(),
      now: () => 0,
    });
  }
}

const nothingListed = (): Listed => ({ counts: new Map(), files: new Map() });

describe('The index of a folder', () => {
  let files: Files;
  beforeEach(async () => {
    files = new Files();
    files.set('f:/a.txt', `${SCHOOL}\n\n${HARBOUR}`).set('f:/b.txt', HARBOUR).set('f:/sub/c.txt', ORCHARD);
    assert.equal(await files.sync(), true);
  });

  it('knows which files share paragraphs', () => {
    assert.deepEqual(files.known, ['f:/a.txt', 'f:/b.txt', 'f:/sub/c.txt']);
    assert.deepEqual(files.sharing('f:/a.txt'), ['f:/b.txt']);
  });

  it('reads only what is new or changed', async () => {
    files.read.length = 0;
    files.set('f:/b.txt', SCHOOL).set('f:/d.txt', HARBOUR);
    await files.sync();
    assert.deepEqual(files.read.sort(), ['f:/b.txt', 'f:/d.txt']);
    assert.deepEqual(files.sharing('f:/a.txt'), ['f:/b.txt', 'f:/d.txt']);
  });

  it('drops files that are no longer there, a folder with all that is in it', async () => {
    assert.equal(files.index.remove('f:/sub'), true);
    assert.equal(files.index.remove('f:/sub'), false);
    files.texts.delete('f:/a.txt');
    await files.sync();
    assert.ok(!files.known.includes('f:/a.txt'));
    assert.deepEqual(files.sharing('f:/b.txt'), []);
  });

  it('leaves out files that vanish while they are read, with a line in the log', async () => {
    files.texts.delete('f:/b.txt');
    assert.equal(await files.index.update('f:/b.txt'), true);
    assert.deepEqual(files.log, ['Left out f:/b.txt: no such file']);
    assert.ok(!files.known.includes('f:/b.txt'));
  });

  it('leaves out what is binary or cannot be read, and goes on', async () => {
    files.set('f:/e.txt', { reason: 'it is binary' }).set('f:/g.txt', new Error('no permission'));
    files.set('f:/h.txt', SCHOOL);
    assert.equal(await files.sync(), true);
    assert.deepEqual(files.log.sort(), [
      'Left out f:/e.txt: it is binary',
      'Left out f:/g.txt: no permission',
    ]);
    assert.deepEqual(files.sharing('f:/h.txt'), ['f:/a.txt']);
  });

  it('does not read a log again at each line, but when it has become another text', async () => {
    const key = 'f:/server.txt';
    files.set(key, { reason: 'it looks like: log' }).sizes.set(key, 50_000);
    assert.equal(files.index.hasSeen(key), false);
    await files.sync();
    assert.equal(files.index.hasSeen(key), true);
    files.read.length = 0;
    for (let size = 50_100; size < 70_000; size += 100) {
      files.set(key, { reason: 'it looks like: log' }).sizes.set(key, size);
      assert.equal(await files.index.update(key), false);
    }
    assert.deepEqual(files.read, []);
    files.set(key, HARBOUR).sizes.set(key, HARBOUR.length);
    assert.equal(await files.index.update(key), true);
    assert.deepEqual(files.sharing(key), ['f:/a.txt', 'f:/b.txt']);
    files.texts.delete(key);
    await files.sync();
    assert.equal(files.index.hasSeen(key), false);
  });

  it('stops when it is cancelled, keeps what has been read and goes on from there', async () => {
    const many = new Files();
    for (let i = 0; i < 100; i++) many.set(`f:/${i}.txt`, `${HARBOUR} ${i}`);
    let done = 0;
    const isComplete = await many.sync(
      () => done >= 20,
      (count, all) => {
        done = count;
        assert.equal(all, 100);
      },
    );
    assert.equal(isComplete, false);
    assert.ok(many.known.length >= 20 && many.known.length < 100);
    const before = many.read.length;
    assert.equal(await many.sync(), true);
    assert.equal(many.read.length, 100);
    assert.ok(before < 100);
  });

  it('comes back from its bytes without a file being read', async () => {
    const again = new Files();
    for (const [key, text] of files.texts) again.set(key, text);
    assert.equal(again.index.load(files.index.save()), null);
    await again.sync();
    assert.deepEqual(again.read, []);
    assert.deepEqual(again.sharing('f:/a.txt'), ['f:/b.txt']);
  });

  it('is empty after bytes that are damaged or of another version, and is read anew', async () => {
    const bytes = files.index.save();
    bytes[40] = bytes[40] ^ 1;
    assert.equal(files.index.load(bytes), 'damaged');
    assert.deepEqual(files.known, []);
    await files.sync();
    assert.equal(files.known.length, 3);
  });
});

describe('The overview of a folder', () => {
  it('lists the files that share most first, with the beginnings of the paragraphs', async () => {
    const files = new Files().set('a', `${SCHOOL}\n\n${HARBOUR}`).set('b', HARBOUR).set('c', ORCHARD);
    await files.sync();
    files.set('d', `Late news\n\n${SCHOOL}\n\n${HARBOUR}`);
    await files.sync();
    const { files: listed, fileCount, paragraphCount } = await files.overview(nothingListed());
    assert.deepEqual(
      listed.map(({ key, count }) => [key, count]),
      [
        ['a', 2],
        ['d', 2],
        ['b', 1],
      ],
    );
    assert.equal(fileCount, 3);
    assert.equal(paragraphCount, 5);
    assert.match(listed[0]?.paragraphs[0]?.text ?? '', /^Teachers in the northern .*…$/);
    assert.equal(listed[0]?.paragraphs[1]?.places.length, 2);
  });

  it('counted from what changed is the one counted anew', async () => {
    const change = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      paragraphs: fc.option(fc.array(fc.constantFrom(HARBOUR, SCHOOL, ORCHARD), { maxLength: 3 }), {
        nil: null,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const files = new Files();
        const listed = nothingListed();
        await files.overview(listed);
        for (const { key, paragraphs } of changes) {
          if (paragraphs) files.set(key, paragraphs.join('\n\n'));
          else files.texts.delete(key);
          if (paragraphs) await files.index.update(key);
          else files.index.remove(key);
          assert.deepEqual(await files.overview(listed), await files.overview(nothingListed(), null));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Article files', () => {
  it('are known by their extension', () => {
    for (const path of ['/a/b.txt', '/a/B.MD', 'file:///x/y.news', '/a.b/c.article'])
      assert.ok(isArticlePath(path));
    for (const path of ['/a/b.ts', '/a.txt/b', '/a/txt', '']) assert.ok(!isArticlePath(path));
  });

  it('are not looked for where searches do not look', () => {
    assert.equal(excludeGlob({ '**/a': true, '**/b': false, '**/c': true }), '{**/a,**/c}');
    assert.equal(excludeGlob({ '**/a': true }), '**/a');
    assert.equal(excludeGlob({}), undefined);
    assert.equal(excludeGlob(null), undefined);
  });

  it('are binary with a NUL near the beginning, but not as UTF-16', () => {
    assert.ok(isBinary(Uint8Array.of(0x89, 0x50, 0)));
    assert.ok(!isBinary(Uint8Array.of(0xff, 0xfe, 0x41, 0)));
    assert.ok(!isBinary(new TextEncoder().encode(HARBOUR)));
    assert.ok(!isBinary(new Uint8Array()));
  });

  it('get one kind of line ends, as in an editor', () => {
    assert.equal(withEditorLineEnds('a\r\nb\nc\r\nd'), 'a\r\nb\r\nc\r\nd');
    assert.equal(withEditorLineEnds('a\r\nb\nc\n'), 'a\nb\nc\n');
    assert.equal(withEditorLineEnds('a\r\nb\r\n'), 'a\r\nb\r\n');
    assert.equal(withEditorLineEnds('abc'), 'abc');
  });
});
