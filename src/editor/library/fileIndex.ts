/** Files of a folder and what was read of each, kept up to date file by file. Pure. */
import type { FileStamp, FormatProblem } from '../../analysis';

/** Why a file is left out, in a few words for the log. */
export interface LeftOut {
  readonly reason: string;
}

/** Where articles are read from. Both reject where a file is gone or cannot be read. */
export interface ArticleSource {
  readonly stampOf: (key: string) => Promise<FileStamp | LeftOut>;
  readonly textOf: (key: string, stamp: FileStamp) => Promise<string | LeftOut>;
}

export interface SyncOptions {
  /** Asked before each file; what has been read by then stays. */
  readonly isCancelled: () => boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** Files that are read at the same time: waiting for one is not waiting for all. */
const AT_ONCE = 8;
/** Bytes that have to come to or go from a file that was left out before it is read again. */
const SLACK = 1000;

/** Which files are known, left out or to be read; those who keep something of each file say what. */
export abstract class FileIndex {
  /** Files that are not in it, and their sizes when they were looked at. */
  private readonly leftOut = new Map<string, { readonly size: number; readonly reason: string }>();

  /** @param log takes a line for each file that is left out */
  constructor(
    private readonly source: ArticleSource,
    private readonly log: (line: string) => void,
  ) {}

  /** How many files are in it. */
  abstract get size(): number;
  abstract save(): Uint8Array;
  /** Takes over what {@link save} gave; says what is wrong with the bytes where it cannot, and is empty then. */
  abstract load(bytes: Uint8Array): FormatProblem | null;
  protected abstract stampOf(key: string): FileStamp | undefined;
  protected abstract keys(): Iterable<string>;
  protected abstract put(key: string, stamp: FileStamp, text: string): void;
  /** Answers whether the file was there. */
  protected abstract drop(key: string): boolean;

  /** Why files are left out, by their keys. */
  get omitted(): ReadonlyMap<string, LeftOut> {
    return this.leftOut;
  }

  /** Whether a file is in the index, or was looked at and left out. */
  hasSeen(key: string): boolean {
    return this.stampOf(key) !== undefined || this.leftOut.has(key);
  }

  /**
   * Makes the index that of these files: reads those that are new or changed and drops all others.
   * @returns false where it was cancelled
   */
  async sync(keys: readonly string[], { isCancelled, onProgress }: SyncOptions): Promise<boolean> {
    const wanted = new Set(keys);
    for (const key of Array.from(this.leftOut.keys())) if (!wanted.has(key)) this.leftOut.delete(key);
    for (const key of Array.from(this.keys())) if (!wanted.has(key)) this.drop(key);
    const waiting = Array.from(wanted);
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      while (next < waiting.length && !isCancelled()) {
        await this.update(waiting[next++]);
        onProgress(++done, waiting.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return done === waiting.length;
  }

  /** Reads one file where it has changed; one that is gone or cannot be read is dropped. Answers whether it changed. */
  async update(key: string): Promise<boolean> {
    const known = this.stampOf(key);
    let size = NaN;
    const leaveOut = (reason: string): boolean => {
      this.log(`Left out ${key}: ${reason}`);
      this.leftOut.set(key, { size, reason });
      return this.drop(key);
    };
    try {
      const stamp = await this.source.stampOf(key);
      if ('reason' in stamp) return leaveOut(stamp.reason);
      ({ size } = stamp);
      if (!known && isMuchAsItWas(size, this.leftOut.get(key)?.size)) return false;
      this.leftOut.delete(key);
      if (known?.time === stamp.time && known.size === stamp.size) return false;
      const text = await this.source.textOf(key, stamp);
      if (typeof text !== 'string') return leaveOut(text.reason);
      this.put(key, stamp, text);
      return true;
    } catch (error) {
      return leaveOut(error instanceof Error ? error.message : String(error));
    }
  }

  /** Drops a file, or all files of a folder; answers whether there were any. */
  remove(key: string): boolean {
    this.leftOut.delete(key);
    let isChanged = this.drop(key);
    for (const own of Array.from(this.keys())) {
      if (own.startsWith(`${key}/`)) isChanged = this.drop(own) || isChanged;
    }
    return isChanged;
  }

  clear(): void {
    this.leftOut.clear();
  }
}

/**
 * Whether a file that was left out has the size that it had then, or nearly: a log that grows is not read again at each
 * line.
 */
function isMuchAsItWas(size: number, before: number | undefined): boolean {
  return before !== undefined && Math.abs(size - before) < SLACK + before / 2;
}
