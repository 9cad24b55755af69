import type { Mention, Section, Theme } from '../article';
import type { ParagraphRecord } from '../facts';
import type { Body, BodyParagraph } from './body';
import { scratch } from './scratch';

/** Paragraphs on each side of a gap that are compared. */
const WINDOW = 3;
/** Fewest paragraphs of a section. */
const SHORTEST = 3;

/** Gaps that are looked at on each side for the peak. */
const PEAK_REACH = 30;

/**
 * Parts of the article with subjects of their own: M. Hearst, "TextTiling" (1997), over the words of noun phrases.
 * A section begins where the paragraphs before and after have least in common, measured against the peaks around.
 */
export function findSections(
  body: Body,
  records: readonly ParagraphRecord[],
  themes: readonly Theme[],
): Section[] {
  const paragraphs = body.paragraphs.filter((paragraph) => !paragraph.isHeadline);
  if (paragraphs.length === 0) return [];
  const starts = [0, ...findBoundaries(similarities(paragraphs, body)), paragraphs.length];
  const counters = themes.map((theme) => new MentionCounter(theme));
  const sections: Section[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const first = (paragraphs[starts[i] as number] as BodyParagraph).index;
    const last = (paragraphs[(starts[i + 1] as number) - 1] as BodyParagraph).index;
    sections.push({
      firstParagraph: first,
      lastParagraph: last,
      start: (records[first] as ParagraphRecord).start,
      end: (records[last] as ParagraphRecord).start + (records[last] as ParagraphRecord).text.length,
      label: labelOf(last, counters),
    });
  }
  return sections;
}

/** How much the paragraphs before and after each gap share: cosine over word counts, 0 to 1. */
function similarities(paragraphs: readonly BodyParagraph[], { word, stats }: Body): number[] {
  const before = new WindowCounts(word, stats.size);
  const after = new WindowCounts(word, stats.size);
  const gaps: number[] = [];
  paragraphs.slice(0, WINDOW).forEach((paragraph) => after.add(paragraph));
  for (let gap = 1; gap < paragraphs.length; gap++) {
    const crossing = paragraphs[gap - 1] as BodyParagraph;
    before.add(crossing);
    after.remove(crossing);
    const leaving = paragraphs[gap - 1 - WINDOW];
    const coming = paragraphs[gap - 1 + WINDOW];
    if (leaving) before.remove(leaving);
    if (coming) after.add(coming);
    gaps.push(cosine(before, after, paragraphs.slice(gap, gap + WINDOW), word));
  }
  return gaps;
}

/** How often each word stands in a window of paragraphs that moves on. */
class WindowCounts {
  readonly counts: Int32Array;
  squares = 0;

  constructor(
    private readonly word: Int32Array,
    size: number,
  ) {
    this.counts = scratch.int32(size);
  }

  add({ first, end }: BodyParagraph): void {
    for (let at = first; at < end; at++) {
      const count = this.counts[this.word[at] as number]++;
      this.squares += 2 * count + 1;
    }
  }

  remove({ first, end }: BodyParagraph): void {
    for (let at = first; at < end; at++) {
      const count = this.counts[this.word[at] as number]--;
      this.squares -= 2 * count - 1;
    }
  }
}

/** @param paragraphs those of `after` */
function cosine(
  before: WindowCounts,
  after: WindowCounts,
  paragraphs: readonly BodyParagraph[],
  word: Int32Array,
): number {
  let dot = 0;
  // Each place of a word in `after` adds its count in `before`: together the product of both counts.
  for (const { first, end } of paragraphs)
    for (let at = first; at < end; at++) dot += before.counts[word[at] as number] as number;
  return dot === 0 ? 0 : dot / Math.sqrt(before.squares * after.squares);
}

/** Indices of the paragraphs that begin a section: valleys deeper than average by half a standard deviation. */
function findBoundaries(gaps: readonly number[]): number[] {
  const depths = gaps.map((own, i) => peak(gaps, i, -1) + peak(gaps, i, 1) - 2 * own);
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length);
  const variance = depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / Math.max(1, depths.length);
  const limit = mean + Math.sqrt(variance) / 2;
  const boundaries: number[] = [];
  let last = 0;
  for (let i = 0; i < gaps.length; i++) {
    const depth = depths[i] as number;
    const isValley = depth > limit && depth >= (depths[i - 1] ?? 0) && depth > (depths[i + 1] ?? 0);
    if (!isValley || i + 1 - last < SHORTEST || gaps.length - i < SHORTEST) continue;
    boundaries.push(i + 1);
    last = i + 1;
  }
  return boundaries;
}

/** The height to which similarity rises without a fall from `from` in one direction. */
function peak(gaps: readonly number[], from: number, step: number): number {
  let highest = gaps[from] as number;
  for (let i = from + step; Math.abs(i - from) <= PEAK_REACH; i += step) {
    const next = gaps[i];
    if (next === undefined || next < highest) break;
    highest = next;
  }
  return highest;
}

/** Counts the mentions of one theme section after section: both come in text order. */
class MentionCounter {
  private next = 0;

  constructor(readonly theme: Theme) {}

  /** How many mentions stand after those counted so far and no later than a paragraph. */
  countTo(paragraph: number): number {
    const { mentions } = this.theme;
    const from = this.next;
    while (this.next < mentions.length && (mentions[this.next] as Mention).paragraph <= paragraph)
      this.next++;
    return this.next - from;
  }
}

/** The theme with the largest share of its mentions in a section, weighed by how many there are. */
function labelOf(lastParagraph: number, counters: readonly MentionCounter[]): string {
  let best = '';
  let bestScore = 0;
  for (const counter of counters) {
    const { label, mentions } = counter.theme;
    const inside = counter.countTo(lastParagraph);
    const score = (inside * inside) / mentions.length;
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
