import type { AnalysisOptions, Article, ArticleDate, ParagraphKind, RepeatedGroup } from './article';
import { assembleArticle, type PlacedStory } from './assemble';
import type { ParagraphFacts, ParagraphRecord } from './facts';
import { linkStory, type LinkedStory } from './link';
import { linkRepeats } from './repeats';
import { DATE_REACH, findArticleDate } from './text/date';
import type { ParagraphChange, ParagraphedText } from './text/document';
import { paragraphKinds } from './text/kinds';
import { findStories, type StoryLayout } from './text/stories';

/** A story's paragraphs (offsets from its base), and what was made of them. */
interface StoryState {
  readonly records: readonly ParagraphRecord[];
  /** Which of its paragraphs repeat which: a change elsewhere can change it. */
  repeatsKey: string;
  linked: LinkedStory | null;
}

/** Stage 2 over a document, keeping each story's result until something in that story changes. */
export class Linker {
  private openings: readonly number[] = [];
  private states: readonly StoryState[] = [];
  private paragraphCount = 0;
  private date = '';

  constructor(private readonly options: AnalysisOptions) {}

  /**
   * Links the facts of all paragraphs of a document (as many as it has paragraphs) into an article.
   * @param change what changed since the last call, or null for a new text
   */
  link(document: ParagraphedText, facts: readonly ParagraphFacts[], change: ParagraphChange | null): Article {
    this.findStories(document, facts, change);
    const date = findArticleDate(document.head(DATE_REACH), this.options);
    const repeats = linkRepeats(this.states.flatMap(({ records }) => records as ParagraphRecord[]));
    this.linkStories(repeats, date);
    const placed = this.states.map((state, i): PlacedStory => {
      const first = this.openings[i] as number;
      return { first, base: storyBase(document.starts, first), linked: state.linked as LinkedStory };
    });
    return assembleArticle(document.length, placed, repeats, date);
  }

  /** Finds the stories, keeping the state of those that the change did not touch: they lie before or after it. */
  private findStories(
    document: ParagraphedText,
    facts: readonly ParagraphFacts[],
    change: ParagraphChange | null,
  ): void {
    const { openings: oldOpenings, states: old, paragraphCount: oldCount } = this;
    const layout: StoryLayout = {
      length: document.length,
      texts: document.texts,
      furniture: (index) => (facts[index] as ParagraphFacts).furniture,
      lineEndsBefore: (index) => document.lineEndsBefore(index),
    };
    const openings = findStories(layout, change && { openings: oldOpenings, change });
    const count = document.texts.length;
    const unchanged = (index: number, first: number, end: number, shift: number): StoryState | undefined =>
      oldOpenings[index] === first - shift && (oldOpenings[index + 1] ?? oldCount) === end - shift
        ? old[index]
        : undefined;
    this.states = openings.map((first, i) => {
      const end = openings[i + 1] ?? count;
      let state: StoryState | undefined;
      if (change && end <= change.first) state = unchanged(i, first, end, 0);
      else if (change && first >= change.first + change.inserted) {
        state = unchanged(
          i + oldOpenings.length - openings.length,
          first,
          end,
          change.inserted - change.removed,
        );
      }
      return state ?? { records: storyRecords(document, facts, first, end), repeatsKey: '', linked: null };
    });
    this.openings = openings;
    this.paragraphCount = count;
  }

  private linkStories(repeats: readonly RepeatedGroup[], date: ArticleDate): void {
    const dateKey = date.iso + date.source;
    const sameDate = this.date === dateKey;
    this.date = dateKey;
    const within = repeatsWithinStories(repeats, this.openings);
    for (const [i, state] of this.states.entries()) {
      const groups = within.get(i) ?? [];
      const repeatsKey = groups
        .map(({ copies }) => copies.map(({ paragraph }) => paragraph).join())
        .join(';');
      if (state.linked && sameDate && state.repeatsKey === repeatsKey) continue;
      state.repeatsKey = repeatsKey;
      state.linked = linkStory(state.records, groups, date, this.options);
    }
  }
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
