import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** Names found in a paragraph, as ranges of tokens. */
export interface Names {
  readonly count: number;
  firstToken(name: number): number;
  /** Index after the name's last token. */
  endToken(name: number): number;
  /** Offsets in the paragraph of the words of an office beside the name; both 0 for none. */
  roleStart(name: number): number;
  roleEnd(name: number): number;
}

/** A paragraph as the readers of phrases see it: its tokens, the names in it, and what another than the reporter says. */
export class Passage {
  tokens!: Tokens;
  names!: Names;
  /** For each token 1 + the index of the marked region that holds it (marks included), or 0. */
  private region = new Int32Array(1024);
  /** For each token 1 + the index of the name that holds it, or 0. */
  private name = new Int32Array(1024);

  /** Takes the next paragraph, of which nothing stands in marks yet. */
  protected take(tokens: Tokens, names: Names): void {
    this.tokens = tokens;
    this.names = names;
    const size = tokens.count + 1;
    if (this.region.length < size) this.grow(size);
    this.region.fill(0, 0, size);
    this.name.fill(0, 0, size);
    for (let i = 0; i < names.count; i++) this.name.fill(i + 1, names.firstToken(i), names.endToken(i));
  }

  /** Notes that the tokens [open, close] stand in marks: no phrase of the reporter's reaches into them. */
  protected mark(region: number, open: number, close: number): void {
    this.region.fill(region + 1, open, close + 1);
  }

  /** Index of the marked region that holds the token, or -1. */
  regionAt(token: number): number {
    return token < 0 ? -1 : this.region[token] - 1;
  }

  /** Whether the token stands between quotation marks, or is one. */
  isMarked(token: number): boolean {
    return this.regionAt(token) >= 0;
  }

  /** Index of the name that holds the token, or -1. */
  nameAt(token: number): number {
    return token < 0 ? -1 : this.name[token] - 1;
  }

  isName(token: number): boolean {
    return this.nameAt(token) >= 0;
  }

  isWord(token: number): boolean {
    return token >= 0 && token < this.tokens.count && this.tokens.kind[token] === TokenKind.Word;
  }

  isCapital(token: number): boolean {
    return this.isWord(token) && this.tokens.has(token, Shape.Capital);
  }

  private grow(size: number): void {
    this.region = new Int32Array(size * 2);
    this.name = new Int32Array(size * 2);
  }
}
