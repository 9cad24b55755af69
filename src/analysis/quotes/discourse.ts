import type { Gender, Person, Span } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';
import type { SpeakerFact } from './facts';
import { Pronoun } from './nounPhrases';

/** Who a phrase means in the article. */
export interface Resolved {
  readonly name: string;
  readonly mention: Span;
  readonly person: number | null;
  readonly isPronoun: boolean;
}

/** Paragraphs that a pronoun reaches back. */
const REACH = 8;

/** Who has been named and who has been speaking, as the article goes on. */
export class Discourse {
  private paragraph = 0;
  private record!: ParagraphRecord;
  /** The last speaker of all, the last person, the last institution or group. */
  private last: Resolved | null = null;
  private lastPerson: Resolved | null = null;
  private lastGroup: Resolved | null = null;

  constructor(
    private readonly paragraphs: readonly ParagraphRecord[],
    private readonly people: LinkedPeople,
  ) {}

  enter(paragraph: number): void {
    this.paragraph = paragraph;
    this.record = this.paragraphs[paragraph] as ParagraphRecord;
  }

  leave(_subject: SpeakerFact | null): void {}

  /** Takes note of who spoke. */
  speaks(speaker: Resolved): void {
    this.last = speaker;
    if (speaker.person !== null) this.lastPerson = speaker;
    else this.lastGroup = speaker;
  }

  /** Who a quotation without any attribution belongs to, as far as the text has come. */
  current(): Resolved | null {
    return this.last;
  }

  /** Who the phrase means; null for a pronoun that nobody fits. */
  resolve(fact: SpeakerFact): Resolved | null {
    const { start, text } = this.record;
    const mention = { start: start + fact.start, end: start + fact.end };
    if (fact.pronoun === Pronoun.None) {
      const person = fact.name < 0 ? -1 : this.people.personOf(this.paragraph, fact.name);
      if (person >= 0) return this.personResolved(person, mention, false);
      return { name: text.slice(fact.start, fact.end), mention, person: null, isPronoun: false };
    }
    if (fact.pronoun === Pronoun.First)
      return { name: text.slice(fact.start, fact.end), mention, person: null, isPronoun: true };
    if (fact.pronoun === Pronoun.He || fact.pronoun === Pronoun.She) {
      const person = this.findPerson(fact.start, fact.pronoun === Pronoun.She ? 'female' : 'male');
      return person < 0 ? null : this.personResolved(person, mention, true);
    }
    const group = this.lastGroup ?? this.last;
    return group && { ...group, mention, isPronoun: true };
  }

  private personResolved(person: number, mention: Span, isPronoun: boolean): Resolved {
    return { name: (this.people.people[person] as Person).name, mention, person, isPronoun };
  }

  /** The person of that gender named last before the offset, the last speaker first. */
  private findPerson(before: number, gender: Gender): number {
    const lowest = Math.max(0, this.paragraph - REACH);
    for (let p = this.paragraph; p >= lowest; p--) {
      const { people } = (this.paragraphs[p] as ParagraphRecord).facts;
      if (
        p < this.paragraph &&
        this.lastPerson?.person !== null &&
        this.lastPerson?.person !== undefined &&
        this.fits(this.lastPerson.person, gender)
      )
        return this.lastPerson.person;
      for (let c = people.count - 1; c >= 0; c--) {
        if (p === this.paragraph && people.start(c) >= before) continue;
        const person = this.people.personOf(p, c);
        if (person >= 0 && this.fits(person, gender)) return person;
      }
    }
    return -1;
  }

  private fits(person: number, gender: Gender): boolean {
    const own = (this.people.people[person] as Person).gender;
    return own === null || own === gender;
  }
}
