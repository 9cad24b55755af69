import { partitionPoint } from '../containers/search';
import type { Mention, Person } from '../article';
import type { Body } from './body';
import { zeros } from '../containers/growable';
import { Field, ROW, type PhraseTable } from './phrases';

/** Tells which phrases are persons. One instance reads story after story. */
export class PeoplePlaces {
  /** By word of the body: index plus one of the person whom the name that ends with it names, or 0. */
  private endsName = new Int32Array(0);
  private isEmpty = true;

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {}

  /** Finds the people's names in a body that was read anew. */
  read(people: readonly Person[]): this {
    const { body } = this;
    this.isEmpty = people.length === 0;
    if (this.isEmpty) return this;
    this.endsName = zeros(this.endsName, body.size);
    for (const { index, mentions } of people)
      for (const mention of mentions) {
        const word = this.wordEnding(mention);
        if (word >= 0) this.endsName[word] = index + 1;
      }
    return this;
  }

  /**
   * Index of the person whom a phrase names, title or not; -1 where it names something else, or more than one, as does a
   * surname that two share.
   */
  personOf(phrase: number): number {
    if (this.isEmpty) return -1;
    const { data, placeWord, nextPlace } = this.phrases;
    const at = phrase * ROW;
    const length = data[at + Field.Length];
    let person = 0;
    for (let place = data[at + Field.FirstPlace]; place >= 0; place = nextPlace[place]) {
      const own = this.endsName[placeWord[place] + length - 1];
      if (own === 0 || own === person) continue;
      if (person !== 0) return -1;
      person = own;
    }
    return person - 1;
  }

  /** The word of the body that ends a mention, or -1. */
  private wordEnding({ paragraph, end }: Mention): number {
    const { body } = this;
    const own = body.numberOf(paragraph);
    if (own < 0) return -1;
    const offset = end - body.records[paragraph].start;
    const first = body.paragraphFirst[own];
    const stop = body.paragraphFirst[own + 1];
    const word = partitionPoint(first + 1, stop, (i) => body.start[i] < offset) - 1;
    return word < stop && body.endOf(word) === offset ? word : -1;
  }
}
