import type { Mention, Span } from '../article';
import type { ParagraphRecord } from '../facts';
import type { Body } from './body';
import { STRIDE } from './facts';
import { endAt, forEachPhrase, startAt } from './phrases';

const noneIsRare = (): boolean => false;

/** Where the phrases with some keys stand, for each key in text order; offsets in the whole text. */
export function findMentions(
  body: Body,
  records: readonly ParagraphRecord[],
  keys: ReadonlySet<number>,
): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const paragraph of body.paragraphs) {
    const { start } = records[paragraph.index] as ParagraphRecord;
    forEachPhrase(paragraph, noneIsRare, (key, at, end) => {
      if (!keys.has(key)) return;
      const mention = {
        start: start + startAt(paragraph.words, at),
        end: start + endAt(paragraph.words, end - STRIDE),
        paragraph: paragraph.index,
      };
      const own = found.get(key);
      if (own) own.push(mention);
      else found.set(key, [mention]);
    });
  }
  return found;
}

/** Joins mentions of several phrases in text order; of two that overlap the longer one stays. */
export function mergeMentions(lists: readonly (readonly Mention[])[]): Mention[] {
  const all = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mention[] = [];
  for (const mention of all) {
    const last = merged[merged.length - 1];
    if (!last || mention.start >= last.end) merged.push(mention);
    else if (lengthOf(mention) > lengthOf(last)) merged[merged.length - 1] = mention;
  }
  return merged;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
