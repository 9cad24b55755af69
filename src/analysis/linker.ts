import type { AnalysisOptions, Article, ArticleDate, ParagraphKind } from './article';
import { assembleArticle, type PlacedStory } from './assemble';
import { readParagraph, type ParagraphFacts, type ParagraphRecord } from './facts';
import { linkStory, type LinkedStory } from './link';
import { RepeatTracker, type RepeatFacts } from './repeats';
import { DATE_REACH, findArticleDate } from './text/date';
import type { ParagraphChange, ParagraphedText } from './text/document';
import { markupParagraphs, paragraphKinds } from './text/kinds';
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
  private readonly repeats = new RepeatTracker();

  constructor(private readonly options: AnalysisOptions) {}

  /**
   * Links the facts of all paragraphs of a document (as many as it has paragraphs) into an article.
   * @param change what changed since the last call, or null for a new text
   */
  link(document: ParagraphedText, facts: readonly ParagraphFacts[], change: ParagraphChange | null): Article {
    this.findStories(document, facts, change);
    const date = findArticleDate(document.head(DATE_REACH), this.options);
    this.linkStories(this.followRepeats(facts, change), date);
    const placed = this.states.map((state, i): PlacedStory => {
      const first = this.openings[i] as number;
      return { first, base: storyBase(document.starts, first), linked: state.linked as LinkedStory };
    });
    return assembleArticle(document.length, placed, this.repeats.groups(), date);
  }

  /** Returns the stories in which what repeats may have changed. */
  private followRepeats(facts: readonly ParagraphFacts[], change: ParagraphChange | null): Set<number> {
    const factsAt = (index: number): RepeatFacts => (facts[index] as ParagraphFacts).repeats;
    if (!change) {
      this.repeats.reset(facts.map(({ repeats }) => repeats));
      return new Set();
    }
    const stories = new Set<number>();
    for (const paragraph of this.repeats.update(change, facts.length, factsAt))
      stories.add(storyAt(this.openings, paragraph));
    return stories;
  }

  /** Finds the stories, keeping the state of those that the change did not touch: they lie before or after it. */
  private findStories(
    document: ParagraphedText,
    facts: readonly ParagraphFacts[],
    change: ParagraphChange | null,
  ): void {
    const { openings: oldOpenings, states: old, paragraphCount: oldCount } = this;
    const layout = storyLayout(document, facts);
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

  /** Links the stories that are new, and those where other paragraphs repeat one another than before. */
  private linkStories(repeating: ReadonlySet<number>, date: ArticleDate): void {
    const dateKey = date.iso + date.source;
    const sameDate = this.date === dateKey;
    this.date = dateKey;
    for (let i = 0; i < this.states.length; i++) {
      const state = this.states[i] as StoryState;
      if (state.linked && sameDate && !repeating.has(i)) continue;
      const first = this.openings[i] as number;
      const groups = this.repeats.groupsWithin(first, first + state.records.length);
      const repeatsKey = groups.map((copies) => copies.map(({ paragraph }) => paragraph).join()).join(';');
      if (state.linked && sameDate && state.repeatsKey === repeatsKey) continue;
      state.repeatsKey = repeatsKey;
      const repeats = groups.map((copies) => ({ copies }));
      state.linked = linkStory(state.records, repeats, date, this.options);
    }
  }
}

/** The story that holds a paragraph (binary search over the stories' first paragraphs). */
function storyAt(openings: readonly number[], paragraph: number): number {
  let low = 0;
  let high = openings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((openings[middle] as number) <= paragraph) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the search for stories needs to know of a document and the facts of its paragraphs. */
export function storyLayout(document: ParagraphedText, facts: readonly ParagraphFacts[]): StoryLayout {
  return {
    length: document.length,
    texts: document.texts,
    furniture: (index) => (facts[index] as ParagraphFacts).furniture,
    lineEndsBefore: (index) => document.lineEndsBefore(index),
  };
}

/** The paragraphs [first, end) of a document as the records of one story. */
export function storyRecords(
  { starts, texts }: ParagraphedText,
  facts: readonly ParagraphFacts[],
  first: number,
  end: number,
): ParagraphRecord[] {
  const own = facts.slice(first, end);
  const furniture = own.map((paragraph) => paragraph.furniture);
  const markup = markupParagraphs(furniture);
  const kinds = paragraphKinds(furniture, markup);
  const base = storyBase(starts, first);
  return own.map((paragraph, i) => ({
    start: (starts[first + i] as number) - base,
    text: texts[first + i] as string,
    kind: kinds[i] as ParagraphKind,
    facts: markup[i] ? silenced(paragraph) : paragraph,
  }));
}

/** What a paragraph of no words says. */
const NOTHING_SAID = readParagraph('');

/** The facts of a paragraph that is code or other markup: whatever it holds, nobody says it in the article. */
function silenced({ furniture, repeats }: ParagraphFacts): ParagraphFacts {
  return { ...NOTHING_SAID, furniture, repeats };
}

/** The offset a story's own offsets count from: its first paragraph, but the text's beginning for the first story. */
function storyBase(starts: readonly number[], first: number): number {
  return first === 0 ? 0 : (starts[first] as number);
}
