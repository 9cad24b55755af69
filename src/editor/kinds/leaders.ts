import { l10n } from 'vscode';
import type {
  ArticleDate,
  ArticlePart,
  Leader,
  LeaderTier,
  Person,
  Span,
  StoryContent,
} from '../../analysis';
import { Command } from '../commandIds';
import { firstFullMention, isLeading, mentionsOf, nextSpan, personAt, quotesBy } from '../lookup';
import { inTextOrder } from '../spans';
import type { Kind, LineStyle } from './kind';
import { countrySign } from '../describe/country';
import type { Description, Link, Part } from '../describe/description';
import { leaderReason } from '../describe/reasons';
import type { Subject } from '../describe/subject';
import { placeLink, revealLink } from '../describe/links';
import {
  countryName,
  dateSource,
  dateText,
  leaderCount,
  leaderStatus,
  mentionCount,
  quoteCount,
  standingInShort,
} from '../describe/words';

const LEADER_STYLE: LineStyle = {
  colour: 'leader',
  isTinted: false,
  shape: 'underline',
  line: 'solid',
  width: 2,
  lane: 'center',
  hasIcon: true,
};

/** Names beyond this many make a hover a list. */
const MOST_NAMES = 6;

/** Heads of states, governments, regions, parties and bodies, and ministers. */
export const leaders: Kind = {
  placedAs: 'leaders',
  title: () => l10n.t('Leaders'),
  marks: [
    {
      name: 'leaders',
      style: LEADER_STYLE,
      isWanted: ({ people }) => people !== 'none',
      inStory: ({ people }) => mentionsOfTier(people, 'leader'),
    },
  ],
  step: 'Leader',
  noneFound: () => l10n.t('No leaders are named in this text.'),
  count: { icon: 'account', of: ({ parts }) => countOfTier(parts, 'leader'), words: leaderCount },
  describeAt: (subject, offset) => {
    const named = personAt(subject.article, offset);
    if (!named) return [];
    const { person, mention } = named;
    if (!subject.describesAll && !isLeading(person) && person.suggestion === null) return [];
    return [{ span: mention, description: describeLeader(subject, person, offset) }];
  },
};

/** Legislators, mayors and others with an office: drawn lighter, and else treated as the leaders are. */
export const officials: Kind = {
  placedAs: 'leaders',
  marks: [
    {
      name: 'officials',
      style: { ...LEADER_STYLE, width: 1 },
      isWanted: ({ people }) => people === 'officials' || people === 'everybody',
      inStory: ({ people }) => mentionsOfTier(people, 'official'),
    },
  ],
  step: 'Leader',
};

function mentionsOfTier(people: readonly Person[], tier: LeaderTier): Span[] {
  return inTextOrder(people.filter(({ leader }) => leader?.tier === tier).flatMap(mentionsOf));
}

/** A story keeps its content while others are edited, and whom it names with it. */
const namesOfStory = new WeakMap<StoryContent, Readonly<Record<LeaderTier, readonly string[]>>>();

function namesIn(content: StoryContent): Readonly<Record<LeaderTier, readonly string[]>> {
  let names = namesOfStory.get(content);
  if (!names) {
    const of = (tier: LeaderTier): string[] =>
      content.people.flatMap(({ leader }) =>
        leader?.tier === tier ? [`${leader.country} ${leader.name}`] : [],
      );
    namesOfStory.set(content, (names = { leader: of('leader'), official: of('official') }));
  }
  return names;
}

/** How many are named; one who is named in several stories counts once. */
function countOfTier(parts: readonly ArticlePart[], tier: LeaderTier): number {
  const names = new Set<string>();
  for (const { content } of parts) for (const name of namesIn(content)[tier]) names.add(name);
  return names.size;
}

/** Who a leader is at the article's date, and the way to where the article names and quotes them. */
function describeLeader(subject: Subject, person: Person, offset: number): Description {
  const { leader, suggestion } = person;
  const title: Part[] = [{ icon: 'person' }, { strong: leader?.name ?? person.name }];
  const lines: Part[][] = leader ? factsOf(leader, subject.article.date) : [];
  if (suggestion) lines.push([l10n.t('Possibly {0}: the names are nearly the same', suggestion)]);
  lines.push(countsOf(subject, person, offset));
  return { title, lines, actions: actionsOf(subject, person, offset) };
}

function factsOf(leader: Leader, date: ArticleDate): Part[][] {
  const lines: Part[][] = [[officeLine(leader)]];
  const term = termOf(leader);
  if (term) lines.push([term]);
  lines.push([standingOf(leader, date)]);
  if (leader.otherNames.length > 0) {
    lines.push([l10n.t('Other names: {0}', leader.otherNames.slice(0, MOST_NAMES).join(', '))]);
  }
  lines.push(...doubtsOf(leader).map((line) => [line]));
  const reason = leaderReason(leader.reason);
  if (reason !== '') lines.push([{ quiet: reason }]);
  return lines;
}

/** Who else it could be, and where we know the leader from if not from our table. */
function doubtsOf(leader: Leader): string[] {
  const { ambiguousWith, source } = leader;
  return [
    ...(ambiguousWith.length > 0
      ? [l10n.t('Ambiguous: the name could also mean {0}', ambiguousWith.slice(0, MOST_NAMES).join(', '))]
      : []),
    ...(source === 'gazetteer' ? [] : [sourceLine(leader)]),
  ];
}

/** What a row says beside the office, a line each: the standing at the article's date, and doubts. */
export function leaderNotes(leader: Leader, date: ArticleDate): string[] {
  return [standingOf(leader, date, false), ...doubtsOf(leader)];
}

function standingOf({ status, asOf }: Leader, { iso, source }: ArticleDate, tellsSource = true): string {
  if (status === 'unknown' && asOf) return leaderStatus(status, dateText(asOf));
  const standing = leaderStatus(status, dateText(iso));
  return tellsSource ? `${standing} (${dateSource(source)})` : standing;
}

/** "🇩🇪 former Chancellor of Germany", "🇺🇸 perhaps President of the United States": an office as a narrow row has it. */
export function officeInShort(leader: Leader): string {
  const standing = standingInShort(leader.status);
  const sign = countrySign(leader.country);
  const doubt = leader.ambiguousWith.length > 0 ? l10n.t('perhaps') : '';
  const source = leader.source === 'text' ? l10n.t('from the text') : '';
  const known = [sign, doubt, standing, officeName(leader)].filter((part) => part !== '').join(' ');
  return source === '' ? known : `${known} · ${source}`;
}

/** "🇨🇱 President of Chile", or "CL President of Chile" where flags cannot be drawn. */
export function officeLine(leader: Leader): string {
  return [countrySign(leader.country), officeName(leader)].filter((part) => part !== '').join(' ');
}

/** The office; the country's name is added where the office does not name it. */
function officeName({ office, country }: Leader): string {
  const name = country ? countryName(country) : '';
  return name === '' || office.includes(name) ? office : `${office}, ${name}`;
}

function termOf({ from, to }: Leader): string {
  if (from && to) return l10n.t('From {0} to {1}', dateText(from), dateText(to));
  if (from) return l10n.t('Since {0}', dateText(from));
  return to ? l10n.t('Until {0}', dateText(to)) : '';
}

function sourceLine({ source }: Leader): string {
  return source === 'user'
    ? l10n.t('From your own list of leaders')
    : l10n.t('Known from the title in this text alone');
}

function countsOf({ article, uri }: Subject, person: Person, offset: number): Part[] {
  const quotes = quotesBy(article, person);
  const line: Part[] = [mentionCount(mentionsOf(person).length)];
  if (quotes.length === 0) return line;
  line.push(', ', quoteCount(quotes.length));
  const next = nextSpan(quotes, offset, 1);
  if (next) line.push(': ', revealLink(l10n.t('Next quote'), uri, next));
  return line;
}

function actionsOf({ uri, textOf }: Subject, person: Person, offset: number): Link[] {
  const actions = mentionLinks(person, uri, textOf, offset);
  if (person.leader?.source !== 'gazetteer')
    actions.push(placeLink(l10n.t('This is a leader…'), Command.addLeader, uri, offset));
  if (person.leader) actions.push(placeLink(l10n.t('Not a leader here'), Command.notLeader, uri, offset));
  actions.push(
    placeLink(l10n.t('Who is this? …'), Command.correctPerson, uri, offset),
    placeLink(l10n.t('Same person as…'), Command.samePerson, uri, offset),
    ...(person.mentions.length > 1
      ? [placeLink(l10n.t('Two persons…'), Command.twoPersons, uri, offset)]
      : []),
    placeLink(l10n.t('Not a person'), Command.notPerson, uri, offset),
  );
  return actions;
}

function mentionLinks(person: Person, uri: string, textOf: Subject['textOf'], offset: number): Link[] {
  const mentions = mentionsOf(person);
  if (mentions.length < 2) return [];
  const actions: Link[] = [];
  const first = firstFullMention(person, textOf);
  if (first && !(first.start <= offset && offset <= first.end)) {
    actions.push(revealLink(l10n.t('First full mention'), uri, first));
  }
  const next = nextSpan(mentions, offset, 1);
  if (next) actions.push(revealLink(l10n.t('Next mention'), uri, next));
  actions.push(placeLink(l10n.t('All mentions'), Command.showMentions, uri, offset));
  return actions;
}
