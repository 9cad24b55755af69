import assert from 'node:assert';
import fc from 'fast-check';
import {
  EMPTY_FILE,
  KeptSet,
  newAnnotation,
  readAnnotationFile,
  SelectorWriter,
  writeAnnotationFile,
  type Annotation,
  type AnnotationFile,
  type SetFile,
} from '../../../src/annotations';

const TEXT =
  'The board met. “We will not be rushed,” said Ada Quill. Joren Pike disagreed with every word of it.';
const span = { start: TEXT.indexOf('Joren'), end: TEXT.indexOf(' disagreed') };

let clock = 0;
const note = (id: string, text = id): Annotation =>
  newAnnotation({
    id,
    target: { source: 'a.txt', selector: new SelectorWriter(TEXT).write(span) },
    content: { kind: 'note', text },
    coder: 'ines',
    now: new Date(Date.UTC(2026, 2, 1) + ++clock).toISOString(),
  });

/** A file on a disk that several windows have open. */
class Disk {
  text = '';
  readonly windows: Window[] = [];
  isBroken = false;

  /** @param wait what each reading and writing takes: others go on meanwhile */
  constructor(readonly wait: (what: string) => Promise<void> = () => Promise.resolve()) {}

  open(): Window {
    const window = new Window(this);
    this.windows.push(window);
    window.kept.open();
    return window;
  }

  get ids(): string[] {
    return [...readAnnotationFile(this.text, 'a.txt').annotations.keys()].sort();
  }

  /** Somebody writes it, and all windows hear of it. */
  put(text: string): void {
    this.text = text;
    for (const { kept } of this.windows) kept.readAgain();
  }
}

class Window implements SetFile {
  readonly kept = new KeptSet(this);
  readonly told: string[] = [];
  private last = { text: '', file: EMPTY_FILE };
  private time = 0;

  constructor(private readonly disk: Disk) {}

  async read(): Promise<AnnotationFile> {
    const { text } = this.disk;
    await this.disk.wait('read');
    if (text !== this.last.text)
      this.last = { text, file: text === '' ? EMPTY_FILE : readAnnotationFile(text, 'a.txt') };
    return this.last.file;
  }

  async write(file: AnnotationFile): Promise<void> {
    await this.disk.wait('write');
    if (this.disk.isBroken) throw new Error('The disk is full');
    const text = writeAnnotationFile(file);
    this.last = { text, file };
    this.disk.put(text);
  }

  text = (): string => TEXT;
  now = (): number => this.time;
  onTaken = ({ damaged }: AnnotationFile): void => {
    this.told.push(...damaged.map(({ line }) => `damaged ${line}`));
  };
  onRefused = (): void => void this.told.push('refused');
  onFailed = (doing: string): void => void this.told.push(`${doing} failed`);

  later(milliseconds: number): void {
    this.time += milliseconds;
  }

  add(id: string): void {
    this.kept.annotations.put(note(id), span, TEXT);
    this.kept.write();
  }

  delete(id: string): void {
    this.kept.annotations.delete(id, TEXT);
    this.kept.write();
  }

  get ids(): string[] {
    return this.kept.annotations.placed.map(({ annotation }) => annotation.id).sort();
  }
}

/** Waits until no window has anything to do any more. */
async function settled({ windows }: Disk): Promise<void> {
  for (let i = 0; i < 20; i++) for (const { kept } of windows) await kept.settled;
}

describe('A set of annotations and its file', () => {
  it('take what two windows say at the same time, in whatever order they come to the disk', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.boolean(), fc.nat(4), fc.boolean()), { minLength: 2, maxLength: 8 }),
        async (scheduler, acts) => {
          const disk = new Disk((what) => scheduler.schedule(Promise.resolve(), what));
          const [a, b] = [disk.open(), disk.open()] as const;
          await scheduler.waitFor(settled(disk));
          const wanted = new Set<string>();
          const act = async (): Promise<void> => {
            for (const [i, [isA, number, isDeleting]] of acts.entries()) {
              await scheduler.schedule(Promise.resolve(), 'act'); // others may be writing by then
              const window = isA ? a : b;
              const own = `${isA ? 'a' : 'b'}${number}`;
              if (isDeleting && window.ids.includes(own)) {
                window.delete(own);
                wanted.delete(own);
              } else {
                window.add(own);
                wanted.add(own);
              }
              a.later(i);
              b.later(i);
            }
          };
          await scheduler.waitFor(act());
          await scheduler.waitFor(settled(disk));
          assert.deepEqual(disk.ids, [...wanted].sort());
          assert.deepEqual(a.ids, disk.ids);
          assert.deepEqual(b.ids, disk.ids);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('let a window delete what another one wrote, at once and later', async () => {
    for (const wait of [0, 60_000]) {
      const disk = new Disk();
      const [a, b] = [disk.open(), disk.open()];
      a.add('a1');
      await settled(disk);
      a.later(wait);
      b.delete('a1');
      await settled(disk);
      // Right after it was written, a line that is gone may have been written over: it may come back.
      if (wait > 0) assert.deepEqual(disk.ids, []);
      b.delete('a1');
      await settled(disk);
      assert.deepEqual([disk.ids, a.ids, b.ids], [[], [], []]);
    }
  });

  it('keep what was said before the file was read', async () => {
    const disk = new Disk();
    disk.open().add('first');
    await settled(disk);
    const other = disk.open();
    other.add('second');
    await settled(disk);
    assert.deepEqual(
      [other.ids, disk.ids],
      [
        ['first', 'second'],
        ['first', 'second'],
      ],
    );
  });

  it('show what another window wrote just before this one, though nobody tells of it', async () => {
    const disk = new Disk();
    const window = disk.open();
    window.add('first');
    await settled(disk);
    const theirs = readAnnotationFile(`${disk.text}${JSON.stringify(note('theirs'))}\n`, 'a.txt');
    disk.text = writeAnnotationFile(theirs);
    window.add('second');
    await settled(disk);
    assert.deepEqual(disk.ids, ['first', 'second', 'theirs']);
    assert.deepEqual(window.ids, disk.ids);
  });

  it('keep a damaged line as it is, and tell of it', async () => {
    const disk = new Disk();
    const window = disk.open();
    window.add('first');
    await settled(disk);
    disk.put(`${disk.text}{"broken\n`);
    await settled(disk);
    window.add('second');
    await settled(disk);
    assert.deepEqual(disk.ids, ['first', 'second']);
    assert.match(disk.text, /^\{"broken$/m);
    assert.ok(window.told.includes('damaged 3'), window.told.join());
  });

  it('stay as a later version wrote it, even while this one wants to write', async () => {
    const disk = new Disk();
    const window = disk.open();
    window.add('first');
    await settled(disk);
    const later = disk.text.replace('"news:format":1', '"news:format":99');
    window.add('second');
    disk.text = later; // written between two readings of ours, and not told yet
    await settled(disk);
    assert.equal(disk.text, later);
    assert.deepEqual(window.told, ['refused']);
    assert.equal(window.kept.isReadOnly, true);
  });

  it('are written with the next change where the disk refused once', async () => {
    const disk = new Disk();
    const window = disk.open();
    disk.isBroken = true;
    window.add('first');
    await settled(disk);
    assert.deepEqual([disk.text, window.ids, window.told], ['', ['first'], ['write failed']]);
    disk.isBroken = false;
    window.add('second');
    await settled(disk);
    assert.deepEqual(disk.ids, ['first', 'second']);
  });

  it('of a million lines are shown as far as they are read, and left as they are', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => JSON.stringify(note(`urn:${i}`)));
    const disk = new Disk();
    disk.text = `${lines.join('\n')}\n${'\n'.repeat(1_000_000)}`;
    const { text } = disk;
    const window = disk.open();
    await settled(disk);
    assert.equal(window.ids.length, 1000);
    assert.equal(window.kept.isReadOnly, true);
    window.add('more');
    await settled(disk);
    assert.equal(disk.text, text);
  });
});
