/** Which paragraphs of an article other articles of the folder have too. Pure. */
import { isFurniture, type Paragraph } from '../analysis';
import type { RepeatFilter } from './lookup';

/** Page furniture stands in every article of a paper: it counts where the settings want it. */
export function mayBeShared({ kind }: Paragraph, { repeatedBoilerplate }: RepeatFilter): boolean {
  return repeatedBoilerplate || !isFurniture(kind);
}

/** Texts whose answer is kept, at most: those of a long article. */
const MOST_KEPT = 20_000;

/**
 * Finds the shared paragraphs of articles, and keeps what was asked before: after a keystroke one paragraph is new.
 * Forget it with {@link clear} when the folder has changed.
 */
export class SharedParagraphs {
  /** By document and text. */
  private readonly known = new Map<string, boolean>();

  /** @param isElsewhere whether a text stands in other files than the document */
  constructor(private readonly isElsewhere: (text: string, uri: string) => boolean) {}

  clear(): void {
    this.known.clear();
  }

  /** Those of `paragraphs`, in text order. */
  of(
    paragraphs: readonly Paragraph[],
    uri: string,
    filter: RepeatFilter,
    textOf: (paragraph: Paragraph) => string,
  ): Paragraph[] {
    return paragraphs.filter(
      (paragraph) => mayBeShared(paragraph, filter) && this.isShared(textOf(paragraph), uri),
    );
  }

  private isShared(text: string, uri: string): boolean {
    const key = `${uri}\n${text}`;
    let answer = this.known.get(key);
    if (answer === undefined) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.set(key, (answer = this.isElsewhere(text, uri)));
    }
    return answer;
  }
}
