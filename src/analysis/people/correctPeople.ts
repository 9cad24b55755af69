import type { Mention, Person, Span } from '../article';
import type { LinkedPeople } from './linkPeople';
import type { PeopleRecord } from './readPeople';

/** What the reader says of a name: who it means, or, with no name, that it is no person. Offsets as in the story. */
export interface PersonCorrection extends Span {
  readonly name: string | null;
}

/**
 * The people of a story as the reader corrected them. What is said of one mention holds for all mentions of that person
 * by the same words: a correction of "Ruiz" leaves "Ana Ruiz" alone. Where the reader says two things of the same words,
 * each mention goes with the correction before it, the first ones with the first.
 * @param personNamed the person that a name alone would be: a leader, if there is one of that name
 */
export function correctPeople(
  linked: LinkedPeople,
  paragraphs: readonly PeopleRecord[],
  corrections: readonly PersonCorrection[],
  personNamed: (name: string) => Omit<Person, 'index' | 'mentions' | 'officeMentions'>,
): LinkedPeople {
  if (corrections.length === 0) return linked;
  const changes = changesBySurface(linked, paragraphs, corrections);
  const drafts = new Drafts(linked.people, personNamed);
  for (const person of linked.people)
    for (const mention of person.mentions) {
      const change = changeOf(mention, changes.get(surfaceKey(person.index, textOf(mention, paragraphs))));
      if (change?.name !== null) drafts.add(change ? drafts.numberOf(change.name) : person.index, mention);
    }
  for (const added of addedMentions(linked, paragraphs, corrections))
    drafts.add(drafts.numberOf(added.name), added.mention);
  return drafts.finish(linked, paragraphs);
}

type Changes = ReadonlyMap<string, readonly PersonCorrection[]>;

/** The corrections by the person and the words that they are about, in text order. */
function changesBySurface(
  { people }: LinkedPeople,
  paragraphs: readonly PeopleRecord[],
  corrections: readonly PersonCorrection[],
): Changes {
  const changes = new Map<string, PersonCorrection[]>();
  for (const correction of [...corrections].sort((a, b) => a.start - b.start)) {
    const person = people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, correction)));
    const mention = person?.mentions.find((one) => overlaps(one, correction));
    if (!person || !mention) continue;
    const key = surfaceKey(person.index, textOf(mention, paragraphs));
    const known = changes.get(key);
    if (known) known.push(correction);
    else changes.set(key, [correction]);
  }
  return changes;
}

/** Names that the reader says are persons, where none had been found. */
function addedMentions(
  { people }: LinkedPeople,
  paragraphs: readonly PeopleRecord[],
  corrections: readonly PersonCorrection[],
): { readonly name: string; readonly mention: Mention }[] {
  return corrections.flatMap(({ name, start, end }) => {
    const isKnown = people.some(({ mentions }) => mentions.some((one) => overlaps(one, { start, end })));
    const paragraph = paragraphs.findIndex(
      (record) => start >= record.start && end <= record.start + record.text.length,
    );
    return name === null || isKnown || paragraph < 0 ? [] : [{ name, mention: { start, end, paragraph } }];
  });
}

function changeOf(
  mention: Mention,
  list: readonly PersonCorrection[] | undefined,
): PersonCorrection | undefined {
  return list?.findLast(({ start }) => start <= mention.start || start < mention.end) ?? list?.[0];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function surfaceKey(person: number, words: string): string {
  return `${person} ${words}`;
}

function textOf({ paragraph, start, end }: Mention, paragraphs: readonly PeopleRecord[]): string {
  const record = paragraphs[paragraph];
  return record.text.slice(start - record.start, end - record.start);
}

/** The people being put together again, by number: those that there were first, then new ones. */
class Drafts {
  private readonly people: Omit<Person, 'index' | 'mentions' | 'officeMentions'>[];
  private readonly officeMentions: (readonly Mention[])[];
  private readonly mentions: Mention[][];
  private readonly numbers = new Map<string, number>();

  constructor(
    people: readonly Person[],
    private readonly personNamed: (name: string) => Omit<Person, 'index' | 'mentions' | 'officeMentions'>,
  ) {
    this.people = [...people];
    this.officeMentions = people.map((person) => person.officeMentions);
    this.mentions = people.map(() => []);
    for (const { index, name } of people) this.numbers.set(name.toLowerCase(), index);
  }

  /** The number of the person of that name, known or new. */
  numberOf(name: string): number {
    const key = name.toLowerCase();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.people.length;
    this.people.push(this.personNamed(name));
    this.mentions.push([]);
    this.officeMentions.push([]);
    this.numbers.set(key, number);
    return number;
  }

  add(number: number, mention: Mention): void {
    this.mentions[number].push(mention);
  }

  /** Persons that are still mentioned, numbered by first mention. */
  finish(linked: LinkedPeople, paragraphs: readonly PeopleRecord[]): LinkedPeople {
    const places = this.mentions.map((mentions, number) => {
      mentions.sort((a, b) => a.start - b.start);
      return { number, first: firstOf(mentions, this.officeMentions[number]) };
    });
    const kept = places.filter(({ first }) => first < Infinity).sort((a, b) => a.first - b.first);
    const newNumber = new Map(kept.map(({ number }, index) => [number, index]));
    const people = kept.map(({ number }, index): Person => ({
      ...this.people[number],
      index,
      mentions: this.mentions[number],
      officeMentions: this.officeMentions[number],
    }));
    const byPlace = new Map(
      people.flatMap(({ index, mentions }) => mentions.map(({ start }) => [start, index] as const)),
    );
    return {
      ...linked,
      people,
      personOf: (paragraph, candidate) =>
        byPlace.get(paragraphs[paragraph].start + paragraphs[paragraph].facts.people.start(candidate)) ?? -1,
      personOfOffice: (paragraph, office) => newNumber.get(linked.personOfOffice(paragraph, office)) ?? -1,
    };
  }
}

function firstOf(mentions: readonly Mention[], offices: readonly Mention[]): number {
  // A person of whom only the office is left is nobody that the article names.
  return mentions.length === 0 ? Infinity : Math.min(mentions[0].start, offices[0]?.start ?? Infinity);
}
