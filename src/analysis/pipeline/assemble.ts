import { partitionPoint } from '../containers/search';
import type { Article, ArticleDate, Mention, Paragraph, Person, Quote, Section, Theme } from '../article';
import type { ParagraphRecord } from './records';
import type { LinkedStory } from './linkStory';
import { finishGroups, type Copies } from '../repeats';
import { movedBy } from '../text/spans';
import { finish } from '../text/steps';

/** A linked story in its place, which stays the same object while neither its content nor its place changes. */
export class PlacedStory implements StoryPart {
  private placedSections: readonly Section[] | null = null;

  /**
   * @param first its first paragraph
   * @param base the offset that its own offsets count from
   */
  constructor(
    readonly first: number,
    readonly base: number,
    readonly linked: LinkedStory,
  ) {}

  get content(): StoryContent {
    return this.linked;
  }

  /** Its paragraphs by its own offsets and numbers. */
  get paragraphs(): Paragraph[] {
    return placeParagraphs([new PlacedStory(0, 0, this.linked)]);
  }

  /** Its sections by the document's offsets and paragraph numbers. */
  get sections(): readonly Section[] {
    return (this.placedSections ??= placeSections(this));
  }
}

/** What a story says, by its own offsets; the same object for as long as nothing in the story changes. */
export type StoryContent = Pick<Article, 'quotes' | 'people'>;

/** A story in its place in an article: add `base` to the offsets of its content. */
export interface ArticlePart {
  readonly base: number;
  readonly content: StoryContent;
}

/** The same with its paragraphs. */
export interface StoryPart extends ArticlePart {
  /** By its own offsets and numbers, as the content; made anew each time they are asked for. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Where an article of ours has the makers of its lists: not enumerable, so that the article is plain data to all others.
 * (A WeakMap would keep the articles of many keystrokes in memory until the next full collection.)
 */
const LISTS = Symbol('lists');

interface AssembledArticle extends Article {
  readonly [LISTS]: ArticleLists;
}

function storiesOf(article: Article): readonly PlacedStory[] | undefined {
  return (article as Partial<AssembledArticle>)[LISTS]?.stories;
}

/**
 * The parts of an article in text order. After an edit all parts but one or two have the content they had: whoever
 * keeps what was made of a content by it does little after a keystroke, however long the text is. An article that comes
 * from elsewhere is one part.
 */
export function partsOf(article: Article): readonly StoryPart[] {
  return storiesOf(article) ?? [{ base: 0, content: article, paragraphs: article.paragraphs }];
}

/** Themes of a file of many stories that are listed: an outline of hundreds helps nobody. */
const MOST_THEMES = 40;
const MOST_KEYPHRASES = 100;

/** How many themes an article lists, counted no farther than `most` and without making the list. */
export function countThemes(article: Article, most: number): number {
  return finish(countThemesInSteps(article, most));
}

/** The same a story at a time: what a story is about is found when it is first asked for. */
export function* countThemesInSteps(article: Article, most: number): Generator<unknown, number, void> {
  const stories = storiesOf(article) ?? [];
  if (stories.length < 2) return Math.min(article.themes.length, most);
  const limit = Math.min(most, MOST_THEMES);
  const labels = new Set<string>();
  for (const { linked } of stories) {
    for (const { label } of linked.themes.themes) labels.add(label.toLowerCase());
    if (labels.size >= limit) return limit;
    yield;
  }
  return labels.size;
}

/** The lists of an article, each made when it is first asked for. */
class ArticleLists {
  private readonly made: Partial<Record<ListName, unknown>> = {};
  private merged: MergedPeople | null = null;

  constructor(
    readonly stories: readonly PlacedStory[],
    private readonly groups: readonly Copies[],
  ) {}

  get<Name extends ListName>(name: Name): Article[Name] {
    return (this.made[name] ??= this.make(name)) as Article[Name];
  }

  private make(name: ListName): Article[ListName] {
    const { stories } = this;
    switch (name) {
      case 'paragraphs':
        return placeParagraphs(stories);
      case 'quotes':
        return placeQuotes(stories, this.mergedPeople().indexOf);
      case 'people':
        return this.mergedPeople().people;
      case 'repeats':
        return finishGroups(this.groups, recordFinder(stories));
      case 'themes':
        return mergeThemes(stories, this.mergedPeople().indexOf);
      case 'sections':
        return joinSections(stories);
      case 'keyphrases':
        return mergeKeyphrases(stories);
    }
  }

  private mergedPeople(): MergedPeople {
    return (this.merged ??= mergePeople(this.stories));
  }
}

const LIST_NAMES = ['paragraphs', 'quotes', 'people', 'repeats', 'themes', 'sections', 'keyphrases'] as const;
type ListName = (typeof LIST_NAMES)[number];

/**
 * Own enumerable getters: an article can be serialised and compared like plain data. All articles have the same ones;
 * with functions of its own for each the engine would keep a description of every article until the next full collection.
 */
const LIST_GETTERS: PropertyDescriptorMap = Object.fromEntries(
  LIST_NAMES.map((name) => [
    name,
    {
      enumerable: true,
      configurable: true,
      get(this: AssembledArticle) {
        return this[LISTS].get(name);
      },
    },
  ]),
);

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
  const article = Object.defineProperty({ length, date }, LISTS, {
    value: new ArticleLists(stories, groups),
  });
  return Object.defineProperties(article, LIST_GETTERS) as AssembledArticle;
}

/** What {@link makeLists} makes after the themes of the stories, which take most of the time. */
const LISTS_SHOWN = ['paragraphs', 'people', 'quotes', 'sections', 'themes', 'repeats'] as const;

/**
 * Makes the lists of an article that are shown, a step of a few milliseconds at a time, for a caller that must not be
 * held up by those of a long text. Whoever asks for them afterwards has them at once.
 */
export function* makeLists(article: Article): Generator<unknown, void, void> {
  for (const { linked } of storiesOf(article) ?? []) yield linked.themes.themes;
  for (const list of LISTS_SHOWN) yield article[list];
}

/** Finds paragraphs by their index in the document. */
function recordFinder(stories: readonly PlacedStory[]): (paragraph: number) => ParagraphRecord {
  return (paragraph) => {
    const { first, linked } =
      stories[partitionPoint(1, stories.length, (i) => stories[i].first <= paragraph) - 1];
    return linked.records[paragraph - first];
  };
}

function placeParagraphs(stories: readonly PlacedStory[]): Paragraph[] {
  const placed: Paragraph[] = [];
  for (const { base, linked } of stories)
    for (const { start, text, kind, facts } of linked.records) {
      const { dateline } = facts.furniture;
      const at = base + start;
      placed.push({
        index: placed.length,
        start: at,
        end: at + text.length,
        kind,
        dateline: dateline && movedBy(dateline, at),
      });
    }
  return placed;
}

// Objects are written out field by field below: a long text has tens of thousands of them, and a spread takes many times
// as long.

/** Adds mentions of a story to those of the document, moved to its offsets and paragraph numbers. */
function placeMentions(mentions: readonly Mention[], { first, base }: PlacedStory, placed: Mention[]): void {
  for (const { start, end, paragraph } of mentions)
    placed.push({ start: start + base, end: end + base, paragraph: paragraph + first });
}

function placeSections({ first, base, linked }: PlacedStory): Section[] {
  const { sections } = linked.themes;
  const placed = new Array<Section>(sections.length); // in its final size: after a keystroke half of them are made anew
  for (let i = 0; i < sections.length; i++) {
    const { start, end, label, firstParagraph, lastParagraph } = sections[i];
    placed[i] = {
      start: start + base,
      end: end + base,
      label,
      firstParagraph: firstParagraph + first,
      lastParagraph: lastParagraph + first,
    };
  }
  return placed;
}

function joinSections(stories: readonly PlacedStory[]): Section[] {
  let count = 0;
  for (const { sections } of stories) count += sections.length;
  const joined = new Array<Section>(count);
  let at = 0;
  for (const { sections } of stories) for (let i = 0; i < sections.length; i++) joined[at++] = sections[i];
  return joined;
}

/** From a story's position in the list and a person's index in it to the person's index in the document. */
type PersonIndex = (story: number, person: number) => number;

interface MergedPeople {
  readonly people: readonly Person[];
  readonly indexOf: PersonIndex;
}

/**
 * The people of all stories. A leader is the same person in every story, and so is whoever is named in full; a surname
 * alone is not.
 */
function mergePeople(stories: readonly PlacedStory[]): MergedPeople {
  if (stories.length === 1) return { people: stories[0].linked.people, indexOf: (_, person) => person };
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
      const merged = people[index];
      placeMentions(person.mentions, story, merged.mentions);
      placeMentions(person.officeMentions, story, merged.officeMentions);
      return index;
    }),
  );
  return { people, indexOf: (story, person) => indices[story]?.[person] };
}

function placeQuotes(stories: readonly PlacedStory[], indexOf: PersonIndex): readonly Quote[] {
  if (stories.length === 1) return stories[0].linked.quotes;
  const placed: Quote[] = [];
  stories.forEach((story, i) => {
    const personOf = (person: number | null): number | null => (person === null ? null : indexOf(i, person));
    for (const quote of story.linked.quotes) placed.push(placeQuote(quote, story, personOf));
  });
  return placed;
}

function placeQuote(
  { start, end, kind, reason, paragraph, cue, speaker, unclosed, continued }: Quote,
  { first, base }: PlacedStory,
  personOf: (person: number | null) => number | null,
): Quote {
  return {
    start: start + base,
    end: end + base,
    kind,
    reason,
    paragraph: paragraph + first,
    cue: cue && { start: cue.start + base, end: cue.end + base, text: cue.text },
    speaker: speaker && {
      name: speaker.name,
      mention: speaker.mention && movedBy(speaker.mention, base),
      person: personOf(speaker.person),
      confidence: speaker.confidence,
      reason: speaker.reason,
    },
    unclosed,
    continued,
  };
}

/** A theme while the stories are being gone through: where it stands in each, and its weight in all of them. */
interface MergedTheme {
  readonly found: { readonly story: number; readonly theme: Theme }[];
  weight: number;
}

/** The themes of all stories: equal labels are one theme, whose weight grows with each story it is in. */
function mergeThemes(stories: readonly PlacedStory[], indexOf: PersonIndex): readonly Theme[] {
  if (stories.length === 1) return stories[0].linked.themes.themes;
  const merged = new Map<string, MergedTheme>();
  stories.forEach(({ linked }, story) => {
    for (const theme of linked.themes.themes) {
      const key = theme.label.toLowerCase();
      let same = merged.get(key);
      if (!same) merged.set(key, (same = { found: [], weight: 0 }));
      same.found.push({ story, theme });
      same.weight += theme.weight;
    }
  });
  const heaviest = Array.from(merged.values()).sort((a, b) => b.weight - a.weight);
  const top = heaviest[0]?.weight ?? 1;
  return heaviest.slice(0, MOST_THEMES).map((theme) => placeTheme(theme, top, stories, indexOf));
}

function placeTheme(
  { found, weight }: MergedTheme,
  top: number,
  stories: readonly PlacedStory[],
  indexOf: PersonIndex,
): Theme {
  const aliases = new Set<string>();
  const mentions: Mention[] = [];
  for (const { story, theme } of found) {
    for (const alias of theme.aliases) aliases.add(alias);
    placeMentions(theme.mentions, stories[story], mentions);
  }
  const { story, theme } = found[0];
  return {
    label: theme.label,
    aliases: Array.from(aliases),
    weight: weight / top,
    mentions,
    parent: null, // nesting is a story's own: the same label may stand under different themes in two stories
    person: theme.person === null ? null : indexOf(story, theme.person),
  };
}

/** Key phrases of all stories, those of equal rank in turn. */
function mergeKeyphrases(stories: readonly PlacedStory[]): readonly string[] {
  if (stories.length === 1) return stories[0].linked.themes.keyphrases;
  const merged = new Map<string, { readonly phrase: string; score: number }>();
  for (const { linked } of stories) {
    linked.themes.keyphrases.forEach((phrase, rank) => {
      let same = merged.get(phrase);
      if (!same) merged.set(phrase, (same = { phrase, score: 0 }));
      same.score += 1 / (rank + 1);
    });
  }
  return Array.from(merged.values())
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_KEYPHRASES)
    .map(({ phrase }) => phrase);
}
