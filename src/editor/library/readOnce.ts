/** Texts that several indexes ask for are read once. Pure. */
import type { FileStamp } from '../../analysis';
import type { ArticleSource, LeftOut } from './fileIndex';

/** Bytes of texts that are kept for who comes next: as much as two walks over a folder are apart. */
const MOST_KEPT = 8_000_000;

interface Read {
  readonly stamp: FileStamp;
  readonly text: Promise<string | LeftOut>;
}

/** A source of articles that gives the text of a file to all who ask for it one soon after the other. */
export class ReadOnce implements ArticleSource {
  /** What was read, in the order in which it was. */
  private readonly read = new Map<string, Read>();
  private size = 0;

  constructor(
    private readonly source: ArticleSource,
    private readonly mostKept = MOST_KEPT,
  ) {}

  readonly stampOf = (key: string): Promise<FileStamp | LeftOut> => this.source.stampOf(key);

  /** The text of a file as it was when it had the stamp, or later. */
  readonly textOf = (key: string, stamp: FileStamp): Promise<string | LeftOut> => {
    const known = this.read.get(key);
    if (known?.stamp.time === stamp.time && known.stamp.size === stamp.size) return known.text;
    this.forget(key);
    const text = this.source.textOf(key, stamp);
    const own = { stamp, text };
    this.read.set(key, own);
    this.size += stamp.size;
    text.catch(() => {
      if (this.read.get(key) === own) this.forget(key); // the next one tries again
    });
    for (const oldest of this.read.keys()) {
      if (this.size <= this.mostKept) break;
      this.forget(oldest);
    }
    return text;
  };

  private forget(key: string): void {
    this.size -= this.read.get(key)?.stamp.size ?? 0;
    this.read.delete(key);
  }
}
