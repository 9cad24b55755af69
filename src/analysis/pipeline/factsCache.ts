import { readParagraph } from './readParagraph';
import type { ParagraphFacts } from './records';

/** Characters of paragraph text whose facts one generation keeps. */
const GENERATION_SIZE = 4_000_000;

/**
 * Facts of paragraphs by their text, shared by all analysers, so that an undo, a move, or the same paragraph in a second
 * document is not read again. Two generations bound its size: when the young one is full, the old one is let go, and
 * what is asked for again moves from old to young.
 */
export class FactsCache {
  private young = new Map<string, ParagraphFacts>();
  private old = new Map<string, ParagraphFacts>();
  private size = 0;

  constructor(private readonly generationSize = GENERATION_SIZE) {}

  /** The facts of a paragraph with this text, read if need be. */
  read(text: string): ParagraphFacts {
    const known = this.young.get(text);
    if (known) return known;
    const facts = this.old.get(text) ?? readParagraph(text);
    if (this.size + text.length > this.generationSize) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    this.young.set(copyOf(text), facts);
    this.size += text.length;
    return facts;
  }
}

/**
 * The same characters in memory of their own. A paragraph that was cut out of a text keeps that whole text in memory, and
 * one that is kept here would do so long after its document was closed.
 */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
