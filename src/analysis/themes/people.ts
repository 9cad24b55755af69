import type { Person } from '../article';

/** Tells which phrases are persons. */
export class PeoplePlaces {
  /** Person by the offset at which a mention ends. */
  private readonly byEnd = new Map<number, number>();

  /**
   * @param ends offsets after the phrases that will be asked for: a long text has far more mentions than those
   */
  constructor(people: readonly Person[], ends: ReadonlySet<number>) {
    for (const { index, mentions } of people)
      for (const { end } of mentions) if (ends.has(end)) this.byEnd.set(end, index);
  }

  /** Index of the person whom a phrase that ends at an offset names, title or not; -1 where it names something else. */
  personOf(end: number): number {
    return this.byEnd.get(end) ?? -1;
  }
}
