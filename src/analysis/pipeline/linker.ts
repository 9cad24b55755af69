import type { AnalysisOptions, Article, ArticleDate, Correction } from '../article';
import { assembleArticle, PlacedStory } from './assemble';
import { readParagraph } from './readParagraph';
import type { ParagraphFacts, ParagraphRecord } from './records';
import { linkStory, type LinkedStory } from './linkStory';
import { RepeatTracker, withoutCopies, type Copies, type RepeatFacts } from '../repeats';
import { STEP_LENGTH } from '../text/steps';
import { DATE_REACH, findArticleDate } from '../text/date';
import type { ParagraphChange, ParagraphedText } from '../text/document';
import { lowerBound, upperBound } from '../containers/search';
import { FRONT_MATTER_REACH, frontMatterEnd, markupParagraphs, paragraphKinds } from '../text/paragraphKinds';
import { findStories, type StoryLayout } from '../text/stories';

/** A story's paragraphs (offsets from its base), and what was made of them. */
interface StoryState {
  readonly records: readonly ParagraphRecord[];
  /** Which of its paragraphs repeat which: a change elsewhere can change it. */
  repeatsKey: string;
  /** What the reader says of it, offsets from its base. */
  corrections: readonly Correction[];
  linked: LinkedStory | null;
}

/** Stage 2 over a document, keeping each story's result until something in that story changes. */
export class Linker {
  private openings: readonly number[] = [];
  private states: StoryState[] = [];
  private placed: readonly PlacedStory[] = [];
  private paragraphCount = 0;
  private date: ArticleDate = { iso: '', source: 'today' };
  private readonly repeats = new RepeatTracker();
  /** How many paragraphs at the beginning are front matter, which repeats nothing. */
  private frontMatter = 0;

  /** The reader's corrections by where they begin, offsets into the text; and where that is. */
  private corrections: readonly Correction[] = NO_CORRECTIONS;
  private correctionStarts: readonly number[] = [];
  /** Paragraphs that repeat nothing, as the reader says. */
  private repeatingNothing: ReadonlySet<number> = new Set();

  constructor(private readonly options: AnalysisOptions) {
    this.takeCorrections(options.corrections ?? NO_CORRECTIONS);
  }

  /**
   * Links the facts of all paragraphs of a new text (as many as it has paragraphs) into an article.
   * @returns steps that yield the share done (0 to 1), and the article at last
   */
  *link(document: ParagraphedText, facts: readonly ParagraphFacts[]): Generator<number, Article, void> {
    this.findStories(document, facts, null);
    this.findDate(document);
    this.findRepeatingNothing(document);
    yield 0;
    this.frontMatter = frontMatterOf(facts);
    const repeats = this.repeats.resetInSteps(facts.map((_, i) => this.repeatsAt(facts, i)));
    while (!repeats.next().done) yield 0;
    let done = 0;
    for (let i = 0; i < this.states.length; i++) {
      this.linkStory(i, this.correctionsOf(document, i));
      const end = document.starts[this.openings[i + 1] ?? -1] ?? document.length;
      if (end - done < STEP_LENGTH) continue;
      done = end;
      yield done / document.length;
    }
    return this.assemble(document);
  }

  /**
   * Links again after a change of the text that was linked last.
   * @param facts those of all paragraphs after the change
   * @param corrections the reader's, as they stand in the text after the change
   */
  relink(
    document: ParagraphedText,
    facts: readonly ParagraphFacts[],
    change: ParagraphChange,
    corrections: readonly Correction[] = this.corrections,
  ): Article {
    this.takeCorrections(corrections);
    this.findStories(document, facts, change);
    this.findRepeatingNothing(document);
    const isNewDate = !isFarDown(document, change) && this.findDate(document);
    const repeating = this.followRepeats(facts, change);
    for (let i = 0; i < this.states.length; i++) {
      const state = this.states[i];
      const isLinked = !isNewDate && state.linked !== null;
      const own = this.correctionsOf(document, i);
      const repeats = repeating.has(i) && keyOf(this.repeatsOf(i)) !== state.repeatsKey;
      if (!isLinked || repeats || own !== state.corrections) this.linkStory(i, own);
    }
    return this.assemble(document);
  }

  /** Links the stories again of which the reader says something else than before. */
  correct(document: ParagraphedText, corrections: readonly Correction[]): Article {
    this.takeCorrections(corrections);
    this.findRepeatingNothing(document);
    this.states.forEach((state, i) => {
      const own = this.correctionsOf(document, i);
      if (own !== state.corrections) this.linkStory(i, own);
    });
    return this.assemble(document);
  }

  private takeCorrections(corrections: readonly Correction[]): void {
    if (corrections === this.corrections) return;
    const starts = corrections.map(({ start }) => start);
    const isSorted = starts.every((start, i) => i === 0 || starts[i - 1] <= start);
    this.corrections = isSorted ? corrections : [...corrections].sort((a, b) => a.start - b.start);
    this.correctionStarts = isSorted ? starts : this.corrections.map(({ start }) => start);
  }

  private findRepeatingNothing({ starts }: ParagraphedText): void {
    const own = this.corrections.filter(({ kind }) => kind === 'not a repeat');
    this.repeatingNothing = new Set(own.map(({ start }) => Math.max(0, upperBound(starts, start) - 1)));
  }

  /** The corrections that begin in a story, offsets from its base; the same list as before where they are what they were. */
  private correctionsOf({ starts, length }: ParagraphedText, story: number): readonly Correction[] {
    const { corrections, correctionStarts, openings } = this;
    const known = this.states[story].corrections;
    if (corrections.length === 0) return known.length === 0 ? known : NO_CORRECTIONS;
    const base = storyBase(starts, openings[story]);
    const next = openings[story + 1];
    const first = lowerBound(correctionStarts, base);
    const last = lowerBound(correctionStarts, next === undefined ? length + 1 : starts[next]);
    const isKnown = (i: number): boolean => isMoved(corrections[first + i], known[i], base);
    if (known.length === last - first && known.every((_, i) => isKnown(i))) return known;
    return corrections
      .slice(first, last)
      .map((correction) => ({ ...correction, start: correction.start - base, end: correction.end - base }));
  }

  private assemble(document: ParagraphedText): Article {
    const { placed: before, openings } = this;
    this.placed = this.states.map((state, i) => {
      const first = openings[i];
      const base = storyBase(document.starts, first);
      const linked = state.linked as LinkedStory;
      const known = before[i];
      return known?.first === first && known.base === base && known.linked === linked
        ? known
        : new PlacedStory(first, base, linked);
    });
    return assembleArticle(document.length, this.placed, this.groups(), this.date);
  }

  private groups(): readonly Copies[] {
    return withoutCopies(this.repeats.groups(), this.repeatingNothing);
  }

  /** Finds the article's date; true where it is not what it was. */
  private findDate(document: ParagraphedText): boolean {
    const { iso, source } = this.date;
    this.date = findArticleDate(document.head(DATE_REACH), this.options);
    return this.date.iso !== iso || this.date.source !== source;
  }

  /** Returns the stories in which what repeats may have changed. */
  private followRepeats(facts: readonly ParagraphFacts[], change: ParagraphChange): Set<number> {
    const before = this.frontMatter;
    this.frontMatter = frontMatterOf(facts);
    const wide = before === this.frontMatter ? change : fromTop(change, before, this.frontMatter);
    const factsAt = (index: number): RepeatFacts => this.repeatsAt(facts, index);
    const stories = new Set<number>();
    for (const paragraph of this.repeats.update(wide, facts.length, factsAt))
      stories.add(upperBound(this.openings, paragraph) - 1);
    return stories;
  }

  private repeatsAt(facts: readonly ParagraphFacts[], index: number): RepeatFacts {
    return index < this.frontMatter ? NOTHING_SAID.repeats : facts[index].repeats;
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
    if (change && openings === oldOpenings && count === oldCount) {
      this.readAgain(document, facts, change);
      return;
    }
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
      return (
        state ?? {
          records: storyRecords(document, facts, first, end),
          repeatsKey: '',
          corrections: NO_CORRECTIONS,
          linked: null,
        }
      );
    });
    this.openings = openings;
    this.paragraphCount = count;
  }

  /** Takes the new paragraphs of stories that open where they did. */
  private readAgain(
    document: ParagraphedText,
    facts: readonly ParagraphFacts[],
    change: ParagraphChange,
  ): void {
    const { openings } = this;
    for (let i = Math.max(0, upperBound(openings, change.first) - 1); i < openings.length; i++) {
      const first = openings[i];
      if (first >= change.first + change.inserted) return;
      const records = storyRecords(document, facts, first, openings[i + 1] ?? this.paragraphCount);
      this.states[i] = { records, repeatsKey: '', corrections: NO_CORRECTIONS, linked: null };
    }
  }

  private linkStory(index: number, corrections: readonly Correction[]): void {
    const state = this.states[index];
    state.corrections = corrections;
    const repeats = this.repeatsOf(index);
    state.repeatsKey = keyOf(repeats);
    const groups = repeats.map((copies) => ({ copies }));
    const { onStoryError } = this.options;
    try {
      state.linked = linkStory(state.records, groups, this.date, this.options, corrections);
    } catch (error) {
      if (!onStoryError) throw error;
      onStoryError(error);
      const records = state.records.map((record) => ({ ...record, facts: silenced(record.facts) }));
      state.linked = linkStory(records, [], this.date, {});
    }
  }

  /** Groups of repeated paragraphs within a story. */
  private repeatsOf(story: number): Copies[] {
    const first = this.openings[story];
    const groups = this.repeats.groupsWithin(first, first + this.states[story].records.length);
    const shifted = new Set(Array.from(this.repeatingNothing, (paragraph) => paragraph - first));
    return Array.from(withoutCopies(groups, shifted));
  }
}

function frontMatterOf(facts: readonly ParagraphFacts[]): number {
  return frontMatterEnd(facts.slice(0, FRONT_MATTER_REACH).map(({ furniture }) => furniture));
}

/** A change made wide enough to hold the first `before` paragraphs as they were and the first `after` as they are. */
function fromTop(
  { first, removed, inserted }: ParagraphChange,
  before: number,
  after: number,
): ParagraphChange {
  const shift = inserted - removed;
  const end = Math.max(first + removed, before, after - shift);
  return { first: 0, removed: end, inserted: end + shift };
}

/** Whether all that a change touches lies beyond where the article's date is looked for. */
function isFarDown({ starts, texts }: ParagraphedText, { first }: ParagraphChange): boolean {
  return first > 0 && starts[first - 1] + texts[first - 1].length >= DATE_REACH;
}

const NO_CORRECTIONS: readonly Correction[] = [];

/** Whether a correction of the text is that of a story whose offsets count from `base`. */
function isMoved(own: Correction, known: Correction, base: number): boolean {
  return (
    own.start - base === known.start &&
    own.end - base === known.end &&
    own.kind === known.kind &&
    nameOf(own) === nameOf(known)
  );
}

function nameOf(correction: Correction): string | null {
  return 'name' in correction ? correction.name : null;
}

/** Which paragraphs repeat which, as a string to compare. */
function keyOf(groups: readonly Copies[]): string {
  return groups.map((copies) => copies.map(({ paragraph }) => paragraph).join()).join(';');
}

/** What the search for stories needs to know of a document and the facts of its paragraphs. */
export function storyLayout(document: ParagraphedText, facts: readonly ParagraphFacts[]): StoryLayout {
  return {
    length: document.length,
    texts: document.texts,
    furniture: (index) => facts[index].furniture,
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
    start: starts[first + i] - base,
    text: texts[first + i],
    kind: kinds[i],
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
  return first === 0 ? 0 : starts[first];
}
