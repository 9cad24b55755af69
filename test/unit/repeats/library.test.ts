import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeLibrary, encodeLibrary, readSignatures, RepeatLibrary } from '../../../src/analysis';

const STAMP = { time: 1_770_000_000_000, size: 900 };
const HARBOUR =
  'The harbour council voted on Tuesday to spend 40 million on a new sea wall, after two winters in which storms flooded the fish market and the old customs house.';
const HARBOUR_EDITED =
  'The harbour council voted on Tuesday to spend 40 million on a higher sea wall, after three winters in which storms flooded the fish market and the old customs house.';
const SCHOOL =
  'Teachers in the northern districts returned to work on Monday once the ministry had promised to pay the wages that were owed since spring.';
const ORCHARD =
  'Growers said the late frost had taken a third of the apricots, and that the insurers were slow to send anyone up the valley.';
const RAILWAY =
  'Engineers will close the mountain railway for six weeks while the longest of its tunnels is lined with concrete.';
const PARAGRAPHS = [
  HARBOUR,
  HARBOUR_EDITED,
  SCHOOL,
  ORCHARD,
  RAILWAY,
  'Read more: Sport',
  'HARBOUR WALL APPROVED',
];

function libraryOf(files: Iterable<readonly [string, string]>): RepeatLibrary {
  const library = new RepeatLibrary();
  for (const [key, text] of files) library.set(key, STAMP, readSignatures(text));
  return library;
}

/** All that a library answers, by file. */
function answers(library: RepeatLibrary): unknown {
  return Array.from(library.keys())
    .sort()
    .map((key) => [key, library.repeatsOf(key), library.countRepeated(key)]);
}

const article = fc
  .array(fc.constantFrom(...PARAGRAPHS), { maxLength: 5 })
  .map((paragraphs) => paragraphs.join('\n\n'));
const folder = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), article), { maxLength: 8 });

describe('repeats across files', () => {
  it('finds the same paragraph in another file, whatever its case and marks', () => {
    const library = libraryOf([
      ['a', `${SCHOOL}\n\n${HARBOUR}`],
      ['b', `${ORCHARD}\n\n${HARBOUR.toUpperCase().replace(',', ' -')}`],
    ]);
    const [repeat, ...others] = library.repeatsOf('a');
    assert.deepEqual(others, []);
    assert.equal(repeat?.paragraph, 1);
    assert.equal(repeat.start, SCHOOL.length + 2);
    const { length } = `${ORCHARD}\n\n`;
    assert.deepEqual(
      repeat.places.map(({ file, paragraph, start, kind, similarity }) => [
        file,
        paragraph,
        start,
        kind,
        similarity,
      ]),
      [['b', 1, length, 'exact', 1]],
    );
  });

  it('finds an edited paragraph and says how alike it is', () => {
    const library = libraryOf([
      ['a', HARBOUR],
      ['b', HARBOUR_EDITED],
      ['c', SCHOOL],
    ]);
    const [repeat] = library.repeatsOf('b');
    assert.deepEqual(
      repeat?.places.map(({ file, kind }) => [file, kind]),
      [['a', 'near']],
    );
    const similarity = repeat?.places[0]?.similarity ?? 0;
    assert.ok(similarity > 0.8 && similarity < 1, String(similarity));
    assert.deepEqual(library.repeatsOf('c'), []);
  });

  it('finds a paragraph inside a longer one', () => {
    const library = libraryOf([
      ['a', SCHOOL],
      ['b', `${HARBOUR} ${SCHOOL} ${ORCHARD}`],
    ]);
    assert.deepEqual(
      library.repeatsOf('a')[0]?.places.map(({ kind }) => kind),
      ['contained'],
    );
    assert.deepEqual(
      library.repeatsOf('b')[0]?.places.map(({ file }) => file),
      ['a'],
    );
  });

  it('does not count what stands twice in one file alone', () => {
    assert.deepEqual(libraryOf([['a', `${HARBOUR}\n\n${SCHOOL}\n\n${HARBOUR}`]]).repeatsOf('a'), []);
  });

  it('names page furniture as such and leaves it out of the count', () => {
    const text = `${SCHOOL}\n\nRead more: Sport\n\n`;
    const library = libraryOf([
      ['a', text],
      ['b', text],
    ]);
    assert.deepEqual(
      library.repeatsOf('a').map(({ furniture }) => furniture),
      [false, true],
    );
    assert.equal(library.countRepeated('a'), 1);
  });

  it('names each other file once, the likest first', () => {
    const library = libraryOf([
      ['a', HARBOUR],
      ['b', `${HARBOUR_EDITED}\n\n${HARBOUR}\n\n${HARBOUR}`],
      ['c', HARBOUR_EDITED],
      ['d', HARBOUR],
    ]);
    assert.deepEqual(
      library.repeatsOf('a')[0]?.places.map(({ file }) => file),
      ['b', 'd', 'c'],
    );
  });

  it('finds edited copies of a paragraph that stands in very many files', () => {
    const many = Array.from({ length: 200 }, (_, i) => [`n${i}`, HARBOUR] as const);
    const library = libraryOf([...many, ['edited', HARBOUR_EDITED]]);
    assert.equal(library.repeatsOf('edited')[0]?.places.length, 200);
  });

  it('takes a file of very many equal lines for one wording', () => {
    const library = libraryOf([
      ['a', `${HARBOUR}\n`.repeat(5_000)],
      ['b', SCHOOL],
    ]);
    library.set('b', STAMP, readSignatures(HARBOUR));
    assert.deepEqual(
      library.repeatsOf('b')[0]?.places.map(({ paragraph }) => paragraph),
      [0],
    );
    assert.ok(library.delete('a'));
    assert.deepEqual(library.repeatsOf('b'), []);
  });

  it('answers the same whatever the order in which files come', () => {
    fc.assert(
      fc.property(folder, fc.nat(), (files, turn) => {
        const unique = Array.from(new Map(files));
        const cut = unique.length === 0 ? 0 : turn % unique.length;
        const turned = [...unique.slice(cut), ...unique.slice(0, cut)].reverse();
        assert.deepEqual(answers(libraryOf(turned)), answers(libraryOf(unique)));
      }),
      { numRuns: 60 },
    );
  });

  it('answers after changes and removals as a library built anew', () => {
    fc.assert(
      fc.property(
        folder,
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
        folder,
        (files, gone, later) => {
          const library = libraryOf(files);
          const present = new Map(files);
          for (const key of gone) {
            assert.equal(library.delete(key), present.delete(key));
          }
          for (const [key, text] of later) {
            library.set(key, STAMP, readSignatures(text));
            present.set(key, text);
          }
          assert.deepEqual(answers(library), answers(libraryOf(present)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a saved library', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const library = libraryOf([...files, ['file:///tmp/ünï 🗞.txt', HARBOUR]]);
        const saved = decodeLibrary(encodeLibrary(library));
        assert.ok(typeof saved !== 'string', 'the saved bytes were refused');
        const again = new RepeatLibrary();
        for (const { key, stamp, paragraphs } of saved) again.set(key, stamp, paragraphs);
        assert.deepEqual(answers(again), answers(library));
        assert.deepEqual(again.get('file:///tmp/ünï 🗞.txt')?.stamp, STAMP);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where a byte is damaged or missing, and never throws', () => {
    const bytes = encodeLibrary(libraryOf([['a', `${HARBOUR}\n\n${SCHOOL}`]]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = damaged[at] ^ flip;
        assert.equal(typeof decodeLibrary(damaged), 'string');
        assert.equal(decodeLibrary(bytes.slice(0, at)), 'damaged');
      }),
    );
  });

  it('never throws on any bytes, even where their checksum is right', () => {
    fc.assert(
      fc.property(fc.int32Array({ maxLength: 30 }), (body) => {
        const ints = new Int32Array([...new Int32Array(encodeLibrary(new RepeatLibrary()).buffer), ...body]);
        ints.set(body.slice(0, 2), 4);
        ints[2] = ints.length;
        let sum = 0x811c9dc5 | 0;
        for (const value of ints.slice(4)) sum = Math.imul(sum ^ value, 0x01000193);
        ints[3] = sum;
        const files = decodeLibrary(new Uint8Array(ints.buffer));
        assert.ok(files === 'damaged' || Array.isArray(files));
      }),
    );
    assert.equal(decodeLibrary(new Uint8Array()), 'damaged');
  });

  it('is known for one of another version', () => {
    const ints = new Int32Array(encodeLibrary(libraryOf([['a', HARBOUR]])).buffer);
    ints[1] = ints[1] + 1;
    assert.equal(decodeLibrary(new Uint8Array(ints.buffer)), 'other version');
  });
});
