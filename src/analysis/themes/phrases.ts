import type { Body } from './body';
import { Role } from '../syntax/phraseRole';
import { joinKeys } from '../containers/keyTable';
import { hasFlag, isNameWord, isRole, lengthIn, WordFlag } from './wordFlags';
import { KeyTable } from '../containers/keyTable';
import { withRoom } from '../containers/growable';

/** Words of the longest phrase that can be a theme. */
export const LONGEST_PHRASE = 5;

/** What is known of a phrase from all its places: the numbers of {@link PhraseTable.data} by their place in a row. */
export const enum Field {
  /** Index of its first word in the body, where it stands first. */
  First,
  /** Number of words. */
  Length,
  /** Where it stands first: number among the body's paragraphs. */
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
  /** Its first and last place; see {@link PhraseTable.nextPlace}. */
  FirstPlace,
  LastPlace,
}
/** Numbers for each phrase. */
export const ROW = 17;

/** Words of the longest phrase with "of", which is not counted. */
const LONGEST_JOINED = 4;

/** Characters of text for each time that a word must stand there before its phrases are looked at. */
const CHARACTERS_PER_COUNT = 40_000;

/** Words of noun phrases from which on a word must stand twice: what is said once and late is no theme. */
const WORDS_OF_LEAD = 300;

/**
 * All phrases of a text and all parts of them that can be a theme, numbered in text order. Those with a rare word are
 * left out, in a long text above all: they would be most of the work and none of them a theme. One instance reads story
 * after story.
 */
export class PhraseTable {
  size = 0;
  /** Rows of {@link ROW} numbers. */
  data = new Int32Array(0);
  /** By place of a phrase, in text order: index of its first word. */
  placeWord = new Int32Array(64);
  /** By place: number among the body's paragraphs. */
  placeParagraph = new Int32Array(64);
  /** By place: the next one of the same phrase, or -1. */
  nextPlace = new Int32Array(64);
  private placeCount = 0;
  private readonly table = new KeyTable();
  /** By word: 1 where its phrases are left out. */
  private isRare = new Int32Array(0);
  /** The paragraph and the whole phrase that are being read: `start` to before `end`. */
  private paragraph = 0;
  private start = 0;
  private end = 0;

  constructor(private readonly body: Body) {}

  /** Reads the phrases of a body that was read anew. */
  read(): this {
    const { paragraphCount, paragraphFirst } = this.body;
    this.table.clear();
    this.size = this.placeCount = 0;
    this.findRareWords();
    for (let i = 0; i < paragraphCount; i++) {
      this.paragraph = i;
      this.readParagraph(paragraphFirst[i], paragraphFirst[i + 1]);
    }
    return this;
  }

  /** The key that equal phrases of all texts share. */
  keyOf(phrase: number): number {
    return this.table.keyOf(phrase);
  }

  get(phrase: number, field: Field): number {
    return this.data[phrase * ROW + field];
  }

  /** Number of the word at an index of the phrase; "rate of inflation" is read as "inflation rate". */
  wordOf(phrase: number, index: number): number {
    const at = phrase * ROW;
    const first = this.data[at + Field.First];
    if (this.data[at + Field.HeadFirst] === 0) return this.body.word[first + index];
    return this.body.word[first + ((index + 1) % this.data[at + Field.Length])];
  }

  /** A phrase as it is written where it stands first. */
  textOf(phrase: number): string {
    const { body } = this;
    const first = this.get(phrase, Field.First);
    const last = first + this.get(phrase, Field.Length) - 1;
    return body.textOf(this.get(phrase, Field.Paragraph)).slice(body.start[first], body.endOf(last));
  }

  /** "Rate of inflation" is a phrase where it is repeated and most of the rates are that one. */
  isPassing(phrase: number): boolean {
    const at = phrase * ROW;
    if (this.data[at + Field.HeadFirst] === 0) return false;
    const count = this.data[at + Field.Count];
    const { word, stats } = this.body;
    const headCount = stats.counts[word[this.data[at + Field.First]]];
    return count === 1 || count * 2 < headCount;
  }

  private findRareWords(): void {
    const { length, stats } = this.body;
    const { size, counts, firsts } = stats;
    const least = 1 + Math.floor(length / CHARACTERS_PER_COUNT);
    const leastLate = Math.max(2, least);
    this.isRare = withRoom(this.isRare, size);
    for (let word = 0; word < size; word++) {
      const wanted = firsts[word] < WORDS_OF_LEAD ? least : leastLate;
      this.isRare[word] = counts[word] < wanted ? 1 : 0;
    }
  }

  private readParagraph(from: number, to: number): void {
    const { flags } = this.body;
    for (let start = from; start < to; start = this.end) {
      let end = start + 1;
      while (end < to && !startsPhrase(flags, end)) end++;
      if (start > from && hasFlag(flags[start], WordFlag.AfterOf)) this.readJoined(start, end);
      this.start = start;
      this.end = end;
      this.readParts();
    }
  }

  /** The phrase that "of" makes of the word before `at` and the phrase from there to before `end`. */
  private readJoined(at: number, end: number): void {
    const { flags, word, stats } = this.body;
    const head = at - 1;
    const headFlags = flags[head];
    if (end - head > LONGEST_JOINED || !canEnd(headFlags, true) || hasFlag(headFlags, EMPTY)) return;
    if (!canEnd(flags[end - 1], true) || this.isRare[word[head]] === 1) return;
    let key = 0;
    for (let i = at; i < end; i++) {
      if (this.isRare[word[i]] === 1) return;
      key = joinKeys(key, stats.keyOf(word[i]));
    }
    const { size } = this;
    this.start = head;
    this.end = end;
    const phrase = this.add(joinKeys(key, stats.keyOf(word[head])), head, end - 1);
    if (this.size > size) this.data[phrase * ROW + Field.HeadFirst] = 1;
  }

  /** All parts of the present phrase that can be one themselves. */
  private readParts(): void {
    const { flags, word, stats } = this.body;
    const { start, end, isRare } = this;
    for (let first = start; first < end; first++) {
      if (hasFlag(flags[first], WordFlag.LightAdjective)) continue;
      const stop = Math.min(end, first + LONGEST_PHRASE);
      let key = 0;
      for (let last = first; last < stop; last++) {
        const own = word[last];
        if (isRare[own] === 1) break;
        key = joinKeys(key, stats.keyOf(own));
        if (!canEnd(flags[last], last + 1 === end)) continue;
        if (last === first && hasFlag(flags[last], EMPTY)) continue;
        this.add(key, first, last);
      }
    }
  }

  private add(key: number, first: number, last: number): number {
    const { body, start, end, paragraph } = this;
    const { word, flags } = body;
    const phrase = this.table.add(key);
    const left = first === start ? 0 : word[first - 1] + 1;
    const right = last + 1 === end ? 0 : word[last + 1] + 1;
    const position = body.paragraphPosition[paragraph] + body.start[first];
    if (phrase === this.size) this.open(first, last - first + 1, position, left, right);
    const { data } = this;
    const at = phrase * ROW;
    data[at + Field.To] = position;
    data[at + Field.Count]++;
    if (data[at + Field.LastParagraph] !== paragraph) data[at + Field.Paragraphs]++;
    data[at + Field.LastParagraph] = paragraph;
    if (last + 1 === end) {
      data[at + Field.Final]++;
      if (first === start) data[at + Field.Alone]++;
    }
    if (body.isHeadline[paragraph] === 1) data[at + Field.InHeadline]++;
    const lastAtFirst = data[at + Field.First] + last - first;
    if (lengthIn(flags[lastAtFirst]) !== lengthIn(flags[last])) data[at + Field.Inflected] = 1;
    if (data[at + Field.Left] !== left) data[at + Field.Left] = 0;
    if (data[at + Field.Right] !== right) data[at + Field.Right] = 0;
    this.addPlace(at, first);
    return phrase;
  }

  /** Begins a row. */
  private open(first: number, length: number, position: number, left: number, right: number): void {
    const at = this.size++ * ROW;
    if (at + ROW > this.data.length) this.data = withRoom(this.data, (at + ROW) * 2);
    const { data } = this;
    for (let i = at; i < at + ROW; i++) data[i] = 0;
    data[at + Field.First] = first;
    data[at + Field.Length] = length;
    data[at + Field.Paragraph] = this.paragraph;
    data[at + Field.From] = position;
    data[at + Field.LastParagraph] = -1;
    data[at + Field.Left] = left;
    data[at + Field.Right] = right;
    data[at + Field.FirstPlace] = this.placeCount;
  }

  /** Adds a place to the phrase whose row begins at `at`. */
  private addPlace(at: number, first: number): void {
    const place = this.placeCount++;
    if (place === this.placeWord.length) {
      this.placeWord = withRoom(this.placeWord, place + 1);
      this.placeParagraph = withRoom(this.placeParagraph, place + 1);
      this.nextPlace = withRoom(this.nextPlace, place + 1);
    }
    this.placeWord[place] = first;
    this.placeParagraph[place] = this.paragraph;
    this.nextPlace[place] = -1;
    if (this.data[at + Field.FirstPlace] !== place) this.nextPlace[this.data[at + Field.LastPlace]] = place;
    this.data[at + Field.LastPlace] = place;
  }
}

/** Whether a phrase begins at a word; "of" between names holds them together: "Bank of Tarsis". */
function startsPhrase(flags: Int32Array, at: number): boolean {
  const own = flags[at];
  if (!hasFlag(own, WordFlag.PhraseStart)) return false;
  if (!hasFlag(own, WordFlag.AfterOf)) return true;
  return !isNameWord(own) || !isNameWord(flags[at - 1]);
}

/** A phrase ends in a noun that is no office; a word that may be an adjective is one where more follows. */
function canEnd(flags: number, isFinal: boolean): boolean {
  if (hasFlag(flags, WordFlag.Office)) return false;
  if (isRole(flags, Role.NounAdjective)) return isFinal;
  return isRole(flags, Role.Noun) || isRole(flags, Role.Name);
}

/** Words that are no theme by themselves. */
const EMPTY = WordFlag.LightNoun + WordFlag.Attribution;
