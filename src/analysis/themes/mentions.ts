import type { Mention } from '../article';
import type { ParagraphRecord } from '../facts';
import { endOf, type Body, type BodyParagraph } from './body';
import { Field, PLACE, ROW, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** Where some phrases stand: by group all places, and by phrase its own; offsets in the whole text. */
export interface FoundMentions {
  /** In text order; of two that overlap the longer one. */
  readonly ofGroup: readonly Mention[][];
  readonly ofPhrase: ReadonlyMap<number, readonly Mention[]>;
}

/** Finds all mentions of the phrases in some groups, in one walk over the places. */
export function findMentions(
  groups: readonly (readonly number[])[],
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
): FoundMentions {
  const groupOf = scratch.int32(phrases.size);
  const ofPhrase = new Map<number, Mention[]>();
  groups.forEach((members, group) => {
    for (const phrase of members) {
      groupOf[phrase] = group + 1;
      ofPhrase.set(phrase, []);
    }
  });
  const ofGroup = groups.map((): Mention[] => []);
  const { places, placesEnd, data } = phrases;
  for (let at = 0; at < placesEnd; at += PLACE) {
    const phrase = places[at] as number;
    const group = (groupOf[phrase] as number) - 1;
    if (group < 0) continue;
    const first = places[at + 1] as number;
    const last = first + (data[phrase * ROW + Field.Length] as number) - 1;
    const { index } = body.paragraphs[places[at + 2] as number] as BodyParagraph;
    const { start } = records[index] as ParagraphRecord;
    const mention = {
      start: start + (body.start[first] as number),
      end: start + endOf(body, last),
      paragraph: index,
    };
    (ofPhrase.get(phrase) as Mention[]).push(mention);
    merge(ofGroup[group] as Mention[], mention);
  }
  return { ofGroup, ofPhrase };
}

/** Adds a mention that begins no earlier than those before; of two that overlap the longer one stays. */
function merge(merged: Mention[], mention: Mention): void {
  const last = merged[merged.length - 1];
  if (!last || mention.start >= last.end) merged.push(mention);
  else if (mention.end - mention.start > last.end - last.start) merged[merged.length - 1] = mention;
}
