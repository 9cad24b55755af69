import type { Person, Span } from '../article';

/** Where persons are named, to tell which phrases are persons. */
export class PeoplePlaces {
  /** Person by the offset at which a mention ends. */
  private readonly byEnd = new Map<number, number>();

  constructor(people: readonly Person[]) {
    for (const { index, mentions } of people) for (const { end } of mentions) this.byEnd.set(end, index);
  }

  /** Index of the person whom the phrase at a place names, title or not; -1 where it names something else. */
  personOf({ end }: Span): number {
    return this.byEnd.get(end) ?? -1;
  }
}
