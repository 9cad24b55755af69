import { lengthOf, type Body, type BodyParagraph } from './body';
import { Role, WordFlag } from './facts';
import { KeyTable } from './keyTable';
import { scratch } from './scratch';

/** Words of the longest phrase that can be a theme. */
export const LONGEST_PHRASE = 5;

/** What is known of a phrase from all its places: the numbers of {@link PhraseTable.data} by their place in a row. */
export const enum Field {
  /** Index of its first word in the body, where it stands first. */
  First,
  /** Number of words. */
  Length,
  /** Where it stands first: index into `body.paragraphs`. */
  Paragraph,
  /** Offsets in the body text of its first and last mention. */
  From,
  To,
  Count,
  Paragraphs,
  LastParagraph,
  /** Times that it stands alone, no word of a longer phrase before or after it. */
  Alone,
  /** Times that it ends its phrase. */
  Final,
  InHeadline,
  /** Number plus one of the word before it in the phrases that it is part of; 0 for none or several. */
  Left,
  /** The same for the word after it. */
  Right,
  /** 1 where it stands first as "rate of inflation": the word that the others describe comes first. */
  HeadFirst,
  /** 1 where its last word is written longer or shorter elsewhere: singular and plural. */
  Inflected,
}
/** Numbers for each phrase. */
export const ROW = 15;

/** Words of the longest phrase with "of", which is not counted. */
const LONGEST_JOINED = 4;

/** Hash of a phrase with one more word. */
export function phraseKey(before: number, word: number): number {
  const mixed = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + word;
  return (mixed ^ (mixed >>> 13)) | 0;
}

/** Characters of text for each time that a word must stand there before its phrases are looked at. */
const CHARACTERS_PER_COUNT = 40_000;

/** Words of noun phrases from which on a word must stand twice: what is said once and late is no theme. */
const WORDS_OF_LEAD = 300;

/**
 * All phrases of a text and all parts of them that can be a theme, numbered in text order. Those with a rare word are
 * left out, in a long text above all: they would be most of the work and none of them a theme.
 */
export class PhraseTable {
  size = 0;
  /** Rows of {@link ROW} numbers. */
  data: Int32Array;
  /** Each place in text order: number of the phrase, index of its first word, index of its paragraph in the body. */
  places: Int32Array;
  placesEnd = 0;
  private readonly table: KeyTable;

  constructor(private readonly body: Body) {
    const { paragraphs, word, stats } = body;
    this.table = new KeyTable(word.length);
    this.data = scratch.int32(ROW * (word.length + 8));
    this.places = scratch.int32(PLACE * (word.length * 2 + 8));
    const least = 1 + Math.floor(body.length / CHARACTERS_PER_COUNT);
    const isRare = scratch.int32(stats.size);
    for (let i = 0; i < stats.size; i++)
      isRare[i] =
        (stats.counts[i] as number) <
        ((stats.firsts[i] as number) < WORDS_OF_LEAD ? least : Math.max(2, least))
          ? 1
          : 0;
    paragraphs.forEach((paragraph, index) => this.readParagraph(paragraph, index, isRare));
  }

  /** The key that equal phrases of all texts share. */
  keyOf(phrase: number): number {
    return this.table.keyOf(phrase);
  }

  get(phrase: number, field: Field): number {
    return this.data[phrase * ROW + field] as number;
  }

  /** Number of the word at an index of the phrase; "rate of inflation" is read as "inflation rate". */
  wordOf(phrase: number, index: number): number {
    const at = phrase * ROW;
    const first = this.data[at + Field.First] as number;
    if (this.data[at + Field.HeadFirst] === 0) return this.body.word[first + index] as number;
    return this.body.word[first + ((index + 1) % (this.data[at + Field.Length] as number))] as number;
  }

  /** "Rate of inflation" is a phrase where it is repeated and most of the rates are that one. */
  isPassing(phrase: number): boolean {
    const at = phrase * ROW;
    if (this.data[at + Field.HeadFirst] === 0) return false;
    const count = this.data[at + Field.Count] as number;
    const { word, stats } = this.body;
    const headCount = stats.counts[word[this.data[at + Field.First] as number] as number] as number;
    return count === 1 || count * 2 < headCount;
  }

  private readParagraph(paragraph: BodyParagraph, index: number, isRare: Int32Array): void {
    const { flags } = this.body;
    for (let start = paragraph.first; start < paragraph.end;) {
      let end = start + 1;
      while (end < paragraph.end && !startsPhrase(flags, end)) end++;
      this.readParts(start, end, paragraph, index, isRare);
      if (end < paragraph.end && ((flags[end] as number) & WordFlag.AfterOf) !== 0)
        this.readJoined(end, paragraph, index, isRare);
      start = end;
    }
  }

  /** The phrase that "of" makes of the word before `at` and the phrase that begins there. */
  private readJoined(at: number, paragraph: BodyParagraph, index: number, isRare: Int32Array): void {
    const { flags, word, stats } = this.body;
    let end = at + 1;
    while (end < paragraph.end && !startsPhrase(flags, end)) end++;
    const head = at - 1;
    const headFlags = flags[head] as number;
    if (end - head > LONGEST_JOINED || !canEnd(headFlags, true) || (headFlags & EMPTY) !== 0) return;
    if (!canEnd(flags[end - 1] as number, true) || isRare[word[head] as number] === 1) return;
    let key = 0;
    for (let i = at; i < end; i++) {
      if (isRare[word[i] as number] === 1) return;
      key = phraseKey(key, stats.keyOf(word[i] as number));
    }
    const size = this.size;
    const phrase = this.add(
      phraseKey(key, stats.keyOf(word[head] as number)),
      head,
      end - 1,
      head,
      end,
      paragraph,
      index,
    );
    if (this.size > size) this.data[phrase * ROW + Field.HeadFirst] = 1;
  }

  private readParts(
    start: number,
    end: number,
    paragraph: BodyParagraph,
    index: number,
    isRare: Int32Array,
  ): void {
    const { flags, word, stats } = this.body;
    for (let first = start; first < end; first++) {
      if (((flags[first] as number) & WordFlag.LightAdjective) !== 0) continue;
      const stop = Math.min(end, first + LONGEST_PHRASE);
      let key = 0;
      for (let last = first; last < stop; last++) {
        const own = word[last] as number;
        if (isRare[own] === 1) break;
        key = phraseKey(key, stats.keyOf(own));
        if (!canEnd(flags[last] as number, last + 1 === end)) continue;
        if (last === first && ((flags[last] as number) & EMPTY) !== 0) continue;
        this.add(key, first, last, start, end, paragraph, index);
      }
    }
  }

  private add(
    key: number,
    first: number,
    last: number,
    start: number,
    end: number,
    paragraph: BodyParagraph,
    index: number,
  ): number {
    const { word, flags } = this.body;
    const phrase = this.table.add(key);
    const left = first === start ? 0 : (word[first - 1] as number) + 1;
    const right = last + 1 === end ? 0 : (word[last + 1] as number) + 1;
    const position = paragraph.position + (this.body.start[first] as number);
    const at = phrase * ROW;
    if (phrase === this.size) this.open(first, last - first + 1, index, position, left, right);
    const { data } = this;
    data[at + Field.To] = position;
    data[at + Field.Count]++;
    if (data[at + Field.LastParagraph] !== index) data[at + Field.Paragraphs]++;
    data[at + Field.LastParagraph] = index;
    if (last + 1 === end) {
      data[at + Field.Final]++;
      if (first === start) data[at + Field.Alone]++;
    }
    if (paragraph.isHeadline) data[at + Field.InHeadline]++;
    const lastAtFirst = (data[at + Field.First] as number) + last - first;
    if (lengthOf(flags[lastAtFirst] as number) !== lengthOf(flags[last] as number))
      data[at + Field.Inflected] = 1;
    if (data[at + Field.Left] !== left) data[at + Field.Left] = 0;
    if (data[at + Field.Right] !== right) data[at + Field.Right] = 0;
    this.addPlace(phrase, first, index);
    return phrase;
  }

  private open(
    first: number,
    length: number,
    paragraph: number,
    position: number,
    left: number,
    right: number,
  ): void {
    const at = this.size++ * ROW;
    if (at + ROW > this.data.length) this.data = enlarge(this.data);
    const { data } = this;
    data[at + Field.First] = first;
    data[at + Field.Length] = length;
    data[at + Field.Paragraph] = paragraph;
    data[at + Field.From] = position;
    data[at + Field.LastParagraph] = -1;
    data[at + Field.Left] = left;
    data[at + Field.Right] = right;
  }

  private addPlace(phrase: number, first: number, paragraph: number): void {
    const at = this.placesEnd;
    this.placesEnd += PLACE;
    if (this.placesEnd > this.places.length) this.places = enlarge(this.places);
    this.places[at] = phrase;
    this.places[at + 1] = first;
    this.places[at + 2] = paragraph;
  }
}

/** Numbers for each place of a phrase. */
export const PLACE = 3;

function enlarge(old: Int32Array): Int32Array {
  const larger = scratch.int32(old.length * 2);
  larger.set(old);
  return larger;
}

/** Whether a phrase begins at a word; "of" between names holds them together: "Bank of Tarsis". */
function startsPhrase(flags: Int32Array, at: number): boolean {
  const own = flags[at] as number;
  if ((own & WordFlag.PhraseStart) === 0) return false;
  if ((own & WordFlag.AfterOf) === 0) return true;
  return !isName(own) || !isName(flags[at - 1] as number);
}

function isName(flags: number): boolean {
  return (flags & WordFlag.RoleBits) === Role.Name;
}

/** A phrase ends in a noun that is no office; a word that may be an adjective is one where more follows. */
function canEnd(flags: number, isFinal: boolean): boolean {
  if ((flags & WordFlag.Office) !== 0) return false;
  const role = flags & WordFlag.RoleBits;
  if (role === Role.NounAdjective) return isFinal;
  return role === Role.Noun || role === Role.Name;
}

/** Words that are no theme by themselves. */
const EMPTY = WordFlag.LightNoun | WordFlag.Attribution;
