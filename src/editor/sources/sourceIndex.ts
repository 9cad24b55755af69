/** What is kept of the sources of a folder and of the quotations in its articles. Pure. */
import { analyze, type FileStamp, type FormatProblem } from '../../analysis';
import { readSource, signatureOf, type SourceSignature } from '../../sources';
import { FileIndex, type ArticleSource } from '../library/fileIndex';

/** A quotation of an article of the folder. */
export interface FolderQuote {
  /** With its marks. */
  readonly text: string;
  /** As the article names them; null where it does not. */
  readonly speaker: string | null;
  /** UTF-16 offsets in the article, with the marks. */
  readonly start: number;
  readonly end: number;
}

/** A file of the index: a source, or an article with its quotations; both with their words as numbers. */
interface Entry {
  readonly stamp: FileStamp;
  readonly signature: SourceSignature;
  readonly quotes: readonly FolderQuote[] | null;
}

/** Words of a quotation below which the same ones may be anybody's. */
const FEWEST_WORDS = 6;
/** Counts the ways in which words were read: what was kept of an earlier one is read anew. */
const VERSION = 2;

export class SourceIndex extends FileIndex {
  private readonly entries = new Map<string, Entry>();
  /** Signatures of the sources, by their keys. */
  readonly sources = new Map<string, SourceSignature>();
  /** Signatures of the quotations of articles. */
  readonly articles = new Map<string, SourceSignature>();

  /** @param isSource whether a file is a source; all others are articles */
  constructor(
    source: ArticleSource,
    private readonly isSource: (key: string) => boolean,
    log: (line: string) => void,
  ) {
    super(source, log);
  }

  override get size(): number {
    return this.sources.size;
  }

  /** The quotations of an article, in text order. */
  quotesOf(key: string): readonly FolderQuote[] {
    return this.entries.get(key)?.quotes ?? [];
  }

  protected override stampOf(key: string): FileStamp | undefined {
    const entry = this.entries.get(key);
    // One that became a source, or is none any more, has to be read again.
    return entry && (entry.quotes === null) === this.isSource(key) ? entry.stamp : undefined;
  }

  protected override keys(): Iterable<string> {
    return this.entries.keys();
  }

  protected override put(key: string, stamp: FileStamp, text: string): void {
    if (this.isSource(key)) {
      this.set(key, { stamp, signature: signatureOf(readSource(key, text)), quotes: null });
      return;
    }
    const quotes = quotesIn(text);
    this.set(key, { stamp, signature: signatureOf(readSource(key, textOfQuotes(quotes))), quotes });
  }

  private set(key: string, entry: Entry): void {
    this.drop(key);
    this.entries.set(key, entry);
    (entry.quotes === null ? this.sources : this.articles).set(key, entry.signature);
  }

  protected override drop(key: string): boolean {
    this.sources.delete(key);
    this.articles.delete(key);
    return this.entries.delete(key);
  }

  override clear(): void {
    super.clear();
    for (const files of [this.entries, this.sources, this.articles]) files.clear();
  }

  /** A line of JSON with all but the signatures, whose numbers follow it. */
  override save(): Uint8Array {
    const files = Array.from(this.entries, ([key, { stamp, signature, quotes }]) => ({
      key,
      stamp,
      quotes,
      count: signature.length,
    }));
    const head = new TextEncoder().encode(`${JSON.stringify({ version: VERSION, files })}\n`);
    const numbers = Array.from(this.entries.values(), ({ signature }) => signature);
    const size = numbers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const bytes = new Uint8Array(head.length + size);
    bytes.set(head);
    let at = head.length;
    for (const own of numbers) {
      bytes.set(new Uint8Array(own.buffer, own.byteOffset, own.byteLength), at);
      at += own.byteLength;
    }
    return bytes;
  }

  override load(bytes: Uint8Array): FormatProblem | null {
    this.clear();
    const end = bytes.indexOf(0x0a);
    const head = headOf(bytes.subarray(0, Math.max(0, end)));
    if (typeof head === 'string') return head;
    const size = head.reduce((sum, { count }) => sum + 4 * count, 0);
    if (size !== bytes.length - end - 1) return 'damaged';
    let at = end + 1;
    for (const { key, stamp, quotes, count } of head) {
      const signature = new Int32Array(bytes.slice(at, at + 4 * count).buffer);
      at += 4 * count;
      this.set(key, { stamp, signature, quotes });
    }
    return null;
  }
}

interface SavedFile extends Omit<Entry, 'signature'> {
  readonly key: string;
  readonly count: number;
}

function headOf(bytes: Uint8Array): readonly SavedFile[] | FormatProblem {
  try {
    const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      readonly version?: unknown;
      readonly files?: unknown;
    } | null;
    if (head === null || typeof head.version !== 'number') return 'damaged';
    if (head.version !== VERSION) return 'other version';
    return Array.isArray(head.files) && head.files.every(isSavedFile) ? head.files : 'damaged';
  } catch {
    return 'damaged';
  }
}

function isSavedFile(value: unknown): value is SavedFile {
  const { key, stamp, count, quotes } = (value ?? {}) as Partial<SavedFile>;
  return (
    typeof key === 'string' &&
    typeof stamp?.time === 'number' &&
    typeof stamp.size === 'number' &&
    Number.isSafeInteger(count) &&
    (quotes === null || Array.isArray(quotes))
  );
}

function quotesIn(text: string): FolderQuote[] {
  const quotes = analyze(text).quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  return quotes
    .map(({ start, end, speaker }) => ({
      text: text.slice(start, end),
      speaker: speaker?.name ?? null,
      start,
      end,
    }))
    .filter((quote) => quote.text.split(/\s+/).length >= FEWEST_WORDS);
}

/** Quotations as one text, a paragraph each, without labels. */
export function textOfQuotes(quotes: readonly FolderQuote[]): string {
  return quotes.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n\n');
}
