import type { Section, Theme } from '../article';
import type { ParagraphRecord } from '../facts';
import type { Body, BodyParagraph } from './body';
import { STRIDE } from './facts';

/** Paragraphs on each side of a gap that are compared. */
const WINDOW = 3;
/** Fewest paragraphs of a section. */
const SHORTEST = 3;

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
  const starts = [0, ...findBoundaries(similarities(paragraphs)), paragraphs.length];
  const sections: Section[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const first = (paragraphs[starts[i] as number] as BodyParagraph).index;
    const last = (paragraphs[(starts[i + 1] as number) - 1] as BodyParagraph).index;
    sections.push({
      firstParagraph: first,
      lastParagraph: last,
      start: (records[first] as ParagraphRecord).start,
      end: (records[last] as ParagraphRecord).start + (records[last] as ParagraphRecord).text.length,
      label: labelOf(first, last, themes),
    });
  }
  return sections;
}

/** How much the paragraphs before and after each gap share: cosine over word counts, 0 to 1. */
function similarities(paragraphs: readonly BodyParagraph[]): number[] {
  const gaps: number[] = [];
  for (let gap = 1; gap < paragraphs.length; gap++) {
    const before = countWords(paragraphs.slice(Math.max(0, gap - WINDOW), gap));
    const after = countWords(paragraphs.slice(gap, gap + WINDOW));
    gaps.push(cosine(before, after));
  }
  return gaps;
}

function countWords(paragraphs: readonly BodyParagraph[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of paragraphs)
    for (let at = 0; at < words.length; at += STRIDE)
      counts.set(words[at] as number, (counts.get(words[at] as number) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [word, count] of a) dot += count * (b.get(word) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(sumOfSquares(a) * sumOfSquares(b));
}

function sumOfSquares(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
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
  for (let i = from + step; i >= 0 && i < gaps.length && (gaps[i] as number) >= highest; i += step)
    highest = gaps[i] as number;
  return highest;
}

/** The theme with the largest share of its mentions in these paragraphs, weighed by how many there are. */
function labelOf(first: number, last: number, themes: readonly Theme[]): string {
  let best = '';
  let bestScore = 0;
  for (const { label, mentions } of themes) {
    const inside = mentions.filter(({ paragraph }) => paragraph >= first && paragraph <= last).length;
    const score = (inside * inside) / mentions.length;
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
