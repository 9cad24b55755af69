import { withRoom } from '../../containers/growable';
import { weightOf, type RepeatFacts } from '../readRepeats';
import type { LibraryFile, RepeatLibrary } from './library';
import type { ParagraphSignature } from './signature';

/*
 * A library as bytes, all in 32-bit integers of the machine's order:
 *
 *     magic, version, number of integers, checksum of those after it, number of wordings, number of files
 *     each wording: hash of its words, their number, the words
 *     each file:    length of its key, its code units, two an integer; time in milliseconds (high, low), size in bytes,
 *                   number of paragraphs; each paragraph: wording * 2 + (1 for furniture), start, end
 */

/** To be raised whenever the layout or the making of words changes: what was saved before is then read anew. */
const VERSION = 3;
const MAGIC = 0x4e41524c; // "NARL"
const HEADER = 6;
/** Where the checksum begins: after magic, version, length and itself. */
const CHECKED_FROM = 4;
const TWO_TO_32 = 4294967296;

/** Why saved bytes cannot be used. */
export type FormatProblem = 'other version' | 'damaged';

/** The bytes of a library, for {@link decodeLibrary}. */
export function encodeLibrary(library: RepeatLibrary): Uint8Array<ArrayBuffer> {
  const files = Array.from(library.keys(), (key) => library.get(key) as LibraryFile);
  const writer = new Writer();
  for (let i = 0; i < HEADER; i++) writer.put(0);
  const numbers = new Map<RepeatFacts, number>();
  for (const { paragraphs } of files) {
    for (const { facts } of paragraphs) {
      if (numbers.has(facts)) continue;
      numbers.set(facts, numbers.size);
      writer.put(facts.hash);
      writer.put(facts.words.length);
      writer.putAll(facts.words);
    }
  }
  for (const file of files) writeFile(writer, file, numbers);
  const ints = writer.take();
  ints.set([MAGIC, VERSION, ints.length, 0, numbers.size, files.length]);
  ints[3] = checksum(ints);
  return new Uint8Array(ints.buffer, ints.byteOffset, ints.byteLength);
}

function writeFile(writer: Writer, file: LibraryFile, numbers: ReadonlyMap<RepeatFacts, number>): void {
  const { key, stamp, paragraphs } = file;
  writer.put(key.length);
  for (let i = 0; i < key.length; i += 2) {
    writer.put(key.charCodeAt(i) | ((i + 1 < key.length ? key.charCodeAt(i + 1) : 0) << 16));
  }
  writer.put(Math.floor(stamp.time / TWO_TO_32));
  writer.put(stamp.time % TWO_TO_32);
  writer.put(stamp.size);
  writer.put(paragraphs.length);
  for (const { facts, start, end, furniture } of paragraphs) {
    writer.put((numbers.get(facts) as number) * 2 + (furniture ? 1 : 0));
    writer.put(start);
    writer.put(end);
  }
}

function problemOfHeader(ints: Int32Array): FormatProblem | null {
  if (ints[0] !== MAGIC) return 'damaged';
  if (ints[1] !== VERSION) return 'other version';
  return ints[2] !== ints.length || ints[3] !== checksum(ints) ? 'damaged' : null;
}

/** The files that bytes of {@link encodeLibrary} hold, or why they cannot be used. Never throws, whatever the bytes. */
export function decodeLibrary(bytes: Uint8Array): LibraryFile[] | FormatProblem {
  if (bytes.length < HEADER * 4 || bytes.length % 4 !== 0) return 'damaged';
  const ints = new Int32Array(bytes.slice().buffer);
  const problem = problemOfHeader(ints);
  if (problem !== null) return problem;
  const reader = new Reader(ints, CHECKED_FROM);
  const textCount = reader.take();
  const fileCount = reader.take();
  const texts: RepeatFacts[] = [];
  while (!reader.failed && texts.length < textCount) texts.push(readText(reader));
  const files: LibraryFile[] = [];
  while (!reader.failed && files.length < fileCount) files.push(readFile(reader, texts));
  return reader.failed || textCount < 0 || fileCount < 0 || !reader.isAtEnd ? 'damaged' : files;
}

function readText(reader: Reader): RepeatFacts {
  const hash = reader.take();
  const words = reader.takeAll(reader.take());
  return { hash, words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
}

function readFile(reader: Reader, texts: readonly RepeatFacts[]): LibraryFile {
  const keyLength = reader.take();
  const units = reader.takeAll((keyLength + 1) >> 1);
  let key = '';
  for (let i = 0; i < keyLength && !reader.failed; i++) {
    const pair = units[i >> 1];
    key += String.fromCharCode((i & 1) === 0 ? pair & 0xffff : pair >>> 16);
  }
  const time = reader.take() * TWO_TO_32 + (reader.take() >>> 0);
  const stamp = { time, size: reader.take() };
  const count = reader.take();
  const paragraphs: ParagraphSignature[] = [];
  while (!reader.failed && paragraphs.length < count) {
    const text = reader.take();
    const facts = texts[text >> 1];
    const start = reader.take();
    const end = reader.take();
    if (!facts || start < 0 || end < start) reader.failed = true;
    else paragraphs.push({ start, end, facts, furniture: (text & 1) === 1 });
  }
  return { key, stamp, paragraphs };
}

/** FNV-1a over the integers from {@link CHECKED_FROM} on. */
function checksum(ints: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let i = CHECKED_FROM; i < ints.length; i++) sum = Math.imul(sum ^ ints[i], 0x01000193);
  return sum;
}

class Writer {
  private ints = new Int32Array(1 << 16);
  private length = 0;

  put(value: number): void {
    this.reserve(1);
    this.ints[this.length++] = value;
  }

  putAll(values: Int32Array): void {
    this.reserve(values.length);
    this.ints.set(values, this.length);
    this.length += values.length;
  }

  take(): Int32Array<ArrayBuffer> {
    return this.ints.slice(0, this.length);
  }

  private reserve(count: number): void {
    this.ints = withRoom(this.ints, this.length + count);
  }
}

/** Reads integers one after the other; beyond the end, or where a length makes no sense, it fails and gives zeros. */
class Reader {
  failed = false;

  constructor(
    private readonly ints: Int32Array,
    private at: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.ints.length;
  }

  take(): number {
    if (this.at >= this.ints.length) this.failed = true;
    return this.failed ? 0 : this.ints[this.at++];
  }

  /** The next `count` integers, a view of the whole; none where there are not so many. */
  takeAll(count: number): Int32Array {
    if (count < 0 || this.at + count > this.ints.length) this.failed = true;
    if (this.failed) return this.ints.subarray(0, 0);
    this.at += count;
    return this.ints.subarray(this.at - count, this.at);
  }
}
