import type { Mention } from '../article';
import type { Body } from './body';
import { Field, type PhraseTable } from './phrases';

/** All mentions of some phrases in text order, offsets in the story; of two that overlap the longer one. */
export function mentionsOf(members: readonly number[], phrases: PhraseTable, body: Body): Mention[] {
  const found: Mention[] = [];
  const { placeWord, placeParagraph, nextPlace } = phrases;
  const next = members.map((phrase) => phrases.get(phrase, Field.FirstPlace));
  for (;;) {
    const member = earliest(next);
    if (member < 0) return found;
    const place = next[member];
    next[member] = nextPlace[place];
    const first = placeWord[place];
    const last = first + phrases.get(members[member], Field.Length) - 1;
    const paragraph = placeParagraph[place];
    const { start } = body.recordOf(paragraph);
    add(found, start + body.start[first], start + body.endOf(last), body.paragraphIndex[paragraph]);
  }
}

/** Index of the member whose next place comes first, or -1 where all are done. */
function earliest(next: readonly number[]): number {
  let member = -1;
  for (let i = 0; i < next.length; i++) {
    const place = next[i];
    if (place >= 0 && (member < 0 || place < next[member])) member = i;
  }
  return member;
}

/** Adds a mention that begins no earlier than those before; of two that overlap the longer one stays. */
function add(found: Mention[], start: number, end: number, paragraph: number): void {
  const last = found[found.length - 1];
  if (!last || start >= last.end) found.push({ start, end, paragraph });
  else if (end - start > last.end - last.start) found[found.length - 1] = { start, end, paragraph };
}
