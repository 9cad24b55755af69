/** The articles of a folder and what they repeat of one another, kept up to date file by file. Pure. */
import {
  decodeLibrary,
  encodeLibrary,
  readSignatures,
  RepeatLibrary,
  type FileStamp,
  type FormatProblem,
} from '../../analysis';
import { FileIndex } from './fileIndex';

export type { ArticleSource, LeftOut, SyncOptions } from './fileIndex';

export class FolderIndex extends FileIndex {
  private library = new RepeatLibrary();
  /** Files whose repeats may be others than when {@link takeStale} was called last; null for all. */
  private stale: Set<string> | null = null;

  get repeats(): RepeatLibrary {
    return this.library;
  }

  override get size(): number {
    return this.library.size;
  }

  protected override stampOf(key: string): FileStamp | undefined {
    return this.library.get(key)?.stamp;
  }

  protected override keys(): Iterable<string> {
    return this.library.keys();
  }

  protected override put(key: string, stamp: FileStamp, text: string): void {
    this.noteStale(key);
    this.library.set(key, stamp, readSignatures(text));
    this.noteStale(key);
  }

  protected override drop(key: string): boolean {
    this.noteStale(key);
    return this.library.delete(key);
  }

  /** The files whose repeats may have changed since it was asked last, or null for all of them. */
  takeStale(): ReadonlySet<string> | null {
    const { stale } = this;
    this.stale = new Set();
    return stale;
  }

  private noteStale(key: string): void {
    if (!this.stale) return;
    this.stale.add(key);
    for (const { places } of this.library.repeatsOf(key)) for (const { file } of places) this.stale.add(file);
  }

  override clear(): void {
    super.clear();
    this.library = new RepeatLibrary();
    this.stale = null;
  }

  override save(): Uint8Array {
    return encodeLibrary(this.library);
  }

  override load(bytes: Uint8Array): FormatProblem | null {
    this.clear();
    const files = decodeLibrary(bytes);
    if (typeof files === 'string') return files;
    for (const { key, stamp, paragraphs } of files) this.library.set(key, stamp, paragraphs);
    return null;
  }
}
