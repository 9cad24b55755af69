import { Pronoun } from '../syntax/pronouns';
import { isFurniture, type Gender, type Span } from '../article';
import type { LinkedPeople } from '../people';
import type { QuoteRecord, SpeakerFact } from './readQuotes';
import { UNNAMED } from '../syntax/phrase';

/** Who a phrase means in the article. */
export interface Resolved {
  readonly name: string;
  readonly mention: Span | null;
  readonly person: number | null;
  readonly isPronoun: boolean;
  /** One person, though without a name: "a nurse". */
  readonly isUnnamed: boolean;
  /** What cannot speak itself, as a placard does: neither "he" nor "she". */
  readonly isThing: boolean;
}

/** Paragraphs that a pronoun reaches back. */
const REACH = 8;

/** Who has been named and who has been speaking, as the article goes on. */
export class Discourse {
  private paragraph = 0;
  private record!: QuoteRecord;
  /** The last speaker of all, the last person, the last institution or group. */
  private last: Resolved | null = null;
  private lastPerson = -1;
  private lastGroup: Resolved | null = null;
  /** Who has been described, by what they were called. */
  private readonly described = new Map<number, { readonly person: number; readonly modifier: number }[]>();
  /** The subject of the paragraph before, or where it is to be looked up: most are never asked for. */
  private subject: Resolved | null = null;
  private pending: SpeakerFact | null = null;
  private pendingParagraph = 0;

  constructor(
    private readonly paragraphs: readonly QuoteRecord[],
    private readonly people: LinkedPeople,
  ) {}

  enter(paragraph: number): void {
    this.paragraph = paragraph;
    this.record = this.paragraphs[paragraph];
    this.note(paragraph);
  }

  /** Takes note of what the paragraph calls those it names. */
  private note(paragraph: number): void {
    for (const { name, head, modifier } of this.record.facts.quotes.described) {
      const person = this.people.personOf(paragraph, name);
      if (person < 0) continue;
      const list = this.described.get(head);
      if (!list) this.described.set(head, [{ person, modifier }]);
      else if (!list.some((known) => known.person === person && known.modifier === modifier))
        list.push({ person, modifier });
    }
  }

  /** The one person whom a description can mean: who holds the office, or was called so; or -1. */
  private personDescribed({ start, end, description }: SpeakerFact, paragraph: number): number {
    const { people } = this.paragraphs[paragraph].facts;
    for (let office = 0; office < people.officeCount; office++)
      if (people.officeStart(office) >= start && people.officeEnd(office) <= end)
        return this.people.personOfOffice(paragraph, office);
    if (!description) return -1;
    const called = this.described.get(description.head) ?? [];
    const same = called.filter(({ modifier }) => modifier !== 0 && modifier === description.modifier);
    const fitting = new Set(
      (same.length > 0 ? same : called.filter((one) => !tellsApart(one.modifier, description.modifier))).map(
        ({ person }) => person,
      ),
    );
    if (fitting.size > 1) return this.lastNamedOf(fitting, start);
    return fitting.size === 1 ? [...fitting][0] : -1;
  }

  /** Of several persons the one who was named last, in the paragraph or the one before it; or -1. */
  private lastNamedOf(persons: ReadonlySet<number>, before: number): number {
    for (let p = this.paragraph; p >= Math.max(0, this.paragraph - 1); p--) {
      const { people } = this.paragraphs[p].facts;
      for (let c = people.count - 1; c >= 0; c--) {
        if (p === this.paragraph && people.start(c) >= before) continue;
        const person = this.people.personOf(p, c);
        if (persons.has(person)) return person;
      }
    }
    return persons.has(this.lastPerson) ? this.lastPerson : -1;
  }

  /** Whom the paragraph is about, for the next one; a caption or a teaser stands between them without being heard. */
  leave(subject: SpeakerFact | null): void {
    if (isFurniture(this.record.kind)) return;
    const isNamed = subject !== null && subject.pronoun === Pronoun.None;
    this.subject = isNamed ? null : subject && this.resolve(subject);
    this.pending = isNamed ? subject : null;
    this.pendingParagraph = this.paragraph;
  }

  /** Takes note of who spoke in the story. */
  speaks(speaker: Resolved): void {
    if (isFurniture(this.record.kind)) return;
    this.last = speaker;
    if (speaker.person !== null) this.lastPerson = speaker.person;
    else this.lastGroup = speaker;
  }

  /**
   * Somebody by name: a person of the story, or whoever else the reader says.
   * @param before the offset in the story before which a mention is looked for
   */
  named(name: string, before: number): Resolved {
    const key = name.toLowerCase();
    const person = this.people.people.find((one) => one.name.toLowerCase() === key);
    const mention = person?.mentions.findLast(({ start }) => start < before) ?? person?.mentions[0] ?? null;
    return {
      name: person?.name ?? name,
      mention,
      person: person?.index ?? null,
      isPronoun: false,
      isUnnamed: false,
      isThing: false,
    };
  }

  /** Who a quotation without any attribution belongs to, as far as the text has come. */
  current(): Resolved | null {
    return this.last;
  }

  /** Who the phrase means; null for a pronoun that nobody fits. */
  resolve(fact: SpeakerFact): Resolved | null {
    const { pronoun } = fact;
    if (pronoun === Pronoun.None) return this.resolveNamed(fact, this.paragraph);
    const { start, text } = this.record;
    const mention = { start: start + fact.start, end: start + fact.end };
    if (pronoun === Pronoun.First)
      return {
        name: text.slice(fact.start, fact.end),
        mention,
        person: null,
        isPronoun: true,
        isUnnamed: false,
        isThing: false,
      };
    const antecedent = fact.antecedent ? this.resolve(fact.antecedent) : this.subjectBefore();
    if (pronoun === Pronoun.He || pronoun === Pronoun.She) return this.resolveOne(fact, antecedent, mention);
    const group = antecedent && antecedent.person === null ? antecedent : (this.lastGroup ?? this.last);
    return group && { ...group, mention, isPronoun: true };
  }

  /** Who "he" or "she" means: the antecedent, the person named last whom it fits, or who was described. */
  private resolveOne(fact: SpeakerFact, antecedent: Resolved | null, mention: Span): Resolved | null {
    const gender = fact.pronoun === Pronoun.She ? 'female' : 'male';
    if (antecedent && antecedent.person !== null && this.fits(antecedent.person, gender))
      return this.personResolved(antecedent.person, mention, true);
    if (antecedent?.isUnnamed) return { ...antecedent, mention, isPronoun: true };
    const person = this.findPerson(fact.chainStart, gender);
    if (person >= 0) return this.personResolved(person, mention, true);
    const isSomebody = antecedent !== null && fact.antecedent?.isPersonal;
    return isSomebody ? { ...antecedent, mention, isPronoun: true } : null;
  }

  /** Who a phrase of a paragraph, which is no pronoun, means. */
  resolveNamed(fact: SpeakerFact, paragraph: number): Resolved {
    const { start, text } = this.paragraphs[paragraph];
    const mention = { start: start + fact.start, end: start + fact.end };
    const person =
      fact.name < 0 ? this.personDescribed(fact, paragraph) : this.people.personOf(paragraph, fact.name);
    if (person >= 0) return this.personResolved(person, mention, false);
    return {
      name: text.slice(fact.start, fact.end),
      mention,
      person: null,
      isPronoun: false,
      isUnnamed: fact.name === UNNAMED,
      isThing: !fact.canSpeak,
    };
  }

  private subjectBefore(): Resolved | null {
    if (this.pending) this.subject = this.resolveNamed(this.pending, this.pendingParagraph);
    this.pending = null;
    return this.subject;
  }

  private personResolved(person: number, mention: Span, isPronoun: boolean): Resolved {
    return {
      name: this.people.people[person].name,
      mention,
      person,
      isPronoun,
      isUnnamed: false,
      isThing: false,
    };
  }

  /** The person of that gender named last before the offset in the paragraph, or the last speaker, or one named before. */
  private findPerson(before: number, gender: Gender): number {
    const here = this.lastNamed(this.paragraph, before, gender);
    if (here >= 0) return here;
    if (this.lastPerson >= 0 && this.fits(this.lastPerson, gender)) return this.lastPerson;
    const lowest = Math.max(0, this.paragraph - REACH);
    for (let p = this.paragraph - 1; p >= lowest; p--) {
      if (isFurniture(this.paragraphs[p].kind)) continue;
      const person = this.lastNamed(p, Infinity, gender);
      if (person >= 0) return person;
    }
    return -1;
  }

  private lastNamed(paragraph: number, before: number, gender: Gender): number {
    const { people } = this.paragraphs[paragraph].facts;
    for (let c = people.count - 1; c >= 0; c--) {
      if (people.start(c) >= before) continue;
      const person = this.people.personOf(paragraph, c);
      if (person >= 0 && this.fits(person, gender)) return person;
    }
    return -1;
  }

  /** Whether "he" or "she" can mean somebody: any other pronoun says nothing. */
  agrees({ person, isThing }: Resolved, pronoun: Pronoun): boolean {
    if (pronoun !== Pronoun.He && pronoun !== Pronoun.She) return true;
    if (person === null) return !isThing;
    return this.fits(person, pronoun === Pronoun.She ? 'female' : 'male');
  }

  private fits(person: number, gender: Gender): boolean {
    const own = this.people.people[person].gender;
    return own === null || own === gender;
  }
}

/** "prime minister" and "defence minister" are two; "minister" may be either. */
function tellsApart(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && one !== other;
}
