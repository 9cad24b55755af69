import { FUNCTION_WORDS } from '../data/functionWords';
import { NUMBER_WORDS } from '../data/numberWords';
import { WordSet, wordList } from '../text/lexicon';
import { pack } from '../text/lists';
import type { ParagraphWith } from '../text/paragraphWith';
import { Shape, TokenKind, type Tokens } from '../text/tokens';

/**
 * What one paragraph says about repeats, from its own text alone: its words in order, each as 30 bits of its folded hash
 * with its {@link WordClass} in the two lowest bits. Marks and blanks are left out.
 */
export interface RepeatFacts {
  /** Hash of all words in order, whatever their case. */
  readonly hash: number;
  readonly words: Int32Array;
  /** Sum of the weights of `words`: see {@link weightOf}. */
  readonly weight: number;
}

/** A paragraph whose repeats are linked. */
export type RepeatRecord = ParagraphWith<{ readonly repeats: RepeatFacts }>;

/** How much a word tells about what a paragraph reports. */
export const enum WordClass {
  Plain = 0,
  Name = 1,
  Number = 2,
  /** Changed by every rewrite and shared by every text, but its place among the others shows a copy. */
  Function = 3,
}

/** Chosen in trials on planted repeats, as the shares in `compare.ts`. */
const WEIGHTS = [1, 1, 1.5, 0.5] as const;
const CLASS_BITS = 3;

const functionWords = new WordSet(wordList(FUNCTION_WORDS));
const numberWords = new WordSet(wordList(NUMBER_WORDS));
let buffer = new Int32Array(1024);

/** Reads the words of a paragraph as hashes. */
export function readRepeats(tokens: Tokens): RepeatFacts {
  if (buffer.length < tokens.count) buffer = new Int32Array(tokens.count * 2);
  let hash = 0;
  let count = 0;
  let weight = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Mark) continue;
    const key = tokens.hash[i] & ~CLASS_BITS;
    const word = key | classify(tokens, i);
    hash = (Math.imul(hash, 31) + key) | 0;
    weight += weightOf(word);
    buffer[count++] = word;
  }
  return { hash, words: pack(buffer, count), weight };
}

function classify(tokens: Tokens, index: number): WordClass {
  if (tokens.kind[index] === TokenKind.Number) return WordClass.Number;
  const word = tokens.word[index];
  if (functionWords.has(word)) return WordClass.Function;
  if (numberWords.has(word)) return WordClass.Number;
  const isName = tokens.has(index, Shape.Capital) && !tokens.has(index, Shape.SentenceStart);
  return isName ? WordClass.Name : WordClass.Plain;
}

/** The class of an entry of {@link RepeatFacts.words}. */
export function wordClass(word: number): WordClass {
  return word & CLASS_BITS;
}

/** Weight of an entry of {@link RepeatFacts.words}. */
export function weightOf(word: number): number {
  return WEIGHTS[word & CLASS_BITS];
}

/** An entry of {@link RepeatFacts.words} without its class: equal words give equal keys whatever their case. */
export function keyOf(word: number): number {
  return word & ~CLASS_BITS;
}
