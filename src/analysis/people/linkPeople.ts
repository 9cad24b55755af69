import { has } from '../containers/flags';
import type { AnalysisOptions, ArticleDate, Gender, Leader, Mention, Person } from '../article';
import { clusterNames, type NameClusters } from './cluster';
import { countryFromDateline, type Story } from './datelineCountry';
import { describeLeader } from './describeLeader';
import { LeaderBook } from './leaderBook';
import { NameForm, type NameEntry } from './nameEntries';
import { Trait, type PeopleRecord } from './readPeople';
import { suggestLeader, suggestSpelling } from './suggest';
import { linkOffices, type LinkedOffices } from './officeLink';
import { countryCode } from '../syntax/places';

/** The people of an article, and for each paragraph which of them are mentioned where. */
export interface LinkedPeople {
  readonly people: readonly Person[];
  /** Index into `people` of the person a name candidate of a paragraph names, or -1. */
  personOf(paragraph: number, candidate: number): number;
  /** Index into `people` of the person an office phrase of a paragraph means, or -1. */
  personOfOffice(paragraph: number, office: number): number;
}

/** Decides which mentions are one person, who is a leader, and which. */
export function linkPeople(
  paragraphs: readonly PeopleRecord[],
  date: ArticleDate,
  options: LeaderOptions = {},
): LinkedPeople {
  const book = bookFor(date, options);
  const clusters = clusterNames(paragraphs, book);
  const offices = linkOffices(paragraphs, clusters, book);
  const { offsets, persons } = clusters;
  return {
    people: makePeople(paragraphs, clusters, offices, book),
    personOf: (paragraph, candidate) => persons[offsets[paragraph] + candidate] ?? -1,
    personOfOffice: (paragraph, office) => offices.persons[offices.offsets[paragraph] + office] ?? -1,
  };
}

type LeaderOptions = Pick<AnalysisOptions, 'leaders' | 'notLeaders'>;
let lastBook: LeaderBook | null = null;
let lastLeaders: LeaderOptions['leaders'];
let lastNotLeaders: LeaderOptions['notLeaders'];

/** The stories of a text and the keystrokes in it ask for the same leaders at the same date: they get the same book. */
function bookFor(date: ArticleDate, options: LeaderOptions): LeaderBook {
  const isSame =
    options.leaders === lastLeaders &&
    options.notLeaders === lastNotLeaders &&
    lastBook?.date.iso === date.iso;
  if (isSame && lastBook) return lastBook;
  lastLeaders = options.leaders;
  lastNotLeaders = options.notLeaders;
  return (lastBook = new LeaderBook(date, options));
}

const NO_MENTIONS: readonly Mention[] = [];

/** A person being put together. */
interface Draft {
  name: string;
  gender: Gender | null;
  readonly mentions: Mention[];
  readonly officeMentions: Mention[];
}

function makePeople(
  paragraphs: readonly PeopleRecord[],
  clusters: NameClusters,
  offices: LinkedOffices,
  book: LeaderBook,
): Person[] {
  const drafts: Draft[] = clusters.entries.map(() => ({
    name: '',
    gender: null,
    mentions: [],
    officeMentions: [],
  }));
  for (let p = 0; p < paragraphs.length; p++) {
    const record = paragraphs[p];
    const offset = clusters.offsets[p];
    for (let c = 0; c < record.facts.people.count; c++) {
      const person = clusters.persons[offset + c];
      if (person >= 0) addMention(drafts[person], record, p, c);
    }
    addOffices(drafts, record, p, offices);
  }
  // The lists of mentions stay, and one that grew holds room for many more.
  const story: Story = { paragraphs, entries: clusters.entries, book };
  return drafts.map((draft, index) => toPerson(draft, index, clusters.entries[index], story));
}

function addMention(
  draft: Draft,
  { start, text, facts }: PeopleRecord,
  paragraph: number,
  candidate: number,
): void {
  const { people } = facts;
  const from = people.start(candidate);
  const to = people.end(candidate);
  draft.mentions.push({ start: start + from, end: start + to, paragraph });
  const isCaps = has(people.traits(candidate), Trait.Caps);
  if (draft.name === '' || (to - from > draft.name.length && !isCaps)) draft.name = text.slice(from, to);
  const gender = people.gender(candidate);
  if (draft.gender === null && gender !== 0) draft.gender = gender === Trait.Female ? 'female' : 'male';
}

function addOffices(
  drafts: readonly Draft[],
  { start, facts }: PeopleRecord,
  paragraph: number,
  { offsets, persons }: LinkedOffices,
): void {
  const { people } = facts;
  for (let o = 0; o < people.officeCount; o++) {
    const person = persons[offsets[paragraph] + o];
    const mention = { start: start + people.officeStart(o), end: start + people.officeEnd(o), paragraph };
    if (person >= 0) drafts[person].officeMentions.push(mention);
  }
}

function toPerson(
  { name, gender, mentions, officeMentions }: Draft,
  index: number,
  entry: NameEntry,
  story: Story,
): Person {
  const { book } = story;
  const leader = withCountry(describeLeader(name, entry, book), mentions, entry, story);
  return {
    index,
    name: leader?.name ?? name,
    gender: entry.leader?.gender ?? gender,
    mentions: mentions.slice(),
    officeMentions: officeMentions.length === 0 ? NO_MENTIONS : officeMentions.slice(),
    leader,
    suggestion: suggestionFor(name, leader, entry, book),
  };
}

/** A leader whom the text alone tells gets the country of the dateline where the title names none. */
function withCountry(
  leader: Leader | null,
  [introduction]: readonly Mention[],
  entry: NameEntry,
  story: Story,
): Leader | null {
  const isOpen = leader?.source === 'text' && leader.country === null && leader.tier === 'leader';
  if (!isOpen || introduction === undefined) return leader;
  const { text } = story.paragraphs[introduction.paragraph];
  const country = countryCode(countryFromDateline(entry, text, story));
  return country === null ? leader : { ...leader, country };
}

/** The right name of a leader that is misspelt: one the table does not know as it is written, or with a slip inside. */
function suggestionFor(
  name: string,
  leader: Leader | null,
  entry: NameEntry,
  book: LeaderBook,
): string | null {
  if (!leader || leader.source === 'text') return suggestLeader(name, entry, book);
  return entry.leader && entry.form === NameForm.Full ? suggestSpelling(name, entry.leader) : null;
}
