import { isNegation } from './alike';
import type { Step } from './align';
import { endOfWord, spokenIn, wordsBetween } from './source';
import type { Place } from './search';

/** What differs, the graver first. */
export const GRAVITY = ['negation', 'number', 'name', 'word', 'joined'] as const;

export type DifferenceKind = (typeof GRAVITY)[number];

/** Words of a quotation that its source has otherwise. */
export interface QuoteDifference {
  readonly kind: DifferenceKind;
  /** As the article has them; '' where the quotation leaves words of the source out. */
  readonly quoted: string;
  /** As the source has them; '' where it has none. */
  readonly source: string;
  /** Where the quotation has them, or would have them: UTF-16 offsets in the article, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same in the source. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** What a quotation has otherwise than its source at a place, in the order of the text. */
export function differencesAt(text: string, place: Place): QuoteDifference[] {
  return runsOf(place.steps).map((steps) => differenceOf(text, place, steps));
}

/** What a quotation leaves out between two passages that it joins without an ellipsis. */
export function jointBetween({ source, piece, after }: Place, next: Place): QuoteDifference {
  const [start, end] = gapBefore(piece, piece.length);
  const sourceStart = endOfWord(source, after - 1);
  const sourceEnd = Math.max(sourceStart, source.starts[next.first] ?? sourceStart);
  const left = spokenIn(source, sourceStart, sourceEnd);
  return { kind: 'joined', quoted: '', source: left, start, end, sourceStart, sourceEnd };
}

/** Sorts differences by how grave they are. */
export function byGravity(differences: readonly QuoteDifference[]): QuoteDifference[] {
  const rank = ({ kind }: QuoteDifference): number => GRAVITY.indexOf(kind);
  return [...differences].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

/** Neighbouring steps that differ, together. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const differs = step.kind !== 'same' && step.kind !== 'free';
    if (differs && isOpen) runs.at(-1)?.push(step);
    else if (differs) runs.push([step]);
    isOpen = differs;
  }
  return runs;
}

function differenceOf(
  text: string,
  { piece, source, first, steps }: Place,
  run: readonly Step[],
): QuoteDifference {
  const origin = steps[0]?.source[0] ?? 0;
  const numbers = (key: 'quoted' | 'source'): [number, number] => [
    run[0]?.[key][0] ?? 0,
    run.at(-1)?.[key][1] ?? 0,
  ];
  const [from, to] = numbers('quoted');
  const [low, high] = numbers('source').map((number) => first + number - origin) as [number, number];
  const quoted = piece.slice(from, to).flatMap((token) => (token === 'bracket' ? [] : token));
  const own = wordsBetween(source, low, high);
  const [start, end] = spanOf(quoted) ?? gapBefore(piece, from);
  const [sourceStart, sourceEnd] = spanOf(own) ?? [source.starts[low] ?? 0, source.starts[low] ?? 0];
  return {
    kind: kindOf([...quoted, ...own]),
    quoted: text.slice(start, end),
    source: spokenIn(source, sourceStart, sourceEnd),
    start,
    end,
    sourceStart,
    sourceEnd,
  };
}

type Words = readonly {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isCapital: boolean;
  readonly afterBreak: boolean;
}[];

function spanOf(words: Words): [number, number] | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [first.start, last.end] : null;
}

/** The place in the article where words are left out: behind the word before. */
function gapBefore(piece: Place['piece'], at: number): [number, number] {
  for (let i = at - 1; i >= 0; i--) {
    const token = piece[i];
    if (token !== undefined && token !== 'bracket') return [token.end, token.end];
  }
  return [0, 0];
}

function kindOf(words: Words): DifferenceKind {
  if (words.some(({ key }) => isNegation(key))) return 'negation';
  if (words.some(({ key }) => /\d/.test(key))) return 'number';
  return words.some(
    ({ isCapital, afterBreak, key }) => isCapital && !afterBreak && key !== 'i' && !key.startsWith("i'"),
  )
    ? 'name'
    : 'word';
}
