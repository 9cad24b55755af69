import type { Person } from '../article';
import type { ParagraphRecord } from '../facts';
import { endOf, type Body, type BodyParagraph } from './body';
import { Field, PLACE, ROW, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** Tells which phrases are persons. */
export class PeoplePlaces {
  /** By phrase: index plus one of the person, 0 for none, SEVERAL for a surname that two share. */
  private readonly person: Int32Array;

  constructor(
    people: readonly Person[],
    body: Body,
    records: readonly ParagraphRecord[],
    { places, placesEnd, data, size }: PhraseTable,
  ) {
    this.person = scratch.int32(size);
    if (people.length === 0) return;
    const endsName = personsByWord(people, body, records);
    for (let at = 0; at < placesEnd; at += PLACE) {
      const phrase = places[at] as number;
      const last = (places[at + 1] as number) + (data[phrase * ROW + Field.Length] as number) - 1;
      const own = endsName[last] as number;
      if (own === 0) continue;
      const before = this.person[phrase] as number;
      this.person[phrase] = before === 0 || before === own ? own : SEVERAL;
    }
  }

  /** Index of the person whom a phrase names, title or not; -1 where it names something else, or more than one. */
  personOf(phrase: number): number {
    return Math.max(-1, (this.person[phrase] as number) - 1);
  }
}

const SEVERAL = -1;

/** For each word of the body: index plus one of the person whom the name that ends with it names, or 0. */
function personsByWord(
  people: readonly Person[],
  body: Body,
  records: readonly ParagraphRecord[],
): Int32Array {
  const endsName = scratch.int32(body.word.length);
  const bodyParagraph = scratch.int32(records.length);
  body.paragraphs.forEach(({ index }, i) => (bodyParagraph[index] = i + 1));
  for (const { index, mentions } of people) {
    for (const { paragraph, end } of mentions) {
      const own = body.paragraphs[(bodyParagraph[paragraph] as number) - 1];
      const word = own ? wordEnding(body, own, end - (records[paragraph] as ParagraphRecord).start) : -1;
      if (word >= 0) endsName[word] = index + 1;
    }
  }
  return endsName;
}

/** The word of a paragraph that ends at an offset (binary search), or -1. */
function wordEnding(body: Body, { first, end }: BodyParagraph, offset: number): number {
  let low = first;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((body.start[middle] as number) < offset) low = middle;
    else high = middle - 1;
  }
  return low < end && endOf(body, low) === offset ? low : -1;
}
