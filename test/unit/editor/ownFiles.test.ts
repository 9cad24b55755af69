import assert from 'node:assert/strict';
import { setAside, writeWhole, type FilePlace, type FileSystem } from '../../../src/editor/ownFiles';

class Place implements FilePlace {
  constructor(readonly path: string) {}
  with({ path }: { path: string }): this {
    return new Place(path) as this;
  }
}

/** Files in memory, with what can go wrong. */
class Files implements FileSystem<Place> {
  readonly texts = new Map<string, string>();
  fails: 'nothing' | 'writing' | 'renaming' = 'nothing';
  link = '';

  stat({ path }: Place) {
    if (!this.texts.has(path)) return Promise.reject(new Error('FileNotFound'));
    return Promise.resolve({ type: path === this.link ? 65 : 1 });
  }
  writeFile({ path }: Place, content: Uint8Array) {
    const isBroken = this.fails === 'writing';
    this.texts.set(path, isBroken ? '' : new TextDecoder().decode(content)); // a full disk leaves an empty file
    return isBroken ? Promise.reject(new Error('ENOSPC')) : Promise.resolve();
  }
  rename(from: Place, to: Place, { overwrite }: { overwrite: boolean }) {
    if (this.fails === 'renaming') return Promise.reject(new Error('NoPermissions'));
    if (!overwrite && this.texts.has(to.path)) return Promise.reject(new Error('FileExists'));
    this.texts.set(to.path, this.texts.get(from.path) ?? '');
    this.texts.delete(from.path);
    return Promise.resolve();
  }
  delete({ path }: Place) {
    return this.texts.delete(path) ? Promise.resolve() : Promise.reject(new Error('FileNotFound'));
  }
}

const place = new Place('/desk/leaders.json');
const bytes = new TextEncoder().encode('new');

describe('A file of ours', () => {
  let files: Files;
  beforeEach(() => {
    files = new Files();
    files.texts.set(place.path, 'old');
  });
  const all = (): unknown => Object.fromEntries(files.texts);

  it('is written beside the old one and takes its name', async () => {
    await writeWhole(files, place, bytes);
    assert.deepEqual(all(), { [place.path]: 'new' });
    files.texts.clear();
    await writeWhole(files, place, bytes);
    assert.deepEqual(all(), { [place.path]: 'new' });
  });

  it('stays as it was where the disk is full, and nothing half written is left', async () => {
    files.fails = 'writing';
    await assert.rejects(writeWhole(files, place, bytes), /ENOSPC/);
    assert.deepEqual(all(), { [place.path]: 'old' });
  });

  it('is written in place where the file system cannot rename, and where it is a link', async () => {
    files.fails = 'renaming';
    await writeWhole(files, place, bytes);
    assert.deepEqual(all(), { [place.path]: 'new' });
    files.fails = 'nothing';
    files.link = place.path;
    files.rename = () => Promise.reject(new Error('a link must not be replaced'));
    await writeWhole(files, place, bytes);
    assert.deepEqual(all(), { [place.path]: 'new' });
  });

  it('is whole whoever writes it at the same time', async () => {
    const texts = ['one', 'two', 'three'];
    await Promise.all(texts.map((text) => writeWhole(files, place, new TextEncoder().encode(text))));
    assert.deepEqual(Array.from(files.texts.keys()), [place.path]);
    assert.ok(texts.includes(files.texts.get(place.path) ?? ''));
  });

  it('is set aside where it is damaged, never over another', async () => {
    const aside = await setAside(files, place, '2026-11-26T10:20:30.400Z');
    assert.equal(aside.path, '/desk/leaders.json.damaged-2026-11-26T102030');
    assert.deepEqual(all(), { [aside.path]: 'old' });
    files.texts.set(place.path, 'damaged again');
    await assert.rejects(setAside(files, place, '2026-11-26T10:20:30.400Z'), /FileExists/);
  });
});
