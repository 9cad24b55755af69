import { isFurniture, type RepeatedCopy, type RepeatedGroup } from '../article';
import { STRIDE, type ThemeRecord } from './readThemes';
import { Role } from '../syntax/phraseRole';
import { hasFlag, isRole, lengthIn, withLength, WordFlag } from './wordFlags';
import { withFlags } from '../containers/flags';
import { withRoom, zeros } from '../containers/growable';
import { WordStats } from './wordStats';

/**
 * The words of an article's noun phrases, all paragraphs that count for themes one after the other in arrays, so that
 * what follows is loops over numbers. Words of a dateline are left out. One instance reads story after story.
 */
export class Body {
  /** How many words there are. */
  size = 0;
  /** Number of each word: the same for singular and plural, from 0 in order of first mention. */
  word = new Int32Array(0);
  /** Offset in its paragraph. */
  start = new Int32Array(0);
  /** Each word's role, flags and length: see wordFlags.ts. */
  flags = new Int32Array(0);
  readonly stats = new WordStats();

  /** How many paragraphs count: all but bylines, boilerplate and second copies. */
  paragraphCount = 0;
  /** By paragraph: its index among all paragraphs of the story. */
  paragraphIndex = new Int32Array(0);
  /** By paragraph: index of its first word. One more entry holds `size`. */
  paragraphFirst = new Int32Array(1);
  /** By paragraph: characters of body text before it. Copies and furniture are left out, so that they move nothing. */
  paragraphPosition = new Int32Array(0);
  /** By paragraph: 1 for a headline. */
  isHeadline = new Int32Array(0);
  /** By paragraph of the story: its number plus one among those that count, or 0. */
  private numbers = new Int32Array(0);
  /** Characters of body text. */
  length = 0;
  /** Paragraphs of the story, those that do not count as well. */
  records: readonly ThemeRecord[] = [];

  /** Reads the paragraphs of a story and forgets the one before. */
  read(records: readonly ThemeRecord[], repeats: readonly Pick<RepeatedGroup, 'copies'>[]): this {
    const copies = laterCopies(records, repeats);
    this.records = records;
    this.clear();
    const numbered = findNumbered(records);
    for (let index = 0; index < records.length; index++) {
      const record = records[index];
      if (!isFurniture(record.kind) && !copies?.has(index)) this.readParagraph(record, index, numbered);
    }
    this.paragraphFirst[this.paragraphCount] = this.size;
    this.stats.finish();
    return this;
  }

  /** The number of a paragraph of the story among those that count, or -1. */
  numberOf(index: number): number {
    return this.numbers[index] - 1;
  }

  /** The text of the paragraph with a number among those that count. */
  textOf(paragraph: number): string {
    return this.recordOf(paragraph).text;
  }

  /** The paragraph with a number among those that count. */
  recordOf(paragraph: number): ThemeRecord {
    return this.records[this.paragraphIndex[paragraph]];
  }

  /** Offset after a word in its paragraph. */
  endOf(word: number): number {
    return this.start[word] + lengthIn(this.flags[word]);
  }

  private clear(): void {
    const { records } = this;
    let most = 0;
    for (let i = 0; i < records.length; i++) most += records[i].facts.themes.words.length / STRIDE;
    this.word = withRoom(this.word, most);
    this.start = withRoom(this.start, most);
    this.flags = withRoom(this.flags, most);
    this.stats.clear(most);
    this.numbers = zeros(this.numbers, records.length);
    this.paragraphIndex = withRoom(this.paragraphIndex, records.length);
    this.paragraphFirst = withRoom(this.paragraphFirst, records.length + 1);
    this.paragraphPosition = withRoom(this.paragraphPosition, records.length);
    this.isHeadline = withRoom(this.isHeadline, records.length);
    this.size = this.length = this.paragraphCount = 0;
  }

  private readParagraph(
    { text, kind, facts }: ThemeRecord,
    index: number,
    numbered: ReadonlySet<number> | null,
  ): void {
    const { stats, length: position } = this;
    const isHeadline = kind === 'headline';
    const paragraph = this.paragraphCount++;
    this.paragraphIndex[paragraph] = index;
    this.numbers[index] = paragraph + 1;
    this.paragraphFirst[paragraph] = this.size;
    this.paragraphPosition[paragraph] = position;
    this.isHeadline[paragraph] = isHeadline ? 1 : 0;
    this.length += text.length;
    const from = facts.furniture.dateline?.end ?? 0;
    const until = facts.furniture.suffix?.start ?? text.length;
    const { words } = facts.themes;
    let opens = WordFlag.PhraseStart as number;
    for (let at = 0; at < words.length; at += STRIDE) {
      const offset = words[at + 1];
      if (offset < from || offset >= until) continue;
      let key = words[at];
      let own = words[at + 2];
      if (hasFlag(own, WordFlag.AfterWord)) {
        opens = WordFlag.PhraseStart;
        continue;
      }
      if (numbered !== null && isNumbered(words, at + STRIDE, numbered)) {
        at += STRIDE;
        key = words[at];
        own = withLength(own, words[at + 1] + lengthIn(words[at + 2]) - offset);
      }
      const word = this.size++;
      const isName = isRole(own, Role.Name);
      this.word[word] = stats.count(key, word, position + offset, isHeadline, isName);
      this.start[word] = offset;
      this.flags[word] = withFlags(own, opens);
      opens = 0;
    }
  }
}

/** Paragraphs that say nothing new; one that holds an earlier paragraph among much else does, as a lead may its headline. */
function laterCopies(
  records: readonly ThemeRecord[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): Set<number> | null {
  if (repeats.length === 0) return null;
  const charactersOf = ({ paragraph }: RepeatedCopy): number => records[paragraph]?.text.length ?? 0;
  const later = new Set<number>();
  for (const { copies } of repeats) {
    let longest = charactersOf(copies[0]);
    for (const copy of copies.slice(1)) {
      if (charactersOf(copy) <= longest * LONGEST_COPY) later.add(copy.paragraph);
      else longest = charactersOf(copy);
    }
  }
  return later;
}

/** How many times as long as what it repeats a paragraph is at most that says nothing new. */
const LONGEST_COPY = 1.5;

/** Keys of words with a number, such as "Covid-19", where the text has such a word in two as well; null without those. */
function findNumbered(records: readonly ThemeRecord[]): ReadonlySet<number> | null {
  let inTwo: Set<number> | null = null;
  for (let i = 0; i < records.length; i++) {
    const { words } = records[i].facts.themes;
    for (let at = 2; at < words.length; at += STRIDE)
      if (hasFlag(words[at], WordFlag.AfterWord)) (inTwo ??= new Set()).add(words[at - 2]);
  }
  if (inTwo === null) return null;
  const numbered = new Set<number>();
  for (const { facts } of records) {
    const { words } = facts.themes;
    for (let at = 0; at < words.length; at += STRIDE)
      if (!hasFlag(words[at + 2], WordFlag.AfterWord) && inTwo.has(words[at])) numbered.add(words[at]);
  }
  return numbered.size > 0 ? numbered : null;
}

/** Whether a word is a number that belongs to the word before it. */
function isNumbered(words: Int32Array, at: number, numbered: ReadonlySet<number>): boolean {
  if (at >= words.length) return false;
  return hasFlag(words[at + 2], WordFlag.AfterWord) && numbered.has(words[at]);
}
