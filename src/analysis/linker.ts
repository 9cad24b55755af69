import type { AnalysisOptions, Article, ArticleDate, ParagraphKind, RepeatedGroup } from './article';
import { assembleArticle, type PlacedStory } from './assemble';
import type { ParagraphFacts, ParagraphRecord } from './facts';
import { linkStory, type LinkedStory } from './link';
import { linkRepeats } from './repeats';
import { DATE_REACH, findArticleDate } from './text/date';
import type { ParagraphedText } from './text/document';
import { paragraphKinds } from './text/kinds';
import { findStories } from './text/stories';

/** A story's paragraphs (offsets from its base), and what was made of them. */
interface StoryState {
  readonly records: readonly ParagraphRecord[];
  /** Which of its paragraphs repeat which: a change elsewhere can change it. */
  repeatsKey: string;
  linked: LinkedStory | null;
}

/** Stage 2 over a document, keeping each story's result until something in that story changes. */
export class Linker {
  private states: StoryState[] = [];
  private date = '';

  constructor(private readonly options: AnalysisOptions) {}

  /** Links the facts of all paragraphs of a document (as many as it has paragraphs) into an article. */
  link(document: ParagraphedText, facts: readonly ParagraphFacts[]): Article {
    const openings = findStories({
      length: document.length,
      texts: document.texts,
      furniture: (index) => (facts[index] as ParagraphFacts).furniture,
      lineEndsBefore: (index) => document.lineEndsBefore(index),
    });
    this.states = this.renewStates(openings, document, facts);
    const date = findArticleDate(document.head(DATE_REACH), this.options);
    const repeats = linkRepeats(this.states.flatMap(({ records }) => records as ParagraphRecord[]));
    this.linkStories(openings, repeats, date);
    const placed = this.states.map(({ linked }, i): PlacedStory => ({
      first: openings[i] as number,
      base: storyBase(document.starts, openings[i] as number),
      linked: linked as LinkedStory,
    }));
    return assembleArticle(document.length, placed, repeats, date);
  }

  /** The states of the stories at these openings: old ones where a story is unchanged, counted from both ends. */
  private renewStates(
    openings: readonly number[],
    document: ParagraphedText,
    facts: readonly ParagraphFacts[],
  ): StoryState[] {
    const old = this.states;
    const count = document.texts.length;
    let fromStart = true;
    return openings.map((first, i) => {
      const end = openings[i + 1] ?? count;
      const before = fromStart ? old[i] : undefined;
      if (before && isUnchanged(before, first, end, document, facts)) return before;
      fromStart = false; // from here on stories keep their place counted from the end
      const after = old[i + old.length - openings.length];
      if (after && isUnchanged(after, first, end, document, facts)) return after;
      return { records: storyRecords(document, facts, first, end), repeatsKey: '', linked: null };
    });
  }

  private linkStories(
    openings: readonly number[],
    repeats: readonly RepeatedGroup[],
    date: ArticleDate,
  ): void {
    const dateKey = date.iso + date.source;
    const sameDate = this.date === dateKey;
    this.date = dateKey;
    const within = repeatsWithinStories(repeats, openings);
    for (const [i, state] of this.states.entries()) {
      const groups = within.get(i) ?? [];
      const repeatsKey = groups
        .map(({ copies }) => copies.map(({ paragraph }) => paragraph).join())
        .join(';');
      if (state.linked && sameDate && state.repeatsKey === repeatsKey) continue;
      state.repeatsKey = repeatsKey;
      state.linked = linkStory(state.records, groups, date);
    }
  }
}

function isUnchanged(
  state: StoryState,
  first: number,
  end: number,
  { starts }: ParagraphedText,
  facts: readonly ParagraphFacts[],
): boolean {
  const { records } = state;
  if (records.length !== end - first) return false;
  const base = storyBase(starts, first);
  return records.every(
    (record, i) => record.facts === facts[first + i] && record.start === (starts[first + i] as number) - base,
  );
}

function storyRecords(
  { starts, texts }: ParagraphedText,
  facts: readonly ParagraphFacts[],
  first: number,
  end: number,
): ParagraphRecord[] {
  const own = facts.slice(first, end);
  const kinds = paragraphKinds(own.map(({ furniture }) => furniture));
  const base = storyBase(starts, first);
  return own.map((paragraph, i) => ({
    start: (starts[first + i] as number) - base,
    text: texts[first + i] as string,
    kind: kinds[i] as ParagraphKind,
    facts: paragraph,
  }));
}

/** The offset a story's own offsets count from: its first paragraph, but the text's beginning for the first story. */
function storyBase(starts: readonly number[], first: number): number {
  return first === 0 ? 0 : (starts[first] as number);
}

/** Repeated groups by story, by paragraph index within it: only copies that share a story with another copy. */
function repeatsWithinStories(
  repeats: readonly RepeatedGroup[],
  openings: readonly number[],
): Map<number, RepeatedGroup[]> {
  const within = new Map<number, RepeatedGroup[]>();
  if (openings.length === 1) return within.set(0, [...repeats]);
  for (const { copies, boilerplate } of repeats) {
    let story = 0;
    for (let i = 0; i < copies.length;) {
      const paragraph = (copies[i] as (typeof copies)[number]).paragraph;
      while (story + 1 < openings.length && (openings[story + 1] as number) <= paragraph) story++;
      const end = openings[story + 1] ?? Infinity;
      let next = i;
      while (next < copies.length && (copies[next] as (typeof copies)[number]).paragraph < end) next++;
      if (next - i > 1) {
        const first = openings[story] as number;
        const own = copies.slice(i, next).map((copy) => ({ ...copy, paragraph: copy.paragraph - first }));
        within.set(story, [...(within.get(story) ?? []), { copies: own, boilerplate }]);
      }
      i = next;
    }
  }
  return within;
}
