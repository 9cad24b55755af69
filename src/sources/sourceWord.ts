/** One word of a quotation or a source, as it is compared. Offsets are UTF-16, end exclusive. */
export interface SourceWord {
  readonly start: number;
  readonly end: number;
  /** Small letters without accents, apostrophes straight, numbers in figures: "don't", "1200", "percent". */
  readonly key: string;
  /** A mark that ends a clause, a dash or a line end stands between this word and the one before. */
  readonly afterBreak: boolean;
  /** A dash or an ellipsis stands between this word and the one before: where speakers break off. */
  readonly afterDash: boolean;
  /** Written with a capital, and no break before it: a name, or the first word of a sentence in captions. */
  readonly isCapital: boolean;
}
