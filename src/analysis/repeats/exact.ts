import { keyOf, type RepeatFacts } from './facts';

/** The different paragraphs of a text, those that are the same word for word taken together. */
export interface DistinctParagraphs {
  /** The first paragraph of each kind, in text order. */
  readonly firsts: readonly number[];
  /** For each paragraph the index into `firsts`, or -1 for a paragraph without a word. */
  readonly kinds: Int32Array;
}

/** Takes together the paragraphs that are the same word for word, whatever their case, blanks and marks. */
export function findDistinct(facts: readonly RepeatFacts[]): DistinctParagraphs {
  const firsts: number[] = [];
  const kinds = new Int32Array(facts.length).fill(-1);
  const byHash = new Map<number, number>();
  for (let i = 0; i < facts.length; i++) {
    const own = facts[i] as RepeatFacts;
    if (own.words.length === 0) continue;
    const known = byHash.get(own.hash);
    if (known !== undefined && isSame(facts[firsts[known] as number] as RepeatFacts, own)) {
      kinds[i] = known;
      continue;
    }
    kinds[i] = firsts.push(i) - 1;
    if (known === undefined) byHash.set(own.hash, kinds[i] as number);
  }
  return { firsts, kinds };
}

/** Guards against two paragraphs with one hash; case is no difference, so neither is the class of a word. */
function isSame(a: RepeatFacts, b: RepeatFacts): boolean {
  if (a.words.length !== b.words.length) return false;
  for (let i = 0; i < a.words.length; i++) {
    if (keyOf(a.words[i] as number) !== keyOf(b.words[i] as number)) return false;
  }
  return true;
}
