/** A run of tokens that may be a name: [first, end). */
export interface Run {
  first: number;
  end: number;
  /** Holds a word like University or Cup. */
  thing: boolean;
  /** Stands in a sentence in capitals. */
  caps: boolean;
  /** Stands after "By" in a line of its own. */
  byline: boolean;
  /** A word of the language that only an article about its bearer makes a name: see `isWeakSurname` in knownNames.ts. */
  weak: boolean;
}
