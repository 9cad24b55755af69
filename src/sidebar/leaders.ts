import { l10n } from 'vscode';
import type { Mention, Person, Quote } from '../analysis';
import { excerpt } from '../editor/describe/description';
import { leaderNotes, officeInShort } from '../editor/kinds/leaders';
import { isProbable } from '../editor/kinds/quotes';
import { mentionCount, quoteCount, quoteKindName } from '../editor/describe/words';
import { isLeading, mentionsOf } from '../editor/lookup';
import { quotedSpeakers, type QuotedSpeaker } from '../export/counts';
import { Ids, withRows, type ViewNode, type ViewSource } from './node';
import { manyNodes, passageNodes } from './passages';
import { inSection, sectionNode } from './sections';

const LONGEST_QUOTE = 90;

/** A row of the view's first level, with what it is sorted by. */
interface Entry {
  readonly node: ViewNode;
  readonly name: string;
  readonly first: number;
  readonly quotes: number;
  /** Leaders before officials, these before other people, then institutions; quotes without a speaker last. */
  readonly rank: number;
}

/** Leaders first, then everybody else who is quoted, with quotes and mentions under each; or quotes section by section. */
export function leaderNodes(source: ViewSource): ViewNode[] {
  const { article } = source;
  if (source.sort === 'sections') return quotesBySection(source);
  const speakers = quotedSpeakers(article.quotes);
  const ids = new Ids(); // a surname alone may be two persons of two stories
  const entries = [...personEntries(source, speakers, ids), ...sourceEntries(source, speakers, ids)];
  const unnamed = speakers.find(({ name }) => name === null);
  const nodes = sorted(entries, source.sort).map(({ node }) => node);
  return unnamed ? [...nodes, unnamedNode(source, unnamed.quotes)] : nodes;
}

function sorted(entries: readonly Entry[], sort: string): Entry[] {
  return entries.slice().sort((a, b) => {
    if (sort === 'name') return a.name.localeCompare(b.name);
    if (sort === 'quotes') return b.quotes - a.quotes || a.first - b.first;
    return a.rank - b.rank || a.first - b.first;
  });
}

/** The quotes in reading order, each with who says it. */
function quotesBySection(source: ViewSource): ViewNode[] {
  const { sections, quotes } = source.article;
  const spoken = quotes.filter(({ kind }) => kind !== 'term');
  return sections.flatMap((section, i) => {
    const own = inSection(spoken, section);
    if (own.length === 0) return [];
    const rows = () => manyNodes(`section:${i}`, own, (quote) => spokenRow(quoteNode(source, quote), quote));
    return [sectionNode(source, i, own, rows)];
  });
}

/** A quote's row with its speaker before the words. */
function spokenRow(node: ViewNode, { speaker }: Quote): ViewNode {
  const name = speaker?.name ?? l10n.t('Speaker not named');
  const label = `${name}: ${node.label}`;
  return {
    ...node,
    label,
    highlights: [[0, name.length]],
    ...(node.spoken === undefined ? {} : { spoken: `${name}, ${node.spoken}` }),
  };
}

function personEntries(source: ViewSource, speakers: readonly QuotedSpeaker[], ids: Ids): Entry[] {
  const byPerson = new Map(speakers.map(({ person, quotes }) => [person, quotes]));
  return source.article.people.flatMap((person) => {
    const quotes = byPerson.get(person.index) ?? [];
    if (!isLeading(person) && quotes.length === 0) return [];
    const first = person.mentions[0]?.start ?? quotes[0]?.start ?? 0;
    const node = personNode(source, ids.of(`person:${person.name}`), person, quotes);
    return [{ node, name: person.name, first, quotes: quotes.length, rank: rankOf(person) }];
  });
}

function rankOf({ leader }: Person): number {
  if (!leader) return 2;
  return leader.tier === 'leader' ? 0 : 1;
}

/** Institutions and unnamed sources: speakers who are nobody of the article's people. */
function sourceEntries(source: ViewSource, speakers: readonly QuotedSpeaker[], ids: Ids): Entry[] {
  return speakers.flatMap(({ name, person, quotes }) => {
    if (name === null || person !== null) return [];
    const node = groupNode(source, ids.of(`source:${name}`), name, 'organization', quotes);
    return [{ node, name, first: quotes[0]?.start ?? 0, quotes: quotes.length, rank: 3 }];
  });
}

function personNode(source: ViewSource, id: string, person: Person, quotes: readonly Quote[]): ViewNode {
  const { leader, name } = person;
  const mentions = mentionsOf(person);
  const office = leader ? officeInShort(leader) : '';
  const notes = leader ? leaderNotes(leader, source.article.date) : [];
  const counts = [
    ...(quotes.length > 0 ? [quoteCount(quotes.length)] : []),
    ...(mentions.length > 0 ? [mentionCount(mentions.length)] : []),
  ];
  const row = {
    id,
    label: name,
    // Counts come first: they are short, and an office may be longer than the sidebar. All of it is in the tooltip.
    description: [...counts, office].filter((part) => part !== '').join(' · '),
    tooltip: [name, office, ...notes, counts.join(', ')].filter((line) => line !== '').join('\n'),
    icon: leader ? 'account' : 'person',
    ...(leader?.tier === 'leader' ? { iconColor: 'newsAnnotator.leaderBorder' } : {}),
    spoken: [name, office, ...notes, ...counts].filter((part) => part !== '').join(', '),
    context: 'person',
    target: mentions[0] ?? quotes[0] ?? null,
  };
  return withRows(row, [...quotes, ...mentions], () => [
    ...manyNodes(id, quotes, (quote) => quoteNode(source, quote)),
    ...mentionsNode(source, id, mentions),
  ]);
}

function unnamedNode(source: ViewSource, quotes: readonly Quote[]): ViewNode {
  return groupNode(source, 'unnamed', l10n.t('Speaker not named'), 'question', quotes);
}

function groupNode(
  source: ViewSource,
  id: string,
  label: string,
  icon: string,
  quotes: readonly Quote[],
): ViewNode {
  const row = {
    id,
    label,
    description: quoteCount(quotes.length),
    icon,
    context: 'source',
    target: quotes[0] ?? null,
  };
  return withRows(row, quotes, () => manyNodes(id, quotes, (quote) => quoteNode(source, quote)));
}

export function quoteNode({ textOf }: ViewSource, quote: Quote): ViewNode {
  const text = textOf(quote);
  const label = excerpt(text, LONGEST_QUOTE);
  const notes = [quoteKindName(quote.kind)];
  if (quote.speaker && isProbable(quote.speaker)) notes.push(l10n.t('probably this speaker'));
  return {
    id: `quote:${label}`,
    label,
    ...(notes.length > 1 || quote.kind === 'indirect' ? { description: notes.slice(-1).join() } : {}),
    tooltip: `${excerpt(text, 600)}\n${notes.join(', ')}`,
    icon: quote.kind === 'indirect' ? 'comment' : 'quote',
    iconColor: quote.kind === 'indirect' ? 'newsAnnotator.reportedSpeechBorder' : 'newsAnnotator.quoteBorder',
    spoken: l10n.t('{0}: {1}', notes.join(', '), label),
    context: 'quote',
    target: quote,
    covers: [quote],
    children: [],
  };
}

function mentionsNode(source: ViewSource, person: string, mentions: readonly Mention[]): ViewNode[] {
  if (mentions.length === 0) return [];
  const id = `${person}/mentions`;
  const row = {
    id,
    label: mentionCount(mentions.length),
    icon: 'list-unordered',
    context: 'mentions',
    target: mentions[0] ?? null,
  };
  return [withRows(row, mentions, () => passageNodes(source, id, mentions))];
}
