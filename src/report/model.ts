/** What the article report shows, taken from an article; the figures and the page are made from it. Pure. */
import { looksEnglish, type Article, type RepeatKind, type Span } from '../analysis';
import { copiesOf, type RepeatFilter } from '../editor/lookup';
import { beginningOf, countWords, headlineOf, isRead, quotedSpeakers, spokenQuotes } from '../export/counts';
import { rowsOf, type Columns, type Rows } from './rows';

/** Somebody's part of the quoted words. */
export interface Share {
  readonly key: string;
  /** Null where the speaker is not known. */
  readonly name: string | null;
  readonly quotes: number;
  /** Words in marks, marks of nobody's words left out. */
  readonly inMarks: number;
  /** Words of reported speech, without marks. */
  readonly reported: number;
  /** 0 to 1, of all words in marks and reported. */
  readonly share: number;
}

/** A later copy and the paragraph it repeats, as indexes of paragraphs. */
export interface Arc {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly kind: RepeatKind;
  readonly similarity: number;
}

/** A paragraph that stands more than once. */
export interface Group {
  readonly beginning: string;
  readonly copies: readonly Omit<Arc, 'from'>[];
}

/** A run of paragraphs on one subject. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** An article as its report shows it. */
export interface Report {
  /** Null where the article has no headline. */
  readonly headline: string | null;
  /** Whether the text reads like English; of others only a part is found. */
  readonly isEnglish: boolean;
  readonly words: number;
  /** Words in marks; those of reported speech are the reporter's. */
  readonly quotedWords: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly leaders: number;
  /** Copies that could go. */
  readonly spareCopies: number;
  readonly columns: Columns;
  readonly parts: readonly Part[];
  readonly rows: Rows;
  readonly shares: readonly Share[];
  readonly sharesLeftOut: number;
  readonly arcs: readonly Arc[];
  readonly groups: readonly Group[];
  readonly groupsLeftOut: number;
  /** Where each mark goes in the text, by its key. Keys stay the same while a mark means the same. */
  readonly targets: ReadonlyMap<string, Span>;
}

/** Columns beyond this share paragraphs: thinner ones could be neither seen nor hit. */
const MOST_COLUMNS = 160;
const MOST_SHARES = 10;
const MOST_ARCS = 120;
const MOST_GROUPS = 8;
const MOST_PARTS = 24;
const LONGEST_BEGINNING = 110;

/**
 * @param text the text that the article was made of
 * @param filter which repeats count
 */
export function reportOf(article: Article, text: string, filter: RepeatFilter): Report {
  const { paragraphs } = article;
  const targets = new Map<string, Span>();
  const read = paragraphs.filter(isRead);
  const spoken = spokenQuotes(article);
  const inMarks = spoken.filter(({ kind }) => kind !== 'indirect');
  const sum = (spans: readonly Span[]): number =>
    spans.reduce((words, span) => words + countWords(text, span), 0);
  const columns = columnsOf(paragraphs.length);
  return {
    headline: headlineOf(article, text),
    isEnglish: looksEnglish(text),
    words: sum(read),
    quotedWords: sum(inMarks),
    paragraphs: read.length,
    quotes: spoken.length,
    leaders: article.people.filter(({ leader }) => leader?.tier === 'leader').length,
    columns,
    parts: partsOf(article, targets),
    rows: rowsOf(article, columns, targets),
    ...sharesOf(article, sum, targets),
    ...repeatsOf(article, text, filter, targets),
    targets,
  };
}

function columnsOf(paragraphs: number): Columns {
  const perColumn = Math.max(1, Math.ceil(paragraphs / MOST_COLUMNS));
  return { paragraphs, perColumn, count: Math.ceil(paragraphs / perColumn) };
}

function partsOf({ sections, paragraphs }: Article, targets: Map<string, Span>): Part[] {
  if (sections.length < 2 || sections.length > MOST_PARTS) return [];
  return sections.map(({ label, firstParagraph, lastParagraph, start, end }, i) => {
    const key = `section:${i}`;
    targets.set(key, paragraphs[firstParagraph] ?? { start, end });
    return { key, label, first: firstParagraph, last: lastParagraph };
  });
}

function sharesOf(
  article: Article,
  wordsOf: (spans: readonly Span[]) => number,
  targets: Map<string, Span>,
): { shares: Share[]; sharesLeftOut: number } {
  const all = quotedSpeakers(spokenQuotes(article)).map(({ name, person, quotes }) => {
    const key = `share:${person === null ? (name ?? '') : `person ${article.people[person]?.name ?? ''}`}`;
    const inMarks = wordsOf(quotes.filter(({ kind }) => kind !== 'indirect'));
    const reported = wordsOf(quotes.filter(({ kind }) => kind === 'indirect'));
    const own = person === null ? name : (article.people[person]?.name ?? name);
    return { key, name: own, quotes: quotes.length, inMarks, reported, first: quotes[0] };
  });
  const total = all.reduce((sum, { inMarks, reported }) => sum + inMarks + reported, 0);
  const sorted = all
    .filter(({ inMarks, reported }) => inMarks + reported > 0)
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.inMarks + b.reported - (a.inMarks + a.reported),
    );
  // Words that nobody is named with keep their row: they say how much is missing.
  const unnamed = sorted.filter(({ name }) => name === null);
  const shown = [...sorted.slice(0, Math.max(0, MOST_SHARES - unnamed.length)), ...unnamed].filter(
    (own, i, list) => list.indexOf(own) === i,
  );
  const shares = shown.map(({ first, ...own }) => {
    if (first) targets.set(own.key, { start: first.start, end: first.end });
    return { ...own, share: (own.inMarks + own.reported) / total };
  });
  return { shares, sharesLeftOut: sorted.length - shown.length };
}

/** A copy can be pressed in the list and as an arc: each needs a key of its own. */
export function arcKey(key: string): string {
  return `${key}:arc`;
}

function repeatsOf(article: Article, text: string, filter: RepeatFilter, targets: Map<string, Span>) {
  const groups = new Map<number, Arc[]>();
  for (const { copy, groupIndex, span } of copiesOf(article, filter)) {
    const key = `copy:${groupIndex}:${copy.paragraph}`;
    const { paragraph: to, of: from, kind, similarity } = copy;
    const target = { start: span.start, end: span.end };
    targets.set(key, target).set(arcKey(key), target);
    const known = groups.get(groupIndex);
    const arc = { key, from, to, kind, similarity };
    if (known) known.push(arc);
    else groups.set(groupIndex, [arc]);
  }
  const all = Array.from(groups.values());
  const later = all.flatMap((copies) => copies.slice(1)).filter(({ from, to }) => from !== to);
  return {
    spareCopies: all.reduce((count, copies) => count + copies.length - 1, 0),
    arcs: later.slice(0, MOST_ARCS),
    groups: all.slice(0, MOST_GROUPS).map((copies) => {
      const first = article.paragraphs[copies[0]?.to ?? 0] ?? { start: 0, end: 0 };
      return { beginning: beginningOf(text.slice(first.start, first.end), LONGEST_BEGINNING), copies };
    }),
    groupsLeftOut: Math.max(0, all.length - MOST_GROUPS),
  };
}
