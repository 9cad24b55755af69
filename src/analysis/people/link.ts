import type { ArticleDate, Gender, Mention, Person } from '../article';
import type { ParagraphRecord } from '../facts';
import { clusterNames, type NameClusters } from './cluster';
import { Trait } from './facts';

/** The people of an article, and for each paragraph which of them are mentioned where. */
export interface LinkedPeople {
  readonly people: readonly Person[];
  /** Index into `people` of the person a name candidate of a paragraph names, or -1. */
  personOf(paragraph: number, candidate: number): number;
}

/** Decides which mentions are one person, who is a leader, and which. */
export function linkPeople(paragraphs: readonly ParagraphRecord[], _date: ArticleDate): LinkedPeople {
  const clusters = clusterNames(paragraphs);
  const people = makePeople(paragraphs, clusters);
  const { offsets, persons } = clusters;
  return {
    people,
    personOf: (paragraph, candidate) => persons[(offsets[paragraph] as number) + candidate] ?? -1,
  };
}

interface Draft {
  index: number;
  name: string;
  gender: Gender | null;
  mentions: Mention[];
  leader: null;
  suggestion: null;
}

function makePeople(
  paragraphs: readonly ParagraphRecord[],
  { offsets, persons, count }: NameClusters,
): Person[] {
  const drafts: Draft[] = Array.from({ length: count }, (_, index) => ({
    index,
    name: '',
    gender: null,
    mentions: [],
    leader: null,
    suggestion: null,
  }));
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, text, facts } = paragraphs[p] as ParagraphRecord;
    const { people } = facts;
    for (let c = 0; c < people.count; c++) {
      const person = persons[(offsets[p] as number) + c] as number;
      if (person < 0) continue;
      const draft = drafts[person] as Draft;
      const from = people.start(c);
      const to = people.end(c);
      draft.mentions.push({ start: start + from, end: start + to, paragraph: p });
      if (to - from > draft.name.length && (draft.name === '' || !(people.traits(c) & Trait.Caps)))
        draft.name = text.slice(from, to);
      const gender = people.gender(c);
      if (draft.gender === null && gender !== 0) draft.gender = gender === Trait.Female ? 'female' : 'male';
    }
  }
  return drafts;
}
