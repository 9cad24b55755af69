import type { Section, Theme } from '../article';
import type { Body } from './body';

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
export function findSections(body: Body, themes: readonly Theme[]): Section[] {
  const paragraphs: number[] = [];
  for (let i = 0; i < body.paragraphCount; i++) if (body.isHeadline[i] === 0) paragraphs.push(i);
  const sections: Section[] = [];
  const counted = themes.map(() => 0);
  let from = 0;
  for (const to of [...findBoundaries(paragraphs, body), paragraphs.length]) {
    if (to === from) continue; // no paragraphs at all
    const [first, last] = [paragraphs[from], paragraphs[to - 1]];
    const lastRecord = body.recordOf(last);
    const lastParagraph = body.paragraphIndex[last];
    sections.push({
      firstParagraph: body.paragraphIndex[first],
      lastParagraph,
      start: body.recordOf(first).start,
      end: lastRecord.start + lastRecord.text.length,
      label: labelOf(lastParagraph, themes, counted),
    });
    from = to;
  }
  return sections;
}

/** Which paragraphs begin a section, the first one left out: valleys deeper than average by half a standard deviation. */
function findBoundaries(paragraphs: readonly number[], body: Body): number[] {
  if (paragraphs.length < 2 * SHORTEST) return [];
  const gaps = similarities(paragraphs, body);
  const depths = gaps.map((own, i) => peak(gaps, i, -1) + peak(gaps, i, 1) - 2 * own);
  const limit = halfDeviationAboveMean(depths);
  const boundaries: number[] = [];
  let last = 0;
  for (let i = 0; i < gaps.length; i++) {
    const depth = depths[i];
    const isValley = depth > limit && depth >= (depths[i - 1] ?? 0) && depth > (depths[i + 1] ?? 0);
    if (!isValley || i + 1 - last < SHORTEST || gaps.length - i < SHORTEST) continue;
    boundaries.push(i + 1);
    last = i + 1;
  }
  return boundaries;
}

function halfDeviationAboveMean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return mean + Math.sqrt(squares / values.length) / 2;
}

/** How much the paragraphs before and after each gap share: cosine over word counts, 0 to 1. */
function similarities(paragraphs: readonly number[], body: Body): number[] {
  const before = new WindowCounts(body);
  const after = new WindowCounts(body);
  const gaps: number[] = [];
  for (let i = 0; i < WINDOW; i++) after.add(paragraphs[i]);
  for (let gap = 1; gap < paragraphs.length; gap++) {
    const crossing = paragraphs[gap - 1];
    before.add(crossing);
    after.remove(crossing);
    if (gap > WINDOW) before.remove(paragraphs[gap - 1 - WINDOW]);
    if (gap - 1 + WINDOW < paragraphs.length) after.add(paragraphs[gap - 1 + WINDOW]);
    // Each place of a word in `after` adds its count in `before`: together the product of both counts.
    let dot = 0;
    for (let i = gap; i < gap + WINDOW && i < paragraphs.length; i++) dot += before.countOf(paragraphs[i]);
    gaps.push(dot === 0 ? 0 : dot / Math.sqrt(before.squares * after.squares));
  }
  return gaps;
}

/** How often each word stands in a window of paragraphs that moves on. */
class WindowCounts {
  private readonly counts: Int32Array;
  squares = 0;

  constructor(private readonly body: Body) {
    this.counts = new Int32Array(body.stats.size);
  }

  add(paragraph: number): void {
    const { counts, body } = this;
    const end = body.paragraphFirst[paragraph + 1];
    for (let at = body.paragraphFirst[paragraph]; at < end; at++)
      this.squares += 2 * counts[body.word[at]]++ + 1;
  }

  remove(paragraph: number): void {
    const { counts, body } = this;
    const end = body.paragraphFirst[paragraph + 1];
    for (let at = body.paragraphFirst[paragraph]; at < end; at++)
      this.squares -= 2 * counts[body.word[at]]-- - 1;
  }

  /** How often the words of a paragraph stand in the window, those that stand in the paragraph twice counted twice. */
  countOf(paragraph: number): number {
    const { counts, body } = this;
    const end = body.paragraphFirst[paragraph + 1];
    let sum = 0;
    for (let at = body.paragraphFirst[paragraph]; at < end; at++) sum += counts[body.word[at]];
    return sum;
  }
}

/** The height to which similarity rises without a fall from `from` in one direction. */
function peak(gaps: readonly number[], from: number, step: number): number {
  let highest = gaps[from];
  for (let i = from + step; Math.abs(i - from) <= PEAK_REACH; i += step) {
    const next = gaps[i];
    if (next === undefined || next < highest) break;
    highest = next;
  }
  return highest;
}

/**
 * The theme with the largest share of its mentions in a section, weighed by how many there are.
 * @param lastParagraph the section's last
 * @param counted how many mentions of each theme stand before the section; those in it are added
 */
function labelOf(lastParagraph: number, themes: readonly Theme[], counted: number[]): string {
  let best = '';
  let bestScore = 0;
  for (let i = 0; i < themes.length; i++) {
    const { label, mentions } = themes[i];
    const from = counted[i];
    let to = from;
    while (to < mentions.length && mentions[to].paragraph <= lastParagraph) to++;
    counted[i] = to;
    const score = (to - from) ** 2 / mentions.length;
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
