/** The rows of the dispersion plot: who and what stands in which paragraph. Pure. */
import type { Article, Mention, Person, Quote, Span } from '../analysis';
import { quotedSpeakers } from '../export/counts';
import { isLeading, mentionsOf } from '../editor/lookup';

export type RowKind = 'leader' | 'speaker' | 'theme';

/** All that one row has in one column of the plot. */
export interface Mark {
  readonly key: string;
  readonly column: number;
  /** Index of the first paragraph that it stands for. */
  readonly paragraph: number;
  /** Quoted there, not only named. */
  readonly quoted: boolean;
  /** Mentions and quotes there. */
  readonly count: number;
}

export interface Row {
  readonly kind: RowKind;
  readonly label: string;
  /** "President of France"; empty where there is nothing to add. */
  readonly detail: string;
  readonly mentions: number;
  readonly quotes: number;
  /** In text order, at most one a column. */
  readonly marks: readonly Mark[];
}

/** A stretch of neighbouring paragraphs that share one column of the plot: one paragraph, unless there are very many. */
export interface Columns {
  readonly paragraphs: number;
  readonly perColumn: number;
  readonly count: number;
}

/** Rows of each kind, the most mentioned first, and how many there were besides. */
export interface Rows {
  readonly leaders: readonly Row[];
  readonly speakers: readonly Row[];
  readonly themes: readonly Row[];
  readonly leftOut: { readonly leaders: number; readonly speakers: number; readonly themes: number };
}

const MOST_LEADERS = 10;
const MOST_SPEAKERS = 8;
const MOST_THEMES = 12;

/** A row that was not yet chosen: marks are made for those that are shown. */
interface Candidate {
  readonly kind: RowKind;
  readonly label: string;
  readonly detail: string;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** Rows of each kind, the most mentioned first; `targets` gets a place for every mark. */
export function rowsOf(article: Article, columns: Columns, targets: Map<string, Span>): Rows {
  const { people, themes, quotes } = article;
  const speakers = quotedSpeakers(quotes);
  const byPerson = new Map(
    speakers.flatMap((own) => (own.person === null ? [] : [[own.person, own.quotes]])),
  );
  const quotesBy = ({ index }: Person): readonly Quote[] => byPerson.get(index) ?? [];
  const leaders = people.filter(isLeading).map((person) => personRow('leader', person, quotesBy(person)));
  const others = [
    ...people
      .filter((person) => !isLeading(person) && quotesBy(person).length > 0)
      .map((person) => personRow('speaker', person, quotesBy(person))),
    ...speakers.flatMap(({ name, person, quotes: own }): Candidate[] =>
      name === null || person !== null
        ? []
        : [{ kind: 'speaker', label: name, detail: '', mentions: [], quotes: own }],
    ),
  ];
  const subjects = themes.filter(({ person }) => person === null || !hasRow(people[person], byPerson));
  // The foremost themes, and among them the heaviest first, as the view of themes has them.
  const foremost = subjects
    .slice(0, MOST_THEMES)
    .sort((a, b) => b.weight - a.weight)
    .map(({ label, aliases, mentions }): Candidate => {
      return { kind: 'theme', label, detail: aliases.slice(0, 4).join(', '), mentions, quotes: [] };
    });
  const chosen = (list: readonly Candidate[], most: number): Row[] =>
    list.slice(0, most).map((own) => rowOf(own, columns, targets));
  return {
    leaders: chosen(byFrequency(leaders), MOST_LEADERS),
    speakers: chosen(byFrequency(others), MOST_SPEAKERS),
    themes: chosen(foremost, MOST_THEMES),
    leftOut: {
      leaders: Math.max(0, leaders.length - MOST_LEADERS),
      speakers: Math.max(0, others.length - MOST_SPEAKERS),
      themes: Math.max(0, subjects.length - MOST_THEMES),
    },
  };
}

function hasRow(person: Person | undefined, quoted: ReadonlyMap<number, unknown>): boolean {
  return person !== undefined && (isLeading(person) || quoted.has(person.index));
}

function personRow(kind: RowKind, person: Person, quotes: readonly Quote[]): Candidate {
  return {
    kind,
    label: person.name,
    detail: person.leader?.office ?? '',
    mentions: mentionsOf(person),
    quotes,
  };
}

function byFrequency(rows: readonly Candidate[]): Candidate[] {
  const weight = ({ mentions, quotes }: Candidate): number => mentions.length + quotes.length;
  return rows.slice().sort((a, b) => weight(b) - weight(a));
}

function rowOf(row: Candidate, { perColumn }: Columns, targets: Map<string, Span>): Row {
  const { kind, label, detail, mentions, quotes } = row;
  const byColumn = new Map<number, Mark>();
  const note = (place: Mention | Quote, quoted: boolean): void => {
    const column = Math.floor(place.paragraph / perColumn);
    const known = byColumn.get(column);
    const key = `${kind}:${label}:${column}`;
    // A click goes to the first quote there, else to the first mention.
    const isTarget = !known || (quoted && !known.quoted);
    if (isTarget) targets.set(key, { start: place.start, end: place.end });
    const paragraph = isTarget ? place.paragraph : known.paragraph;
    const count = (known?.count ?? 0) + 1;
    byColumn.set(column, { key, column, paragraph, quoted: quoted || known?.quoted === true, count });
  };
  for (const quote of quotes) note(quote, true);
  for (const mention of mentions) note(mention, false);
  const marks = Array.from(byColumn.values()).sort((a, b) => a.column - b.column);
  return { kind, label, detail, mentions: mentions.length, quotes: quotes.length, marks };
}
