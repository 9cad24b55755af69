import type { RepeatedGroup } from '../article';
import type { ParagraphRecord } from '../facts';
import { Role, STRIDE, WordFlag } from './facts';
import { scratch } from './scratch';
import { WordStats } from './wordStats';

/** A paragraph that counts for themes, and where it stands among those that do. */
export interface BodyParagraph {
  /** Index among all paragraphs of the story. */
  readonly index: number;
  readonly isHeadline: boolean;
  /** Characters of body text before it: copies and furniture left out, so that they move nothing. */
  readonly position: number;
  /** Its words: from `first` to before `end` in the arrays of {@link Body}. */
  readonly first: number;
  readonly end: number;
}

/**
 * The words of an article's noun phrases, all paragraphs one after the other in arrays, so that what follows is loops
 * over numbers. Words of a dateline are left out.
 */
export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  /** Characters of text. */
  readonly length: number;
  /** Number of each word: the same for singular and plural, from 0 in order of first mention. */
  readonly word: Int32Array;
  /** Offset in its paragraph. */
  readonly start: Int32Array;
  /** Bits of {@link WordFlag}, the length above them. */
  readonly flags: Int32Array;
  readonly stats: WordStats;
}

/** The paragraphs that tell what an article is about: no bylines, no boilerplate, no second copies. */
export function bodyOf(
  records: readonly ParagraphRecord[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): Body {
  const copies = laterCopies(repeats);
  const most = countWords(records);
  const numbered = findNumbered(records);
  const word = scratch.int32(most);
  const start = scratch.int32(most);
  const flags = scratch.int32(most);
  const stats = new WordStats(most);
  const paragraphs: BodyParagraph[] = [];
  let position = 0;
  let size = 0;
  records.forEach(({ text, kind, facts }, index) => {
    if (kind === 'byline' || kind === 'boilerplate' || copies.has(index)) return;
    const from = facts.furniture.dateline?.end ?? 0;
    const isHeadline = kind === 'headline';
    const first = size;
    const { words } = facts.themes;
    let opens = WordFlag.PhraseStart as number;
    for (let at = 0; at < words.length; at += STRIDE) {
      const offset = words[at + 1] as number;
      if (offset < from) continue;
      let key = words[at] as number;
      let own = words[at + 2] as number;
      if ((own & WordFlag.AfterWord) !== 0) {
        opens = WordFlag.PhraseStart;
        continue;
      }
      if (isNumbered(words, at + STRIDE, numbered)) {
        at += STRIDE;
        key = words[at] as number;
        own = withLength(own, (words[at + 1] as number) + lengthOf(words[at + 2] as number) - offset);
      }
      const number = stats.count(key, size, position + offset, isHeadline);
      if ((own & WordFlag.RoleBits) === Role.Name) stats.isName[number] = 1;
      word[size] = number;
      start[size] = offset;
      flags[size] = own | opens;
      opens = 0;
      size++;
    }
    paragraphs.push({ index, isHeadline, position, first, end: size });
    position += text.length;
  });
  stats.finish();
  return { paragraphs, length: position, word, start, flags, stats };
}

function laterCopies(repeats: readonly Pick<RepeatedGroup, 'copies'>[]): Set<number> {
  const later = new Set<number>();
  for (const { copies } of repeats) for (const { paragraph } of copies.slice(1)) later.add(paragraph);
  return later;
}

/** How many words there are at most. */
function countWords(records: readonly ParagraphRecord[]): number {
  let most = 0;
  for (const { facts } of records) most += facts.themes.words.length / STRIDE;
  return most;
}

/** Keys of words with a number, such as "Covid-19", where the text has such a word in two as well; null without those. */
function findNumbered(records: readonly ParagraphRecord[]): ReadonlySet<number> | null {
  const inTwo = new Set<number>();
  for (const { facts } of records) {
    const { words } = facts.themes;
    for (let at = 2; at < words.length; at += STRIDE)
      if (((words[at] as number) & WordFlag.AfterWord) !== 0) inTwo.add(words[at - 2] as number);
  }
  if (inTwo.size === 0) return null;
  const numbered = new Set<number>();
  for (const { facts } of records) {
    const { words } = facts.themes;
    for (let at = 0; at < words.length; at += STRIDE)
      if (((words[at + 2] as number) & WordFlag.AfterWord) === 0 && inTwo.has(words[at] as number))
        numbered.add(words[at] as number);
  }
  return numbered.size > 0 ? numbered : null;
}

/** Whether a word is a number that belongs to the word before it. */
function isNumbered(words: Int32Array, at: number, numbered: ReadonlySet<number> | null): boolean {
  if (numbered === null || at >= words.length) return false;
  return ((words[at + 2] as number) & WordFlag.AfterWord) !== 0 && numbered.has(words[at] as number);
}

/** Length of a word by its flags. */
export function lengthOf(flags: number): number {
  return flags >> WordFlag.LengthShift;
}

function withLength(flags: number, length: number): number {
  return (flags & ((1 << WordFlag.LengthShift) - 1)) | (length << WordFlag.LengthShift);
}

/** Offset after a word in its paragraph. */
export function endOf({ start, flags }: Body, word: number): number {
  return (start[word] as number) + lengthOf(flags[word] as number);
}
