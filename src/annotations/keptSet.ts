/** A set of annotations and the file that it is kept in, which other windows and other programs may write as well. */
import type { AnnotationFile, Changes } from './annotationFile';
import { EMPTY_FILE, mergeChanges } from './annotationFile';
import { ArticleAnnotations } from './articleAnnotations';
import type { Annotation } from './model';

/** The file of a set, and who is told what happens to it. */
export interface SetFile {
  /** The same object for as long as the file is what it was; {@link EMPTY_FILE} itself where there is none. */
  read(): Promise<AnnotationFile>;
  /** Writes the file whole or not at all. */
  write(file: AnnotationFile): Promise<void>;
  /** The text that the annotations are of, as it is now. */
  text(): string;
  /** The file was read. @param isOther whether the annotations are otherwise than they were */
  onTaken(file: AnnotationFile, isOther: boolean): void;
  /** The file is read only: written by a later version, or too long. */
  onRefused(): void;
  onFailed(doing: 'read' | 'write', error: unknown): void;
  /** Milliseconds, from any beginning. */
  now(): number;
}

/** Milliseconds for which a window makes sure that what it wrote was not written over by another at the same time. */
const WRITTEN_OVER_WITHIN = 10_000;
/** How often it is written again then: two windows may write over each other more than once, but come to an end. */
const MOST_AGAIN = 5;

/**
 * Keeps a set and its file in step. One thing is done after the other; the file is read before each write, and what another
 * window wrote in between stays. Two that read at the same time write over each other: then this one, which hears of
 * it by {@link readAgain}, writes what is missing of its own once more.
 */
export class KeptSet {
  readonly annotations = new ArticleAnnotations([], '');
  isReadOnly = false;
  private doing: Promise<void> = Promise.resolve();
  /** The file as it was read or written last. */
  private known: AnnotationFile = EMPTY_FILE;
  /** What was written of late, and when. */
  private readonly written = new Map<string, { readonly own: Annotation | null; readonly at: number }>();
  /** How often what was written over was written again: if it is not there after that either, somebody means it so. */
  private readonly again = new Map<string, number>();

  constructor(private readonly file: SetFile) {}

  /** Settles when what has been begun is done. */
  get settled(): Promise<void> {
    return this.doing;
  }

  /** Reads the set from its file. @param after what is to be waited for first */
  open(after: Promise<unknown> = Promise.resolve()): void {
    this.inTurn('read', async () => {
      await after;
      await this.take();
    });
  }

  /** Takes what another window or version control wrote. */
  readAgain(): void {
    this.inTurn('read', async () => {
      await this.take();
      await this.writeNow();
    });
  }

  /** Writes what was changed here. */
  write(): void {
    this.inTurn('write', () => this.writeNow());
  }

  private inTurn(doing: 'read' | 'write', act: () => Promise<void>): void {
    this.doing = this.doing.then(act).catch((error: unknown) => this.file.onFailed(doing, error));
  }

  private async take(): Promise<void> {
    const file = await this.file.read();
    if (file === this.known) return;
    this.known = file;
    this.isReadOnly = file.isNewer || file.isTooLong;
    if (!this.isReadOnly) this.annotations.returnChanges(this.writtenOver(file));
    this.file.onTaken(file, this.annotations.adopt(file.annotations, this.file.text()));
  }

  private async writeNow(): Promise<void> {
    const { annotations } = this;
    if (!annotations.hasChanges || this.isReadOnly) return;
    // What another window wrote is shown as well as kept: of a file that is as this one wrote it nobody tells later.
    await this.take();
    const changes = annotations.takeChanges();
    if (this.isReadOnly) {
      this.giveUp(this.known);
      return;
    }
    try {
      const file = mergeChanges(this.known, changes);
      await this.file.write(file);
      this.known = file;
      const at = this.file.now();
      for (const [id, own] of changes)
        if ((this.again.get(id) ?? 0) < MOST_AGAIN) this.written.set(id, { own, at });
        else this.again.delete(id);
    } catch (error) {
      annotations.returnChanges(changes);
      this.file.onFailed('write', error);
    }
  }

  /** What this window wrote a moment ago and is not in the file, each so often that two windows come to an end. */
  private writtenOver({ annotations }: AnnotationFile): Changes {
    const lost = new Map<string, Annotation | null>();
    for (const [id, { own, at }] of this.written) {
      const isLate = this.file.now() - at > WRITTEN_OVER_WITHIN;
      const there = annotations.get(id);
      const isThere = own === null ? !there : there && (there.modified ?? '') >= (own.modified ?? '');
      if (!isLate && isThere) continue;
      this.written.delete(id);
      if (isLate) this.again.delete(id);
      if (isLate || (own === null && !there)) continue;
      this.again.set(id, (this.again.get(id) ?? 0) + 1);
      lost.set(id, own);
    }
    return lost;
  }

  /** A later version wrote the file meanwhile: it is shown as it is. */
  private giveUp(file: AnnotationFile): void {
    this.annotations.adopt(file.annotations, this.file.text());
    this.file.onRefused();
    this.file.onTaken(file, true);
  }
}
