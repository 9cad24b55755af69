import { withRoom } from '../containers/growable';
import { partitionPoint } from '../containers/search';
import { CharClass, classOf, endsInLetters, fold } from './characters';
import { checkOf, findHashed, findWord, HASH_SEED, hashStep } from './lexicon';
import { unseenLength } from './unseen';

/** What a token is. */
export const enum TokenKind {
  Word = 1,
  Number = 2,
  /** One punctuation mark or symbol, one code unit. */
  Mark = 3,
}

/** What a token looks like, as bits of {@link Tokens.shape}. */
export const enum Shape {
  /** Begins with a capital letter. */
  Capital = 1,
  /** Two or more letters, all of them capitals. */
  AllCaps = 2,
  /** Holds a hyphen: "post-Brexit", "Ki-moon". */
  Hyphen = 4,
  /** An abbreviation with dots inside: "U.S.", "a.m.", "J.K.". */
  Dotted = 8,
  /** Holds a digit. */
  Digit = 16,
  /** An ending split off its word: 's, 'd, 'm, 'll, 're, 've. */
  Clitic = 32,
  /** White space or the paragraph's start stands before it. */
  SpaceBefore = 64,
  /** First token of a sentence. */
  SentenceStart = 128,
  /** Holds a letter that English does not write: "Thái". */
  Accented = 256,
}

/** The last code unit of ASCII. */
const LAST_PLAIN = 127;
/** Empty tokens after a paragraph's last. */
const LOOK_AHEAD = 16;

/**
 * The tokens of one paragraph, as parallel arrays. One instance is used again for paragraph after paragraph: readers
 * take what they need and keep no reference. Offsets are relative to the paragraph's text.
 */
export class Tokens {
  text = '';
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Uint8Array(1024);
  shape = new Uint16Array(1024);
  /** Hash of the folded word; equal words have equal hashes whatever their case and diacritics. */
  hash = new Int32Array(1024);
  /** Number in the lexicon, 0 where no table knows the word. */
  word = new Int32Array(1024);
  /** Code unit of a mark, 0 for words and numbers. */
  code = new Uint16Array(1024);
  /** Whether something stands in the text that no reader sees: see `unseen.ts`. */
  hasUnseen = false;
  sentenceCount = 0;
  /** Index of the first token of each sentence; one more entry holds `count`. */
  sentence = new Int32Array(128);

  /** The token's text as written. */
  textOf(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }

  /** Whether a token is written like this, case and all. */
  is(index: number, text: string): boolean {
    const start = this.start[index];
    return this.end[index] - start === text.length && this.text.startsWith(text, start);
  }

  /** Whether a word ends with these small letters, and is longer than they are. */
  endsWith(index: number, ending: string): boolean {
    const from = this.end[index] - ending.length;
    if (from <= this.start[index]) return false;
    for (let i = 0; i < ending.length; i++)
      if (this.text.charCodeAt(from + i) !== ending.charCodeAt(i)) return false;
    return true;
  }

  /** Whether a token ends with these small letters, whatever their case in the text. */
  endsIn(index: number, ending: string): boolean {
    return endsInLetters(this.text, this.end[index], ending);
  }

  /** Code unit of a mark (0 for words, numbers and out of range), so that marks compare without substrings. */
  mark(index: number): number {
    return index >= 0 && index < this.count ? this.code[index] : 0;
  }

  has(index: number, shape: Shape): boolean {
    return (this.shape[index] & shape) !== 0;
  }

  /** Index of the sentence that holds the token. */
  sentenceOf(index: number): number {
    return partitionPoint(1, this.sentenceCount, (i) => this.sentence[i] <= index) - 1;
  }

  /** @internal Whether the last token is a word: what no reader sees may part it from its ending ("**Vale**'s"). */
  followsWord(): boolean {
    return this.count > 0 && this.kind[this.count - 1] === TokenKind.Word;
  }

  /** @internal Adds a token; for the tokenizer. */
  push(
    start: number,
    end: number,
    kind: TokenKind,
    shape: number,
    hash: number,
    word: number,
    code: number,
  ): void {
    const index = this.count++;
    if (index === this.start.length) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    this.shape[index] = shape;
    this.hash[index] = hash;
    this.word[index] = word;
    this.code[index] = code;
  }

  /**
   * @internal Ends the paragraph: empty tokens follow the last one, so that a reader who looks a few tokens ahead meets
   * nothing, and never what the paragraph before left in the arrays.
   */
  seal(): void {
    const { count, text } = this;
    while (count + LOOK_AHEAD > this.start.length) this.grow();
    for (let i = count; i < count + LOOK_AHEAD; i++) {
      this.start[i] = this.end[i] = text.length;
      this.kind[i] = this.shape[i] = this.hash[i] = this.word[i] = this.code[i] = 0;
    }
  }

  /** @internal Opens a sentence at the token; for the sentence splitter. */
  openSentence(index: number): void {
    this.sentence = withRoom(this.sentence, this.sentenceCount + 2);
    this.sentence[this.sentenceCount++] = index;
    this.sentence[this.sentenceCount] = this.count;
    if (index < this.count) this.shape[index] = this.shape[index] | Shape.SentenceStart;
  }

  private grow(): void {
    const room = this.start.length * 2;
    this.start = withRoom(this.start, room);
    this.end = withRoom(this.end, room);
    this.kind = withRoom(this.kind, room);
    this.shape = withRoom(this.shape, room);
    this.hash = withRoom(this.hash, room);
    this.word = withRoom(this.word, room);
    this.code = withRoom(this.code, room);
  }
}

/** Fills `tokens` with the tokens of a paragraph (without sentences). One pass, linear. */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  tokens.hasUnseen = false;
  tokens.sentenceCount = 0;
  const length = text.length;
  for (let at = 0, end = -1; at < length;) {
    const code = text.charCodeAt(at);
    const charClass = classOf(code);
    if (charClass === CharClass.Space) {
      at++;
      continue;
    }
    const unseen = charClass > CharClass.Digit ? unseenLength(text, at, code) : 0;
    if (unseen > 0) {
      tokens.hasUnseen = true;
      if (at === end) end += unseen;
      at += unseen;
      continue;
    }
    const space = at > end ? Shape.SpaceBefore : 0;
    if (charClass <= CharClass.Digit) end = readWord(text, at, charClass, space, tokens);
    else if (charClass === CharClass.Apostrophe && at === end && tokens.followsWord())
      end = readClitic(text, at, tokens);
    else end = at;
    if (end === at) {
      end = at + 1;
      tokens.push(at, end, TokenKind.Mark, space, hashStep(HASH_SEED, fold(code)), 0, code);
    }
    at = end;
  }
  tokens.seal();
}

/** Reads the word or number at `start`, and the ending split off it; returns where they end. */
function readWord(text: string, start: number, first: CharClass, space: number, tokens: Tokens): number {
  const length = text.length;
  let hash = HASH_SEED;
  let shape = space | (first === CharClass.Upper ? Shape.Capital : 0);
  let hasLower = false;
  let capitals = 0;
  let folded = 0;
  let stop = CharClass.Space; // class of the character after the word
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      hasLower = true; // most characters of a text are plain small letters: they need no table
      folded = code;
      hash = hashStep(hash, code);
      continue;
    }
    const charClass = classOf(code);
    if (charClass === CharClass.Lower) hasLower = true;
    else if (charClass === CharClass.Upper) capitals++;
    else if (charClass === CharClass.Digit) shape |= Shape.Digit;
    else if (charClass === CharClass.Space) break;
    else {
      const joint = jointShape(text, start, at, charClass, code);
      if (joint < 0) {
        stop = charClass;
        break;
      }
      shape |= joint;
    }
    shape |= accentShape(code, charClass);
    folded = fold(code);
    hash = hashStep(hash, folded);
  }
  if (capitals >= 2 && !hasLower) shape |= Shape.AllCaps;
  if (first === CharClass.Digit) tokens.push(start, at, TokenKind.Number, shape, hash, 0, 0);
  else {
    const check = checkOf(at - start, fold(text.charCodeAt(start)), folded);
    tokens.push(start, at, TokenKind.Word, shape, hash, findHashed(hash, check), 0);
  }
  return stop === CharClass.Apostrophe ? readClitic(text, at, tokens) : at;
}

function isOfWord(charClass: CharClass): boolean {
  return charClass >= CharClass.Lower && charClass <= CharClass.Digit;
}

/** An apostrophe inside a word, as in "O'Hara", not before a clitic as in "she's". */
function joinsLetters(text: string, at: number, next: CharClass): boolean {
  return isOfWord(next) && next !== CharClass.Digit && cliticLength(text, at) === 0;
}

/** A comma, colon or slash: "1,000", "10:30", "9/11". */
function isNumberJoint(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x2f;
}

/** The shape that a character adds to its word: a curly apostrophe is none that English does not write. */
function accentShape(code: number, charClass: CharClass): number {
  return code <= LAST_PLAIN || charClass === CharClass.Apostrophe ? 0 : Shape.Accented;
}

/** Whether the character at `at` holds a word together: the shape it adds (0 for none), or -1 where the word ends. */
function jointShape(text: string, start: number, at: number, charClass: CharClass, code: number): number {
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : CharClass.Space;
  const wordNext = isOfWord(next);
  if (charClass === CharClass.Hyphen) return wordNext ? Shape.Hyphen : -1;
  if (charClass === CharClass.Apostrophe) return joinsLetters(text, at, next) ? 0 : -1;
  if (charClass === CharClass.Dot) return dotShape(text, start, at, next);
  const digitBefore = classOf(text.charCodeAt(at - 1)) === CharClass.Digit;
  if (isNumberJoint(code)) return digitBefore && next === CharClass.Digit ? 0 : -1;
  return code === 0x26 && wordNext && !digitBefore ? 0 : -1; // AT&T
}

/** A dot inside a number, a web address or an abbreviation of single letters. */
function dotShape(text: string, start: number, at: number, next: CharClass): number {
  if (isSingleLetter(text, start, at)) {
    const dotted = at - 2 >= start && classOf(text.charCodeAt(at - 2)) === CharClass.Dot;
    const letterNext = next === CharClass.Lower || next === CharClass.Upper;
    const dotAfterNext = at + 2 < text.length && classOf(text.charCodeAt(at + 2)) === CharClass.Dot;
    if (dotted || (letterNext && dotAfterNext)) return Shape.Dotted;
  }
  if (next === CharClass.Digit) return classOf(text.charCodeAt(at - 1)) === CharClass.Digit ? 0 : -1;
  return next === CharClass.Lower && classOf(text.charCodeAt(at - 1)) === CharClass.Lower ? 0 : -1;
}

/** True where the letter before `at` stands alone: at the word's start, after a dot or a hyphen. */
function isSingleLetter(text: string, start: number, at: number): boolean {
  const letter = classOf(text.charCodeAt(at - 1));
  if (letter !== CharClass.Upper && letter !== CharClass.Lower) return false;
  if (at - 1 === start) return true;
  const before = classOf(text.charCodeAt(at - 2));
  return before === CharClass.Dot || before === CharClass.Hyphen;
}

/** Length of the ending at the apostrophe `at` ('s, 'd, 'm, 'll, 're, 've), mark included; 0 where there is none. */
function cliticLength(text: string, at: number): number {
  const first = fold(text.charCodeAt(at + 1));
  const second = at + 2 < text.length ? text.charCodeAt(at + 2) : 0x20;
  const endsAfterOne = !isLetter(second);
  if (endsAfterOne) return first === 0x73 || first === 0x64 || first === 0x6d ? 2 : 0;
  const endsAfterTwo = at + 3 >= text.length || !isLetter(text.charCodeAt(at + 3));
  if (!endsAfterTwo) return 0;
  const pair = (first << 8) | fold(second);
  return pair === 0x6c6c || pair === 0x7265 || pair === 0x7665 ? 3 : 0;
}

function isLetter(code: number): boolean {
  const charClass = classOf(code);
  return charClass === CharClass.Lower || charClass === CharClass.Upper;
}

function readClitic(text: string, at: number, tokens: Tokens): number {
  const length = at + 1 < text.length ? cliticLength(text, at) : 0;
  if (length === 0) return at;
  let hash = HASH_SEED;
  for (let i = at; i < at + length; i++) hash = hashStep(hash, fold(text.charCodeAt(i)));
  const word = findWord(text, at, at + length, hash);
  tokens.push(at, at + length, TokenKind.Word, Shape.Clitic, hash, word, 0);
  return at + length;
}
