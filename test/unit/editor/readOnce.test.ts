import assert from 'node:assert/strict';
import type { FileStamp } from '../../../src/analysis';
import type { ArticleSource } from '../../../src/editor/library/fileIndex';
import { FolderIndex } from '../../../src/editor/library/folderIndex';
import { ReadOnce } from '../../../src/editor/library/readOnce';
import { SourceIndex } from '../../../src/editor/sources/sourceIndex';

const LOCK =
  '“We shall mend the old lock before the first boats come up the river,” said Ada Quill, who keeps it.';

/** A disk that counts what is read from it. */
class Disk implements ArticleSource {
  readonly read: string[] = [];
  stamp: FileStamp = { time: 1, size: 100 };
  isBroken = false;

  readonly stampOf = () => Promise.resolve(this.stamp);

  readonly textOf = (key: string) => {
    this.read.push(key);
    return this.isBroken ? Promise.reject(new Error('gone')) : Promise.resolve(LOCK);
  };
}

const OPTIONS = { isCancelled: () => false, onProgress: () => undefined };

describe('Texts that are read once', () => {
  it('are read once where repeats and sources of a folder are both on', async () => {
    const disk = new Disk();
    const articles = new ReadOnce(disk);
    const repeats = new FolderIndex(articles, () => undefined);
    const sources = new SourceIndex(articles, () => false, () => undefined); // prettier-ignore
    const keys = Array.from({ length: 40 }, (_, i) => `a/${i}.txt`);
    await Promise.all([repeats.sync(keys, OPTIONS), sources.sync(keys, OPTIONS)]);
    assert.equal(disk.read.length, keys.length);
    assert.deepEqual([repeats.size, sources.articles.size], [keys.length, keys.length]);
  });

  it('are read again where the file has changed', async () => {
    const disk = new Disk();
    const articles = new ReadOnce(disk);
    await articles.textOf('a', disk.stamp);
    await articles.textOf('a', { time: 2, size: 100 });
    await articles.textOf('a', { time: 2, size: 100 });
    assert.deepEqual(disk.read, ['a', 'a']);
  });

  it('are not kept where they could not be read', async () => {
    const disk = new Disk();
    const articles = new ReadOnce(disk);
    disk.isBroken = true;
    await assert.rejects(articles.textOf('a', disk.stamp));
    disk.isBroken = false;
    assert.equal(await articles.textOf('a', disk.stamp), LOCK);
  });

  it('are kept up to a size, the last ones', async () => {
    const disk = new Disk();
    const articles = new ReadOnce(disk, 250);
    for (const key of ['a', 'b', 'c']) await articles.textOf(key, disk.stamp);
    for (const key of ['c', 'b', 'a']) await articles.textOf(key, disk.stamp);
    assert.deepEqual(disk.read, ['a', 'b', 'c', 'a']);
  });
});
