import type { ArticleDate, Person } from '../article';
import type { ParagraphRecord } from '../facts';

/** The people of an article, and for each paragraph which of them are mentioned where. */
export interface LinkedPeople {
  readonly people: readonly Person[];
}

/** Decides which mentions are one person, who is a leader, and which. */
export function linkPeople(paragraphs: readonly ParagraphRecord[], _date: ArticleDate): LinkedPeople {
  const byName = new Map<
    string,
    { name: string; mentions: { start: number; end: number; paragraph: number }[] }
  >();
  for (const [paragraph, record] of paragraphs.entries()) {
    for (const candidate of record.facts.people.candidates) {
      let person = byName.get(candidate.name);
      if (!person) byName.set(candidate.name, (person = { name: candidate.name, mentions: [] }));
      person.mentions.push({
        start: record.start + candidate.start,
        end: record.start + candidate.end,
        paragraph,
      });
    }
  }
  const people = Array.from(byName.values(), (person, index) => ({
    ...person,
    index,
    gender: null,
    leader: null,
    suggestion: null,
  }));
  return { people };
}
