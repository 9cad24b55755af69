import type {
  Article,
  ArticleDate,
  Mention,
  Paragraph,
  Person,
  Quote,
  Section,
  Span,
  Theme,
} from './article';
import type { ParagraphRecord } from './facts';
import type { LinkedStory } from './link';
import { finishGroups, type Copies } from './repeats';

/** A linked story in its place: its first paragraph, and the offset that its own offsets count from. */
export interface PlacedStory {
  readonly first: number;
  readonly base: number;
  readonly linked: LinkedStory;
}

/** Themes of a file of many stories that are listed: an outline of hundreds helps nobody. */
const MOST_THEMES = 40;
const MOST_KEYPHRASES = 100;

/**
 * Puts linked stories together into one article. What an article says is fixed here; its lists are made when they are
 * first asked for, because after a keystroke in a long document most of them are not.
 */
export function assembleArticle(
  length: number,
  stories: readonly PlacedStory[],
  groups: readonly Copies[],
  date: ArticleDate,
): Article {
  const paragraphs = once(() => stories.flatMap(placeParagraphs));
  const people = once(() => mergePeople(stories));
  const quotes = once(() => placeQuotes(stories, people().indexOf));
  const themes = once(() => mergeThemes(stories, people().indexOf));
  const sections = once(() =>
    stories.flatMap((story) => story.linked.themes.sections.map((own) => placeSection(own, story))),
  );
  const repeats = once(() => finishGroups(groups, recordFinder(stories)));
  const keyphrases = once(() => mergeKeyphrases(stories));
  // Own enumerable getters: the article can be serialised and compared like plain data.
  return {
    length,
    date,
    get paragraphs() {
      return paragraphs();
    },
    get quotes() {
      return quotes();
    },
    get people() {
      return people().people;
    },
    get repeats() {
      return repeats();
    },
    get themes() {
      return themes();
    },
    get sections() {
      return sections();
    },
    get keyphrases() {
      return keyphrases();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Finds paragraphs by their index in the document. */
function recordFinder(stories: readonly PlacedStory[]): (paragraph: number) => ParagraphRecord {
  return (paragraph) => {
    const { first, linked } = stories[lastAtMost(stories, paragraph)] as PlacedStory;
    return linked.records[paragraph - first] as ParagraphRecord;
  };
}

/** The last story that opens at a paragraph or before it (binary search). */
function lastAtMost(stories: readonly PlacedStory[], paragraph: number): number {
  let low = 0;
  let high = stories.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stories[middle] as PlacedStory).first <= paragraph) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeParagraphs({ first, base, linked }: PlacedStory): Paragraph[] {
  return linked.records.map(({ start, text, kind, facts }, i): Paragraph => {
    const { dateline } = facts.furniture;
    const at = base + start;
    return {
      index: first + i,
      start: at,
      end: at + text.length,
      kind,
      dateline: dateline && move(dateline, at),
    };
  });
}

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Moves a mention, quote or the like from a story's own offsets and paragraph numbers to the document's. */
function place<T extends Span & { readonly paragraph: number }>(item: T, { first, base }: PlacedStory): T {
  return { ...item, start: item.start + base, end: item.end + base, paragraph: item.paragraph + first };
}

function placeSection(section: Section, { first, base }: PlacedStory): Section {
  return {
    ...move(section, base),
    firstParagraph: section.firstParagraph + first,
    lastParagraph: section.lastParagraph + first,
  };
}

/** From a story's position in the list and a person's index in it to the person's index in the document. */
type PersonIndex = (story: number, person: number) => number;

/**
 * The people of all stories. A leader is the same person in every story, and so is whoever is named in full; a surname
 * alone is not.
 */
function mergePeople(stories: readonly PlacedStory[]): { people: readonly Person[]; indexOf: PersonIndex } {
  if (stories.length === 1)
    return { people: (stories[0] as PlacedStory).linked.people, indexOf: (_, person) => person };
  const people: (Person & { readonly mentions: Mention[]; readonly officeMentions: Mention[] })[] = [];
  const known = new Map<string, number>();
  const indices = stories.map((story) =>
    story.linked.people.map((person) => {
      const key = person.leader ? `${person.leader.country} ${person.leader.name}` : person.name;
      const isSurname = !person.leader && !person.name.includes(' ');
      let index = isSurname ? undefined : known.get(key);
      if (index === undefined) {
        index = people.length;
        people.push({ ...person, index, mentions: [], officeMentions: [] });
        known.set(key, index);
      }
      for (const mention of person.mentions) people[index]?.mentions.push(place(mention, story));
      for (const mention of person.officeMentions) people[index]?.officeMentions.push(place(mention, story));
      return index;
    }),
  );
  return { people, indexOf: (story, person) => indices[story]?.[person] as number };
}

function placeQuotes(stories: readonly PlacedStory[], indexOf: PersonIndex): readonly Quote[] {
  if (stories.length === 1) return (stories[0] as PlacedStory).linked.quotes;
  return stories.flatMap((story, i) =>
    story.linked.quotes.map((quote): Quote => {
      const { cue, speaker } = quote;
      return {
        ...place(quote, story),
        cue: cue && move(cue, story.base),
        speaker: speaker && {
          ...speaker,
          mention: speaker.mention && move(speaker.mention, story.base),
          person: speaker.person === null ? null : indexOf(i, speaker.person),
        },
      };
    }),
  );
}

/** A theme while the stories are being gone through. */
interface MergedTheme extends Omit<Theme, 'aliases' | 'mentions' | 'weight'> {
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  weight: number;
}

/** The themes of all stories: equal labels are one theme, whose weight grows with each story it is in. */
function mergeThemes(stories: readonly PlacedStory[], indexOf: PersonIndex): readonly Theme[] {
  if (stories.length === 1) return (stories[0] as PlacedStory).linked.themes.themes;
  const merged = new Map<string, MergedTheme>();
  stories.forEach((story, i) => {
    for (const theme of story.linked.themes.themes) {
      const key = theme.label.toLowerCase();
      let same = merged.get(key);
      if (!same) {
        const person = theme.person === null ? null : indexOf(i, theme.person);
        // Nesting is a story's own: the same label may stand under different themes in two stories.
        merged.set(
          key,
          (same = { label: theme.label, aliases: new Set(), weight: 0, mentions: [], parent: null, person }),
        );
      }
      for (const alias of theme.aliases) same.aliases.add(alias);
      for (const mention of theme.mentions) same.mentions.push(place(mention, story));
      same.weight += theme.weight;
    }
  });
  const heaviest = Array.from(merged.values()).sort((a, b) => b.weight - a.weight);
  const top = heaviest[0]?.weight ?? 1;
  return heaviest
    .slice(0, MOST_THEMES)
    .map((theme) => ({ ...theme, aliases: Array.from(theme.aliases), weight: theme.weight / top }));
}

/** Key phrases of all stories, those of equal rank in turn. */
function mergeKeyphrases(stories: readonly PlacedStory[]): readonly string[] {
  if (stories.length === 1) return (stories[0] as PlacedStory).linked.themes.keyphrases;
  const ranks = new Map<string, number>();
  for (const { linked } of stories) {
    linked.themes.keyphrases.forEach((phrase, rank) =>
      ranks.set(phrase, (ranks.get(phrase) ?? 0) + 1 / (rank + 1)),
    );
  }
  return Array.from(ranks)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_KEYPHRASES)
    .map(([phrase]) => phrase);
}
