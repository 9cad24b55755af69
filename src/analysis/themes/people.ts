import type { Person } from '../article';
import type { ParagraphRecord } from '../facts';
import { endOf, type Body, type BodyParagraph } from './body';
import { Field, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** Tells which phrases are persons. */
export class PeoplePlaces {
  /** For each word of the body: index plus one of the person whom the name that ends with it names, or 0. */
  private readonly endsName: Int32Array;

  constructor(people: readonly Person[], body: Body, records: readonly ParagraphRecord[]) {
    this.endsName = scratch.int32(body.word.length);
    const bodyParagraph = scratch.int32(records.length);
    body.paragraphs.forEach(({ index }, i) => (bodyParagraph[index] = i + 1));
    for (const { index, mentions } of people) {
      for (const { paragraph, end } of mentions) {
        const own = body.paragraphs[(bodyParagraph[paragraph] as number) - 1];
        const word = own ? wordEnding(body, own, end - (records[paragraph] as ParagraphRecord).start) : -1;
        if (word >= 0) this.endsName[word] = index + 1;
      }
    }
  }

  /** Index of the person whom a phrase names where it stands first, title or not; -1 where it names something else. */
  personOf(phrase: number, phrases: PhraseTable): number {
    const last = phrases.get(phrase, Field.First) + phrases.get(phrase, Field.Length) - 1;
    return (this.endsName[last] as number) - 1;
  }
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
